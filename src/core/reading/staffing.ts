import { AND, EXPECTED as EXPECTED_WORDS } from "../language/da";
import { oneOf, pattern } from "../language/words";
import { beginsWithTotal } from "../language/totals";
import { isExternal } from "./staffing/external";
import { findActivity } from "./staffing/activity";
import { interpret } from "./staffing/interpret";
import { quantitiesOf } from "./staffing/quantities";
import { findTitle, nameBeside, titleText } from "./staffing/stilling";
import { tokensOf, type Token } from "./staffing/tokens";
import { remembered } from "./remembered";
import { fold, tidy } from "./text";
import type { StaffingReading } from "./staffing/staffingReading";

export interface StaffingContext {
  /** Tells the plan's own amount from its partners' in a line that names several. */
  readonly planName?: string | null;
}

/** No line of staffing is longer; of a longer text the beginning is read. */
const LONGEST_LINE = 2_000;
/** Bullets, also those of a word processor's symbol fonts, and list numbers with a point or bracket: "1. ", "a) ". */
const BULLET =
  /^(?:[-*•·▪‣◦●○■□➢►>+\uf0b7\uf0a7\uf0d8\u2043o]\s{1,9}|[-•·▪●➢\uf0b7\uf0a7](?=\p{L})|(?:\d{1,2}[.)]|[a-z]\))\s{1,9}(?=\p{L}))/u;
const APPROXIMATE =
  /(?<!\p{L})(?:ca|cirka|omkring|omtrent|forvent(?:es|et|eligt|ning)|anslået|skønsmæssigt|skønnet|op til|maksimalt|foreløbigt?)(?!\p{L})|(?<!\p{L})(?:mindst|minimum|maks\.?|højst|knap|godt|evt\.?|eventuelt) (?=\d|en |et |to |tre |½|halv)|[~≈]|\+\/-/u;

/**
 * Reads one line of Medarbejderressourcer, whatever its form: a share of a post, hours, posts, or kroner. Norms: a
 * stilling, an årsværk, a medarbejder is 37 hours a week unless the line says otherwise (rules.md, staffing and budget).
 * Hours are a week's, amounts a year's. Never throws.
 */
export function readStaffingLine(text: string, { planName = null }: StaffingContext = {}): StaffingReading {
  const { reading, namesSeveralAmounts } = readAlone(text);
  // Only there the plan's name makes a difference.
  return namesSeveralAmounts && planName !== null ? readLine(text, planName).reading : reading;
}

interface ReadLine {
  readonly reading: StaffingReading;
  readonly namesSeveralAmounts: boolean;
}

const readAlone = remembered((text) => readLine(text, null));

function readLine(text: string, planName: string | null): ReadLine {
  // "20¹ timer" has the mark of a footnote.
  const whole = text.slice(0, LONGEST_LINE).replace(/(?<=[\d%\p{L}])[⁰¹²³⁴-⁹]+/gu, "");
  const line = withoutNumber(withoutBullet(joinBroken(tidy(whole)).replace(/\s*\n\s*/g, " ")));
  const tokens = tokensOf(line);
  const quantities = quantitiesOf(tokens);
  const title = findTitle(tokens, quantities);
  const said = interpret(line, tokens, quantities, planName);
  const range = quantities.find(({ isRange }) => isRange);
  const doubt = range === undefined ? wordOfDoubt(line) : written(line, tokens.slice(range.from, range.to));
  const reading: StaffingReading = {
    text,
    stilling: title === null ? nameBeside(line, tokens, quantities) : titleText(line, tokens, title),
    activity: findActivity(line, tokens, quantities, title),
    ...said,
    approximate: doubt !== null,
    doubt,
    external: isExternal(line),
  };
  return { reading, namesSeveralAmounts: quantities.filter(({ kind }) => kind === "amount").length > 1 };
}

/** "En stilling" of which is only talked: "Der pågår dialog om en partnerskabsstilling"; or volunteers, who have none. */
const TALK =
  /(?<!\p{L})(?:dialog(?:en)?|drøftelser?|forhandlinger?|samtaler?|ønsker?|muligheden?) (?:\p{L}+ ){0,8}(?:om|for) |(?<!\p{L})(?:drøftes|forhandles|undersøges|afsøges|overvejes|afklares)(?!\p{L})|arbejdes på at|^frivillige(?!\p{L})/u;

