import { HEADING_SIGNS } from "../language/da";
import { pattern } from "../language/words";
import { remembered } from "./remembered";
import { isLetter } from "../language/characters";
import { fold, foldTight } from "./text";

/** The two tables of goals in LBF's forms. */
export type GoalTableKind = "delmaal" | "overordnede-maal";

/**
 * The columns of the two tables of goals. "delmaal" is also the column Mål, "comparison" is Evt. anden baseline
 * or Baseline kommune. "year" exists in the delmålstabel alone.
 */
export type GoalColumn = "delmaal" | "indikator" | "baseline" | "comparison" | "year" | "source";

/** LBF's own headings, from the forms Delaftale and Strategisk samarbejdsaftale (2019-26 rules). */
export const LBF_HEADINGS: Readonly<Record<GoalTableKind, Readonly<Partial<Record<GoalColumn, string>>>>> = {
  delmaal: {
    delmaal: "Delmål",
    indikator: "Indikator",
    baseline: "Baseline boligområde/målgruppe",
    comparison: "Evt. anden baseline",
    year: "Baseline år",
    source: "Datakilde",
  },
  "overordnede-maal": {
    delmaal: "Mål",
    indikator: "Indikator",
    baseline: "Baseline boligområde",
    comparison: "Baseline kommune",
    source: "Datakilde",
  },
};

/** What a heading says by itself. */
export interface HeadingReading {
  readonly goal: GoalColumn;
  /** The table whose heading this is in LBF's wording, "both" where the two share it, null where it is worded otherwise. */
  readonly lbf: GoalTableKind | "both" | null;
  /** The kind of table this wording speaks for ("Mål", "Baseline kommune", "Delmål", …), or null. */
  readonly speaksFor: GoalTableKind | null;
  /** The unit it gives the figures below it ("Baseline (%)"). */
  readonly unit: string | null;
}

/**
 * Other wordings met in agreements or near to LBF's. Origin: shortened headings in published delaftaler (2016-26), the
 * headings of LBF's earlier rounds ("succeskriterium", "målepunkt"), and what Excel templates of kommuner call the same.
 * Written as they are compared: folded, without spaces, hyphens, slashes and marks.
 */
const SYNONYMS: Readonly<Record<GoalColumn, readonly string[]>> = {
  delmaal: [
    "delmål",
    "mål",
    "delmålene",
    "delmåloverordnetmål",
    "måldelmål",
    "delmålmål",
    "målsætning",
    "målsætninger",
    "overordnetmål",
    "overordnedemål",
    "overordnetmålsætning",
    "fastsatmål",
    "målene",
  ],
  indikator: [
    "indikator",
    "indikatorer",
    "indikatorerne",
    "indikatorfordelmål",
    "succeskriterium",
    "succeskriterier",
    "succeskriterie",
    "måleindikator",
    "målepunkt",
    "måleenhed",
    "målepunkter",
    "indikatorformålopfyldelse",
  ],
  baseline: [
    "baseline",
    "baselineboligområdemålgruppe",
    "baselineboligområde",
    "baselinemålgruppe",
    "baselineboligområdet",
    "baselineområde",
    "baselineområdet",
    "baselineforboligområdet",
    "baselineiboligområdet",
    "baselineboligområdeogmålgruppe",
    "baselineboligområdeellermålgruppe",
    "boligområdemålgruppe",
    "boligområde",
    "målgruppe",
    "baselineværdi",
    "baselinehelhedsplan",
    "baselinehelhedsplanen",
    "udgangspunkt",
    "nulpunkt",
    "startværdi",
    "basisværdi",
    "nuværendeniveau",
    "baselinetal",
    "baselinemåling",
    "førmåling",
    "nulpunktsmåling",
    "basislinje",
    "baselineafdeling",
  ],
  comparison: [
    "evtandenbaseline",
    "eventuelandenbaseline",
    "andenbaseline",
    "evtandrebaselines",
    "evtbaseline",
    "baselinekommune",
    "baselinekommunen",
    "kommunebaseline",
    "kommunensbaseline",
    "baselineforkommunen",
    "baselineikommunen",
    "baselinesammenligning",
    "sammenligning",
    "sammenligningsgrundlag",
    "sammenligningstal",
    "sammenligningsbaseline",
    "baselineandre",
    "kommunegennemsnit",
    "kommune",
    "evtanden",
    "andenbaselinekommune",
    "evtandenbaselinekommune",
    "baselinelandet",
    "baselinehelelandet",
    "referencetal",
    "reference",
  ],
  year: [
    "baselineår",
    "årforbaseline",
    "baselinesår",
    "årstal",
    "år",
    "måleår",
    "opgørelsesår",
    "baselineårstal",
    "årstalforbaseline",
    "baselinetidspunkt",
    "tidspunktforbaseline",
    "baselinedato",
    "datafraår",
    "årbaseline",
    "baselinefraår",
  ],
  source: [
    "datakilde",
    "datakilder",
    "kilde",
    "kilder",
    "datakildekilde",
    "kildetildata",
    "kildehenvisning",
    "datagrundlag",
    "datakilden",
    "kildedata",
    "datakildeogmetode",
    "datakildemetode",
  ],
};

