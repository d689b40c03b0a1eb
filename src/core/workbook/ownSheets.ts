import { cellAt, type Sheet } from "./snapshot";

/**
 * What the reports of this program begin with, in both of its languages. Those of a version that didn't mark them yet, and
 * copies whose mark another program has lost, are known by it.
 */
const TITLES =
  /^(?:Kontrolrapport|Check report)(?: (?:fund|findings)(?::|$)|$)|^(?:Grundlag for indberetningsskemaet|Basis for the indberetningsskema), |^(?:Bemanding: delaftaler og budget|Staffing: (?:agreements|delaftaler) and budget)$|^(?:Planens boligområder ved siden af kommunen og landet|The plan['’]s housing areas beside the (?:municipality|kommune) and the country)$/;
/** Columns that only they have together: of the findings (also as they were called), of the overview's plans, and of its indicators. */
const HEADINGS: readonly (readonly string[])[] = [
  ["Alvorlighed", "Ark", "Celle", "Hvad er galt", "Det skal du gøre", "Hvorfor", "Regel"],
  ["Alvor", "Ark", "Celle", "Hvad er der", "Hvad gør du", "Hvorfor", "Regel"],
  ["Severity", "Sheet", "Cell", "What is wrong", "What to do", "Why", "Rule"],
  ["Plan", "Manglende årstal", "Manglende datakilder", "Fil"],
  ["Plan", "Missing years", "Missing sources", "File"],
  ["Indikator", "Plan", "Planens egne ord", "Celle", "Fil"],
  ["Indicator", "Plan", "The plan’s own words", "Cell", "File"],
];
/** Headings stand no further down than this in any of them. */
const MOST_ROWS = 6;

/** Whether the sheet is a report of this program: by its mark, else by what stands at its top. */
export function isOwnReport(sheet: Sheet): boolean {
  if (sheet.isReport) return true;
  const title = cellAt(sheet, 0, 0)?.value;
  if (typeof title === "string" && TITLES.test(title.trim())) return true;
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const texts = (sheet.rows.get(row) ?? []).map((cell) => (typeof cell?.value === "string" ? cell.value.trim() : ""));
    if (HEADINGS.some((headings) => headings.every((heading) => texts.includes(heading)))) return true;
  }
  return false;
}
