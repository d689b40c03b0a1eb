import type { CellChange, Severity } from "../core/check/finding";
import type { Period } from "../core/reading/types";
import { RULE_SET } from "../core/rules/ruleSet";
import type { Plan } from "../core/tables/types";
import { fillIn } from "../locales/fillIn";
import { REPORT_TEXTS, type CountForms, type ReportTexts } from "../locales/reportTexts";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import type { Language } from "../locales/types";
import type { CheckReport, FileReport, ReportFix, Summary, TableReport } from "./model";
import { SEVERITIES } from "./summary";

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

/** "9 fejl, 3 advarsler, ingen oplysninger"; with accepted findings also "2 accepterede". */
export function summaryInWords(summary: Summary, voice: Voice): string {
  const inWords = (severity: Severity): string => counted(voice.texts.counts[severity], summary[severity], voice);
  const parts = SEVERITIES.map(inWords);
  if (summary.accepted > 0) parts.push(counted(REVIEW_TEXTS[voice.language].accepted, summary.accepted, voice));
  return parts.join(", ");
}

/** "Delmålstabel A8:F13 · indsatsområdet Beskæftigelse · 5 delmål" */
export function tableInWords(table: TableReport, voice: Voice): string {
  const { texts, language } = voice;
  const parts = [`${texts.kind[table.kind]} ${table.range}`];
  if (table.indsatsomraade !== null) parts.push(fillIn(language, texts.indsatsomraade, { name: table.indsatsomraade }));
  parts.push(counted(texts.rows[table.kind], table.rows, voice));
  return parts.join(" · ");
}

/** "Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029"; what isn't known is left out. */
export function planInWords(plan: Plan, voice: Voice): string {
  const parts = [plan.name ?? voice.texts.noPlan, plan.kommune, periodInWords(plan.period, voice)];
  return parts.filter((part) => part !== null).join(" · ");
}

/** "1. juni 2025 – 31. maj 2029"; null when neither end is known. */
export function periodInWords({ from, to }: Period, { texts, language }: Voice): string | null {
  const first = from === null ? "" : dateInWords(from, language);
  const last = to === null ? "" : dateInWords(to, language);
  if (from !== null && to !== null) return fillIn(language, texts.period, { from: first, to: last });
  if (from !== null) return fillIn(language, texts.periodFrom, { from: first });
  return to === null ? null : fillIn(language, texts.periodTo, { to: last });
}

/** "LBF 2019-26, version 1" */
export function ruleSetInWords({ language, texts }: Voice): string {
  return fillIn(language, texts.html.ruleSet, RULE_SET);
}

/** "Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26, version 1" */
export function madeInWords({ today, program }: Pick<CheckReport, "today" | "program">, voice: Voice): string {
  const { language, texts } = voice;
  return fillIn(language, texts.html.made, {
    date: dateInWords(today, language),
    program,
    ruleSet: ruleSetInWords(voice),
  });
}

/** "20. november 2026" for "2026-11-20". */
export function dateInWords(iso: string, language: Language): string {
  const locale = language === "da" ? "da-DK" : "en-GB";
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}

/** "Kontrolleret: 5 delmål og 9 indikatorer.": the rows of all tables, by kind; null when there are no tables. */
export function checkedInWords({ tables }: FileReport, voice: Voice): string | null {
  const rows = new Map<TableReport["kind"], number>();
  for (const table of tables) rows.set(table.kind, (rows.get(table.kind) ?? 0) + table.rows);
  if (rows.size === 0) return null;
  const parts = [...rows].map(([kind, count]) => counted(voice.texts.rows[kind], count, voice));
  const list = new Intl.ListFormat(voice.language).format(parts);
  return fillIn(voice.language, voice.texts.checked, { tables: list });
}

/** What the check had to leave out and why, a sentence each; lines of staff that await an answer among them, and last what no program can judge. */
export function notCheckedInWords({ notChecked, questions }: FileReport, voice: Voice): string[] {
  const open = questions.filter(({ state }) => state === "asked").length;
  const reasons = notChecked.map((reason) => voice.texts.notChecked[reason]);
  const asked = open === 0 ? [] : [counted(voice.texts.questions, open, voice)];
  return [...reasons, ...asked, voice.texts.judgement];
}

/** "Resultat: 9 fejl, 3 advarsler, ingen oplysninger"; a sentence of its own when there is nothing. */
export function resultInWords({ summary }: FileReport, voice: Voice): string {
  const isNothing = SEVERITIES.every((severity) => summary[severity] === 0) && summary.accepted === 0;
  if (isNothing) return voice.texts.nothingFound;
  return fillIn(voice.language, voice.texts.result, { counts: summaryInWords(summary, voice) });
}

/** How many findings the report leaves out because they are milder than asked for, in words; null when none. */
export function hiddenInWords({ summary, findings }: FileReport, voice: Voice): string | null {
  const all = SEVERITIES.reduce((sum, severity) => sum + summary[severity], 0);
  return all === findings.length ? null : counted(voice.texts.hidden, all - findings.length, voice);
}

/** "Kan rettes: …" */
export function fixInWords({ title, safe }: ReportFix, { texts, language }: Voice): string {
  return fillIn(language, safe ? texts.fix : texts.unsafeFix, { title });
}

/** "C9: ”12.9 %” → ”12,9 %”" */
export function changeInWords({ cell, from, to }: CellChange, { texts, language }: Voice): string {
  // As it will stand in the cell: a year has no thousands' point.
  const shown = typeof to === "number" ? to.toLocaleString(language, { useGrouping: false }) : to;
  return fillIn(language, texts.change, { cell, from, to: shown });
}
