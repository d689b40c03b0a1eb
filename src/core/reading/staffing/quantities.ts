import {
  FULL_TIME_HOURS,
  HOURS_OF_A_DAY,
  HOURS_OF_A_WEEK,
  MONTHS_A_YEAR,
  rounded as round,
  WEEKS_A_YEAR,
} from "./norms";
import { numeralAt, type Numeral } from "./numerals";
import { isTitleWord } from "./titles";
import type { Token } from "./tokens";

/** A figure of a staffing line with its unit, already in the line's own measures: a fraction, hours a week, posts, kroner a year. */
export interface Quantity {
  readonly kind: "share" | "hours" | "posts" | "amount";
  /** Null when the unit is there and its value can't be told ("800.000 kr. i perioden"). */
  readonly value: number | null;
  /** Of posts: the hours a week of one, null where the line says it isn't full time without saying how much. */
  readonly hoursEach: number | null;
  /** Token indexes: the first, and past the last (its period included). */
  readonly from: number;
  readonly to: number;
  readonly isRange: boolean;
  /** Of posts: how they are counted; "article" ("en medarbejder") may be no count, "none" stands for "fuldtidsansat" alone. */
  readonly counted: "number" | "article" | "none";
}

type Period = "week" | "month" | "year" | "plan";

const HOURS = /timers?$|^time$|^tim$|^t$/;
const POSTS =
  /^(?:årsværk(?:er|et)?|åv|fte|mandeår|mandår|stilling(?:er|en)?|ansatte?|personer?|medarbejderressourcer?|ressourcer?|fuldtid|fuldtids\p{L}+|heltids\p{L}+|halvtid|halvtids\p{L}+|deltids\p{L}+|\p{L}+stilling(?:er)?|\p{L}+årsværk)$/u;
const MONEY: ReadonlyMap<string, number> = new Map([
  ["kr", 1],
  ["kroner", 1],
  ["dkk", 1],
  ["tkr", 1000],
]);
const SIZES: ReadonlyMap<string, number> = new Map([
  ["t", 1000],
  ["tusind", 1000],
  ["tusinde", 1000],
  ["mio", 1_000_000],
  ["million", 1_000_000],
  ["millioner", 1_000_000],
]);
const PERIODS: ReadonlyMap<string, Period> = new Map([
  ["uge", "week"],
  ["ugen", "week"],
  ["u", "week"],
  ["ugentlig", "week"],
  ["ugentligt", "week"],
  ["ugentlige", "week"],
  ["måned", "month"],
  ["måneden", "month"],
  ["md", "month"],
  ["mdr", "month"],
  ["månedlig", "month"],
  ["månedligt", "month"],
  ["månedlige", "month"],
  ["år", "year"],
  ["året", "year"],
  ["årlig", "year"],
  ["årligt", "year"],
  ["årlige", "year"],
  ["årl", "year"],
  ["a", "year"],
  ["perioden", "plan"],
  ["projektperioden", "plan"],
  ["planperioden", "plan"],
  ["bevillingsperioden", "plan"],
  ["helhedsplanperioden", "plan"],
]);
/** Words between a figure and its period: "timer om ugen", "t. pr. uge", "kr. i hele perioden". */
const BEFORE_PERIOD = new Set(["/", "pr", "per", "om", "hver", "i", "hele", "p", ".", "a", "for"]);
const DAYS = new Set(["dag", "dage", "arbejdsdag", "arbejdsdage", "hverdage"]);
/** Words that end the reach of a count over adjectives: "to nye boligsociale medarbejdere". */
const NO_ADJECTIVE = new Set(
  "i af for på og eller samt med til uden fra ved er var som der pr den det de ca timer time pct procent kr til at vil skal har bruger mellem hos under over a à".split(
    " ",
  ),
);
const MOST_ADJECTIVES = 3;
/** Nobody counts so many posts in a line; a larger number is a year. */
const MOST_POSTS = 100;

