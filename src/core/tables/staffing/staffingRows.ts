import { isPlaceholder } from "../budget/budgetCells";
import { numeralAt } from "../../reading/staffing/numerals";
import { tokensOf } from "../../reading/staffing/tokens";
import { readStaffingLine, type StaffingContext } from "../../reading/staffing";
import type { StaffingReading } from "../../reading/staffing/staffingReading";
import type { CellAddress } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { type CellNumber, holdsNumber, isPercent, numberOf } from "../budget/budgetCells";
import { type Grid, isUnknown, textOf } from "../regions/grid";
import type { StaffingColumn, StaffingRole } from "./staffingColumns";
import type { StaffingLine } from "./staffingTable";

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
  const hasShare = parts.some((part) => part.role === "share") || readStaffingLine(stilling, context).share !== null;
  const hasHours = hasContract || parts.some((part) => part.role === "hours" || part.role === "posts");
  const said = parts
    .map((part) => phraseOf(part, { hasContract, hasShare, hasHours, shareInPercent }))
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
  /** Whether the row says how long the post is, or how many hours are spent here. */
  readonly hasHours: boolean;
  readonly shareInPercent: ShareScale;
}

/** A cell as a phrase of a staffing line, so that rows and lines are read by the same norms. */
function phraseOf(part: StaffingColumn & { readonly cell: Cell; readonly text: string }, state: RowState): string {
  if (part.role === "stilling" || part.role === "activity" || part.role === "ignore") return "";
  const number = numberOf(part.cell);
  if (number === null) return inWords(part);
  const period = part.per === "week" ? "om ugen" : part.per === "month" ? "om måneden" : "om året";
  const written = danish(number.value);
  switch (part.role) {
    case "share":
      return shareOf(part, percentOf(number, state), state);
    case "contract":
      return number.isPercent ? `${written} % af fuld tid` : `ansat på ${written} timer ${period}`;
    case "hours":
      if (number.isPercent) return `${written} %`;
      // Taken for the post's hours, the area's would be cut down by the share once more.
      if (part.isOfArea && state.hasShare) return `svarende til ${written} timer ${period}`;
      if (!state.hasContract) return `${written} timer ${period}`;
      return state.hasShare ? `svarende til ${written} timer ${period}` : `heraf ${written} timer ${period}`;
    case "posts":
      // 50 % of a post is half a post, however the cell shows it.
      return `${danish(number.isPercent ? number.value / 100 : number.value)} årsværk`;
    case "amount":
      return `${danish(number.whole)} kr. ${part.per === "month" ? "om måneden" : "om året"}`;
  }
}

function percentOf({ value, isPercent }: CellNumber, { shareInPercent }: RowState): number {
  return isPercent || shareInPercent === "percent" || value > 1.5 ? value : value * 100;
}

function shareOf({ isOfFullTime }: StaffingColumn, percent: number, { hasHours }: RowState): string {
  return isOfFullTime && !hasHours ? `${danish(percent)} % af fuld tid` : `${danish(percent)} %`;
}

/** "½", "1/3", "halvdelen" take their column's unit; any other text says its own. */
function inWords({ role, text }: StaffingColumn & { readonly text: string }): string {
  const tokens = tokensOf(text.toLowerCase());
  const numeral = numeralAt(tokens, 0);
  if (numeral?.to !== tokens.length || numeral.isRange) return text;
  if (role === "share") return `${danish(numeral.value * 100)} %`;
  return role === "posts" ? `${danish(numeral.value)} årsværk` : text;
}

function danish(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
