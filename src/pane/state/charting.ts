import type { ComparedRow } from "../../core/comparing/comparedFigure";
import { PANE_TEXTS } from "../../locales/paneTexts";
import { comparedSheet } from "../../reports/comparedSheet";
import type { PaneContext } from "./context";
import { addAndTell } from "./inserting";

/** Adds a sheet with the plan's areas beside kommune and country, and a chart for each unit. */
export async function insertComparison(pane: PaneContext, rows: readonly ComparedRow[]): Promise<void> {
  const { language } = pane.state();
  await addAndTell(pane, {
    make: () => Promise.resolve([comparedSheet(rows, language)]),
    what: "report",
    sentence: PANE_TEXTS[language].export.inserted,
  });
}
