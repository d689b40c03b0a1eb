import type { PlanTables } from "../../tables/planTables";
import type { Sheet } from "../../workbook/snapshot";
import { isOutsidePlan } from "../../tables/ownForms";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";

/** What reminded the writers of something to be done is taken out before the plan is handed in. */
export const draftMark = defineRule({
  id: "plan/draft-mark",
  group: "plan",
  severity: "info",
  origin: "En plan, der sendes til godkendelse, er færdig: huskesedler og udkast er taget ud.",
  messages: { left: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow(), [], ["BEMÆRKNING: kræver afklaring"]]),
    at: "A4",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const sheet of tables.sheets) {
      if (isOutsidePlan(tables, sheet)) continue;
      const isInTable = withinGoals(tables, sheet);
      for (const [row, cells] of sheet.rows) {
        for (let column = 0; column < cells.length; column += 1) {
          const value = cells[column]?.value;
          if (typeof value !== "string" || value.length > LONGEST || !MAY_MARK.test(value)) continue;
          const mark = markOf(value, isInTable(row));
          if (mark !== null) report({ sheet, at: { row, column }, message: "left", values: { text: shorten(mark) } });
        }
      }
    }
  },
});

const LONGEST = 4_000;
const MAY_MARK =
  /udkast|kladde|draft|afklar|uddybes|udfyldes|tilføjes|indsættes|opdateres|afventer|mangler|beskrives|rettes til|tjek|husk|note til|udgave|version|tbd|to ?do|\?\?|xxx/i;

/** "Udkast", "UDKAST 3. maj", "Udkast til delaftale", "Kladde v2": the word opens the line and says nothing more. */
const DRAFT =
  /^[\s*•([<–-]*(?:(?:foreløbigt?|første|1\.|2\.|andet|endeligt) )?(?:udkast|kladde|draft)(?:\s*$|\s*[\])>:.,–-]|\s+(?:\d|v\.? ?\d|version|nr|af \d|pr\.?|til (?:del|samarbejds)?aftale|til helhedsplan|–|-|\())/iu;
const PHRASE =
  "(?:(?:dette |det |teksten |tallet |afsnittet |her )?(?:(?:kræver|mangler|afventer) (?:\\p{L}+ )?(?:afklaring|godkendelse|beslutning|svar|tilbagemelding)|(?:skal )?(?:afklares|uddybes|udfyldes|tilføjes|indsættes|opdateres)(?: (?:nærmere|senere|yderligere|endeligt))|skal (?:afklares|uddybes|udfyldes|tilføjes|indsættes|opdateres)|mangler at blive (?:afklaret|udfyldt|uddybet)))";
/** The phrase is a sentence of its own, or stands behind a mark; it may say with whom or until when. */
const TO_DO = "(?:skal )?(?:afklares|uddybes|udfyldes|tilføjes|indsættes|opdateres|beskrives|rettes til)";
const ALONE = new RegExp(
  `(?:^|[.:;([<–!]|\\s-|\\?)\\s*(?:${PHRASE}|${TO_DO}(?: (?:nærmere|senere))?,? (?:med|når|inden|af|hos) [^.:;]{2,50})\\s*[.!)\\]>]*$`,
  "iu",
);
/** What its writers say to one another. */
const NOTE =
  /^[\s•*([<–-]*(?:note til (?:os|mig|dig) selv|husk(?::| at )|(?:høring|arbejd)s(?:udgave|version|papir|udkast)|foreløbig (?:udgave|version)|(?:tjek|dobbelttjek|tjekkes)(?: (?:lige|igen))?(?: (?:\p{L}+)){0,2}\s*[!)\]>.:]*$)/iu;
const AT_END = new RegExp(`(?<!\\p{L})${PHRASE}\\s*[.!)\\]>]*$`, "iu");
const PLACEHOLDER = /^[\s([<*]*(?:tbd|to do|todo|\?{2,}|x{3,})[\s)\]>*.:]*$/iu;
/** A reminder is short; a sentence of the plan that speaks of something to be settled is longer. */
const LONGEST_REMINDER = 60;

function markOf(text: string, isInTable: boolean): string | null {
  const lines = text.split(/\r?\n/);
  // In a goal's own words a draft may be what is counted.
  const isMark = (line: string): boolean =>
    DRAFT.test(line) ||
    NOTE.test(line) ||
    ALONE.test(line) ||
    PLACEHOLDER.test(line) ||
    (!isInTable && isReminder(line));
  return lines.find(isMark)?.trim() ?? null;
}

function isReminder(line: string): boolean {
  return line.trim().length <= LONGEST_REMINDER && AT_END.test(line);
}

function withinGoals({ goals }: PlanTables, sheet: Sheet): (row: number) => boolean {
  const ranges = goals.flatMap((table) => (table.sheet === sheet ? [table.range] : []));
  return (row) => ranges.some(({ top, bottom }) => row >= top && row <= bottom);
}
