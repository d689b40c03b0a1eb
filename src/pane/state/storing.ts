import type { Store, StoredSettings } from "../../core/store/store";
import type { Host } from "../../hosts/host";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { Language } from "../../locales/types";
import { reportName, withHost, type PaneContext } from "./context";
import { LAZY_PARTS } from "../lazyParts";

/** Reads the workbook's store once; what it holds of language takes effect at once. */
export async function loadStore(pane: PaneContext, host: Host): Promise<Store> {
  return pane.state().store ?? takeStore(pane, await host.readStore());
}

/** Takes the store that came with a snapshot, so that a check need not ask the host for it. */
export async function takeStore(pane: PaneContext, text: string | null): Promise<Store> {
  const known = pane.state().store;
  if (known !== null) return known;
  const { readStoreText } = await LAZY_PARTS.store();
  const { store, problem } = readStoreText(text);
  pane.dispatch({ type: "store", store, problem });
  if (store.settings.language !== undefined) await setLanguage(pane, store.settings.language);
  return store;
}

/** Speaks the language from now on, the result included. */
export async function setLanguage(pane: PaneContext, language: Language): Promise<void> {
  if (pane.state().language === language) return;
  const { checked } = pane.running;
  const report = checked === null ? null : await checked.report(reportName(pane.props()), language);
  pane.dispatch({ type: "language", language, report });
  pane.props().onLanguage?.(language);
}

/** Keeps the settings in the workbook, or for as long as the pane is open where the host cannot keep them. */
export async function saveSettings(pane: PaneContext, settings: StoredSettings): Promise<void> {
  const done = await withHost(pane, "store", async (host) => {
    const store = { ...(await loadStore(pane, host)), settings };
    await keep(pane, host, store);
    return isKept(pane);
  });
  if (done === null) return;
  await setLanguage(pane, settings.language ?? pane.state().language);
  pane.dispatch({ type: "stale", stale: "settings" });
  pane.dispatch({ type: "notice", notice: { kind: "settingsSaved", shared: done.result ? "shared" : "here" } });
  const { saved, savedHere } = PANE_TEXTS[pane.state().language].settings;
  pane.dispatch({ type: "announce", text: done.result ? saved : savedHere });
}

/** Keeps another store; false when that failed. */
export async function changeStore(pane: PaneContext, change: (store: Store) => Store): Promise<boolean> {
  const done = await withHost(pane, "store", async (host) => {
    await keep(pane, host, change(await loadStore(pane, host)));
  });
  return done !== null;
}

/** Keeps other tables among the pointed-out ones; false when that failed. */
export async function changeTables(
  pane: PaneContext,
  change: (tables: Store["tables"]) => Store["tables"],
): Promise<boolean> {
  return changeStore(pane, (store) => ({ ...store, tables: change(store.tables) }));
}

/** Whether what is kept stays in the workbook: what a later version has written isn't thrown away by an earlier one. */
export function isKept(pane: PaneContext): boolean {
  return pane.props().host?.capabilities.store === true && pane.state().storeProblem !== "newer";
}

async function keep(pane: PaneContext, host: Host, store: Store): Promise<void> {
  const { storeText } = await LAZY_PARTS.store();
  if (isKept(pane)) await host.writeStore(storeText(store));
  pane.dispatch({ type: "store", store, problem: pane.state().storeProblem === "newer" ? "newer" : null });
}