/** All figures of the line that carry a unit, left to right. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const quantity = quantityAt(tokens, index);
    if (quantity === null) index += 1;
    else {
      found.push(quantity);
      index = Math.max(index + 1, quantity.to);
    }
  }
  return found;
}

function quantityAt(tokens: readonly Token[], index: number): Quantity | null {
  const inFront = moneyInFront(tokens, index);
  if (inFront !== null) return inFront;
  const fullTime = bareFullTime(tokens, index);
  if (fullTime !== null) return fullTime;
  const numeral = numeralAt(tokens, index);
  if (numeral === null) return null;
  return (
    partAt(tokens, index, numeral) ??
    shareAt(tokens, index, numeral) ??
    hoursOfFullTime(tokens, index) ??
    hoursAt(tokens, index, numeral) ??
    hoursOfHours(tokens, index, numeral) ??
    moneyAt(tokens, index, numeral) ??
    postsAt(tokens, index, numeral) ??
    barePosts(tokens, index)
  );
}

function quantity(
  kind: Quantity["kind"],
  value: number | null,
  from: number,
  to: number,
  more: Partial<Quantity> = {},
): Quantity {
  return { kind, value, hoursEach: null, from, to, isRange: false, counted: "number", ...more };
}

/** "halvdelen af sin tid": a share; "en kvart stilling" counts posts. */
function partAt(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  if (!numeral.isPart) return null;
  const next = tokens[numeral.to];
  if (next !== undefined && POSTS.test(next.folded)) return postsAt(tokens, index, numeral);
  return quantity("share", numeral.value, index, pastOf(tokens, numeral.to));
}

/** Past "af stillingen", "af sin tid", "af arbejdstiden", "stilling". */
function pastOf(tokens: readonly Token[], at: number): number {
  let to = at;
  if (tokens[to]?.folded === "af") to += 1;
  if (["sin", "sine", "deres", "hans", "hendes", "den", "samlede", "ugentlige"].includes(tokens[to]?.folded ?? ""))
    to += 1;
  return /^(?:arbejds|stillings?|ansættelses)?(?:tid|tiden|stilling|stillingen|stillinger)$/.test(
    tokens[to]?.folded ?? "",
  )
    ? to + 1
    : at;
}

function shareAt(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  const next = tokens[numeral.to];
  if (next?.kind !== "word" && next?.kind !== "mark") return null;
  let to: number;
  if (next.folded === "%" || next.folded === "％") to = numeral.to + 1;
  else if (/^(?:pct|procent|procents)$/.test(next.folded)) to = pastPoint(tokens, numeral.to + 1);
  else return null;
  if (/^(?:point|pp)$/.test(tokens[to]?.folded ?? "")) return null;
  // "10 % - 15 %"
  const upper = tokens[to]?.folded === "-" && tokens[to + 1]?.kind === "number" && tokens[to + 2]?.folded === "%";
  return quantity("share", round(numeral.value / 100), index, pastOf(tokens, upper ? to + 3 : to), {
    isRange: numeral.isRange || upper,
  });
}

/** "37/37", "30/37": hours of full time. */
function hoursOfFullTime(tokens: readonly Token[], index: number): Quantity | null {
  const [hours, slash, whole] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (
    hours?.kind !== "number" ||
    slash?.folded !== "/" ||
    whole?.kind !== "number" ||
    whole.value !== FULL_TIME_HOURS ||
    hours.value > whole.value
  )
    return null;
  const unit = tokens[index + 3];
  const to = unit !== undefined && HOURS.test(unit.folded) ? pastPoint(tokens, index + 4) : index + 3;
  return quantity("hours", hours.value, index, to);
}

function hoursAt(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  // "37-timers", "24 ugentlige timer"
  let at = numeral.to;
  if (tokens[at]?.folded === "-" && tokens[at + 1]?.spaced === false) at += 1;
  const adjective = PERIODS.get(tokens[at]?.folded ?? "");
  if (adjective !== undefined && tokens[at]?.folded !== "u" && HOURS.test(tokens[at + 1]?.folded ?? "")) at += 1;
  const unit = tokens[at];
  if (unit?.kind !== "word") return null;
  const isDays = DAYS.has(unit.folded);
  if (!isDays && !HOURS.test(unit.folded)) return null;
  if (unit.folded === "t" && isMoneySize(tokens, at)) return null;
  const period = periodAt(tokens, pastPoint(tokens, at + 1));
  // "2 dage" alone is a length of time, nobody's week.
  if (isDays && period.period !== "week") return null;
  const per = unit.folded.startsWith("års") ? "year" : (adjective ?? period.period ?? periodInFront(tokens, index));
  const perWeek = weekly(isDays ? numeral.value * HOURS_OF_A_DAY : numeral.value, per);
  return quantity("hours", perWeek, index, period.to, { isRange: numeral.isRange });
}

