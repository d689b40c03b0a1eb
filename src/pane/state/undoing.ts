import { cellName, parseCellName } from "../../core/workbook/address";
import type { AddedSheet, ApplyResult, Host, RefusedChange, RewrittenTable, WrittenCell } from "../../hosts/host";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { counted, voiceOf } from "../../reports/voice";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import { changeHistory, followWritten } from "./history";
import type { Done, HistoryEntry } from "./historyEntry";
import { addedSheets } from "./inserting";
import { foundNow, writeAtPlaces } from "./placing";
import { keepChange, loadStore, setLanguage } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** Takes the last change back that stands; false where there is none. */
export function undoLast(pane: PaneContext): boolean {
  return take(
    pane,
    [...pane.state().history].reverse().find(({ isUndone }) => !isUndone),
  );
}

/** Makes the change again that was taken back last, of those made after what stands; false where there is none. */
export function redoNext(pane: PaneContext): boolean {
  const { history } = pane.state();
  const last = history.map(({ isUndone }) => isUndone).lastIndexOf(false);
  return take(pane, history[last + 1]);
}

function take(pane: PaneContext, entry: HistoryEntry | undefined): boolean {
  if (entry === undefined) return false;
  void takeBack(pane, entry.id);
  return true;
}

/** Takes the change back, or makes it again, where the workbook still holds what it left; then checks again. */
export async function takeBack(pane: PaneContext, id: number): Promise<void> {
  const entry = pane.state().history.find((one) => one.id === id);
  if (entry === undefined) return;
  const done = await withHost(pane, "undo", (host) => putBack(pane, host, entry));
  if (done === null) return;
  const { applied, refused, left, failure } = done.result;
  const { language } = pane.state();
  const texts = HISTORY_TEXTS[language];
  const isAll = left === null;
  changeHistory(
    pane,
    pane.state().history.flatMap((one): HistoryEntry[] => {
      if (one.id !== id) return [one];
      if (one.done.kind === "sheets" && left !== null) return [{ ...one, done: left }];
      return [isAll ? { ...one, isUndone: !one.isUndone } : one];
    }),
  );
  if (failure !== null)
    pane.dispatch({ type: "problem", problem: { code: failure.code, values: failure.values, during: "undo" } });
  const told = {
    cells: { undone: texts.undone, redone: texts.redone },
    table: { undone: texts.undone, redone: texts.redone },
    sheets: { undone: texts.removed, redone: texts.inserted },
    store: { undone: texts.storeUndone, redone: texts.storeRedone },
  }[entry.done.kind];
  const forms = entry.isUndone ? told.redone : told.undone;
  const said = applied === 0 ? forms.none : counted(forms, applied, voiceOf(language));
  pane.dispatch({ type: "notice", notice: { kind: "undone", text: said, refused } });
  pane.dispatch({ type: "announce", text: said });
  if (applied > 0) await check(pane);
}

interface PutBack {
  /** How many cells or sheets. */
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  /** What of it couldn't be taken back; null when all was. */
  readonly left: Done | null;
  readonly failure: ApplyResult["failure"];
}

async function putBack(pane: PaneContext, host: Host, { done, isUndone }: HistoryEntry): Promise<PutBack> {
  switch (done.kind) {
    case "cells": {
      const cells = isUndone ? done.cells.map(turned) : done.cells;
      const result = await writeAtPlaces(pane, host, cells, (here) => host.putBack(here));
      await followWritten(pane, pane.running.basis, result);
      const { applied, refused, failure } = result;
      return {
        applied: applied.length,
        refused,
        failure,
        left: refused.length === 0 && failure === null ? null : done,
      };
    }
    case "table": {
      const table = isUndone ? { ...done.table, before: done.table.after, after: done.table.before } : done.table;
      const { applied, refused, failure } = await tableBack(pane, host, table);
      return { applied: applied.length, refused, failure, left: refused.length === 0 ? null : done };
    }
    case "store":
      return storeBack(pane, host, done, isUndone ? "after" : "before");
    case "sheets": {
      if (isUndone) return insertAgain(pane, host, done);
      for (const [index, sheet] of done.sheets.entries()) {
        try {
          await host.removeSheet(sheet);
        } catch (error) {
          // What is removed already is no more to be removed.
          if (index > 0) changeHistory(pane, withSheets(pane, done, done.sheets.slice(index)));
          throw error;
        }
      }
      return { applied: done.sheets.length, refused: [], failure: null, left: null };
    }
  }
}

/** Takes back what the change did and nobody has changed since, or makes it again. */
async function storeBack(
  pane: PaneContext,
  host: Host,
  done: Extract<Done, { readonly kind: "store" }>,
  to: "before" | "after",
): Promise<PutBack> {
  const { isChanged, readStore } = await LAZY_PARTS.store();
  const from = to === "before" ? "after" : "before";
  const was = await loadStore(pane, host);
  await keepChange(pane, host, { base: readStore([done[from]]).store, ours: readStore([done[to]]).store });
  const now = await loadStore(pane, host);
  await setLanguage(pane, now.settings.language ?? pane.state().language, "workbook");
  const isDone = isChanged({ base: was, ours: now });
  return { applied: isDone ? 1 : 0, refused: [], failure: null, left: isDone ? null : done };
}

/** Sheets that were removed, put in again; another may have taken the name. */
async function insertAgain(
  pane: PaneContext,
  host: Host,
  done: Extract<Done, { readonly kind: "sheets" }>,
): Promise<PutBack> {
  const sheets = addedSheets(done.sheets, await host.insertSheets(done.sheets));
  changeHistory(pane, withSheets(pane, done, sheets));
  return { applied: sheets.length, refused: [], failure: null, left: null };
}

function withSheets(pane: PaneContext, done: Done, sheets: readonly AddedSheet[]): HistoryEntry[] {
  return pane.state().history.map((one) => (one.done === done ? { ...one, done: { kind: "sheets", sheets } } : one));
}

function turned(cell: WrittenCell): WrittenCell {
  return { ...cell, before: cell.after, after: cell.before };
}

async function tableBack(pane: PaneContext, host: Host, table: RewrittenTable): Promise<ApplyResult> {
  const first = await host.putTableBack(table);
  if (first.refused.length === 0 || table.place === undefined) return first;
  const start = { sheet: table.sheet, cell: cellName({ row: table.range.top, column: table.range.left }) };
  const [found] = (await foundNow(pane, host, [{ ...start, place: table.place }])).here;
  const at = found === undefined ? null : parseCellName(found.cell);
  if (found === undefined || at === null || (found.cell === start.cell && found.sheet === start.sheet)) return first;
  const { top, left, bottom, right } = table.range;
  const range = { top: at.row, left: at.column, bottom: at.row + bottom - top, right: at.column + right - left };
  return host.putTableBack({ ...table, sheet: found.sheet, range, place: found.place });
}
