import type { CellChange, Severity } from "../core/findings/finding";
import type { Period } from "../core/reading/readings";
import type { PlanFacts } from "../core/tables/planFacts";
import type { NotRead } from "../core/workbook/snapshot";
import { fillIn } from "../locales/fillIn";
import { PASSED_OVER_TEXTS } from "../locales/passedOverTexts";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { writtenDate, writtenList, writtenNumber } from "../locales/written";
import type { CheckReport, FileReport, LeftOut, ReportFix, Section, Summary, TableReport } from "./model";
import { ruleSetsOf } from "./ruleSets";
import { MOST_LISTED, moreThanListed, SEVERITIES } from "./summary";
import { counted, type Voice } from "./voice";

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
export function planInWords(plan: PlanFacts, voice: Voice): string {
  const parts = [plan.name ?? voice.texts.noPlan, plan.kommune, periodInWords(plan.period, voice)];
  return parts.filter((part) => part !== null).join(" · ");
}

/** "1. juni 2025 – 31. maj 2029"; null when neither end is known. */
export function periodInWords({ from, to }: Period, { texts, language }: Voice): string | null {
  const first = from === null ? "" : writtenDate(from, language);
  const last = to === null ? "" : writtenDate(to, language);
  if (from !== null && to !== null) return fillIn(language, texts.period, { from: first, to: last });
  if (from !== null) return fillIn(language, texts.periodFrom, { from: first });
  return to === null ? null : fillIn(language, texts.periodTo, { to: last });
}

/** "LBF 2019-26, version 1"; of plans in several rounds of forms all their rule sets. */
export function ruleSetInWords(files: readonly Pick<FileReport, "tables">[], { language, texts }: Voice): string {
  const all = ruleSetsOf(files).map(({ template, version }) =>
    fillIn(language, texts.html.ruleSet, { template, version }),
  );
  return writtenList(all, language);
}

/** "Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26, version 1" */
export function madeInWords(report: Pick<CheckReport, "today" | "program" | "told" | "files">, voice: Voice): string {
  const { language, texts } = voice;
  const { today, program, told, files } = report;
  const made = fillIn(language, texts.html.made, {
    date: writtenDate(today, language),
    program,
    ruleSet: ruleSetInWords(files, voice),
  });
  return told === "ignored" ? `${made}. ${texts.toldIgnored}` : made;
}

/** "Kontrolleret: 5 delmål og 9 indikatorer.": the rows of all tables, by kind; null when there are no tables. */
export function checkedInWords({ tables }: FileReport, voice: Voice): string | null {
  const rows = new Map<TableReport["kind"], number>();
  for (const table of tables) rows.set(table.kind, (rows.get(table.kind) ?? 0) + table.rows);
  if (rows.size === 0) return null;
  const parts = [...rows].map(([kind, count]) => counted(voice.texts.rows[kind], count, voice));
  const list = writtenList(parts, voice.language);
  return fillIn(voice.language, voice.texts.checked, { tables: list });
}

/** What the check had to leave out and why, a sentence each; lines of staff that await an answer
 * among them, and last what no program can judge. */
export function notCheckedInWords({ notChecked, notRead, questions }: FileReport, voice: Voice): string[] {
  const reasons = [...notReadInWords(notRead, voice), ...notChecked.map((entry) => leftOutInWords(entry, voice))];
  const open = openQuestionsInWords(questions, voice);
  return [...reasons, ...(open === null ? [] : [open]), voice.texts.judgement];
}

/** What of a file was passed over in reading and why, a sentence each. */
export function notReadInWords(notRead: readonly NotRead[], voice: Voice): string[] {
  return notRead.map((one) => notReadSentence(one, voice));
}

/** The same of one thing, with where it stands. */
export function notReadSentence(
  { sheet, range, reason, texts: left = [] }: NotRead,
  { language, texts }: Voice,
): string {
  const quoted = left.map((text) => fillIn(language, texts.quoted, { text })).join(", ");
  return fillIn(language, texts.notRead[reason], { sheet: sheet ?? "", range: range ?? "", texts: quoted });
}

/** "Lines of staff that await an answer"; null where none does. */
export function openQuestionsInWords(questions: FileReport["questions"], voice: Voice): string | null {
  const open = questions.filter(({ state }) => state === "asked").length;
  return open === 0 ? null : counted(voice.texts.questions, open, voice);
}

/** "Ark Budget A1:F9: …"; the reason alone where it is about the workbook as a whole. */
function leftOutInWords(entry: LeftOut, { texts, language }: Voice): string {
  const reason = reasonInWords(entry, { texts, language });
  if (entry.sheet === null) return reason;
  const place = [entry.sheet, entry.range].filter((part) => part !== null).join(" ");
  return fillIn(language, texts.notCheckedAt, { place, reason });
}

/** What was found and not checked, a sentence each: "overblik.xlsx: …"; the files of no kind of ours as a number. */
export function passedOverInWords({ passedOver, others }: CheckReport, voice: Voice): string[] {
  const { texts, language } = voice;
  const sentences = passedOver.map(({ file, reason }) => fillIn(language, texts.passedOver, { file, reason }));
  return others === 0 ? sentences : [...sentences, counted(PASSED_OVER_TEXTS[language].others, others, voice)];
}

/** Why something was left out, without where it stands. */
export function reasonInWords(
  { reason, values = {} }: Pick<LeftOut, "reason" | "values">,
  { texts, language }: Voice,
): string {
  return fillIn(language, texts.notChecked[reason], values);
}

/** What a section says in place of findings, where it lists none. */
export function emptySectionInWords({ accepted, hidesSome }: Section, voice: Voice): string {
  const { texts, language } = voice;
  if (!hidesSome && accepted === 0) return texts.nothingInTable;
  const said = [accepted === 0 ? "" : counted(REVIEW_TEXTS[language].acceptedHere, accepted, voice)];
  return [...said, hidesSome ? texts.hiddenHere : ""].filter((part) => part !== "").join(" ");
}

/** "Resultat: 9 fejl, 3 advarsler, ingen oplysninger"; a sentence of its own when there is nothing. */
export function resultInWords({ summary }: FileReport, voice: Voice): string {
  const isNothing = SEVERITIES.every((severity) => summary[severity] === 0) && summary.accepted === 0;
  if (isNothing) return voice.texts.nothingFound;
  return fillIn(voice.language, voice.texts.result, { counts: summaryInWords(summary, voice) });
}

/** How many findings the report counts and doesn't list, and why, in words; null when none. */
export function hiddenInWords(file: FileReport, voice: Voice): string | null {
  const more = moreThanListed(file);
  if (more === 0) return null;
  const said = counted(voice.texts.hidden, more, voice);
  const isFull = file.findings.length + file.accepted.length >= MOST_LISTED;
  return isFull ? `${said} ${fillIn(voice.language, voice.texts.mostListed, { most: MOST_LISTED })}` : said;
}

/** "Kan rettes: …" */
export function fixInWords({ title, safe }: ReportFix, { texts, language }: Voice): string {
  return fillIn(language, safe ? texts.fix : texts.unsafeFix, { title });
}

/** "C9: ”12.9 %” → ”12,9 %”" */
export function changeInWords({ cell, from, to }: CellChange, { texts, language }: Voice): string {
  // As it will stand in the cell: a year has no thousands' point.
  const shown = typeof to === "number" ? writtenNumber(to, language, { thousands: "together" }) : to;
  return fillIn(language, texts.change, { cell, from, to: shown });
}