/** "10 af 37 timer", "10 ud af 37 timer": the first number's unit stands behind the second. */
function hoursOfHours(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  const at = tokens[numeral.to]?.folded === "ud" ? numeral.to + 1 : numeral.to;
  const whole = numeralAt(tokens, at + 1);
  if (tokens[at]?.folded !== "af" || whole === null || tokens[index]?.kind !== "number") return null;
  const hours = hoursAt(tokens, at + 1, whole);
  return hours === null ? null : quantity("hours", numeral.value, index, numeral.to);
}

function weekly(hours: number, period: Period | null): number | null {
  switch (period) {
    case "week":
      return hours;
    case "month":
      return round((hours * MONTHS_A_YEAR) / WEEKS_A_YEAR);
    case "year":
      return round(hours / WEEKS_A_YEAR);
    case "plan":
      return null;
    case null:
      return hours > HOURS_OF_A_WEEK ? round(hours / WEEKS_A_YEAR) : hours;
  }
}

function periodAt(tokens: readonly Token[], at: number): { readonly period: Period | null; readonly to: number } {
  for (let index = at; index <= at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const period = PERIODS.get(token.folded);
    if (period !== undefined && (token.folded !== "a" || tokens[index - 2]?.folded === "p"))
      return { period, to: pastPoint(tokens, index + 1) };
    if (!BEFORE_PERIOD.has(token.folded)) break;
  }
  return { period: null, to: at };
}

/** "årligt 200 timer", "ugentligt: 20 timer". */
function periodInFront(tokens: readonly Token[], index: number): Period | null {
  for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) {
    const word = tokens[at]?.folded ?? "";
    if (/^(?:ugentligt?|månedligt?|årligt?)$/.test(word)) return PERIODS.get(word) ?? null;
    if (word !== ":") break;
  }
  return null;
}

/** "200 t.kr." */
function isMoneySize(tokens: readonly Token[], at: number): boolean {
  return MONEY.has(tokens[pastPoint(tokens, at + 1)]?.folded ?? "");
}

/** "kr. 200.000 årligt", "DKK 200.000". */
function moneyInFront(tokens: readonly Token[], index: number): Quantity | null {
  const word = tokens[index];
  if (word?.kind !== "word" || (word.folded !== "kr" && word.folded !== "dkk")) return null;
  const at = pastPoint(tokens, index + 1);
  const number = tokens[at];
  if (number?.kind !== "number") return null;
  return amount(tokens, index, at + 1, number.value, 1);
}

function moneyAt(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  let at = numeral.to;
  if (tokens[at]?.folded === "," && tokens[at + 1]?.folded === "-")
    return amount(tokens, index, at + 2, numeral.value, 1);
  const size = SIZES.get(tokens[at]?.folded ?? "");
  if (size !== undefined) at = pastPoint(tokens, at + 1);
  const factor = MONEY.get(tokens[at]?.folded ?? "");
  return factor === undefined
    ? null
    : amount(tokens, index, pastPoint(tokens, at + 1), numeral.value * (size ?? 1), factor);
}

function amount(tokens: readonly Token[], from: number, at: number, number: number, factor: number): Quantity {
  const kroner = number * factor;
  const years = yearsCovered(tokens, at);
  if (years !== null) return quantity("amount", round(kroner / years.value), from, years.to);
  const { period, to } = periodAt(tokens, at);
  const value =
    period === "month"
      ? kroner * MONTHS_A_YEAR
      : period === "week"
        ? kroner * WEEKS_A_YEAR
        : period === "plan"
          ? null
          : kroner;
  return quantity("amount", value === null ? null : round(value), from, to);
}

