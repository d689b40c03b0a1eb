import type { CellRef } from "../../core/findings/finding";
import type { KeptPlace } from "../../core/findings/keptPlace";
import type { TidyPlan } from "../../core/repair/tidyPlan";
import { cellName, parseCellName, type CellAddress } from "../../core/workbook/address";
import { withCells } from "../../core/workbook/withCells";
import type { Workbook } from "../../core/workbook/snapshot";
import type { ApplyResult, RewrittenTable, WrittenCell } from "../../hosts/host";
import { fillIn } from "../../locales/fillIn";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { counted, voiceOf } from "../../reports/voice";
import { LAZY_PARTS } from "../lazyParts";
import type { PaneContext } from "./context";
import { changedBasis, placesIn, type Placed } from "./placing";
import type { Basis } from "./basis";
import type { Done, HistoryEntry } from "./historyEntry";

/** Older changes than this are forgotten, one by one. */
const MOST_ENTRIES = 100;

/** Keeps what has been done. Gives the entry's number, null where nothing was. */
export function remember(pane: PaneContext, title: string, done: Done | null): number | null {
  if (done === null || (done.kind === "cells" && done.cells.length === 0)) return null;
  const id = Math.max(0, ...pane.state().history.map((entry) => entry.id)) + 1;
  const { now = () => new Date() } = pane.props();
  const entry = { id, at: now().toISOString(), title, done, isUndone: false };
  changeHistory(pane, [...pane.state().history, entry].slice(-MOST_ENTRIES));
  return id;
}

/** Remembers written cells by what their rows are about after the writing, which may have changed that. */
export async function rememberCells(
  pane: PaneContext,
  { title, basis, result }: { readonly title: string; readonly basis: Basis | null; readonly result: ApplyResult },
): Promise<number | null> {
  const { written } = result;
  await followWritten(pane, basis, result);
  const cells = await Promise.all(
    written.map(async ({ place, ...cell }): Promise<WrittenCell> => ({
      ...cell,
      ...(await placeOf(pane, cell, place)),
    })),
  );
  return remember(pane, title, { kind: "cells", cells });
}

/** Remembers what the user wrote herself where the host tells of it. */
export async function rememberWritten(pane: PaneContext, written: readonly WrittenCell[]): Promise<void> {
  const title = titleOf(pane, written.length, written[0]);
  const result: ApplyResult = { applied: [], refused: [], written, failure: null };
  await rememberCells(pane, { title, basis: pane.running.basis, result });
}

/** Remembers a table that was put right. */
export async function rememberTable(
  pane: PaneContext,
  title: string,
  { plan, table, workbook }: { readonly plan: TidyPlan; readonly table: RewrittenTable; readonly workbook: Workbook },
): Promise<number | null> {
  const basis = pane.running.basis && { ...pane.running.basis, workbook };
  const { tidiedSheet } = await LAZY_PARTS.tidied();
  await follow(
    pane,
    basis,
    (before) => ({
      ...before,
      sheets: before.sheets.map((sheet) => (sheet.name === plan.sheet ? tidiedSheet(sheet, plan) : sheet)),
    }),
    movedBy(plan),
  );
  const first = { sheet: plan.sheet, cell: cellName({ row: plan.range.top, column: plan.range.left }) };
  return remember(pane, title, { kind: "table", table: { ...table, ...(await placeOf(pane, first)) } });
}

/** Forgets all that was done; the workbook stays as it is. */
export function forgetHistory(pane: PaneContext): void {
  changeHistory(pane, []);
  pane.dispatch({ type: "announce", text: HISTORY_TEXTS[pane.state().language].forgotten });
}

/** The changes that the pane made before it was closed and opened again. */
export function recallHistory(pane: PaneContext): void {
  const entries = pane.props().history?.load() ?? [];
  if (entries.length > 0) pane.dispatch({ type: "history", entries });
}

/** Follows the remembered places through what was written, which may change what they are known by. */
export async function followWritten(
  pane: PaneContext,
  basis: Basis | null,
  { written }: Pick<ApplyResult, "written">,
): Promise<void> {
  const contents = written.map(({ sheet, cell, after }) => ({ sheet, cell, ...after }));
  await follow(pane, basis, (workbook) => withCells(workbook, contents));
}

/** Follows them through any change of our own. */
async function follow(
  pane: PaneContext,
  basis: Basis | null,
  changed: (workbook: Workbook) => Workbook,
  moved: (ref: CellRef) => CellRef = (ref) => ref,
): Promise<void> {
  if (basis === null) return;
  const after = changedBasis(basis, changed(basis.workbook));
  // Where cells stand still, an address is all that is to be known of them.
  if (basis.reading !== null) mapCells(pane, moved);
  else {
    const { findPlace, keepAgain } = await LAZY_PARTS.placing();
    const [before, now] = [await placesIn(basis), await placesIn(after)];
    mapPlaces(pane, (place) => {
      const found = findPlace(before, place);
      return found && keepAgain(now, place, moved(found));
    });
  }
  pane.running.basis = after;
}

