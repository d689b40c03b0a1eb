import { formColumn } from "../forms/form";
import { cellIn } from "../tables/goals/rowCells";
import { NOTHING_GIVEN, type Given } from "../tables/regions/given";
import type { GoalRow, GoalTable } from "../tables/planTables";
import { overlap, type CellAddress, type CellRange } from "../workbook/address";
import { cellAt, type Workbook } from "../workbook/snapshot";
import { joinParts, type CellPart, type Joined } from "./cells";
import { sourceColumns } from "./columns";
import { isContent, linesOf, type TableLine } from "./lines";
import { mergesAfter, regionOf, sameMerges } from "./merges";
import { referenceInto } from "./references";
import type { AfterCell, TidyCounts, TidyPlan, TidyReason, TidyRefusal } from "./tidyPlan";
import { isReadAlike } from "./verify";

/**
 * How the table is put right: split rows joined, merges undone and their value written in every row it counts for, empty
 * rows closed up, columns in LBF's order, headings in LBF's wording, words mended (the layout rules of those names).
 * Everything stays within the table's own columns and rows. Null when there is nothing to put right; a refusal when the
 * program must not do it.
 * @param workbook what the table was read from: formulas elsewhere may point into it
 * @param given what the user has told, as for readPlanTables
 */
export function tidyTable(
  table: GoalTable,
  workbook: Workbook,
  given: Given = NOTHING_GIVEN,
): TidyPlan | TidyRefusal | null {
  const refuse = (reason: TidyReason, at: CellAddress): TidyRefusal => ({
    kind: "refused",
    sheet: table.sheet.name,
    range: table.range,
    reason,
    at,
  });
  const region = regionOf(table);
  if (region.kind === "across") return isDue(table) ? refuse("edge", cornerOf(region.merge)) : null;
  const columns = sourceColumns(table);
  const lines = linesOf(table);
  const rows = [...headingRows(table, columns), ...lines.map((line) => lineCells(table, line, columns))];
  const refused = rows.flat().find((cell) => cell.kind === "refused");
  if (refused !== undefined) return isDue(table) ? refuse(refused.reason, refused.at) : null;
  const plan = planOf(table, region, { lines, columns, cells: rows.map((row) => row.flatMap(written)) });
  if (isAsItStands(plan)) return null;
  const reason = obstacle(table, plan, workbook);
  if (reason !== null) return refuse(reason.reason, reason.at);
  return isReadAlike(table, plan, { workbook, given }) ? plan : refuse("unclear", cornerOf(plan.range));
}

/** Whether a rule has something to say of how the table is put together. */
function isDue({ splitRows, emptyRows, merges }: GoalTable): boolean {
  return splitRows.length > 0 || emptyRows.length > 0 || merges.length > 0;
}

function cornerOf({ top, left }: CellRange): CellAddress {
  return { row: top, column: left };
}

function written(cell: Joined): AfterCell[] {
  return cell.kind === "refused" ? [] : [cell];
}

/** The headings at their new places, those recognised by another wording in LBF's. */
function headingRows(table: GoalTable, columns: readonly number[]): Joined[][] {
  const rows: Joined[][] = [];
  for (let row = table.range.top; row < table.bodyTop; row += 1) {
    rows.push(
      columns.map((column): Joined => {
        const at = { row, column };
        const wording = lbfHeading(table, at);
        if (wording !== null) return { kind: "text", from: [at], text: wording };
        const cell = cellAt(table.sheet, row, column);
        return joinParts(isContent(cell) ? [{ at, cell }] : [], at, "keep");
      }),
    );
  }
  return rows;
}

/** As the fix of layout/heading-wording: none for a heading over several rows, nor where it gives the figures their unit. */
function lbfHeading(table: GoalTable, { row, column }: CellAddress): string | null {
  const heading = table.headings.find((one) => one.column === column);
  if (heading === undefined || heading.goal === null || heading.exact || heading.unit !== null) return null;
  const cell = cellAt(table.sheet, row, column);
  if (heading.at.row !== row || typeof cell?.value !== "string" || cell.formula !== undefined) return null;
  return cell.value.trim() === heading.text.trim() ? (formColumn(table, heading.goal)?.heading ?? null) : null;
}

function lineCells(table: GoalTable, line: TableLine, columns: readonly number[]): Joined[] {
  const { row, top } = line;
  // A line across the table has no columns to change places.
  const sources = row === null ? [...columns].sort((a, b) => a - b) : columns;
  return sources.map((column): Joined => {
    const like = { row: top, column };
    const own = partsIn(table, line, column);
    if (row === null) return joinParts(own, like, "keep");
    const goal = table.headings.find((heading) => heading.column === column)?.goal ?? null;
    if (goal === null) return joinParts(own, like, "keep");
    const isStatedOnce = formColumn(table, goal)?.statedOnce === true;
    const parts = isStatedOnce ? own : (cellIn(table, row, goal)?.parts ?? []);
    // What the reader does not count among the row's values must not get lost.
    const lost = own.find(({ at }) => !parts.some((part) => isSame(part.at, at)));
    if (lost !== undefined) return { kind: "refused", reason: "unclear", at: lost.at };
    return joinParts(parts, like, isCounted(row) ? "mend" : "keep");
  });
}

