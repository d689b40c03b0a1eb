import { fillIn } from "../locales/fillIn";
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
  if (count === 0) return forms.none;
  return count === 1 ? forms.one : fillIn(language, forms.many, { count });
}