/** Looks where the remembered places are in the workbook that was just read; `before` is the one read before it. */
export async function followPlaces(pane: PaneContext, before: Basis | null): Promise<void> {
  const { basis } = pane.running;
  if (basis === null || pane.state().history.length === 0) return;
  if (basis.reading !== null && (before === null || before.reading === basis.reading)) return;
  const { findPlace, keepAgain, keepPlace } = await LAZY_PARTS.placing();
  const places = await placesIn(basis);
  if (basis.reading !== null && before !== null) {
    const old = await placesIn(before);
    mapCells(pane, (ref) => {
      const place = keepPlace(old, ref);
      return (place && findPlace(places, place)) ?? ref;
    });
    return;
  }
  mapPlaces(pane, (place) => {
    const found = findPlace(places, place);
    return found && keepAgain(places, place, found);
  });
}

/** Those that aren't found stay as they were: the workbook may yet be put back. */
function mapPlaces(pane: PaneContext, next: (place: KeptPlace) => KeptPlace | null): void {
  mapHistory(pane, (one) => {
    const place = one.place === undefined ? null : next(one.place);
    return place === null ? one : { ...one, sheet: place.sheet, cell: place.cell, place };
  });
}

/** The cells that are known by their addresses alone. */
function mapCells(pane: PaneContext, next: (ref: CellRef) => CellRef): void {
  mapHistory(pane, (one) => {
    const { sheet, cell } = next({ sheet: one.sheet, cell: one.cell });
    return sheet === one.sheet && cell === one.cell ? one : { ...one, sheet, cell };
  });
}

function mapHistory(pane: PaneContext, followed: <One extends Placed>(one: One) => One): void {
  const { history } = pane.state();
  if (history.length === 0) return;
  changeHistory(
    pane,
    history.map((entry): HistoryEntry => {
      const { done } = entry;
      if (done.kind === "cells") return { ...entry, done: { ...done, cells: done.cells.map(followed) } };
      if (done.kind === "sheets" || done.kind === "store") return entry;
      const { table } = done;
      const { top, left, bottom, right } = table.range;
      const { sheet, cell, place } = followed({ ...table, cell: cellName({ row: top, column: left }) });
      const at = parseCellName(cell) ?? { row: top, column: left };
      const range = { top: at.row, left: at.column, bottom: at.row + bottom - top, right: at.column + right - left };
      return { ...entry, done: { ...done, table: { ...table, sheet, range, place } } };
    }),
  );
}

/** The place of a cell by what stands around it in the basis. */
async function placeOf(pane: PaneContext, ref: CellRef, known?: KeptPlace): Promise<{ readonly place?: KeptPlace }> {
  const { basis } = pane.running;
  if (basis === null) return known === undefined ? {} : { place: known };
  if (basis.reading !== null) return {};
  const { keepAgain, keepPlace } = await LAZY_PARTS.placing();
  const places = await placesIn(basis);
  const place = known === undefined ? keepPlace(places, ref) : keepAgain(places, known, ref);
  return place === null ? {} : { place };
}

/** Where a tidied table's cells went. */
function movedBy({ sheet, range, after }: TidyPlan): (ref: CellRef) => CellRef {
  const went = new Map<string, string>();
  after.forEach((row, top) =>
    row.forEach((cell, left) => {
      const from: readonly CellAddress[] = cell.kind === "moved" ? [cell.from] : cell.kind === "text" ? cell.from : [];
      const to = cellName({ row: range.top + top, column: range.left + left });
      for (const one of from) went.set(cellName(one), to);
    }),
  );
  return (ref) => (ref.sheet === sheet ? { ...ref, cell: went.get(ref.cell) ?? ref.cell } : ref);
}

/** Replaces the list of changes, and keeps it. */
export function changeHistory(pane: PaneContext, entries: readonly HistoryEntry[]): void {
  pane.dispatch({ type: "history", entries });
  pane.props().history?.save(entries);
}

/** "3 celler rettet · Beskæftigelse!C6" */
export function titleOf(pane: PaneContext, count: number, first: CellRef | undefined): string {
  const { language } = pane.state();
  const place = first === undefined ? "" : `${first.sheet}!${first.cell}`;
  return fillIn(language, counted(HISTORY_TEXTS[language].cells, count, voiceOf(language)), { place });
}
