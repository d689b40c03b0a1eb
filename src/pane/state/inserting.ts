import type { NewSheet } from "../../core/workbook/newSheet";
import type { AddedSheet, SheetRef } from "../../hosts/host";
import { fillIn } from "../../locales/fillIn";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { counted, voiceOf } from "../../reports/voice";
import { withHost, type PaneContext } from "./context";
import { remember } from "./history";

/** Adds the sheets to the workbook, and to the list of changes. Gives their names; null when that failed. */
export async function addSheets(
  pane: PaneContext,
  make: () => Promise<readonly NewSheet[]>,
): Promise<readonly string[] | null> {
  const done = await withHost(pane, "insert", async (host) => {
    const sheets = await make();
    const refs = await host.insertSheets(sheets);
    const names = refs.map(({ name }) => name);
    const added = addedSheets(sheets, refs);
    const { language } = pane.state();
    const said = counted(HISTORY_TEXTS[language].sheets, names.length, voiceOf(language));
    const title = fillIn(language, said, { place: `”${names[0] ?? ""}”` });
    remember(pane, title, added.length === 0 ? null : { kind: "sheets", sheets: added });
    return names;
  });
  return done?.result ?? null;
}

/** The sheets as they are known from now on. */
export function addedSheets(sheets: readonly NewSheet[], refs: readonly SheetRef[]): readonly AddedSheet[] {
  return sheets.map((sheet, index) => ({ ...sheet, ...(refs[index] ?? { name: sheet.name, id: null }) }));
}

/** The same of which the first sheet is told of: a report, or a template. */
export async function addAndTell(
  pane: PaneContext,
  {
    make,
    what,
    sentence,
  }: {
    readonly make: () => Promise<readonly NewSheet[]>;
    readonly what: "template" | "report";
    readonly sentence: string;
  },
): Promise<void> {
  const names = await addSheets(pane, make);
  if (names === null) return;
  const [sheet = ""] = names;
  pane.dispatch({ type: "notice", notice: { kind: "inserted", sheet, what } });
  pane.dispatch({ type: "announce", text: fillIn(pane.state().language, sentence, { sheet }) });
}
