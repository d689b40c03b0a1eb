import type { Store } from "../../core/store/store";
import type { BudgetMapping } from "../../core/tables/staffing/staffingTable";
import { rangeName, type CellRange } from "../../core/workbook/address";
import type { Sheet } from "../../core/workbook/snapshot";
import { BUDGET_COLUMN_TEXTS } from "../../locales/budgetColumnTexts";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import { LAZY_PARTS } from "../lazyParts";
import { changeStore, loadStore } from "./storing";
import type { ColumnsForm } from "./columnsForm";

/** Opens the form for the budget of a sheet. */
export async function beginColumns(
  pane: PaneContext,
  { sheet: name, range }: { readonly sheet: string; readonly range: CellRange | null },
): Promise<void> {
  const read = await withHost(pane, "selection", async (host) => {
    const store = await loadStore(pane, host);
    const { sheets } = await host.read();
    const { locateLines } = await LAZY_PARTS.lineMarks();
    const told = locateLines(store.budget, sheets).mapping.filter((one) => one.sheet === name);
    return { store, sheet: sheets.find((sheet) => sheet.name === name), told };
  });
  const sheet = read?.result.sheet;
  if (read === null || sheet === undefined) return;
  pane.dispatch({ type: "mapping", mapping: null });
  pane.dispatch({ type: "columns", columns: { sheet, range, store: read.result.store, told: read.result.told } });
}

/** Keeps what the columns of the sheet's budget are, and checks again with it. */
export async function saveColumns(
  pane: PaneContext,
  { sheet, range, store: shown }: ColumnsForm,
  mapping: readonly BudgetMapping[],
): Promise<void> {
  const [{ markOf }, { storedMark }] = await Promise.all([LAZY_PARTS.pointedOut(), LAZY_PARTS.store()]);
  const withoutSheet = await sheetRemover(pane);
  const own =
    range === null ? [] : [{ sheet: sheet.name, range: rangeName(range), ...storedMark(markOf(sheet, range)) }];
  const change = (store: Store): Store => ({
    ...store,
    budget: [...withoutSheet(store.budget, sheet), ...mapping],
    budgetTables: [
      ...store.budgetTables.filter(
        (one) => !own.some((other) => other.sheet === one.sheet && other.range === one.range),
      ),
      ...own,
    ],
  });
  const kept = await changeStore(pane, change, shown);
  if (kept) await recheck(pane, BUDGET_COLUMN_TEXTS[pane.state().language].saved);
}

/** Forgets what the user has said of the sheet's budget, and checks again without it. */
export async function forgetColumns(pane: PaneContext, { sheet, store: shown }: ColumnsForm): Promise<void> {
  const withoutSheet = await sheetRemover(pane);
  const change = (store: Store): Store => ({
    ...store,
    budget: withoutSheet(store.budget, sheet),
    budgetTables: store.budgetTables.filter((one) => one.sheet !== sheet.name),
  });
  const kept = await changeStore(pane, change, shown);
  if (kept) await recheck(pane, BUDGET_COLUMN_TEXTS[pane.state().language].removed);
}

/** Takes what is told of a sheet away, also what was told when it had another name. */
async function sheetRemover(
  pane: PaneContext,
): Promise<(budget: readonly BudgetMapping[], sheet: Sheet) => BudgetMapping[]> {
  const { locateLines } = await LAZY_PARTS.lineMarks();
  const sheets = pane.running.basis?.workbook.sheets ?? [];
  return (budget, { name }) =>
    budget.filter((one) => (locateLines([one], sheets).mapping[0]?.sheet ?? one.sheet) !== name);
}

async function recheck(pane: PaneContext, said: string): Promise<void> {
  pane.dispatch({ type: "columns", columns: null });
  await check(pane);
  if (pane.state().problem === null) pane.dispatch({ type: "announce", text: said });
}
