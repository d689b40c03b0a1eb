import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { OVERVIEW_TEXTS } from "../locales/overviewTexts";
import { overviewCsv } from "../reports/overview/csv";
import { overviewHtml, type OverviewAbout } from "../reports/overview/html";
import type { PlanEntry } from "../reports/overview/model";
import { indicatorTable, planTable } from "../reports/overview/rows";
import { overviewSheets } from "../reports/overview/sheets";
import { overviewFormat } from "./overviewFormat";
import { writeOutput } from "./output";

export interface WriteOverviewOptions extends OverviewAbout {
  /** What people see the files' places from; null for the paths as they are. */
  readonly folder: string | null;
}

/**
 * Writes the overview in the form of the path's ending and gives the paths written: a CSV file holds one table, so the
 * indicators get a file of their own beside it. Throws what the file system says when a file can't be written.
 */
export async function writeOverview(
  path: string,
  entries: readonly PlanEntry[],
  about: WriteOverviewOptions,
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
      await writeFile(path, await writeXlsx(overviewSheets(shown(entries, about), language)));
      return [path];
    }
    case "html":
    case null:
      await writeOutput(overviewHtml(shown(entries, about), about), path);
      return [path];
  }
}

/** With each file as it lies in the folder. A CSV file keeps the paths, which scripts match with those of the JSON. */
function shown(entries: readonly PlanEntry[], { folder }: WriteOverviewOptions): readonly PlanEntry[] {
  return folder === null ? entries : entries.map((entry) => ({ ...entry, file: relative(folder, entry.file) }));
}

/** "overblik-indikatorer.csv" beside "overblik.csv" */
function indicatorsPath(path: string, { language }: OverviewAbout): string {
  return path.replace(/\.csv$/i, (ending) => `-${OVERVIEW_TEXTS[language].indicatorsFile}${ending}`);
}
