import { isPlaceholder } from "./budgetCells";
import { readStaffingLine, type StaffingContext, type StaffingReading } from "../reading/staffing";
import type { CellAddress } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";
import { holdsNumber, isPercent, numberOf } from "./budgetCells";
import { type Grid, isUnknown, textOf } from "./grid";
import type { StaffingColumn, StaffingRole } from "./staffingColumns";
import type { StaffingLine } from "./staffingTypes";

/** Reads a row of a table of staff; null when no position stands in it. */
export function readStaffingRow(
  grid: Grid,
  row: number,
  columns: readonly StaffingColumn[],
  context: StaffingContext,
  shareInPercent: ShareScale,
): StaffingLine | null {
  const parts = columns.flatMap((column) => {
    const cell = grid.cell(row, column.column);
    const text = textOf(cell);
    return cell === undefined || text === "" ? [] : [{ ...column, cell, text }];
  });
  const first = parts.find((part) => part.role === "stilling") ?? parts[0];
  if (first === undefined || parts.every((part) => part.role === "ignore")) return null;
  const textIn = (role: StaffingRole): string => parts.find((part) => part.role === role)?.text ?? "";
  const stilling = textIn("stilling");
  const activity = textIn("activity");
  const hasContract = parts.some((part) => part.role === "contract");
  const hasShare = parts.some((part) => part.role === "share");
  const said = parts
    .map((part) => phraseOf(part, { hasContract, hasShare, shareInPercent }))
    .filter((phrase) => phrase !== "");
  const line = [stilling, ...said].filter((part) => part !== "").join(", ");
  const read = readStaffingLine(line, context);
  const text = parts.map((part) => part.text).join(" · ");
  const at: CellAddress = { row, column: first.column };
  const isIncomplete = columns.some(({ column, role }) => role !== "ignore" && isUnknown(grid.cell(row, column)));
  return {
    at,
    text,
    read: { ...read, text, ...named(read, stilling, activity) },
    ...(isIncomplete ? { isIncomplete } : {}),
  };
}

function named(read: StaffingReading, stilling: string, activity: string): Partial<StaffingReading> {
  return {
    stilling: read.stilling ?? (isPlaceholder(stilling) ? null : stilling),
    ...(isPlaceholder(activity) ? {} : { activity }),
  };
}

/** Whether bare numbers of the share column are percents (33) or fractions (0,33). */
export type ShareScale = "percent" | "fraction";

/** How the share column's bare numbers are meant: a number above 1,5 in most of its cells is a percent. */
export function shareScaleOf(cells: readonly (Cell | undefined)[]): ShareScale {
  const values = cells.flatMap((cell) =>
    holdsNumber(cell) && !isPercent(cell) && cell.value !== 0 ? [cell.value] : [],
  );
  return values.filter((value) => value > 1.5).length * 2 >= values.length && values.length > 0
    ? "percent"
    : "fraction";
}

interface RowState {
  readonly hasContract: boolean;
  readonly hasShare: boolean;
  readonly shareInPercent: ShareScale;
}

/** A cell as a phrase of a staffing line, so that rows and lines are read by the same norms. */
function phraseOf(part: StaffingColumn & { readonly cell: Cell; readonly text: string }, state: RowState): string {
  if (part.role === "stilling" || part.role === "activity" || part.role === "ignore") return "";
  const number = numberOf(part.cell);
  if (number === null) return part.text;
  const written = danish(number.value);
  const period = part.per === "week" ? "om ugen" : part.per === "month" ? "om måneden" : "om året";
  switch (part.role) {
    case "share": {
      const percent = number.isPercent
        ? number.value
        : state.shareInPercent === "percent" || number.value > 1.5
          ? number.value
          : number.value * 100;
      return `${danish(percent)} %`;
    }
    case "contract":
      return `ansat på ${written} timer ${period}`;
    case "hours":
      // Taken for the post's hours, the area's would be cut down by the share once more.
      if (part.isOfArea && state.hasShare) return `svarende til ${written} timer ${period}`;
      if (!state.hasContract) return `${written} timer ${period}`;
      return state.hasShare ? `svarende til ${written} timer ${period}` : `heraf ${written} timer ${period}`;
    case "posts":
      return `${written} årsværk`;
    case "amount":
      return `${danish(number.whole)} kr. ${part.per === "month" ? "om måneden" : "om året"}`;
  }
}

function danish(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
