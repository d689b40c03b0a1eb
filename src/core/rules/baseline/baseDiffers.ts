import { readWording } from "../../indicators/wording";
import { isFilled, eachRow } from "../support/rows";
import type { Rule } from "../rule";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { readTraits } from "../support/indicator";

/** A share is of those that the indicator names. */
export const baseDiffers: Rule = {
  id: "baseline/base-differs",
  group: "baseline",
  severity: "warning",
  origin: "En andel kan kun følges, når den hver gang regnes af de samme personer: dem, indikatoren nævner.",
  example: {
    bad: ofBenefit("29,4 % af de offentligt forsørgede"),
    at: "C2",
    good: ofBenefit("14,4 % af de 30-64-årige"),
  },
  check: (context) =>
    eachRow(context, (row, { sheet }) => {
      if (!isFilled(row.indikator)) return;
      const { text } = row.indikator;
      for (const column of FIGURE_COLUMNS) {
        const found = figureCell(row, column);
        const base = found === null ? null : baseOf(found.cell.text);
        if (found === null || base === null || !readTraits(text).share || !isOther(base, text)) continue;
        context.report({ sheet, at: found.cell.at, message: "other", values: { base } });
      }
    }),
};

/** What a percentage is said to be of, up to the next figure or mark. */
const BASE =
  /(?:%|pct\.?|procent) ?af (?:alle |samtlige )?(?:de |det |den )?(\d{1,2}[-–]\d{1,2}-?årige[^\d\n.,;:()%]{0,80}|[^\d\n.,;:()%]{3,80})/iu;

function baseOf(text: string): string | null {
  return BASE.exec(text)?.[1]?.trim() ?? null;
}

/** Whether the base shares no telling word with the indicator, or names another age group. Names tell nothing. */
function isOther(base: string, indikator: string): boolean {
  const named = readWording(base.replace(/(?<!\p{L})\p{Lu}\p{L}*/gu, " "));
  const asked = readWording(indikator);
  if (named.ages.length > 0 && asked.ages.length > 0) return named.ages.join() !== asked.ages.join();
  if (named.ages.length > 0) return false;
  const words = [...asked.terms, ...asked.soft].map(plain);
  const told = [...named.terms].map(plain);
  return told.length > 0 && told.every((term) => !words.some((word) => word.includes(term) || term.includes(word)));
}

/** A negated word is the word. */
function plain(term: string): string {
  return term.replace(/¬/g, "");
}

function ofBenefit(baseline: string) {
  return delmaalTable([
    delmaalRow({
      delmaal: "Færre voksne på kontanthjælp",
      indikator: "Andelen af 30-64-årige, der er på kontanthjælp",
      baseline,
      comparison: "Brøndby Kommune: 11,2 %",
    }),
  ]);
}
