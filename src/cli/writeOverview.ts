import { writeFile } from "node:fs/promises";
import { OVERVIEW_TEXTS } from "../locales/overviewTexts";
import { overviewCsv } from "../reports/overview/csv";
import { overviewHtml, type OverviewAbout } from "../reports/overview/html";
import type { PlanEntry } from "../reports/overview/model";
import { indicatorTable, planTable } from "../reports/overview/rows";
import { overviewSheets } from "../reports/overview/sheets";
import { overviewFormat } from "./overviewFormat";
import { writeOutput } from "./output";

/**
 * Writes the overview in the form of the path's ending and gives the paths written: a CSV file holds one table, so the
 * indicators get a file of their own beside it. Throws what the file system says when a file can't be written.
 */
export async function writeOverview(
  path: string,
  entries: readonly PlanEntry[],
  about: OverviewAbout,
): Promise<readonly string[]> {
  const { language } = about;
  switch (overviewFormat(path)) {
    case "csv": {
      const indicators = indicatorsPath(path, about);
      await writeOutput(overviewCsv(planTable(entries, language)), path);
      await writeOutput(overviewCsv(indicatorTable(entries, language)), indicators);
      return [path, indicators];
    }
    case "xlsx": {
      const { writeXlsx } = await import("../formats/xlsx/writeXlsx");
      await writeFile(path, await writeXlsx(overviewSheets(entries, language)));
      return [path];
    }
    case "html":
    case null:
      await writeOutput(overviewHtml(entries, about), path);
      return [path];
  }
}

/** "overblik-indikatorer.csv" beside "overblik.csv" */
function indicatorsPath(path: string, { language }: OverviewAbout): string {
  return path.replace(/\.csv$/i, (ending) => `-${OVERVIEW_TEXTS[language].indicatorsFile}${ending}`);
}