/** "over 4 år", "fordelt på fire år". */
function yearsCovered(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null {
  let index = at;
  if (tokens[index]?.folded === "fordelt") index += 1;
  if (!["over", "på", "i"].includes(tokens[index]?.folded ?? "")) return null;
  const years = numeralAt(tokens, index + 1);
  if (years === null || years.value < 1 || years.value > 10 || tokens[years.to]?.folded !== "år") return null;
  return { value: years.value, to: years.to + 1 };
}

/** "0,5 årsværk", "to boligsociale medarbejdere", "1 fuldtidsstilling". The title itself stays outside of the quantity. */
function postsAt(tokens: readonly Token[], index: number, numeral: Numeral): Quantity | null {
  if (numeral.value > MOST_POSTS || numeral.value < 0) return null;
  const multiplied = tokens[numeral.to]?.folded ?? "";
  if (multiplied === "x" || multiplied === "×" || multiplied === "stk") {
    return quantity("posts", numeral.value, index, pastPoint(tokens, numeral.to + 1), { hoursEach: FULL_TIME_HOURS });
  }
  for (let at = numeral.to, adjectives = 0; adjectives <= MOST_ADJECTIVES; at += 1, adjectives += 1) {
    at = pastFirstParts(tokens, at);
    const word = tokens[at];
    // The point of "3. projektleder" ends the search: a list's number.
    if (word?.kind !== "word") return null;
    if (isTitleWord(word.folded)) {
      return quantity("posts", round(numeral.value), index, numeral.to, {
        hoursEach: hoursEachOf(tokens, numeral.to, at),
        isRange: numeral.isRange,
        counted: numeral.isArticle ? "article" : "number",
      });
    }
    if (POSTS.test(word.folded)) {
      return quantity("posts", round(numeral.value), index, at + 1, {
        hoursEach: hoursEachOf(tokens, numeral.to, at),
        isRange: numeral.isRange,
        counted: numeral.isArticle ? "article" : "number",
      });
    }
    if (NO_ADJECTIVE.has(word.folded)) return null;
  }
  return null;
}

/** Past "børne- og", "job-, uddannelses- og": first parts of the title that follows. */
function pastFirstParts(tokens: readonly Token[], at: number): number {
  const [part, hyphen, joint] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPart = part?.kind === "word" && hyphen?.folded === "-" && !hyphen.spaced;
  return isPart && ["og", "eller", "samt", "/", ","].includes(joint?.folded ?? "")
    ? pastFirstParts(tokens, at + 3)
    : at;
}

/** Nobody writes a larger number of posts with decimals and without a unit. */
const MOST_BARE_POSTS = 5;

/** "Projektleder 1,0", "Vejleder: 0,5": behind a title and with decimals written, so that it is no "Medarbejder 2". */
function barePosts(tokens: readonly Token[], index: number): Quantity | null {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const isBetween = (sign: string | undefined): boolean => sign !== undefined && ":,(-=".includes(sign);
  const before = isBetween(tokens[index - 1]?.folded) ? tokens[index - 2] : tokens[index - 1];
  if (token?.kind !== "number" || token.end - token.start < 3 || token.value <= 0 || token.value > MOST_BARE_POSTS)
    return null;
  if (before === undefined || !isTitleWord(before.folded)) return null;
  if (next !== undefined && (next.kind !== "mark" || !"(),;:-–·".includes(next.folded))) return null;
  return quantity("posts", token.value, index, index + 1, { hoursEach: FULL_TIME_HOURS });
}

/** Hours of one post, as the words of it say: "fuldtidsstilling", "halvtidsansat medarbejder", "deltidsstilling". */
function hoursEachOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at <= to; at += 1) {
    const word = tokens[at]?.folded ?? "";
    if (word.startsWith("halvtid")) return FULL_TIME_HOURS / 2;
    if (word.startsWith("deltid")) return null;
  }
  return FULL_TIME_HOURS;
}

/** "på fuld tid", "fuldtidsansat projektleder", "(halvtid)": one post without a count. */
function bareFullTime(tokens: readonly Token[], index: number): Quantity | null {
  const word = tokens[index]?.folded ?? "";
  const two = tokens[index + 1]?.folded === "tid";
  const isHalf = word.startsWith("halvtid") || (word === "halv" && two);
  const isFull = word.startsWith("fuldtid") || word.startsWith("heltid") || (word === "fuld" && two);
  if (!isHalf && !isFull) return null;
  const to = index + (two ? 2 : 1);
  return quantity("posts", 1, index, to, {
    hoursEach: isHalf ? FULL_TIME_HOURS / 2 : FULL_TIME_HOURS,
    counted: "none",
  });
}

function pastPoint(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.folded === "." && !token.spaced ? at + 1 : at;
}
