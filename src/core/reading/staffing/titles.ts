import { SHORT_TITLES } from "../../language/da";
import { oneOf, pattern } from "../../language/words";

/**
 * What a position's title ends in, and its inflections: "boligsocial beskæftigelsesvejleder", "projektledere".
 * Origin: titles in published delaftaler and job advertisements of boligsociale helhedsplaner.
 */
const STEMS =
  "leder|medarbejder|koordinator|vejleder|rådgiver|konsulent|sekretær|assistent|pædagog|lærer|chef|sagsbehandler|administrator|coach|mentor|" +
  "medhjælper|hjælper|vært|guide|instruktør|træner|terapeut|bogholder|controller|facilitator|psykolog|ressourceperson|brobygger|" +
  "sundhedsplejerske|sygeplejerske|jordemoder|jurist|fuldmægtig|specialist|planlægger|underviser|fundraiser|supervisor|evaluator|" +
  "kommunikatør|journalist|praktikant|vikar|funktionær|formidler|netværksperson|tovholder|udvikler|opsøger|gårdmand|vicevært|tolk";
const TITLE = new RegExp(`(?:${STEMS})(?:s|e|en|ens|er|ers|ere|eres|erne|ernes|ne|n|ns|r)?$`);
/** "Boligsocial medarb.", "projektkoord.". */
export const SHORT_TITLE = pattern([...SHORT_TITLES.keys()], "end");
/** Only as the end of a longer word: "kommunikationsansvarlig", but not "ansvarlig for". */
const COMPOUND_TITLE = /[^-](?:ansvarlige?|ansat)$/;
/** End like a title and are none. */
const NO_TITLE = new Set(
  "billeder fuldtidsansat deltidsansat halvtidsansat nyansat uansat medansvarlig nødhjælper".split(" "),
);
const LONGEST_WORD = 60;

/** Whether a folded word is a person's title ("projektlederen"). */
export function isTitleWord(folded: string): boolean {
  if (folded.length < 4 || folded.length > LONGEST_WORD || NO_TITLE.has(folded)) return false;
  return TITLE.test(folded) || COMPOUND_TITLE.test(folded) || SHORT_TITLE.test(folded);
}

const ANYWHERE = new RegExp(`${STEMS}|${oneOf([...SHORT_TITLES.keys()])}|ansvarlig|ansat`, "i");

/** A cheap first look: most texts hold no title at all. */
export function mayHoldTitle(text: string): boolean {
  return ANYWHERE.test(text);
}
