import { FUNDING } from "../../language/da";
import { pattern } from "../../language/words";
import { remembered } from "../../reading/remembered";
import { joinBroken } from "../../reading/staffing";
import { fold } from "../../reading/text";
import type { FundingParty } from "../staffing/staffingTable";

const PARTIES = FUNDING.map(({ party, parts, words, begins }) => ({
  party,
  patterns: [pattern(parts, "anywhere"), pattern(words, "word"), pattern(begins, "wordStart")],
}));

/** Who pays, by the name of a source of funding; null when the text names none. */
export const fundingPartyOf = remembered((text): FundingParty | null => {
  if (text.length > 120) return null;
  const folded = fold(joinBroken(text));
  // "Kommunal medfinansiering" and "Boligorganisationernes medfinansiering" before the plain word.
  return PARTIES.find(({ patterns }) => patterns.some((one) => one.test(folded)))?.party ?? null;
});

const FUNDING_TITLE =
  /^(?:samlet |plan for |budgettets |budgettets )?(?:finansiering|finansieringsplan|finansieringskilder?|finansieringskilde|indtægter|indtægt|medfinansiering|bidragydere?|tilskudsgivere?|finansiere[srt]{1,2} (?:af|ved|således|sådan)|finansieres|finansierer|dækkes (?:af|ved|således|sådan)|dækkes|dækning|dækning af (?:udgifter|budget)(?:ne|tet)?)(?:$|[ :(,])/;

/** Whether the label of a row with figures is one source's, however it begins ("Medfinansiering kommune"). */
export function namesSource(label: string): boolean {
  const party = fundingPartyOf(label);
  return party !== null && party !== "anden";
}

/** Whether a title, heading or section begins the funding ("Finansiering", "Indtægter (kr.)"). */
export const isFundingTitle = remembered((text): boolean => {
  return text.length <= 80 && FUNDING_TITLE.test(fold(text));
});
