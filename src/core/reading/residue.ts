const SOFT_HYPHEN = 0xad;
const HYPHEN = 45;
/** A soft hyphen, a hyphen at a line's end, or a small letter alone that is no Danish word: almost no cell has one. */
const MAY_BE_BROKEN = /\u00ad|[a-zæøå]- ?[\r\n]| [a-hj-zæø](?:[ \n]|$)/;

/** Whether the text bears traces of a PDF, also those that cannot be mended for certain. */
export function holdsResidue(text: string): boolean {
  if (!MAY_BE_BROKEN.test(text)) return false;
  return mendResidue(text) !== text || spacedRun(text, 0) !== null || hasBrokenHeadingWord(text);
}

/**
 * The text with its words whole again (hyphens at line ends, soft hyphens, spaced letters); words that cannot be told
 * for certain stay as they are.
 */
export function mendResidue(text: string): string {
  let mended = "";
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const next = code === HYPHEN ? joinedAt(text, at) : null;
    if (code === SOFT_HYPHEN) at += 1;
    else if (next !== null) at = next;
    else {
      mended += text.charAt(at);
      at += 1;
    }
  }
  return joinSpaced(mended);
}

/** Words behind a hyphen at a line's end that show the hyphen to be the word's own: "børne-⏎og ungeområdet". */
const JOINING_WORDS = new Set(["og", "eller", "samt", "til", "hhv"]);

/** Where the word goes on behind a hyphen and a line break between small letters, or null. */
function joinedAt(text: string, hyphen: number): number | null {
  if (!isLower(text.charCodeAt(hyphen - 1)) || !isLower(text.charCodeAt(hyphen - 2))) return null;
  let next = hyphen + 1;
  while (text.charAt(next) === " ") next += 1;
  const lineBreak = next;
  while (text.charAt(next) === "\n" || text.charAt(next) === "\r") next += 1;
  if (next === lineBreak) return null;
  while (text.charAt(next) === " ") next += 1;
  let end = next;
  while (end < text.length && isLower(text.charCodeAt(end))) end += 1;
  return end > next && !JOINING_WORDS.has(text.slice(next, end)) ? next : null;
}

/** Letters in a row, each alone between spaces, that make a spaced word. */
const SHORTEST_RUN = 3;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The first run of single letters from the place on ("b o l i g"), a capital only in front; null when there is none. */
function spacedRun(text: string, from: number): Run | null {
  let at = from;
  while (at < text.length) {
    const start = at;
    let letters = 0;
    while (isLoneLetter(text, at) && (letters === 0 || goesOn(text, at))) {
      letters += 1;
      at += 2;
    }
    if (letters >= SHORTEST_RUN) return { start, end: at - 1 };
    at = Math.max(at, start + 1);
  }
  return null;
}

function goesOn(text: string, at: number): boolean {
  return text.charAt(at - 1) === " " && isLower(text.charCodeAt(at));
}

function joinSpaced(text: string): string {
  let joined = "";
  let from = 0;
  for (let run = spacedRun(text, 0); run !== null; run = spacedRun(text, run.end)) {
    const letters = text.slice(run.start, run.end).split(" ");
    joined += text.slice(from, run.start) + letters.join(isCertain(letters) ? "" : " ");
    from = run.end;
  }
  return joined + text.slice(from);
}

/** Three letters may be a list, and an i or å at the edge of the run a word of its own. */
function isCertain(letters: readonly string[]): boolean {
  const edges = [letters[0], letters[letters.length - 1]];
  return letters.length > SHORTEST_RUN && !edges.some((letter) => letter === "i" || letter === "å");
}

/** LBF's own words, which a PDF's headings spell with stray spaces: "Basel ine bo l i gområde". */
const HEADING_WORDS = ["delmål", "indikator", "baseline", "boligområde", "målgruppe", "datakilde"];

function hasBrokenHeadingWord(text: string): boolean {
  const lower = text.toLowerCase();
  const tight = lower.split(" ").join("");
  return HEADING_WORDS.some((word) => count(tight, word) > count(lower, word));
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}

function isLoneLetter(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && !isWordPart(text.charCodeAt(at - 1)) && !isWordPart(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  return isLower(code) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/** Anything but a space or the text's end. */
function isWordPart(code: number): boolean {
  return code > 32 && code !== 160;
}