function partsIn({ sheet }: GoalTable, { top, bottom }: TableLine, column: number): CellPart[] {
  const parts: CellPart[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (isContent(cell)) parts.push({ at: { row, column }, cell });
  }
  return parts;
}

/** Rules look at rows with a Delmål or an Indikator alone. */
function isCounted({ delmaal, indikator }: GoalRow): boolean {
  return delmaal?.empty === false || indikator?.empty === false;
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

interface Arranged {
  readonly lines: readonly TableLine[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly AfterCell[])[];
}

function planOf(
  table: GoalTable,
  { range, merges }: { readonly range: CellRange; readonly merges: readonly CellRange[] },
  arranged: Arranged,
): TidyPlan {
  const { cells, columns, lines } = arranged;
  const { sheet } = table;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const rest = Array.from({ length: height - cells.length }, () =>
    Array.from({ length: width }, (): AfterCell => ({ kind: "empty", like: null })),
  );
  const after = mergesAfter(table, merges, { lines, columns });
  return {
    kind: "plan",
    sheet: sheet.name,
    range,
    before: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => cellAt(sheet, range.top + row, range.left + column)),
    ),
    mergesBefore: merges,
    after: [...cells, ...rest],
    mergesAfter: after,
    height: cells.length,
    counts: countsOf(table, merges.length - after.length, arranged),
  };
}

function countsOf(table: GoalTable, merges: number, { cells, columns }: Arranged): TidyCounts {
  const { range, bodyTop, splitRows, emptyRows } = table;
  const headings = bodyTop - range.top;
  return {
    splitRows: splitRows.length,
    merges,
    emptyRows: emptyRows.length,
    columns: columns.filter((column, index) => column !== range.left + index).length,
    headings: cells
      .slice(0, headings)
      .flat()
      .filter(({ kind }) => kind === "text").length,
    mended: cells
      .slice(headings)
      .flat()
      .filter((cell) => cell.kind === "text" && cell.from.length === 1).length,
  };
}

function isAsItStands({ after, before, range, mergesBefore, mergesAfter: merges }: TidyPlan): boolean {
  return (
    sameMerges(mergesBefore, merges) &&
    after.every((row, top) =>
      row.every((cell, left) => {
        if (cell.kind === "text") return false;
        if (cell.kind === "empty") return !isContent(before[top]?.[left]);
        return isSame(cell.from, { row: range.top + top, column: range.left + left });
      }),
    )
  );
}

interface Obstacle {
  readonly reason: TidyReason;
  readonly at: CellAddress;
}

/** What forbids moving cells, for all that the table itself could be put right. */
function obstacle(table: GoalTable, plan: TidyPlan, workbook: Workbook): Obstacle | null {
  const { sheet, bodyTop } = table;
  const { range, counts } = plan;
  const corner = cornerOf(range);
  const hiddenRow = [...sheet.hiddenRows].find((row) => row >= range.top && row <= range.bottom);
  if (hiddenRow !== undefined) return { reason: "hidden", at: { row: hiddenRow, column: range.left } };
  const hiddenColumn = [...sheet.hiddenColumns].find((column) => column >= range.left && column <= range.right);
  if (hiddenColumn !== undefined) return { reason: "hidden", at: { row: range.top, column: hiddenColumn } };
  if (sheet.tables.some((one) => overlap(one.range, range))) return { reason: "excel-table", at: corner };
  if (counts.columns > 0) {
    const merge = plan.mergesBefore.find((one) => one.top < bodyTop && one.right > one.left);
    if (merge !== undefined) return { reason: "headings", at: cornerOf(merge) };
  }
  const firstMoved = plan.after.findIndex((row, top) =>
    row.some((cell) => cell.kind === "moved" && cell.from.row !== range.top + top),
  );
  if (firstMoved >= 0) {
    const beside = contentBeside(table, { ...range, top: range.top + firstMoved });
    if (beside !== null) return { reason: "beside", at: beside };
  }
  if (firstMoved < 0 && counts.columns === 0 && plan.height === plan.after.length) return null;
  const reference = referenceInto(sheet, range, workbook);
  return reference === null ? null : { reason: "referred", at: reference };
}

/** Something in the columns next to the rows, which would stand beside another row afterwards. */
function contentBeside({ sheet }: GoalTable, { top, left, bottom, right }: CellRange): CellAddress | null {
  for (let row = top; row <= bottom; row += 1) {
    for (const column of [left - 1, right + 1]) {
      if (column >= 0 && isContent(cellAt(sheet, row, column))) return { row, column };
    }
  }
  return null;
}
