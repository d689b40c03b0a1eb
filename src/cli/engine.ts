import { setFlagsFromString } from "node:v8";
import FLAGS from "./engineFlags.json";

/**
 * Suits V8 to calls that run thousands of functions a few hundred times each: a function must have run ten times as much
 * as it by itself would have before V8 makes a better form of it, a regular expression is compiled at once instead of
 * twice, and a worker's memory begins with room for a small plan. Must be done before anything is loaded: code that was
 * compiled when the program was built is taken by an engine with the same settings alone. One that doesn't know a word
 * goes on as it would.
 */
export function suitEngine(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
