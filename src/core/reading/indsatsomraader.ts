import { remembered } from "./remembered";
import { fold } from "./text";

/** An indsatsområde by its name in LBF's rules, with the other names in use, folded and with "og" as written. */
interface Indsatsomraade {
  readonly name: string;
  readonly variants: readonly string[];
}

/**
 * The four areas of LBF's rules for 2019-26; then those of the rules for 2015-18 that have no heir among the four
 * ("Kriminalpræventiv indsats" is Kriminalitetsforebyggelse), which workbooks of older plans still carry.
 */
const INDSATSOMRAADER: readonly Indsatsomraade[] = [
  {
    name: "Uddannelse og livschancer",
    variants: ["uddannelse", "livschancer", "uddannelse livschancer", "udd og livschancer", "udd"],
  },
  { name: "Beskæftigelse", variants: ["beskæftigelsesindsats", "beskæft", "besk", "job og beskæftigelse"] },
  {
    name: "Kriminalitetsforebyggelse",
    variants: [
      ...[
        "kriminalpræventiv indsats",
        "kriminalpræventive indsatser",
        "kriminalpræventiv",
        "kriminalitetsforebyggende",
      ],
      ...[
        "kriminalitetsforebyggende indsats",
        "kriminalitets forebyggelse",
        "kriminalforebyggelse",
        "kriminalitet",
        "krim",
      ],
      ...["krimforebyggelse", "krim forebyggelse"],
    ],
  },
  {
    name: "Sammenhængskraft og medborgerskab",
    variants: [
      "sammenhængskraft",
      "medborgerskab",
      "medborgerskab og sammenhængskraft",
      "sammenhængskraft medborgerskab",
    ],
  },
  { name: "Tryghed og trivsel", variants: ["tryghed trivsel"] },
  { name: "Uddannelse og beskæftigelse", variants: ["uddannelse beskæftigelse", "beskæftigelse og uddannelse"] },
  { name: "Forebyggelse og forældreansvar", variants: ["forebyggelse forældreansvar"] },
];

/** Those of the rules for 2019-26. */
const CURRENT = INDSATSOMRAADER.slice(0, 4);

const NAME_BY_WORDING: ReadonlyMap<string, string> = new Map(
  INDSATSOMRAADER.flatMap(({ name, variants }) => [fold(name), ...variants].map((wording) => [wording, name] as const)),
);
/** Longest first: "uddannelse og livschancer" before "uddannelse". */
const WORDINGS = [...NAME_BY_WORDING.keys()].sort((a, b) => b.length - a.length);

/** Words of a title around the name. */
const TITLE_WORDS = new Set(
  (
    "delaftale delaftalen delaftaler aftale for om vedr vedrørende til af i og den det indsatsområde indsatsområdet indsatsområder indsatsområdets " +
    "indsats navn område området tema emne delmål mål indikator indikatorer baseline tabel skema ark bilag nr budget medarbejderressourcer " +
    "ressourcer andel andele timer kr procent pct uge pr beløb fordeling"
  ).split(" "),
);
/** Behind one of these a name opens the rest of the line, whatever follows ("… Beskæftigelse, Brøndby Projektet 2025"). */
const ANNOUNCING = /(?<!\p{L})(?:indsatsområde(?:t|ts)?|delaftalen?)(?!\p{L})/gu;
/** Excel cuts a sheet's name at 31 characters: the beginning of a name from this length on is enough. */
const SHORTEST_CUT = 12;
/** A title is shorter; a sentence that mentions an area is often not. */
const LONGEST_TITLE = 80;
/** Titles stand on the first lines of a cell. */
const LINES_READ = 6;

/**
 * Reads the indsatsområde that a title line, a heading or a sheet's name gives, as LBF writes it: "Beskæftigelse" for
 * "Delaftale for indsatsområdet BESKÆFTIGELSE". Null when there is none, or when a sentence only mentions one.
 */
export const findIndsatsomraade = remembered((text): string | null => {
  for (const line of text.split(/[\r\n]+/, LINES_READ)) {
    if (line.length > 4 * LONGEST_TITLE) continue;
    const title = titleOf(line);
    const found = nameBehindAnnouncement(title) ?? (title.length <= LONGEST_TITLE ? nameAlone(title) : null);
    if (found !== null) return found;
  }
  return null;
});

/** A wording of at least so many letters says which indsatsområde is meant when it is cut off ("Krim.", "Beskæft."). */
const SHORTEST_BEGINNING = 4;
/** Begin an indsatsområde's name and mean something else. */
const NO_BEGINNING = new Set(["sammen", "uddan", "trygge"]);

/**
 * The first indsatsområde that folded words name, wherever among them, whole or cut off ("timer i uddannelse og
 * livschancer", "krim timer"), with the words that name it; null where none does.
 */
export function indsatsomraadeIn(
  words: readonly string[],
): { readonly name: string; readonly from: number; readonly to: number } | null {
  for (let from = 0; from < words.length; from += 1) {
    const whole = WORDINGS.find((wording) => startsWith(words, from, wording.split(" ")));
    if (whole !== undefined)
      return { name: NAME_BY_WORDING.get(whole) ?? whole, from, to: from + whole.split(" ").length };
    const name = nameBegunBy(words[from] ?? "");
    if (name !== null) return { name, from, to: from + 1 };
  }
  return null;
}

function startsWith(words: readonly string[], from: number, wording: readonly string[]): boolean {
  return wording.every((word, index) => words[from + index] === word);
}

function nameBegunBy(word: string): string | null {
  if (word.length < SHORTEST_BEGINNING || NO_BEGINNING.has(word)) return null;
  return CURRENT.find(({ name, variants }) => [name, ...variants].some((each) => isBegunBy(each, word)))?.name ?? null;
}

function isBegunBy(wording: string, beginning: string): boolean {
  const [first = ""] = fold(wording).split(" ");
  return first.length > beginning.length && first.startsWith(beginning);
}

/** Folded letters alone; "&" and "+" are "og", all other marks and digits separate words. */
function titleOf(line: string): string {
  return fold(line)
    .replace(/ ?[&+] ?/g, " og ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function nameBehindAnnouncement(title: string): string | null {
  for (const { 0: word, index } of title.matchAll(ANNOUNCING)) {
    const rest = withoutTitleWords(title.slice(index + word.length).trim());
    const wording = WORDINGS.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
    if (wording !== undefined) return NAME_BY_WORDING.get(wording) ?? null;
  }
  return null;
}

/** The name when the line holds nothing but the name and the words of a title. */
function nameAlone(title: string): string | null {
  const rest = withoutTitleWords(title);
  const exact = NAME_BY_WORDING.get(rest);
  if (exact !== undefined || rest.length < SHORTEST_CUT) return exact ?? null;
  const cut = WORDINGS.find((candidate) => candidate.startsWith(rest));
  return cut === undefined ? null : (NAME_BY_WORDING.get(cut) ?? null);
}

/** Without the words of a title at either end; "og" inside a name stays. */
function withoutTitleWords(title: string): string {
  const found = title.split(" ");
  let from = 0;
  let to = found.length;
  while (from < to && isTitleWord(found[from])) from += 1;
  while (to > from && isTitleWord(found[to - 1])) to -= 1;
  return found.slice(from, to).join(" ");
}

function isTitleWord(word: string | undefined): boolean {
  return word !== undefined && TITLE_WORDS.has(word);
}
