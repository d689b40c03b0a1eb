import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { OverviewAbout } from "../../reports/overview/html";
import type { PlanEntry } from "../../reports/overview/model";
import { LAZY_OVERVIEW } from "./lazyOverview";

/** The forms that an overview is saved in, as the command line has them; a CSV file holds one table. */
export const EXPORT_FORMS = ["xlsx", "html", "csv", "indicatorsCsv"] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface ExportFile {
  /** Put behind the overview's name. */
  readonly ending: string;
  readonly content: Blob;
}

/** The overview as a file; what makes it is loaded when it is asked for. */
export async function exportFile(
  form: ExportForm,
  entries: readonly PlanEntry[],
  about: OverviewAbout,
): Promise<ExportFile> {
  const { language, program, today } = about;
  const { title, indicatorsFile } = OVERVIEW_TEXTS[language];
  switch (form) {
    case "xlsx": {
      const [{ overviewSheets }, { writeXlsx }] = await Promise.all([
        LAZY_OVERVIEW.sheets(),
        LAZY_OVERVIEW.writeXlsx(),
      ]);
      const bytes = await writeXlsx(overviewSheets(entries, about), { title, program, date: today });
      return { ending: ".xlsx", content: new Blob([bytes.slice()], { type: XLSX }) };
    }
    case "html": {
      const { overviewHtml } = await LAZY_OVERVIEW.html();
      return {
        ending: ".html",
        content: new Blob([...overviewHtml(entries, about)], { type: "text/html;charset=utf-8" }),
      };
    }
    case "csv":
    case "indicatorsCsv": {
      const [{ overviewCsv }, { indicatorTable, planTable }] = await Promise.all([
        LAZY_OVERVIEW.csv(),
        LAZY_OVERVIEW.rows(),
      ]);
      const table = form === "csv" ? planTable(entries, language) : indicatorTable(entries, language);
      return {
        ending: form === "csv" ? ".csv" : `-${indicatorsFile}.csv`,
        content: new Blob([...overviewCsv(table)], { type: "text/csv;charset=utf-8" }),
      };
    }
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
