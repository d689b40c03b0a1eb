import type { StoredTable } from "../../core/store/store";
import type { GivenTable } from "../../core/tables/regions/given";
import { rangeName } from "../../core/workbook/address";
import { cellAt } from "../../core/workbook/snapshot";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import { changeTables } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** The largest number of columns a pointed-out table may have: more is a whole row selected by mistake. */
const MOST_COLUMNS = 40;

/** Begins to read what is selected in the sheet as a table: the user then says what its columns are. */
export async function beginMapping(pane: PaneContext): Promise<void> {
  const read = await withHost(pane, "selection", async (host) => {
    const selected = await host.selection();
    if (selected === null) return null;
    const workbook = await host.read();
    return { selected, sheet: workbook.sheets.find(({ name }) => name === selected.sheet) };
  });
  if (read === null) return;
  if (read.result === null) {
    pane.dispatch({ type: "notice", notice: { kind: "noSelection" } });
    return;
  }
  const { selected, sheet } = read.result;
  const { range } = selected;
  if (range.bottom === range.top || range.right === range.left) {
    pane.dispatch({ type: "notice", notice: { kind: "selectionTooSmall" } });
    return;
  }
  const right = Math.min(range.right, range.left + MOST_COLUMNS - 1);
  const headings = [];
  for (let column = range.left; column <= right; column += 1) {
    const cell = sheet === undefined ? undefined : cellAt(sheet, range.top, column);
    headings.push({ column, text: cell?.text.trim() ?? "" });
  }
  const { markOf } = await LAZY_PARTS.pointedOut();
  const table = { ...range, right };
  const mark = (sheet && markOf(sheet, table)) ?? undefined;
  pane.dispatch({ type: "mapping", mapping: { sheet: selected.sheet, range: table, headings, mark } });
}

/** Keeps the pointed-out table and checks again. */
export async function useTable(pane: PaneContext, table: GivenTable): Promise<void> {
  const { storedTable } = await LAZY_PARTS.store();
  const stored = storedTable(table);
  const kept = await changeTables(pane, (tables) => [...tables.filter((other) => !isSame(other, stored)), stored]);
  if (kept) pane.dispatch({ type: "mapping", mapping: null });
  if (kept) await check(pane);
}

/** Forgets a pointed-out table and checks again. */
export async function forgetTable(pane: PaneContext, table: StoredTable): Promise<void> {
  if (await changeTables(pane, (tables) => tables.filter((other) => !isSame(other, table)))) await check(pane);
}

function isSame(a: Pick<StoredTable, "sheet" | "range">, b: Pick<StoredTable, "sheet" | "range">): boolean {
  return a.sheet === b.sheet && a.range === b.range;
}

/** "Ark1 A8:F13" */
export function placeName({
  sheet,
  range,
}: {
  readonly sheet: string;
  readonly range: string | Parameters<typeof rangeName>[0];
}): string {
  return `${sheet} ${typeof range === "string" ? range : rangeName(range)}`;
}
