import { WHOEVER as WHOEVER_WORDS } from "../../language/da";
import { pattern } from "../../language/words";
import { readWording } from "../../indicators/wording";
import { isFilled, eachRow } from "../support/rows";
import { defineRule } from "../rule";
import { figureCells } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { readTraits } from "../support/indicator";

/** A share is of those that the indicator names. */
export const baseDiffers = defineRule({
  id: "baseline/base-differs",
  group: "baseline",
  severity: "warning",
  origin: "En andel kan kun følges, når den hver gang regnes af de samme personer: dem, indikatoren nævner.",
  messages: { other: ["base"] },
  example: {
    bad: ofBenefit("29,4 % af de offentligt forsørgede"),
    at: "C2",
    good: ofBenefit("14,4 % af de 30-64-årige"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.indikator)) return;
      const { text } = row.indikator;
      for (const found of figureCells(row, table)) {
        const base = baseOf(found.cell.text);
        if (base === null || !readTraits(text).share || !isOther(base, text)) continue;
        context.report({ sheet: table.sheet, at: found.cell.at, message: "other", values: { base } });
      }
    }),
});

/** What a percentage is said to be of, up to the next figure or mark. */
const BASE =
  /(?:%|pct\.?|procent) ?af (?:alle |samtlige )?(?:de |det |den )?(\d{1,2}[-–]\d{1,2}-?årige[^\d\n.,;:()%]{0,80}|[^\d\n.,;:()%]{3,80})/iu;

function baseOf(text: string): string | null {
  return BASE.exec(text)?.[1]?.trim() ?? null;
}

/** Words for whoever was counted or asked, which say nothing of who that is. */
const WHOEVER = pattern(WHOEVER_WORDS, "wordStart");
/** Groups of people and homes that something is a share of. */
const GROUP =
  /(?:børn|unge|elev|skoleelev|beboer|borger|person|voksne|ældre|kvinde|mænd|mand|pige|dreng|forældre|husstand|familie|lejer|lejemål|bolig|stemmeberettiget|stemmeberettigede|indvandrer|efterkommer|\d+-?årig)(?:e|er|r)?(?:ne|s|nes|en|n|et)?(?!\p{L})/iu;
/** What is said of the group begins here: "unge, der er sigtet", "elever med fravær". */
const SAID_OF_IT = /(?:,| (?:der|som|med|uden|hvor|i|på|hvis) )/u;

/** The group that the indicator is a share of stands in front of what is said of it: "unge" of "Andel unge sigtede". */
function namesGroup(indikator: string): boolean {
  const [whole = ""] = indikator.split(SAID_OF_IT);
  return GROUP.test(whole);
}

/**
 * Whether the base is other people than the indicator's: it shares no telling word with it, names another age group, or
 * says only what the indicator asks of its group. Names tell nothing.
 */
function isOther(base: string, indikator: string): boolean {
  if (WHOEVER.test(base)) return false;
  const named = readWording(base.replace(/(?<!\p{L})\p{Lu}\p{L}*/gu, " "));
  const asked = readWording(indikator);
  if (named.ages.length > 0 && asked.ages.length > 0) return named.ages.join() !== asked.ages.join();
  if (named.ages.length > 0) return false;
  const words = [...asked.terms, ...asked.soft].map(plain);
  const told = [...named.terms].map(plain);
  if (told.length === 0) return false;
  if (namesGroup(indikator) && !GROUP.test(base)) return true;
  return told.every((term) => !words.some((word) => word.includes(term) || term.includes(word)));
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
