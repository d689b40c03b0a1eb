import { unitOf } from "../language/units";
/**
 * What a number format (Excel's format code, as the file and Office.js write it, never localised) makes of a number.
 * The one place that knows: goals, staffing, budget and data read their numbers by it.
 */
export interface NumberShown {
  /** What one in the cell is shown as: 100 for a percentage, 0.001 where thousands are left out ("#,##0,"). */
  readonly scale: number;
  /** The scale that scaling commas alone make: 0.001, 0.000001; 1 without any. */
  readonly commas: number;
  /** Unit as shown beside the figure: "%", "‰", "kr.", or the format's own words; null for none. */
  readonly unit: string | null;
  /** Digits behind the decimal comma; null where the format leaves them to the number. */
  readonly decimals: number | null;
  /** What the section shows: a number; a day; a time of the day; a length of time, held in days; or no figure at all. */
  readonly kind: "number" | "date" | "time" | "duration" | "nothing";
}

/** How the number is shown by the format's section for it. */
export function numberShown(numberFormat: string, value: number): NumberShown {
  const sections = sectionsOf(numberFormat);
  return (sections.find((section) => section.holds(value)) ?? LAST_RESORT).shown;
}

/** The number as it is shown, without binary noise (13.600000000000001), and without rounding. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

/** Whether the format shows percentages of what the cell holds: 0.136 as 13,6 %. */
export function scalesPercent(numberFormat: string): boolean {
  return sectionsOf(numberFormat)[0]?.shown.scale === 100;
}

/** Whether the format shows a day, a month or a year. */
export function isDateFormat(numberFormat: string): boolean {
  return sectionsOf(numberFormat)[0]?.shown.kind === "date";
}

/** Whether the format makes texts look different from what they are: `@" %"`, or a fourth section. */
export function changesTexts(numberFormat: string): boolean {
  return numberFormat !== "@" && (numberFormat.includes("@") || numberFormat.split(";").length > 3);
}

interface Section {
  readonly holds: (value: number) => boolean;
  readonly shown: NumberShown;
}

const PLAIN: NumberShown = { scale: 1, commas: 1, unit: null, decimals: null, kind: "number" };
const LAST_RESORT: Section = { holds: () => true, shown: PLAIN };

const MOST_REMEMBERED = 1_000;
/** Of a longer code no more is looked at; Excel takes 255 characters. */
const LONGEST_CODE = 1_000;
const remembered = new Map<string, readonly Section[]>();

function sectionsOf(numberFormat: string): readonly Section[] {
  const known = remembered.get(numberFormat);
  if (known !== undefined) return known;
  const sections = readSections(numberFormat.slice(0, LONGEST_CODE));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(numberFormat, sections);
  return sections;
}

type Token =
  /** Words that are shown as they stand: in quotes, behind a backslash, as a currency, or characters with no meaning. */
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "condition"; readonly holds: (value: number) => boolean }
  | { readonly kind: "elapsed" }
  | { readonly kind: "text" }
  | { readonly kind: "code"; readonly text: string };

/** What a code is made of, one token a match: a sticky alternation, so that every character is looked at once. */
const TOKEN =
  /"([^"]*)(?:"|$)|\\(.)|_.?|\*.?|\[([^\]]*)(?:\]|$)|(@)|(;)|(General|Standard)|(E[+-])|(\p{L}+|[^"\\_*[@;])/giuy;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+|t+)$/i;
const CURRENCY = /^\$([^-\]]*)/;
/** Letters that show parts of a date or of the time. Other letters are words that a program has left without quotes. */
const TIME_LETTERS = /^(?:[ymdhs]+|am|pm|a|p)$/i;
const SHOWS_DATE = /[dy]|mmm/i;
const SHOWS_TIME = /[hs]/i;

function readSections(code: string): Section[] {
  const parts: Token[][] = [[]];
  for (const match of code.matchAll(TOKEN)) {
    const [whole, quoted, escaped, bracket, at, end, general, exponent, character] = match;
    const tokens = parts.at(-1) ?? [];
    if (end !== undefined) parts.push([]);
    else if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (bracket !== undefined) tokens.push(...bracketToken(bracket));
    else if (at !== undefined) tokens.push({ kind: "text" });
    else if (general !== undefined) tokens.push({ kind: "code", text: "General" });
    else if (exponent !== undefined) tokens.push({ kind: "code", text: "E" });
    else if (character !== undefined) tokens.push(characterToken(character));
    else if (whole.startsWith("_")) tokens.push({ kind: "literal", text: " " });
  }
  // An empty code is "General"; an empty section of several hides its numbers.
  if (parts.length === 1 && parts[0]?.length === 0) return [LAST_RESORT];
  const numeric = parts.slice(0, 3);
  const own = numeric.map((tokens) => tokens.find((token) => token.kind === "condition")?.holds ?? null);
  return numeric.map((tokens, index) => ({ holds: conditionOf(own, index), shown: shownBy(tokens) }));
}

