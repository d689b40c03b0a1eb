/** Danish words that differ from one of the lexicon's in a letter: none of them is a slip of the pen for it. */
export const LOOKALIKES: ReadonlySet<string> = new Set(["indbud"]);
