import type { ComparedRow } from "../../core/comparing/types";
import { fillIn } from "../../locales/fillIn";
import { PANE_TEXTS } from "../../locales/paneTexts";
import { comparedSheet } from "../../reports/comparedSheet";
import { withHost, type PaneContext } from "./context";

/** Adds a sheet with the plan's areas beside kommune and country, and a chart for each unit. */
export async function insertComparison(pane: PaneContext, rows: readonly ComparedRow[]): Promise<void> {
  const { language } = pane.state();
  const done = await withHost(pane, "insert", async (host) => {
    const [name = ""] = await host.insertSheets([comparedSheet(rows, language)]);
    return name;
  });
  if (done === null) return;
  pane.dispatch({ type: "notice", notice: { kind: "inserted", sheet: done.result, what: "report" } });
  const { inserted } = PANE_TEXTS[language].export;
  pane.dispatch({ type: "announce", text: fillIn(language, inserted, { sheet: done.result }) });
}
