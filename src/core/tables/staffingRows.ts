import { isPlaceholder } from "./budgetCells";
import { readStaffingLine, type StaffingContext, type StaffingReading } from "../reading/staffing";
import type { CellAddress } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";
import { readColumnHeading } from "./budgetHeadings";
import { isPercentFormat, numberOf } from "./budgetCells";
import { type Grid, textOf } from "./grid";
import type { StaffingLine } from "./staffingTypes";

type Role = "stilling" | "activity" | "contract" | "hours" | "share" | "posts" | "amount" | "ignore";

/** A column of a table of staff. */
export interface StaffingColumn {
  readonly column: number;
  readonly role: Role;
  /** Hours: what period they are of. */
  readonly per: "week" | "month" | "year";
}

/** Columns of a row that are looked at. */
const MOST_COLUMNS = 40;

/** The columns of a table of staff whose headings stand in the row; null when it heads none. */
export function staffingColumns(grid: Grid, row: number): StaffingColumn[] | null {
  const cells = grid.sheet.rows.get(row);
  if (cells === undefined) return null;
  const columns: StaffingColumn[] = [];
  let others = 0;
  for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column += 1) {
    const text = textOf(cells[column]);
    if (text === "") continue;
    if (typeof cells[column]?.value === "number") return null;
    const role = roleOf(text);
    if (role === "budget") return null;
    if (role === null) others += 1;
    else columns.push({ column, ...role });
  }
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const measured = has("hours") || has("share") || has("contract") || has("posts") || has("amount");
  return has("stilling") && measured && others <= columns.length ? columns : null;
}

/** "budget" for a heading that only a budget has: years, or a column for every indsatsområde. */
function roleOf(text: string): { readonly role: Role; readonly per: StaffingColumn["per"] } | "budget" | null {
  const reading = readColumnHeading(text);
  if (reading === null) return null;
  const as = (role: Role, per: StaffingColumn["per"] = "week") => ({ role, per });
  if (reading.kind === "omraade") return "budget";
  if (reading.kind === "total") return as("ignore");
  if (reading.kind === "unit") {
    const per = reading.per === "posts" ? "week" : reading.per;
    return reading.unit === "hours" && reading.per === "posts" ? as("posts") : as(reading.unit, per);
  }
  const { meaning } = reading;
  if (meaning.kind === "stilling" || meaning.kind === "activity") return as(meaning.kind);
  if (meaning.kind === "ignore" || meaning.kind === "omraade") return as("ignore");
  if (meaning.kind === "contract-hours") return meaning.per === "posts" ? as("posts") : as("contract", meaning.per);
  return meaning.kind === "annual-cost" ? as("amount", meaning.per) : "budget";
}

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
  const textIn = (role: Role): string => parts.find((part) => part.role === role)?.text ?? "";
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
  return { at, text, read: { ...read, text, ...named(read, stilling, activity) } };
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
    typeof cell?.value === "number" && !isPercentFormat(cell.numberFormat) && cell.value !== 0 ? [cell.value] : [],
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
      if (!state.hasContract) return `${written} timer ${period}`;
      return state.hasShare ? `svarende til ${written} timer ${period}` : `heraf ${written} timer ${period}`;
    case "posts":
      return `${written} årsværk`;
    case "amount":
      return `${danish(number.value)} kr. ${part.per === "month" ? "om måneden" : "om året"}`;
  }
}

function danish(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
