import { beginsWithTotal, endsInTotal } from "../../language/totals";
import { remembered } from "../../reading/remembered";
import { fold, words } from "../../reading/text";
import { isTitleWord } from "../../reading/staffing/titles";

/** Words of costs that are no person: in front of a title they make it a cost ("Supervision af medarbejdere"). */
const COST_WORD =
  /^(?:kurs|supervision|transport|revision|aktivitet|materiale|midler|kontor|telefon|edb|husleje|lokale|forsikring|uddannelse|kompetence|konference|evaluering|møde|annonce|rekruttering|pulje|honorar|kørsel|inventar|drift|rejse|tryk|formidling|forplejning|kommunikationsmidler|markedsføring|anskaffelse|indkøb|computer|licens|efteruddannelse|medarbejderudvikling|overhead|administrationsbidrag|vikarudgift|konsulentbistand|konsulentydelse|beboer(?:aktivitet|midler)|frivilligpleje|uforudset)/;
/** Beside the words for a total: a sum of pay, and what the sum is in. */
const PAY_TOTAL = /^lønsum(?!\p{L})/u;
const IN_KRONER = / \(?(?:kr|t\.?kr)\.?\)?$/u;
/** What may stand beside "i alt" in the total of everything. */
const GENERAL =
  /^(?:i|alt|ialt|sum|total|totalt|samlet|samlede|hele|alle|hovedtotal|budget|budgettet|udgift|udgifter|udgifterne|omkostninger|projekt|projektet|helhedsplan|helhedsplanen|kr|og|for|planen|plan|resultat)$/;

/** "1.2 Projektleder", "b) Revision", "A. Uddannelse", "IV. Drift": the label without its number. */
export function withoutNumber(label: string): string {
  return label.replace(/^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|(?:[a-zæøå]|[ivx]{2,4})[.)])\s+(?=\p{L})/iu, "");
}

/** Whether a row's label names a person's position rather than a cost. */
export const isPositionLabel = remembered((label): boolean => {
  if (label.length > 160 || isTotalLabel(label) || isGiven(label)) return false;
  for (const word of words(label)) {
    if (isTitleWord(word)) return true;
    if (COST_WORD.test(word)) return false;
  }
  return false;
});

/** Work that somebody gives: hours of people who aren't the plan's ("Kommunale medarbejdertimer", "Timer (in-kind)"). */
function isGiven(label: string): boolean {
  return !/\d/.test(label) && words(label).some((word) => word.endsWith(GIVEN));
}

const GIVEN = "timer";

/** Whether the label can be nobody's title ("Aktivitetsmidler", "Transport"). */
export const isCostLabel = remembered((label): boolean => {
  return (
    isGiven(label) ||
    words(label).some((word) => COST_WORD.test(word) || /(?:udgift(?:er)?|midler|omkostninger|pulje)$/.test(word))
  );
});

export const isTotalLabel = remembered((label): boolean => {
  if (label.length > 120) return false;
  const folded = fold(label).replace(/[:.]+$/, "");
  return beginsWithTotal(folded) || PAY_TOTAL.test(folded) || endsInTotal(folded.replace(IN_KRONER, ""));
});

/** "I alt", "Udgifter i alt": the total of everything, not of one group ("Løn i alt"). */
export function isGrandTotalLabel(label: string): boolean {
  return words(label).every((word) => GENERAL.test(word) || /^\d+$/.test(word));
}