const BY_TEXT: ReadonlyMap<string, GoalColumn> = new Map(
  Object.entries(SYNONYMS).flatMap(([goal, texts]) =>
    texts.map((text): [string, GoalColumn] => [text, goal as GoalColumn]),
  ),
);
const LONGEST_TEXT = Math.max(...[...BY_TEXT.keys()].map((text) => text.length));
/** By first letter, which a slip of the keyboard rarely hits. Shorter texts allow no slip. */
const BY_FIRST_LETTER = new Map<string, { readonly text: string; readonly mask: number }[]>();
for (const text of BY_TEXT.keys()) {
  if (text.length < 5) continue;
  BY_FIRST_LETTER.set(text.charAt(0), [...(BY_FIRST_LETTER.get(text.charAt(0)) ?? []), { text, mask: maskOf(text) }]);
}

const SPEAKS_FOR: readonly { readonly kind: GoalTableKind; readonly texts: ReadonlySet<string> }[] = [
  {
    kind: "overordnede-maal",
    texts: new Set([
      "mål",
      "målene",
      "overordnetmål",
      "overordnedemål",
      "overordnetmålsætning",
      "baselinekommune",
      "baselinekommunen",
      "kommunebaseline",
    ]),
  },
  {
    kind: "delmaal",
    texts: new Set([
      "delmål",
      "delmålene",
      "evtandenbaseline",
      "eventuelandenbaseline",
      "andenbaseline",
      "baselineår",
      "baselineboligområdemålgruppe",
      "baselinemålgruppe",
    ]),
  },
];

/** A heading is a few words; a longer text is a line of the form or a body cell. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 8;

/**
 * Reads a heading however it is cased, hyphenated, broken over lines or letter-spaced, or worded nearby; null when the
 * text is no heading of the two tables of goals. Never by position.
 */
export const readHeading = remembered((text): HeadingReading | null => {
  if (text.length === 0 || text.length > LONGEST_HEADING || !mayBeHeading(text)) return null;
  const { bare, unit } = splitUnit(text);
  const tight = withoutMarks(foldTight(bare));
  if (tight.length < 2) return null;
  const goal = BY_TEXT.get(tight) ?? nearby(tight) ?? byWords(fold(bare));
  if (goal === null) return null;
  return {
    goal,
    lbf: lbfKind(text, goal),
    speaksFor: SPEAKS_FOR.find((entry) => entry.texts.has(tight))?.kind ?? null,
    unit,
  };
});

/** Whether the text is a heading's whole wording, word for word, and not only holds one of its words. */
export function isKnownWording(text: string): boolean {
  return text.length <= LONGEST_HEADING && BY_TEXT.has(withoutMarks(foldTight(splitUnit(text).bare)));
}

/** Compared without case, spaces, hyphens and slashes (rule layout/heading-wording). */
export function isLbfWording(text: string, kind: GoalTableKind, goal: GoalColumn): boolean {
  const wording = LBF_HEADINGS[kind][goal];
  return wording !== undefined && foldTight(text) === foldTight(wording);
}

function lbfKind(text: string, goal: GoalColumn): HeadingReading["lbf"] {
  const delmaal = isLbfWording(text, "delmaal", goal);
  const overordnede = isLbfWording(text, "overordnede-maal", goal);
  return delmaal && overordnede ? "both" : delmaal ? "delmaal" : overordnede ? "overordnede-maal" : null;
}

const UNIT_IN_HEADING = /\(\s*(?:i\s+)?(%|pct\.?|procent|‰|promille|antal|kr\.?)\s*\)|,?\s+i\s+(pct\.?|procent|%)\s*$/i;
const UNIT_NAMES: ReadonlyMap<string, string | null> = new Map([
  ["%", "%"],
  ["pct", "%"],
  ["procent", "%"],
  ["‰", "‰"],
  ["promille", "‰"],
  ["kr", "kr."],
  ["antal", null],
]);

