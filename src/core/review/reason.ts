import { isEmpty } from "../reading/placeholders";
import { words } from "../reading/text";

/** At least this many different words, so that someone else can follow the decision. */
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 10;

/** How long a reason and a name may be: the store stays small. */
export const LONGEST_REASON = 500;
export const LONGEST_NAME = 100;

/** Whether the text says why: three words or more, ten characters or more, and more than placeholders. */
export function isReason(text: string): boolean {
  const told = new Set(words(text).filter((word) => /\p{L}/u.test(word) && !isEmpty(word)));
  return text.trim().length >= FEWEST_CHARACTERS && told.size >= FEWEST_WORDS;
}
