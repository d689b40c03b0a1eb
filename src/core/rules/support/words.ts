const NO_WORD = /[^a-z0-9æøåäöüéèáóíúß]+/;

/** The words of a text already in lower case: runs of letters and digits ("15-29-årige" gives three). */
export function wordsOf(lower: string): readonly string[] {
  return lower.split(NO_WORD).filter((word) => word !== "");
}
