import { AUTHORITIES, SHARED_POSTS } from "../../language/da";
import { pattern } from "../../language/words";
import { fold } from "../text";

/** Whose employees or money they are. Shared posts ("medfinansieret af", "partnerskabsstilling") are the plan's as well. */
const PAID_BY =
  /(?<!\p{L})(?:finansieret|finansieres|lønnet|lønnes|aflønnet|aflønnes|betalt|betales|udlånt|udlånes|stillet til rådighed|stilles til rådighed)(?: og \p{L}+ \p{L}+)? (?:af|fra|gennem|via) /gu;
const EMPLOYED_BY = /(?<!\p{L})ansat(?:te)? (?:i|hos|ved|af) /gu;
const ELSEWHERE = /(?<!\p{L})(?:kommunalt|eksternt) ansat|(?<!\p{L})ekstern(?:t|e)? finansier/u;
const SHARED = pattern(SHARED_POSTS, "anywhere");
/** What the plan itself is called, and who employs its people: the housing organisations. */
const OWN =
  /^(?:hele |halve |den |det |en |et |sin |sit |deres )?(?:\p{L}*helhedsplan|projekt|boligsocial|boligorganisation|boligselskab|boligforening|boligafdeling|landsbyggefond|lbf|indsats|sekretariat|stilling|\p{L}+stilling|fast|periode|planen|aktivitet|fleksjob|løntilskud|praktik|perioden|afdeling|fuld|delt|puljemid)/u;
const FIGURE = /^(?:ca\.? |år )?\d/;
/** Who a kommune's or another authority's employees are employed by, when the name is no proper one. */
const AUTHORITY = pattern(AUTHORITIES, "anywhere");

/**
 * Whether the line's people are paid or employed by someone other than the plan ("ansat i Socialforvaltningen",
 * "finansieret af kommunen"): they need no row in the budget.
 */
export function isExternal(line: string): boolean {
  const folded = fold(line);
  if (SHARED.test(folded)) return false;
  if (ELSEWHERE.test(folded)) return true;
  for (const match of folded.matchAll(PAID_BY)) {
    if (!OWN.test(folded.slice(match.index + match[0].length, match.index + match[0].length + NAME_LENGTH)))
      return true;
  }
  for (const match of folded.matchAll(EMPLOYED_BY)) {
    const from = match.index + match[0].length;
    const name = folded.slice(from, from + NAME_LENGTH);
    if (OWN.test(name) || FIGURE.test(name)) continue;
    if (AUTHORITY.test(name) || startsUpperCase(line, name)) return true;
  }
  return false;
}

/** So much of a name is read. */
const NAME_LENGTH = 40;

/** Whether the name, given folded, is written with a capital letter in the line. */
function startsUpperCase(line: string, name: string): boolean {
  const word = name.slice(0, name.search(/[^\p{L}]|$/u));
  if (word.length < 2) return false;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return line.includes(capital) || line.includes(word.toUpperCase());
}
