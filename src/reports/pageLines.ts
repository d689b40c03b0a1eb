import type { PageSetup } from "../core/workbook/newSheet";
import type { PageText } from "../core/workbook/pageLine";
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

/** What stands above and below each page of a report that is signed: which plan, and when it was checked. */
export function signedLines(
  { today, language }: Pick<CheckReport, "today" | "language">,
  { plan, file }: Pick<FileReport, "plan" | "file">,
): Required<Pick<PageSetup, "header" | "footer">> {
  const { pages } = CONTROL_REPORT_TEXTS[language];
  const date = fillIn(language, pages.checked, { date: writtenDate(today, language) });
  const about = plan === null ? [] : [plan.kommune, periodInWords(plan.period, voiceOf(language))];
  return {
    header: {
      left: [plan?.name ?? file],
      center: [about.filter((part) => part !== null).join(" · ")],
      right: [date],
    },
    footer: { left: [`${pages.initials} ${INITIALS} ${INITIALS}`], right: pageOfPages(language) },
  };
}
