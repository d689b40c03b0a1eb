import { fold } from "../../reading/text";
import type { CellRange } from "../../workbook/address";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import type { Given, GivenBudget, GivenTable, TableMark } from "./given";
import { textOf } from "./grid";
import { locateLines } from "./lineMarks";
import { findHeadingRow, headingTexts, type FoundRow } from "./headingRow";

/** Where the tables are that were pointed out, and those that can't be found any more. */
export interface Located {
  readonly given: Given;
  readonly lost: readonly (GivenTable | GivenBudget)[];
}

/** So much of a row tells it apart. */
const LONGEST = 120;

/** What the table is known by; null where its first row holds no headings. */
export function markOf(sheet: Sheet, range: CellRange): TableMark | null {
  const headings = headingTexts(sheet, range);
  if (headings === null) return null;
  let row = range.bottom;
  while (row > range.top && rowText(sheet, row, range) === "") row -= 1;
  return { headings, last: rowText(sheet, row, range) };
}

/**
 * Finds the tables by their headings, first where they stood, and the budget's columns by theirs; those without marks are
 * where they were pointed out.
 */
export function locatePointedOut(given: Given, sheets: readonly Sheet[]): Located {
  const lost: (GivenTable | GivenBudget)[] = [];
  const located = <One extends GivenTable | GivenBudget>(one: One, move: (found: Found) => One): One[] => {
    if (one.mark === undefined) return [one];
    const found = findTable(one, one.mark, sheets);
    if (found === null) lost.push(one);
    return found === null ? [] : [move(found)];
  };
  const tables = given.tables.flatMap((table) =>
    located(table, ({ sheet, range, columnOf }) => {
      const columns = Object.fromEntries(
        Object.entries(table.columns).flatMap(([goal, at]) => (at === undefined ? [] : [[goal, columnOf(at)]])),
      );
      return { ...table, sheet: sheet.name, range, columns };
    }),
  );
  const budgets = given.budgets.flatMap((budget) =>
    located(budget, ({ sheet, range }) => ({ ...budget, sheet: sheet.name, range })),
  );
  const { mapping: budgetMapping } = locateLines(given.budgetMapping, sheets);
  return { given: { ...given, tables, budgets, budgetMapping }, lost };
}

interface Found {
  readonly sheet: Sheet;
  readonly range: CellRange;
  /** Where a column of the table stands now. */
  readonly columnOf: (column: number) => number;
}

function findTable({ sheet: name, range }: GivenBudget, mark: TableMark, sheets: readonly Sheet[]): Found | null {
  const own = sheets.find((sheet) => sheet.name === name);
  const inOwn = own === undefined ? null : findHeadingRow(own, mark.headings, range);
  if (own !== undefined && inOwn !== null) return found(own, inOwn, { range, mark });
  const elsewhere = sheets.flatMap((sheet) => {
    const row = sheet === own ? null : findHeadingRow(sheet, mark.headings, range);
    return row === null ? [] : [found(sheet, row, { range, mark })];
  });
  return elsewhere.length === 1 ? (elsewhere[0] ?? null) : null;
}

function found(
  sheet: Sheet,
  { row, columns }: FoundRow,
  { range, mark }: { readonly range: CellRange; readonly mark: TableMark },
): Found {
  const columnOf = (column: number): number => columns[column - range.left] ?? column;
  const [left, right] = [columnOf(range.left), columnOf(range.right)];
  const sides = { left, right };
  const rows = [...sheet.rows.keys()].filter((one) => one > row && rowText(sheet, one, sides) === mark.last);
  const guess = row + range.bottom - range.top;
  // Of rows that say the same, the one nearest to where the table ended.
  const last = rows.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - guess) < Math.abs(best - guess) ? one : best),
    null,
  );
  return { sheet, range: { top: row, left, right, bottom: mark.last === "" ? guess : (last ?? guess) }, columnOf };
}

function rowText(sheet: Sheet, row: number, { left, right }: Pick<CellRange, "left" | "right">): string {
  const texts = Array.from({ length: right - left + 1 }, (_, index) => textOf(cellAt(sheet, row, left + index)));
  return fold(texts.join(" ")).slice(0, LONGEST);
}