function bracketToken(inside: string): Token[] {
  const condition = CONDITION.exec(inside);
  if (condition !== null) return [{ kind: "condition", holds: comparison(condition[1] ?? "", Number(condition[2])) }];
  if (ELAPSED.test(inside)) return [{ kind: "elapsed" }];
  const currency = CURRENCY.exec(inside)?.[1] ?? "";
  // Colours, and the language of what follows.
  return currency === "" ? [] : [{ kind: "literal", text: currency }];
}

function characterToken(character: string): Token {
  return /^[#0?.,/%]$/.test(character) || TIME_LETTERS.test(character)
    ? { kind: "code", text: character }
    : { kind: "literal", text: character };
}

function comparison(operator: string, bound: number): (value: number) => boolean {
  switch (operator) {
    case "<":
      return (value) => value < bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case ">=":
      return (value) => value >= bound;
    case "=":
      return (value) => value === bound;
    default:
      return (value) => value !== bound;
  }
}

/** Which values a section is for: by its condition, else by its place (positive; negative; zero). */
function conditionOf(own: readonly (((value: number) => boolean) | null)[], index: number): Section["holds"] {
  const isLast = index === own.length - 1;
  const stated = own[index];
  if (stated !== null && stated !== undefined) return stated;
  if (isLast && index < 2) return () => true;
  if (index === 0) return own.length === 2 ? (value) => value >= 0 : (value) => value > 0;
  if (index === 1) return (value) => value < 0;
  return () => true;
}

function shownBy(tokens: readonly Token[]): NumberShown {
  const codes = tokens.flatMap((token) => (token.kind === "code" ? [token.text] : []));
  if (tokens.some(({ kind }) => kind === "elapsed")) return { ...PLAIN, kind: "duration" };
  const isGeneral = codes.includes("General") || tokens.some(({ kind }) => kind === "text");
  const letters = codes.filter((code) => code !== "General" && code !== "E").join("");
  if (SHOWS_DATE.test(letters)) return { ...PLAIN, kind: "date" };
  if (SHOWS_TIME.test(letters)) return { ...PLAIN, kind: "time" };
  const digits = codes.filter((code) => /^[#0?.,E]$/.test(code)).join("");
  const hasDigits = /[#0?]/.test(digits);
  if (!isGeneral && !hasDigits) return { ...PLAIN, kind: "nothing" };
  const commas = 0.001 ** scalingCommas(digits);
  const percents = codes.filter((code) => code === "%").length;
  return {
    scale: commas * 100 ** percents,
    commas,
    unit: percents > 0 ? "%" : unitBeside(tokens),
    decimals: hasDigits && !codes.includes("/") && !digits.includes("E") ? decimalsOf(digits) : null,
    kind: "number",
  };
}

/** Commas behind the last digit, before or behind the decimals, leave out three digits each. */
function scalingCommas(digits: string): number {
  const [whole = "", decimals = ""] = digits.split(".");
  return trailingCommas(whole) + trailingCommas(decimals);
}

function trailingCommas(digits: string): number {
  let count = 0;
  while (count < digits.length && digits.charAt(digits.length - 1 - count) === ",") count += 1;
  return count === digits.length ? 0 : count;
}

function decimalsOf(digits: string): number {
  const [, decimals = ""] = digits.split(".");
  return decimals.replace(/[^#0?]/g, "").length;
}

/** The words behind the digits, else those before them, as the unit they stand for. */
function unitBeside(tokens: readonly Token[]): string | null {
  const digits = tokens.flatMap((token, index) => (isDigits(token) ? [index] : []));
  const behind = tokens.slice((digits.at(-1) ?? -1) + 1);
  return unitIn(wordsOf(behind)) ?? unitIn(wordsOf(tokens.slice(0, digits[0] ?? 0)));
}

function isDigits(token: Token): boolean {
  return token.kind === "text" || (token.kind === "code" && /^(?:[#0?]|General)$/.test(token.text));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.flatMap((token) => (token.kind === "literal" ? [token.text] : [])).join("");
}

function unitIn(words: string): string | null {
  const text = words.replace(/[\s\u00a0]+/g, " ").trim();
  const known = unitOf(text.replace(/(?<=\S) ?,-$/, ""));
  if (known !== null && known.kind !== "time" && known.kind !== "count" && known.factor === undefined)
    return known.unit;
  // Brackets, signs and spaces around a negative number are no unit.
  return /[\p{L}%‰€$£]/u.test(text) ? text : null;
}
