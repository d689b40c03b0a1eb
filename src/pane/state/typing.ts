import type { CellRef } from "../../core/findings/finding";
import { readYears } from "../../core/reading/years";
import { parseCellName } from "../../core/workbook/address";
import { cellAt } from "../../core/workbook/snapshot";
import type { ReportFinding } from "../../reports/model";
import type { PaneContext } from "./context";
import { applyChanges } from "./fixing";

/** What a cell that lacks its value is to hold. */
export type TypedKind = "year" | "source" | "baseline" | "comparison";

/** The rules that report a value as missing, and what the value is. */
const MISSING: Readonly<Record<string, TypedKind>> = {
  "year/missing": "year",
  "source/missing": "source",
  "baseline/missing": "baseline",
  "comparison/missing": "comparison",
};

/** "mangler", "xx", "?": what stands for nothing is short. */
const LONGEST_PLACEHOLDER = 12;

/** What can be typed for the finding, where its cell is empty or holds a placeholder alone; null where nothing can. */
export function typedFor(pane: PaneContext, finding: ReportFinding): TypedKind | null {
  const kind = Object.hasOwn(MISSING, finding.rule) ? MISSING[finding.rule] : undefined;
  if (kind === undefined || pane.props().host?.capabilities.write !== true) return null;
  const held = heldAt(pane, finding);
  return held !== null && held.length <= LONGEST_PLACEHOLDER ? kind : null;
}

/** The value as it would be written: a year alone is a number. Null where nothing fit is typed. */
export function typedValue(kind: TypedKind, typed: string): string | number | null {
  const text = typed.trim();
  if (text === "") return null;
  if (kind !== "year") return text;
  const { years, elections } = readYears({ text });
  if (years.length === 0 && elections.length === 0) return null;
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

/** Writes the value into the finding's cell, and checks again; false when it couldn't be. */
export async function writeTyped(pane: PaneContext, { sheet, cell }: CellRef, to: string | number): Promise<boolean> {
  return applyChanges(pane, [{ sheet, cell, from: heldAt(pane, { sheet, cell }) ?? "", to }]);
}

/** What the cell holds as text; null for a cell that holds anything else. */
export function heldAt(pane: PaneContext, { sheet: name, cell }: CellRef): string | null {
  const at = parseCellName(cell);
  const sheet = pane.running.basis?.workbook.sheets.find((one) => one.name === name);
  if (at === null || sheet === undefined) return null;
  const held = cellAt(sheet, at.row, at.column);
  if (held === undefined) return "";
  if (held.formula !== undefined || held.error !== undefined || held.leftOut !== undefined) return null;
  return typeof held.value === "string" ? held.value : held.value === null ? "" : null;
}
