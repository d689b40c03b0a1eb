import { BESIDE_TEXTS } from "../../locales/besideTexts";
import { dataCsv } from "../../reports/dataCsv";
import { check } from "./checking";
import type { PaneContext } from "./context";
import { saveFile } from "./exporting";

/** Saves the figures kept beside the workbook as a file, which can be imported again. */
export function saveFigures(pane: PaneContext): void {
  const { data, language } = pane.state();
  saveFile(pane, { what: BESIDE_TEXTS[language].fileName, format: "csv", pieces: [...dataCsv(data)] });
}

/** Drops the figures kept beside the workbook, and checks again without them. */
export async function forgetFigures(pane: PaneContext): Promise<void> {
  pane.dispatch({ type: "data", figures: [] });
  await check(pane);
  pane.dispatch({ type: "announce", text: BESIDE_TEXTS[pane.state().language].forgotten });
}
