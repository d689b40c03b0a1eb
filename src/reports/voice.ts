import { fillIn } from "../locales/fillIn";
import { pluralForm } from "../locales/plural";
import { REPORT_TEXTS, type CountForms, type ReportTexts } from "../locales/reportTexts";
import type { Language } from "../locales/types";

/** The language a report speaks, with its words. */
export interface Voice {
  readonly language: Language;
  readonly texts: ReportTexts;
}

export function voiceOf(language: Language): Voice {
  return { language, texts: REPORT_TEXTS[language] };
}

/** "ingen fejl", "1 fejl", "1.234 fejl" */
export function counted(forms: CountForms, count: number, { language }: Voice): string {
  const form = count === 0 ? "none" : pluralForm(language, count);
  return fillIn(language, forms[form], { count });
}
