import { remembered } from "../../reading/remembered";
import { fold } from "../../reading/text";
import type { FundingParty } from "../staffing/staffingTable";

const LBF = /landsbyggefond|(?<!\p{L})lbf(?!\p{L})|(?<!\p{L})fonden(?!\p{L})/u;
const KOMMUNE = /kommune|kommunal|(?<!\p{L})(?:jobcenter|region)/u;
const BOLIG =
  /bolig(?:organisation|selskab|forening|afdeling|social organisation)|almene? bolig|(?<!\p{L})(?:organisationerne|afdelingerne|boligorg)|egenfinansiering|egen ?medfinansiering|egetbidrag/u;
const OTHER =
  /(?<!\p{L})(?:puljemidler|fonde?r?|satspulje|sponsor|ekstern(?:e)? |anden finansiering|øvrig(?:e)? finansiering|andre (?:midler|bidrag|tilskud|parter|kilder)|lokal (?:med)?finansiering|medfinansiering|tilskud|partnere?|private? )/u;

/** Who pays, by the name of a source of funding; null when the text names none. */
export const fundingPartyOf = remembered((text): FundingParty | null => {
  if (text.length > 120) return null;
  const folded = fold(text);
  if (LBF.test(folded)) return "lbf";
  // "Kommunal medfinansiering" and "Boligorganisationernes medfinansiering" before the plain word.
  if (KOMMUNE.test(folded)) return "kommune";
  if (BOLIG.test(folded)) return "boligorganisation";
  return OTHER.test(folded) ? "anden" : null;
});

const FUNDING_TITLE =
  /^(?:samlet |plan for |budgettets |budgettets )?(?:finansiering|finansieringsplan|finansieringskilder?|finansieringskilde|indtægter|indtægt|medfinansiering|bidragydere?|tilskudsgivere?|finansiere[srt]{1,2} af|finansierer)(?:$|[ :(,])/;

/** Whether a title, heading or section begins the funding ("Finansiering", "Indtægter (kr.)"). */
export const isFundingTitle = remembered((text): boolean => {
  return text.length <= 80 && FUNDING_TITLE.test(fold(text));
});
