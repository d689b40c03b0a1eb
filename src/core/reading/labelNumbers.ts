import { MONTHS } from "../language/da";
import { isDash, isDigit, isLetter, isSpace, skipSpaces } from "../language/characters";
import type { NumberToken } from "../language/numbers";
import { wordAt } from "../language/scanUnit";
import { matchAt, mayBeDay } from "./dates";

/** Nouns whose number belongs to the name: "Niv. 1", "afdeling 12", "9. klasse". */
const NUMBERED = new Set(
  (
    "niv niveau nr nummer afd afdeling afdelinger blok gruppe klasse kl trin klassetrin fase etape hold distrikt område delområde uge år " +
    "projektår kvartal halvår side s tabel bilag figur kapitel afsnit skema kolonne række linje pind spørgsmål spm punkt pkt § note fodnote indikator delmål mål opgang etage bygning hus kategori scenarie version type"
  ).split(" "),
);

/** Words behind an ordinal number: "9. klasse", "2. halvår", "1. måling". */
const ORDINAL = new Set([
  ..."klasse klasses klasserne kl klassetrin klasser årgang semester trin halvår kvartal år projektår generation måling runde".split(
    " ",
  ),
  ...["skoleår", ...MONTHS.flat()],
]);

/** Words in front of an age: "over 18 år". */
const AGE_LEAD = new Set(["over", "under", "fyldt", "mellem", "fra", "til", "mindst", "højst", "op"]);

/** Words in front of a day without its year: "pr. 1/9", "d. 31.12.". */
const DAY_LEAD = new Set(["pr", "per", "d", "den", "dato", "fra", "til"]);
const DAY = /(\d{1,2})([./])(\d{1,2})(\.(?!\d))?(?![\d%‰]|[.,/]\d)/y;

const NEAR = 120;

/** Whether the number is part of a name, an ordinal or an age, and so no figure. `from` is where its line begins. */
export function isLabelNumber(text: string, number: NumberToken, from: number, to: number): boolean {
  if (number.decimals > 0) return false;
  return (
    isOrdinal(text, number) ||
    isAge(text, number, from) ||
    isNumbered(text, number, from) ||
    namesWhatFollows(text, number.end, to)
  );
}

/** Past a day in figures without its year ("pr. 1/9"), which is no figure either; null where none stands at the offset. */
export function dayEndAt(text: string, at: number, from: number): number | null {
  // Asked of every figure: most have no such mark behind them.
  const match = matchAt(DAY, text, at);
  if (match === null || !mayBeDay(Number(match[1]), Number(match[3]))) return null;
  if (!DAY_LEAD.has(wordBefore(text, at, from))) return null;
  const end = at + match[0].length;
  // "1.5 time" is a figure.
  const isSure = match[2] === "/" || match[4] !== undefined || !isLetter(text.charCodeAt(skipSpaces(text, end)));
  return isSure ? end : null;
}

/** The folded word that ends right before `at` (spaces and an abbreviation's point between), or "". */
export function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > from && text.charCodeAt(end - 1) === 46) end -= 1;
  let start = end;
  while (start > from && (isLetter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === "§")) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** "9. klasse", "7.-9. klasse", "2. halvår": the number is part of what it orders. */
export function isOrdinal(text: string, number: NumberToken): boolean {
  if (text.charCodeAt(number.end) !== 46 || number.end - number.start > 2) return false;
  let next = skipSpaces(text, number.end + 1);
  if (isDash(text.charCodeAt(next))) next += 1;
  // "7.-9. klasse": the first number is named by the second.
  if (isDigit(text.charCodeAt(next))) {
    while (isDigit(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 46) next = skipSpaces(text, next + 1);
  }
  const word = wordAt(text, next);
  return word !== null && (ORDINAL.has(word.folded) || ORDINAL.has(word.folded.split("-")[0] ?? ""));
}

/** "15-29 årige", "18-årige", "18-29 år:", "over 18 år", "18+". */
function isAge(text: string, number: NumberToken, from: number): boolean {
  let at = number.end;
  if (text.charCodeAt(at) === 43) return true;
  let range = skipSpaces(text, at);
  if (isDash(text.charCodeAt(range))) {
    range = skipSpaces(text, range + 1);
    if (isDigit(text.charCodeAt(range))) {
      while (isDigit(text.charCodeAt(range))) range += 1;
      at = range;
    }
  }
  at = skipSpaces(text, at);
  if (isDash(text.charCodeAt(at))) at = skipSpaces(text, at + 1);
  const word = wordAt(text, at);
  if (word === null) return false;
  if (
    word.folded.startsWith("årig") ||
    word.folded.startsWith("årrig") ||
    word.folded === "års" ||
    word.folded.startsWith("års-")
  ) {
    return true;
  }
  if (word.folded !== "år") return false;
  const next = text.charCodeAt(skipSpaces(text, word.end));
  return next === 58 || next === 41 || AGE_LEAD.has(wordBefore(text, number.start, from)) || hasShareNear(text, number);
}

/** Beside a share "18 år" is an age; alone it is a figure of years. */
function hasShareNear(text: string, number: NumberToken): boolean {
  return text.slice(Math.max(0, number.start - NEAR), number.end + NEAR).includes("%");
}

function isNumbered(text: string, number: NumberToken, from: number): boolean {
  if (!NUMBERED.has(wordBefore(text, number.start, from))) return false;
  return text.charAt(skipSpaces(text, number.end)) !== "%";
}

/** "1: 104" and "Niv. 1 (A2): 104": a number in front of a colon names the figure behind it. */
function namesWhatFollows(text: string, end: number, to: number): boolean {
  const at = skipSpaces(text, end);
  return text.charCodeAt(at) === 58 && at + 1 < to;
}
