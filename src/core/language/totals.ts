import { TOGETHER, TOTAL } from "./da";
import { oneOf } from "./words";

const WORDS = oneOf([...TOTAL, ...TOGETHER]);
const BEGINS = new RegExp(`^${WORDS}(?!\\p{L})`, "iu");
const ENDS = new RegExp(`(?<!\\p{L})${WORDS}$`, "iu");

/** Whether the text begins as a total does: "i alt 254", "samlede udgifter". */
export function beginsWithTotal(lower: string): boolean {
  return BEGINS.test(lower);
}

/** Whether it ends so: "udgifter i alt", "helhedsplanen samlet". */
export function endsInTotal(lower: string): boolean {
  return ENDS.test(lower);
}

/** What stands beside the words for a total; empty where the text is nothing else. */
export function besideTotal(lower: string): string {
  return lower
    .replace(BEGINS, "")
    .replace(ENDS, "")
    .replace(/^[\s,:.]+|[\s,:.]+$/g, "");
}
