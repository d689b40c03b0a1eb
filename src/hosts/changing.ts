import type { CellChange } from "../core/findings/finding";
import { scalesPercent } from "../core/workbook/numberFormat";
import type { CellValue } from "../core/workbook/snapshot";
import type { RefusedChange } from "./host";

/** The format of cells in which nothing is read into what is typed. */
export const TEXT_FORMAT = "@";

/** What stands in the way of writing into a cell, by what is known of it. */
export interface CellStanding {
  /** Whether what its place is known by still stands where it did. */
  readonly isThere: boolean;
  readonly isFormula: boolean;
  readonly isLocked: boolean;
}

/** Why the cell isn't written into, null where nothing stands in the way; the same order in every host. */
export function refusalOf<State extends CellStanding>(
  state: State,
  isAsExpected: (state: State) => boolean,
): RefusedChange["reason"] | null {
  if (!state.isThere) return "moved";
  if (state.isFormula) return "formula";
  if (!isAsExpected(state)) return "changed";
  return state.isLocked ? "locked" : null;
}

/** What a change gives a cell of the format: a percentage is a fraction where the cell shows percent. */
export function inFormat(
  { to, isPercent }: Pick<CellChange, "to" | "isPercent">,
  numberFormat: string,
): string | number {
  if (typeof to !== "number" || isPercent !== true || !scalesPercent(numberFormat)) return to;
  // Without what binary fractions add: 13.6 / 100 is 0.13599999999999998.
  return Number((to / 100).toPrecision(12));
}

/** A number written into a cell formatted as text becomes text again: such a cell must get another format first. */
export function needsGeneralFormat(value: string | number | boolean | null, numberFormat: string): boolean {
  return typeof value === "number" && numberFormat === TEXT_FORMAT;
}

/** Whether the cell still holds what a change was based on: the text itself, or a number as it stands or is shown. */
export function holds(value: CellValue, shown: string, expected: string): boolean {
  if (typeof value === "string") return value === expected;
  if (value === null) return expected === "";
  return shown === expected || plainText(value) === expected || String(value) === expected;
}

/** A value in its plain Danish form. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
