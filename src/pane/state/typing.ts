import type { CellChange, CellRef } from "../../core/findings/finding";
import { readTyped, typedInto, type TypedRefusal } from "../../core/reading/typedCell";
import { readYears } from "../../core/reading/years";
import { parseCellName, type CellAddress } from "../../core/workbook/address";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
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
  const place = placeIn(pane, finding);
  const held = place === null ? null : textIn(place);
  return held !== null && held.length <= LONGEST_PLACEHOLDER ? kind : null;
}

/** Why nothing is written: nothing is typed; it is no year; or what a cell typed in wouldn't take either. */
export type Untyped = "nothing" | "no-year" | TypedRefusal;

/** The change that writes what is typed into the finding's cell, read as the sheet itself reads it. */
export function typedChange(
  pane: PaneContext,
  { kind, at: { sheet, cell }, typed }: { readonly kind: TypedKind; readonly at: CellRef; readonly typed: string },
): CellChange | Untyped {
  const place = placeIn(pane, { sheet, cell });
  const from = place === null ? null : textIn(place);
  if (place === null || from === null) return "nothing";
  const read = readTyped(typed, typedInto(place.sheet, place.at));
  if (typeof read === "string") return read;
  const { value: to, ...format } = read;
  if (to === "" || typeof to === "boolean") return "nothing";
  return kind === "year" && !isYear(typed.trim(), to) ? "no-year" : { sheet, cell, from, to, ...format };
}

/** A number is a year only as it is typed: of percent or a date the cell would show something else. */
function isYear(text: string, to: string | number): boolean {
  if (typeof to === "number" && String(to) !== text) return false;
  const { years, elections } = readYears({ text });
  return years.length > 0 || elections.length > 0;
}

/** Writes it, and checks again; false when it couldn't be. */
export async function writeTyped(pane: PaneContext, change: CellChange): Promise<boolean> {
  return applyChanges(pane, [change]);
}

interface Place {
  readonly sheet: Sheet;
  readonly at: CellAddress;
}

function placeIn(pane: PaneContext, { sheet: name, cell }: CellRef): Place | null {
  const at = parseCellName(cell);
  const sheet = pane.running.basis?.workbook.sheets.find((one) => one.name === name);
  return at === null || sheet === undefined ? null : { sheet, at };
}

/** What the cell holds as text; null for a cell that holds anything else. */
function textIn({ sheet, at }: Place): string | null {
  const held = cellAt(sheet, at.row, at.column);
  if (held === undefined) return "";
  if (held.formula !== undefined || held.error !== undefined || held.leftOut !== undefined) return null;
  return typeof held.value === "string" ? held.value : held.value === null ? "" : null;
}
