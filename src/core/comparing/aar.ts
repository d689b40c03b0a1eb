import { MONTH_NAMES, monthOf } from "../language/months";
import { remembered } from "../reading/remembered";
import type { Figure } from "../reading/readings";
import type { GoalRow } from "../tables/planTables";

const ELECTION = /^(FV|KV|RV|EP)(\d\d)$/;
const ELECTION_IN_LINE = /(?<!\p{L})(FV|KV|RV|EP)(?=[ -]?['’]?\d)/giu;
const ELECTION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/kommunalvalg|byrådsvalg/i, "KV"],
  [/folketingsvalg/i, "FV"],
];

/** The period that a figure of the plan is of, as Baselinedata writes periods; null where the plan doesn't say one. */
export function aarOfFigure(figure: Figure, text: string, row: GoalRow): string | null {
  if (figure.years.length === 0) return aarOfRow(row);
  const [first, second] = figure.years;
  if (first === undefined) return null;
  if (figure.election) return `${electionOf(figure, text) ?? ""}${electionYear(first, figure, text)}`;
  if (second === undefined) return String(first);
  return second === first + 1 ? `${first}/${second}` : null;
}

/** The row's own period; null where it names none or several. */
export function aarOfRow({ read: { year } }: GoalRow): string | null {
  if (SEVERAL.test(year.text)) return null;
  const [part, ...parts] = partsOfYear(year.text);
  if (part !== undefined) return parts.length === 0 ? part : null;
  const [first, second, ...more] = year.years;
  if (first === undefined || more.length > 0) return null;
  const election = year.elections.find((named) => named.year === first);
  if (second === undefined) return election === undefined ? String(first) : `${election.name}${twoDigits(first)}`;
  return year.kind === "school-year" && second === first + 1 ? `${first}/${second}` : null;
}

/** Whether a period of the data is the one asked for: the same, or an election held in that year. */
function sameAar(aar: string, asked: string): boolean {
  if (aar === asked) return true;
  const [a, b] = [electionYearOf(aar), electionYearOf(asked)];
  if (a !== null && b === null) return asked === a;
  return a === null && b !== null && aar === b;
}

const DAY = /^(\d{4})-\d\d-\d\d$/;

/**
 * The figure of the period asked for: the same, else the one of a day in that year where the data have no other of it. Of
 * several days or months none is the year's.
 */
export function ofAar<Dated extends { readonly aar: string }>(series: readonly Dated[], asked: string): Dated | null {
  const same = series.find(({ aar }) => sameAar(aar, asked));
  if (same !== undefined) return same;
  const within = series.filter(({ aar }) => aar.startsWith(asked) && /^\d{4}$/.test(asked));
  const [only, ...others] = within;
  return only !== undefined && others.length === 0 && DAY.test(only.aar) ? only : null;
}

/** Whether a period lies after another of the same kind (years with years, elections with elections of their kind). */
export function isLater(aar: string, than: string): boolean {
  const kind = (text: string): string => text.replace(/\d+/g, "0");
  const isElection = electionYearOf(than) !== null;
  if (kind(aar) !== kind(than) || (isElection && aar.slice(0, 2) !== than.slice(0, 2))) return false;
  return aar > than;
}

const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const MONTH = `(?<month>${MONTH_NAMES})`;
/** StatBank's own marks and the words for them. A day's date is none, nor is the last of several months. */
const PARTS: readonly RegExp[] = [
  "(?<year>(?:19|20)\\d\\d) ?(?<mark>[KQHM]) ?(?<number>1[0-2]|0?[1-9])(?!\\d)",
  `(?<mark>[KQH])(?<number>[1-4]),? ${YEAR}`,
  `(?<number>[1-4])\\.? ?(?<mark>kvartal|kvt\\.?|halvår),? ?${YEAR}`,
  `(?<!(?:\\d\\.?|-|–|og|til) ?)${MONTH}\\.? ${YEAR}`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, "giu"));
/** "1. og 4. kvartal 2023": several at once are no period that the data have. */
const SEVERAL = /(?<!\d)[1-4]\.? ?(?:kvartal |halvår )?(?:og|til|samt|[-–+]) ?[1-4]\.? ?(?:kvartal|kvt|halvår)/i;

/** The quarters, halves and months that a text names, as the data write them ("2023K4", "2023H1", "2023M12"); each once. */
const partsOfYear = remembered((text): readonly string[] => {
  const found = PARTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ groups }) => {
    const { year = "", month, mark = "", number = "" } = groups ?? {};
    return year + partOf(month, mark, number);
  });
  return [...new Set(found)];
});

function partOf(month: string | undefined, mark: string, number: string): string {
  if (month !== undefined) return `M${String(monthOf(month)).padStart(2, "0")}`;
  const letter = mark.charAt(0).toUpperCase();
  return (letter === "Q" ? "K" : letter) + (letter === "M" ? number.padStart(2, "0") : number);
}

function electionYearOf(aar: string): string | null {
  const match = ELECTION.exec(aar);
  return match === null ? null : `20${match[2]}`;
}

function electionYear(year: number, figure: Figure, text: string): string {
  return electionOf(figure, text) === null ? String(year) : twoDigits(year);
}

/** The election named last in front of the figure, in its line or above. */
function electionOf(figure: Figure, text: string): string | null {
  const before = text.slice(Math.max(0, figure.start - 200), figure.end + 40);
  const at = figure.start - Math.max(0, figure.start - 200);
  // The next line's election is its own.
  const [line = ""] = before.slice(before.lastIndexOf("\n", at) + 1).split(/\n(?! ?\()/);
  const code = [...line.matchAll(ELECTION_IN_LINE)][0]?.[1];
  return code?.toUpperCase() ?? ELECTION_WORDS.find(([word]) => word.test(line))?.[1] ?? null;
}

function twoDigits(year: number): string {
  return String(year).slice(-2);
}
