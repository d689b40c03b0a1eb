import type { ChangedStore, Store, StoreChange, StoredSettings } from "../../core/store/store";
import { HostError, type Host } from "../../hosts/host";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { PANE_TEXTS } from "../../locales/paneTexts";
import { STORE_TEXTS } from "../../locales/storeTexts";
import type { Language } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import type { LanguageChoice } from "../props";
import { reportName, withHost, type PaneContext } from "./context";
import { LAZY_PARTS } from "../lazyParts";
import { remember } from "./history";

/** The workbook's store as it is known; read where it isn't yet. */
export async function loadStore(pane: PaneContext, host: Host): Promise<Store> {
  return pane.state().store ?? takeStore(pane, await host.readStore());
}

/**
 * Takes the store that came with a snapshot, so that a check need not ask the host for it. What a colleague has changed
 * is seen by the next check; what is kept here alone is the pane's to remember.
 */
export async function takeStore(pane: PaneContext, texts: readonly string[]): Promise<Store> {
  const { store: known, givenUp } = pane.state();
  if (known !== null && !isKept(pane)) return known;
  const { readStore } = await LAZY_PARTS.store();
  const kept = readStore(texts, givenUp);
  pane.dispatch({ type: "store", kept, texts });
  const { language } = kept.store.settings;
  // Taken at once; and later only when a colleague has chosen another.
  if (language !== undefined && language !== known?.settings.language) await setLanguage(pane, language, "workbook");
  return kept.store;
}

/** Speaks the language from now on, the result included. */
export async function setLanguage(pane: PaneContext, language: Language, chosenBy: LanguageChoice): Promise<void> {
  if (pane.state().language === language) return;
  const { checked } = pane.running;
  const report = checked === null ? null : await checked.report(reportName(pane.props()), language);
  pane.dispatch({ type: "language", language, report });
  pane.props().onLanguage?.(language, chosenBy);
}

/**
 * Keeps the settings in the workbook, or for as long as the pane is open where the host cannot keep them. `shown` is the
 * store that they were made from. False when that failed.
 */
export async function saveSettings(pane: PaneContext, shown: Store | null, settings: StoredSettings): Promise<boolean> {
  if (!(await changeStore(pane, (store) => ({ ...store, settings }), shown))) return false;
  const shared = isKept(pane);
  await setLanguage(pane, settings.language ?? pane.state().language, "user");
  pane.dispatch({ type: "stale", stale: "settings" });
  pane.dispatch({ type: "notice", notice: { kind: "settingsSaved", shared: shared ? "shared" : "here" } });
  const { saved, savedHere } = PANE_TEXTS[pane.state().language].settings;
  pane.dispatch({ type: "announce", text: shared ? saved : savedHere });
  return true;
}

/**
 * Keeps what has changed since `shown`, the store that the user saw: everything else is left as others have made it
 * meanwhile. It stands in the list of changes from then on. False when that failed.
 */
export async function changeStore(
  pane: PaneContext,
  change: (store: Store) => Store,
  shown: Store | null = null,
): Promise<boolean> {
  const done = await withHost(pane, "store", async (host) => {
    const base = shown ?? (await loadStore(pane, host));
    const both = { base, ours: change(base) };
    await keepChange(pane, host, both);
    return both;
  });
  if (done === null) return false;
  const { storeDifference } = await LAZY_PARTS.store();
  const difference = storeDifference(done.result);
  const [part] = difference?.parts ?? [];
  if (difference === null || part === undefined) return true;
  const { before, after } = difference;
  remember(pane, HISTORY_TEXTS[pane.state().language].store[part], { kind: "store", before, after });
  return true;
}

/** Makes the change to what the workbook holds now. */
export async function keepChange(pane: PaneContext, host: Host, { base, ours }: StoreChange): Promise<void> {
  const { changedStore, mergeStores } = await LAZY_PARTS.store();
  if (isKept(pane)) {
    const { givenUp } = pane.state();
    const changed = await host.writeStore((parts) => changedStore({ base, ours }, parts, givenUp));
    if (changed.text !== null) {
      pane.dispatch({ type: "store", kept: changed.kept, texts: null });
      return;
    }
    explainRefusal(pane, changed);
  }
  const { store, storeProblem, storeUnread } = pane.state();
  const kept = { store: mergeStores(base, ours, store ?? base), problem: storeProblem, unread: storeUnread };
  pane.dispatch({ type: "store", kept, texts: null });
}

/**
 * Why nothing was kept: the workbook turned out to hold what can't be understood, or is full.
 * @throws HostError "store-most"
 */
function explainRefusal(pane: PaneContext, changed: ChangedStore): void {
  if (changed.text !== null) return;
  const { store, storeUnread: unread, language } = pane.state();
  if ("full" in changed) {
    const { part, most } = changed.full;
    throw new HostError("store-most", { parts: counted(STORE_TEXTS[language].parts[part], most, voiceOf(language)) });
  }
  const { problem, texts } = changed;
  if (store !== null) pane.dispatch({ type: "store", kept: { store, problem, unread }, texts });
}

/**
 * The user's word that what can't be understood may go: it is written over when something is kept the next time, and now
 * where something has been kept beside it.
 */
export async function giveUpStore(pane: PaneContext): Promise<void> {
  const { store, storeTexts } = pane.state();
  const { isChanged, readStore } = await LAZY_PARTS.store();
  const asRead = readStore(storeTexts).store;
  pane.dispatch({ type: "give-up-store" });
  if (store !== null && isChanged({ base: asRead, ours: store }))
    await withHost(pane, "store", (host) => keepChange(pane, host, { base: asRead, ours: store }));
  pane.dispatch({ type: "announce", text: STORE_TEXTS[pane.state().language].pane.replaced });
}

/** Keeps other tables among the pointed-out ones; false when that failed. */
export async function changeTables(
  pane: PaneContext,
  change: (tables: Store["tables"]) => Store["tables"],
): Promise<boolean> {
  return changeStore(pane, (store) => ({ ...store, tables: change(store.tables) }));
}

/** Whether what is kept stays in the workbook: what can't be understood isn't written over without the user's word. */
export function isKept(pane: PaneContext): boolean {
  return pane.props().host?.capabilities.store === true && pane.state().storeProblem === null;
}
