import { headingsOf, kindOf, type CellKind, type TableStart } from "./headings";
import { MOST_COLUMNS } from "./mapping";
import { textOfRaw } from "./raw";
import type { RawTable, RawValue } from "./dataFigure";

/** What stands in a column from its first row to its last, before any role is given. */
export interface Column {
  readonly index: number;
  /** Its headings, top to bottom. */
  readonly headings: readonly string[];
  /** Each of its values once, as far as they are remembered. */
  readonly values: readonly RawValue[];
  /** The same as texts. */
  readonly texts: readonly string[];
  readonly kinds: Readonly<Record<CellKind, number>>;
  readonly filled: number;
  /** In every row the same text; a table of a single row tells nothing of it. */
  readonly isConstant: boolean;
}

/** Values of a column that are remembered: no column of labels has more, and figures are judged one by one beyond them. */
const MOST_REMEMBERED = 20_000;

class Profile {
  readonly kinds: Record<CellKind, number> = { empty: 0, period: 0, figure: 0, mark: 0, text: 0 };
  private readonly known = new Map<RawValue, CellKind>();

  add(raw: RawValue): void {
    let kind = this.known.get(raw);
    if (kind === undefined) {
      kind = kindOf(raw);
      if (this.known.size < MOST_REMEMBERED) this.known.set(raw, kind);
    }
    this.kinds[kind] += 1;
  }

  values(): RawValue[] {
    return [...this.known].flatMap(([raw, kind]) => (kind === "empty" ? [] : [raw]));
  }
}

/** The columns of a table, each looked at as a whole: what parts figures may change only far down. */
export function profileColumns(table: RawTable, start: TableStart): readonly Column[] {
  const profiles: Profile[] = [];
  let rows = 0;
  for (let at = start.firstRow; at < table.rows.length; at += 1) {
    const row = table.rows[at] ?? [];
    // Sections and notes have a single cell.
    if (!hasSeveral(row)) continue;
    for (let column = 0; column < Math.min(row.length, MOST_COLUMNS); column += 1) {
      const raw = row[column] ?? null;
      const profile = (profiles[column] ??= new Profile());
      if (isFilled(raw)) profile.add(raw);
    }
    rows += 1;
  }
  const heads = start.headerRows.map((row) => table.rows[row]?.length ?? 0);
  const width = Math.min(MOST_COLUMNS, Math.max(profiles.length, ...heads, 0));
  const headings = headingsOf(table, start, width);
  return Array.from({ length: width }, (_, index) => columnOf(index, headings[index] ?? [], profiles[index], rows));
}

function columnOf(index: number, headings: readonly string[], profile: Profile | undefined, rows: number): Column {
  const kinds = { ...(profile ?? new Profile()).kinds };
  const filled = kinds.period + kinds.figure + kinds.mark + kinds.text;
  const values = profile?.values() ?? [];
  const texts = [...new Set(values.map(textOfRaw))];
  return {
    ...{ index, headings, values, texts, filled },
    kinds: { ...kinds, empty: rows - filled },
    isConstant: texts.length === 1 && rows > 1,
  };
}

function hasSeveral(row: readonly RawValue[]): boolean {
  let filled = 0;
  for (const raw of row) if (isFilled(raw) && ++filled > 1) return true;
  return false;
}

export function isFilled(raw: RawValue | undefined): raw is string | number {
  return raw !== null && raw !== undefined && (typeof raw === "number" || (raw !== "" && raw.trim() !== ""));
}