function splitUnit(text: string): { readonly bare: string; readonly unit: string | null } {
  const match = UNIT_IN_HEADING.exec(text);
  if (match === null) return { bare: text, unit: null };
  const written = (match[1] ?? match[2] ?? "").toLowerCase().replace(".", "");
  return {
    bare: text.slice(0, match.index) + text.slice(match.index + match[0].length),
    unit: UNIT_NAMES.get(written) ?? null,
  };
}

/** Marks around a heading, and the number of a footnote behind it. */
function withoutMarks(tight: string): string {
  return tight.replace(/[.:,;*()[\]"'&_]/g, "").replace(/\d{1,2}$/, "");
}

/**
 * A cheap first look, since every short text of a workbook is asked: whether the letters are those of a known heading, a
 * slip or two aside, or hold one of the field's own words.
 */
function mayBeHeading(text: string): boolean {
  let letters = "";
  for (let at = 0; at < text.length; at += 1) if (isLetter(text.charCodeAt(at))) letters += text.charAt(at);
  letters = letters.toLowerCase().replace(SOFT_HYPHENS, "");
  if (OWN_WORDS.test(letters) || BY_TEXT.has(letters)) return true;
  if (letters.length > LONGEST_TEXT + LONGEST_UNIT) return false;
  const mask = maskOf(letters);
  const candidates = BY_FIRST_LETTER.get(letters.charAt(0)) ?? [];
  return candidates.some((candidate) => {
    // A unit behind the heading ("Årstal (pct.)") adds letters of its own.
    const longer = letters.length - candidate.text.length;
    return longer >= -2 && longer <= LONGEST_UNIT && lettersApart(mask & candidate.mask, candidate.mask) <= 2;
  });
}

const SOFT_HYPHENS = /\u00ad/g;
/** "promille" and "ipromille" behind a heading. */
const LONGEST_UNIT = 9;

/** Which letters a text has, a bit each. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let at = 0; at < letters.length; at += 1) mask |= 1 << (letters.charCodeAt(at) & 31);
  return mask;
}

/** How many letters one of the two has and the other lacks. */
function lettersApart(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A slip of the keyboard: one letter wrong, missing, doubled or swapped; two in a long heading. */
function nearby(tight: string): GoalColumn | null {
  if (tight.length < 5 || tight.length > LONGEST_TEXT + 2) return null;
  const allowed = tight.length >= 10 ? 2 : 1;
  // "baseline" and "deadline" are two letters apart, and "delmål" and "etmål" too: the first letter must stand.
  const mask = maskOf(tight);
  for (const { text, mask: known } of BY_FIRST_LETTER.get(tight.charAt(0)) ?? []) {
    if (Math.abs(text.length - tight.length) > allowed || lettersApart(mask, known) > 2 * allowed) continue;
    if (isWithin(text, tight, allowed)) return BY_TEXT.get(text) ?? null;
  }
  return null;
}

/** Whether the two texts are at most `allowed` insertions, deletions, changes or swaps of neighbours apart. */
function isWithin(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? Infinity) <= allowed;
}

const COMPARES = [
  "kommune",
  "kommunen",
  "anden",
  "andre",
  "sammenligning",
  "sammenlignes",
  "landet",
  "land",
  "reference",
  "landsplan",
];
const OWN_WORDS = pattern(HEADING_SIGNS, "anywhere");
const DATES = ["år", "årstal", "tidspunkt", "dato"];

/** Other wordings around the field's own words: "Baseline for området 2023", "Datakilde (navn)". */
function byWords(folded: string): GoalColumn | null {
  if (!OWN_WORDS.test(folded)) return null;
  const found = folded.split(/[^a-zæøåéüö-]+/).filter((word) => word !== "");
  if (found.length === 0 || found.length > MOST_WORDS) return null;
  const has = (words: readonly string[]): boolean => found.some((word) => words.includes(word));
  const goals = new Set<GoalColumn>();
  if (found.some((word) => word.startsWith("baseline"))) {
    goals.add(
      has(DATES) || found.some((word) => word.startsWith("baseline") && word.endsWith("år"))
        ? "year"
        : has(COMPARES)
          ? "comparison"
          : "baseline",
    );
  }
  if (has(["datakilde", "datakilder", "kilde", "kilder"])) goals.add("source");
  if (has(["indikator", "indikatorer"])) goals.add("indikator");
  if (has(["delmål"])) goals.add("delmaal");
  // A line that names two columns is a title ("Delmål og indikatorer for indsatsområdet").
  const [goal] = goals;
  return goals.size === 1 && goal !== undefined ? goal : null;
}
