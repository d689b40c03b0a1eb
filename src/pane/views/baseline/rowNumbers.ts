import type { TableStart } from "../../../core/data/headings";

/** More rows of headings than this are no headings. */
const MOST_HEADER_ROWS = 8;

/** "3", "3-4" and "3, 5" as indexes of rows, in order; none for an empty text, null for what is no such list. */
export function readRowNumbers(text: string, rowCount: number): readonly number[] | null {
  const rows = new Set<number>();
  if (text.trim() === "") return [];
  for (const part of text.split(/[,;]| og | and /)) {
    const [, from = "", to = from] = /^\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7})\s*)?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === "" || first < 1 || last < first || last > rowCount || last - first >= MOST_HEADER_ROWS) return null;
    for (let row = first; row <= last; row += 1) rows.add(row - 1);
  }
  return rows.size > MOST_HEADER_ROWS ? null : [...rows].sort((a, b) => a - b);
}

/** "3-4", "3, 5" or "" for the rows of headings. */
export function rowNumbers(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < rows.length;) {
    const first = rows[at] ?? 0;
    let length = 1;
    while (rows[at + length] === first + length) length += 1;
    parts.push(length === 1 ? String(first + 1) : `${first + 1}-${first + length}`);
    at += length;
  }
  return parts.join(", ");
}

/** The same beginning with other headings; the figures come after them. Null where no row is left for figures. */
export function withHeaderRows(
  { firstRow }: TableStart,
  headerRows: readonly number[],
  rowCount: number,
): TableStart | null {
  const first = Math.max(firstRow, (headerRows.at(-1) ?? -1) + 1);
  return first < rowCount ? { headerRows, firstRow: first } : null;
}

/** The same beginning with figures from another row; headings stand above it. */
export function withFirstRow({ headerRows }: TableStart, firstRow: number): TableStart {
  return { headerRows: headerRows.filter((row) => row < firstRow), firstRow };
}
