import type { PageSetup } from "../core/workbook/newSheet";
import type { PageLine, PageText } from "../core/workbook/pageLine";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { writtenDate } from "../locales/written";
import type { CheckReport, FileReport } from "./model";
import { voiceOf } from "./voice";
import { periodInWords } from "./words";

/** "Side 2 af 5", in the numbers that only the printing program knows. */
export function pageOfPages(language: Language): PageText {
  return CONTROL_REPORT_TEXTS[language].pages.pageOf
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "{page}" ? { number: "page" } : piece === "{pages}" ? { number: "pages" } : piece));
}

/** Before two lines to put initials on. */
const INITIALS = "_".repeat(14);

/** What stands above each page of what is made of a plan: which plan, and when it was checked. */
export function planHeader(
  { today, language }: Pick<CheckReport, "today" | "language">,
  { plan, file }: Pick<FileReport, "plan" | "file">,
): PageLine {
  const date = fillIn(language, CONTROL_REPORT_TEXTS[language].pages.checked, { date: writtenDate(today, language) });
  const about = plan === null ? [] : [plan.kommune, periodInWords(plan.period, voiceOf(language))];
  return {
    left: [plan?.name ?? file],
    center: [about.filter((part) => part !== null).join(" · ")],
    right: [date],
  };
}

/** What stands above and below each page of a report that is signed. */
export function signedLines(
  report: Pick<CheckReport, "today" | "language">,
  file: Pick<FileReport, "plan" | "file">,
): Required<Pick<PageSetup, "header" | "footer">> {
  const { initials } = CONTROL_REPORT_TEXTS[report.language].pages;
  return {
    header: planHeader(report, file),
    footer: { left: [`${initials} ${INITIALS} ${INITIALS}`], right: pageOfPages(report.language) },
  };
}