/**
 * Whether the line tells of a position that doesn't exist yet, or of nobody who is paid: it gives no figure but "en
 * stilling".
 */
export function isTalkOfPosts(text: string): boolean {
  const line = withoutBullet(tidy(text.slice(0, LONGEST_LINE)));
  return (
    TALK.test(fold(line)) &&
    quantitiesOf(tokensOf(line)).every(({ kind, counted }) => kind === "posts" && counted !== "number")
  );
}

const SENTENCES = /(?<=[.;!?])\s+(?=\p{Lu})/u;
const EXPECTED = pattern(EXPECTED_WORDS, "word");
/** How an amount is divided: "at to medarbejdere deler opgaven". */
const DIVIDED = /(?<!\p{L})(?:del(?:e[sr]?|t|ing(?:en)?)|fordel\p{L}{1,6}|opdel\p{L}{1,6})(?!\p{L})/u;

/**
 * The word for what is not exact that is said of a figure of the line, as it stands there. A sentence without figures says
 * nothing of them, and an amount already given stays exact when it is only expected how it is divided.
 */
function wordOfDoubt(line: string): string | null {
  if (!APPROXIMATE.test(fold(line))) return null;
  let isGiven = false;
  for (const sentence of line.split(SENTENCES)) {
    const folded = fold(sentence);
    const quantities = quantitiesOf(tokensOf(sentence));
    const said = quantities.length === 0 ? null : APPROXIMATE.exec(folded);
    const expected = EXPECTED.exec(folded);
    const isBefore =
      isGiven || (expected !== null && quantitiesOf(tokensOf(sentence.slice(0, expected.index))).length > 0);
    isGiven ||= quantities.length > 0;
    if (said === null) continue;
    const isDivision = expected !== null && isBefore && DIVIDED.test(folded.slice(expected.index));
    const word = isDivision ? APPROXIMATE.exec(folded.replace(EXPECTED, " ")) : said;
    if (word !== null) return asWritten(word[0].trim(), sentence);
  }
  return null;
}

/** "Ca." for "ca": with its letters as they stand, and the point of an abbreviation. */
function asWritten(word: string, sentence: string): string {
  const at = sentence.toLowerCase().indexOf(word);
  if (at < 0) return word;
  const end = at + word.length;
  return sentence.slice(at, sentence.charAt(end) === "." && /^(?:ca|maks|evt)$/.test(word) ? end + 1 : end);
}

function written(line: string, tokens: readonly Token[]): string {
  return line.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? line.length);
}

const LINE_NUMBER = /^(?:\d{1,2}\.)+\d{0,2} /;

/** Whether the line only sums the others ("I alt 2,5 årsværk"). */
export function isStaffingTotal(text: string): boolean {
  const line = withoutBullet(fold(text.slice(0, LONGEST_LINE))).replace(LINE_NUMBER, "");
  return beginsWithTotal(line) || (line.startsWith("alle ") && beginsWithTotal(line.slice(5)));
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, "").trimStart();
}

const BROKEN = new RegExp(`(?<=\\p{L})-[ \\t]*[\\r\\n]+[ \\t]*(?=\\p{Ll})(?!${oneOf(AND)}(?!\\p{L}))`, "gu");

/** "Projekt-" and "leder" on two lines are one word; "børne-" and "og familievejleder" are a word and the next. */
export function joinBroken(text: string): string {
  return text.replace(BROKEN, "");
}

/** The number of a paragraph or of a budget's line: "1.1 Projektleder". */
const NUMBER = /^[1-9]\d?\.(\d{1,2})(?:\.\d{1,2}){0,2}\.?\s{1,9}(?=\p{Lu})/u;

/** "1.5 Medarbejder" alone counts posts; with figures behind it, or with another number, it is the line's number. */
function withoutNumber(line: string): string {
  const match = NUMBER.exec(line);
  if (match === null) return line;
  const rest = line.slice(match[0].length);
  const isPart = /^(?:5|25|50|75)$/.test(match[1] ?? "");
  return isPart && quantitiesOf(tokensOf(rest)).length === 0 ? line : rest;
}
