import { formColumn } from "../forms/form";
import type { GoalTable } from "../tables/planTables";
import type { CellRange } from "../workbook/address";
import { isContent, type TableLine } from "./lines";

/** The table's rectangle with its merges; or the merge that reaches out of it. */
export type Region =
  | { readonly kind: "region"; readonly range: CellRange; readonly merges: readonly CellRange[] }
  | { readonly kind: "across"; readonly merge: CellRange };

/**
 * The rectangle that the table takes up. Word's paste merges cells down over the empty paragraphs of the longest, which
 * may end below the last text: the rectangle reaches as far.
 */
export function regionOf({ sheet, range }: GoalTable): Region {
  const merges: CellRange[] = [];
  let { bottom } = range;
  for (const merge of sheet.merges) {
    if (merge.bottom < range.top || merge.top > range.bottom) continue;
    if (merge.right < range.left || merge.left > range.right) continue;
    if (merge.top < range.top || merge.left < range.left || merge.right > range.right) return { kind: "across", merge };
    for (let row = range.bottom + 1; row <= Math.min(merge.bottom, range.bottom + MOST_BELOW); row += 1) {
      const isHeld =
        sheet.rows
          .get(row)
          ?.slice(range.left, range.right + 1)
          .some(isContent) === true;
      if (isHeld) return { kind: "across", merge };
    }
    if (merge.bottom > range.bottom + MOST_BELOW) return { kind: "across", merge };
    merges.push(merge);
    bottom = Math.max(bottom, merge.bottom);
  }
  return { kind: "region", range: { ...range, bottom }, merges };
}

/** Further below a table no paragraphs of it are looked for. */
const MOST_BELOW = 100;

/**
 * The merges that stand afterwards, at their new places: those of the headings, a Mål over its indicators, what stands
 * merged in other columns than LBF's, and lines across the table. All others are undone.
 */
export function mergesAfter(
  table: GoalTable,
  merges: readonly CellRange[],
  { lines, columns }: { readonly lines: readonly TableLine[]; readonly columns: readonly number[] },
): CellRange[] {
  const { range, bodyTop, headings } = table;
  const placeOf = (column: number): number => range.left + columns.indexOf(column);
  const isMergedOnPurpose = (column: number): boolean => {
    const goal = headings.find((heading) => heading.column === column)?.goal ?? null;
    return goal === null || formColumn(table, goal)?.statedOnce === true;
  };
  return merges.flatMap((merge): CellRange[] => {
    if (merge.bottom < bodyTop) {
      return merge.left === merge.right
        ? [{ ...merge, left: placeOf(merge.left), right: placeOf(merge.left) }]
        : [merge];
    }
    const covered = lines.flatMap((line, index) =>
      line.top <= merge.bottom && line.bottom >= merge.top ? [bodyTop + index] : [],
    );
    const [top] = covered;
    const bottom = covered.at(-1);
    if (top === undefined || bottom === undefined) return [];
    if (lines[top - bodyTop]?.row === null) return [{ ...merge, top, bottom: top }].filter(isSeveral);
    if (merge.left !== merge.right || !isMergedOnPurpose(merge.left)) return [];
    const column = placeOf(merge.left);
    return [{ top, bottom, left: column, right: column }].filter(isSeveral);
  });
}

function isSeveral({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}

/** Whether both hold the same merges, in whatever order. */
export function sameMerges(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  const keys = (merges: readonly CellRange[]): string =>
    merges
      .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
      .sort()
      .join(";");
  return keys(one) === keys(other);
}
