import type { CellChange, CellRef } from "../../core/findings/finding";
import { parseCellName } from "../../core/workbook/address";
import type { KeptPlace } from "../../core/findings/keptPlace";
import type { CellValue } from "../../core/workbook/snapshot";
import { isLocked } from "../../core/workbook/writingRules";
import { holds, inFormat, needsGeneralFormat, refusalOf, type CellStanding } from "../changing";
import type { ApplyResult, CellContent, PlacedChange, RefusedChange, WrittenCell } from "../host";
import { cellWith, heldBy, type Content } from "./cells";
import type { SheetCopy } from "./sheetCopy";
import type { WorkingCopy } from "./workingCopy";

/** A value typed into a cell, whatever the cell holds; "" empties it. */
export interface TypedCell extends CellRef {
  readonly value: string | number | boolean;
  /** The format that what was typed asks for; the cell's own where nothing is said. */
  readonly numberFormat?: string;
}

interface Asked extends CellRef {
  readonly place?: KeptPlace | undefined;
}

interface CellState extends CellStanding {
  readonly content: Content;
}

interface Decision {
  readonly change: CellChange;
  readonly reason: RefusedChange["reason"] | null;
  /** Null where the cell holds it already. */
  readonly after: CellContent | null;
}

export function applyChanges(copy: WorkingCopy, changes: readonly PlacedChange[]): ApplyResult {
  return change(copy, changes, (one, state) => {
    const { numberFormat } = state.content;
    return {
      change: one,
      reason: refusalOf(state, ({ content }) => holdsText(content, one.from)),
      after: inFormatOf(inFormat(one, numberFormat), one.numberFormat ?? numberFormat),
    };
  });
}

/** What the user typed herself is no guess: whatever the cell held is written over, but for formulas and locked cells. */
export function typeCells(copy: WorkingCopy, cells: readonly TypedCell[]): ApplyResult {
  return change(copy, cells, ({ sheet, cell, value, numberFormat }, state) => ({
    change: { sheet, cell, from: String(heldBy(state.content.cell)), to: numberOrText(value) },
    reason: refusalOf(state, () => true),
    after: inFormatOf(value, numberFormat ?? state.content.numberFormat),
  }));
}

export function putCellsBack(copy: WorkingCopy, cells: readonly WrittenCell[]): ApplyResult {
  return change(copy, cells, ({ sheet, cell, before, after }, state) => {
    const { content } = state;
    const back: CellChange = { sheet, cell, from: String(after.value), to: numberOrText(before.value) };
    const isBack =
      state.isThere && (content.value ?? "") === before.value && content.numberFormat === before.numberFormat;
    const isExpected = (now: CellState): boolean =>
      (now.content.value ?? "") === after.value || holdsText(now.content, back.from);
    return { change: back, reason: isBack ? null : refusalOf(state, isExpected), after: isBack ? null : before };
  });
}

function change<One extends Asked>(
  copy: WorkingCopy,
  asked: readonly One[],
  decide: (one: One, state: CellState) => Decision,
): ApplyResult {
  const seen = new Set<string>();
  const applied: CellChange[] = [];
  const refused: RefusedChange[] = [];
  const written: WrittenCell[] = [];
  const writes: (() => void)[] = [];
  for (const one of asked) {
    const { sheet: name, cell, place } = one;
    const sheet = copy.find(name);
    const at = parseCellName(cell);
    const state = sheet === undefined || at === null ? NOWHERE : stateOf(sheet, one);
    const decision = decide(one, state);
    const key = `${name}!${cell}`;
    const why = sheet === undefined || at === null ? "gone" : seen.has(key) ? "changed" : decision.reason;
    seen.add(key);
    if (sheet === undefined || at === null || why !== null) {
      refused.push({ change: decision.change, reason: why ?? "gone" });
      continue;
    }
    applied.push(decision.change);
    const { after } = decision;
    if (after === null) continue;
    const { content } = state;
    written.push({
      sheet: name,
      cell,
      ...(place === undefined ? {} : { place }),
      before: { value: content.value ?? "", numberFormat: content.numberFormat },
      after,
    });
    writes.push(() => sheet.put(at, contentWith(copy, content, after)));
  }
  for (const write of writes) write();
  if (writes.length > 0) copy.written();
  return { applied, refused, written, failure: null };
}

function contentWith(copy: WorkingCopy, { cell, like }: Content, after: CellContent): Content {
  const { value, numberFormat } = after;
  return { cell: cellWith(after, copy.text, cell), value: value === "" ? null : value, numberFormat, like };
}

function inFormatOf(value: string | number | boolean, numberFormat: string): CellContent {
  return { value, numberFormat: needsGeneralFormat(value, numberFormat) ? "General" : numberFormat };
}

const NOWHERE: CellState = {
  content: { cell: undefined, value: null, numberFormat: "General", like: null },
  isThere: false,
  isFormula: false,
  isLocked: false,
};

function stateOf(copy: SheetCopy, { cell, place }: Asked): CellState {
  const { sheet } = copy;
  const at = parseCellName(cell);
  if (at === null) return NOWHERE;
  const content = copy.at(at);
  return {
    content,
    isThere: (place?.witnesses ?? []).every((witness) => valueAt(copy, witness.cell) === (witness.holds ?? "")),
    isFormula: content.cell?.formula !== undefined,
    isLocked: isLocked(sheet, at.row, at.column),
  };
}

function valueAt({ sheet }: SheetCopy, name: string): CellValue {
  const at = parseCellName(name);
  return at === null ? "" : heldBy(sheet.rows.get(at.row)?.[at.column]);
}

/** What formatting takes out of a text, and what couldn't be read, stands in the cell all the same. */
function holdsText({ cell }: Content, expected: string): boolean {
  if (cell?.leftOut !== undefined || cell?.unknown !== undefined) return false;
  return holds(cell?.error ?? cell?.value ?? null, cell?.text ?? "", expected);
}

function numberOrText(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? String(value) : value;
}
