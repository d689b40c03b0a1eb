import type { CellAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import type { StaffedLine } from "../../pairing/posts";

/** Where a finding about a line is reported. */
export function placeOfLine({ table, line }: StaffedLine): { readonly sheet: Sheet; readonly at: CellAddress } {
  return { sheet: table.sheet, at: line.at };
}

/** A fraction in percent, with two decimals at most. */
export function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}

/** With two decimals at most. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
