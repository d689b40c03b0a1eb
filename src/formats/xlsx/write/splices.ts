/** A stretch of a text, and what is to stand in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with these stretches changed, and all else as it is. Those in one place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: own } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new RangeError("two changes of one stretch");
    pieces.push(text.slice(at, from), own);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
