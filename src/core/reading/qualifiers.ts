/**
 * What a figure is to the value it names: a limit ("under 3", "højst 20"), or about it ("ca. 20"). A figure without one
 * is that value.
 */
export type Qualifier = Limit | "about";

export type Limit = "below" | "atMost" | "atLeast" | "above";

/** Words in front of a figure that make it a limit. Longer phrases first: "ikke over" ends in "over". */
export const LIMIT_PHRASES: readonly (readonly [string, Limit])[] = [
  ["ikke over", "atMost"],
  ["ikke mere end", "atMost"],
  ["ikke flere end", "atMost"],
  ["ikke under", "atLeast"],
  ["ikke mindre end", "atLeast"],
  ["ikke færre end", "atLeast"],
  ["mere end", "above"],
  ["flere end", "above"],
  ["færre end", "below"],
  ["mindre end", "below"],
  ["højst", "atMost"],
  ["højest", "atMost"],
  ["maks", "atMost"],
  ["max", "atMost"],
  ["maksimalt", "atMost"],
  ["op til", "atMost"],
  ["mindst", "atLeast"],
  ["minimum", "atLeast"],
  ["min", "atLeast"],
  ["under", "below"],
  ["over", "above"],
];

const ABOUT_PHRASES: readonly (readonly [string, Qualifier])[] =
  "lidt over|lidt under|ca|cirka|circa|omkring|omtrent|knap|godt|næsten|forventet|forventes|skønnet|anslået"
    .split("|")
    .map((phrase) => [phrase, "about"]);

/** Phrases by the word they end in, as lists of words; longer ones first. */
const BY_LAST_WORD = new Map<string, { readonly words: readonly string[]; readonly qualifier: Qualifier }[]>();
for (const [phrase, qualifier] of [...ABOUT_PHRASES, ...LIMIT_PHRASES]) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  const list = BY_LAST_WORD.get(last) ?? [];
  list.push({ words, qualifier });
  list.sort((a, b) => b.words.length - a.words.length);
  BY_LAST_WORD.set(last, list);
}

/** Whether a phrase that qualifies a figure may end in the word. */
export function endsQualifier(word: string): boolean {
  return BY_LAST_WORD.has(word);
}

/** The phrase that the first `count` of the words end in, with how many words it has; null where they end in none. */
export function qualifierBefore(
  words: readonly string[],
  count: number,
): { readonly qualifier: Qualifier; readonly words: number } | null {
  const phrases = BY_LAST_WORD.get(words[count - 1] ?? "");
  const found = phrases?.find((phrase) => {
    const from = count - phrase.words.length;
    return from >= 0 && phrase.words.every((word, index) => words[from + index] === word);
  });
  return found === undefined ? null : { qualifier: found.qualifier, words: found.words.length };
}

const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ["<", "below"],
  ["≤", "atMost"],
  [">", "above"],
  ["≥", "atLeast"],
  ["~", "about"],
  ["≈", "about"],
]);

/** The sign that a text ends in ("Syd: <", "≥ ", "<="), with where it begins; null where it ends in none. */
export function signAtEnd(text: string): { readonly qualifier: Qualifier; readonly start: number } | null {
  let at = text.length - 1;
  while (at >= 0 && " \u00a0\u202f".includes(text.charAt(at))) at -= 1;
  const orEqual = text.charAt(at) === "=";
  if (orEqual) at -= 1;
  const qualifier = SIGNS.get(text.charAt(at));
  if (qualifier === undefined) return null;
  if (!orEqual) return { qualifier, start: at };
  return { qualifier: qualifier === "below" ? "atMost" : qualifier === "above" ? "atLeast" : qualifier, start: at };
}

/** "3 eller færre", "5 og derover". "12 unge og under 5 voksne" goes on with another figure. */
const BEHIND =
  /[ \u00a0](?:eller (?:(?<less>færre|mindre|derunder|under)|flere|mere|derover|over)|og (?:(?<below>derunder)|derover))(?![\p{L}]|[ \u00a0](?:end(?!\p{L})|\d))/uy;

/** The words behind a figure, or behind its unit, that make it a limit; null where none stand there. */
export function qualifierBehind(text: string, at: number): { readonly qualifier: Limit; readonly end: number } | null {
  const first = text.charAt(at + 1);
  if (first !== "e" && first !== "o") return null;
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  if (match === null) return null;
  const less = match.groups?.less !== undefined || match.groups?.below !== undefined;
  return { qualifier: less ? "atMost" : "atLeast", end: at + match[0].length };
}

/** The words for a qualifier in a cell of the plan, which is Danish in every language of the program. */
const WRITTEN: Readonly<Record<Qualifier, string>> = {
  below: "under",
  atMost: "højst",
  atLeast: "mindst",
  above: "over",
  about: "ca.",
};

/** "under 3": a number as written, with what the figure is to it. */
export function withQualifier(qualifier: Qualifier | null, number: string): string {
  return qualifier === null ? number : `${WRITTEN[qualifier]} ${number}`;
}
