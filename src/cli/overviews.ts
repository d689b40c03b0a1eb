import { relative } from "node:path";
import { OVERVIEW_TEXTS } from "../locales/overviewTexts";
import type { Language } from "../locales/types";
import { overviewCsv } from "../reports/overview/csv";
import { overviewHtml, type OverviewAbout } from "../reports/overview/html";
import type { PlanEntry } from "../reports/overview/model";
import { indicatorTable, planTable } from "../reports/overview/rows";
import { overviewSheets } from "../reports/overview/sheets";
import { overviewFormat } from "./overviewFormat";

export interface OverviewOptions extends OverviewAbout {
  /** What people see the files' places from; null for the paths as they are. */
  readonly folder: string | null;
}

/** A file of an overview, and how what stands in it is made. */
export interface OverviewFile {
  readonly path: string;
  readonly content: (
    entries: readonly PlanEntry[],
    options: OverviewOptions,
  ) => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>;
}

/**
 * The files that an overview is written to, by the path's ending: a CSV file holds one table, so the indicators get a
 * file of their own beside it.
 */
export function overviewFiles(path: string, language: Language): readonly OverviewFile[] {
  switch (overviewFormat(path)) {
    case "csv":
      return [
        { path, content: (entries) => overviewCsv(planTable(entries, language)) },
        { path: indicatorsPath(path, language), content: (entries) => overviewCsv(indicatorTable(entries, language)) },
      ];
    case "xlsx":
      return [
        {
          path,
          content: async (entries, options) => {
            const { writeXlsx } = await import("../formats/xlsx/writeXlsx");
            const { program, today: date } = options;
            const about = { title: OVERVIEW_TEXTS[language].title, program, date };
            return [await writeXlsx(overviewSheets(shown(entries, options), options), about)];
          },
        },
      ];
    case "html":
    case null:
      return [{ path, content: (entries, options) => overviewHtml(shown(entries, options), options) }];
  }
}

/** With each file as it lies in the folder. A CSV file keeps the paths, which scripts match with those of the JSON. */
function shown(entries: readonly PlanEntry[], { folder }: OverviewOptions): readonly PlanEntry[] {
  return folder === null ? entries : entries.map((entry) => ({ ...entry, file: relative(folder, entry.file) }));
}

/** "overblik-indikatorer.csv" beside "overblik.csv" */
function indicatorsPath(path: string, language: Language): string {
  return path.replace(/\.csv$/i, (ending) => `-${OVERVIEW_TEXTS[language].indicatorsFile}${ending}`);
}
