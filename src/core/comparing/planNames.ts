import { findKommune, namesKommune } from "../reading/kommuner";
import { fold, words } from "../reading/text";

/** Words beside a plan's name that name nothing. */
const NAMES_NOTHING =
  /^(?:(?:den|det|de|for|i|på|om|af|og|en|et|bolig|social|\d{1,4})|bolig-?social(?:e|t)?|(?:bolig-?social)?helhedsplan(?:en|ens|er)?|projekt(?:et|ets)?|indsats(?:en|ens)?|området?|boligområdet?|afdeling(?:en)?)$/;

/** The words of a plan's or an area's name that tell it from another. */
export function nameWords(name: string): readonly string[] {
  return words(name).filter((word) => !NAMES_NOTHING.test(word));
}

/** Whether two names are of one plan: each telling word of the shorter stands in the longer. */
export function samePlanName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const tight = long.join("");
  return short.every((word) => long.includes(word)) || tight === short.join("");
}

/** Whether two texts name the same kommune, "Vejle" and "Vejle Kommune" alike, or one of several. */
export function sameKommune(a: string, b: string): boolean {
  const [first, second] = [kommuneOf(a), kommuneOf(b)];
  if (first === null || second === null || first === second) return true;
  return fold(a).includes(fold(second)) || fold(b).includes(fold(first));
}

function kommuneOf(text: string): string | null {
  const named = findKommune(text) ?? findKommune(`${text.trim()} Kommune`);
  return named === null || !namesKommune(text, null) ? null : named.name;
}
