import { fold } from "../reading/text";
import type { DecimalMark } from "./mapping";
import type { RawValue } from "./dataFigure";

/** What stands where a figure is looked for. A mark stands for a figure that is suppressed or missing: never 0. */
export type ValueReading =
  | { readonly kind: "figure"; readonly value: number; readonly decimals: number | null; readonly unit: string | null }
  | { readonly kind: "mark"; readonly value: null; readonly decimals: null; readonly unit: null }
  | { readonly kind: "empty" }
  | { readonly kind: "text" };

const MARK: ValueReading = { kind: "mark", value: null, decimals: null, unit: null };
const EMPTY: ValueReading = { kind: "empty" };
const TEXT: ValueReading = { kind: "text" };

/** StatBank's `..`, `.` and `-`, LBF's `*` and `#`, Eurostat's `:`, and what tables write by hand. */
const MARKS = new Set(
  [
    ...["-", "--", "*", "**", "***", "#", "##", ":", "x", "xx", "/", "na", "n/a", "n.a.", "n.a"],
    ...["i.o.", "i.o", "io", "i/o", "ikke oplyst", "uoplyst", "ukendt", "diskretioneret", "diskretion", "skjult"],
    ...["#n/a", "#i/t", "#value!", "#værdi!", "#div/0!", "#division/0!", "#ref!", "#num!", "#name?", "null", "nan"],
  ].map((mark) => mark),
);
/** One dot and up to six of them, which the statistical offices of the North each give a meaning of their own. */
const DOTS = /^[.…]+$/;
/** "<3", "under 5": told only to be small. */
const FEW = /^(?:<|≤|<=|under|færre end|mindre end)\s?\d{1,2}$/;

const NUMBER = /^([-+]?) ?(\d[\d., ']*)(%|‰|pct\.?|procent|kr\.?)?$/;
/** "5,2-" and "(5,2)" are how accounts write -5,2. */
const MINUS_BEHIND = /^(\d[^-]*)-$/;
const BRACKETED = /^\(([^-+()]+)\)\s?(%|‰|pct\.?|procent|kr\.?)?$/;
/** "2.180*", "3,1²": a mark that a note below the table is about. */
const NOTED = /(?<=[\d%)])\s?(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+)$/u;
const CURRENCY_FIRST = /^(?:kr\.?|dkk)\s?/;
const LONGEST = 40;

/**
 * Reads a cell of a data table. A number that can be read in one way alone ("12.5", "1.234,5") is read so; one that
 * parts three digits with a single mark ("1.234") is read by the table's decimal mark.
 */
export function readValue(raw: RawValue, decimalMark: DecimalMark): ValueReading {
  if (raw === null) return EMPTY;
  if (typeof raw === "number") {
    return Number.isFinite(raw) ? { kind: "figure", value: raw, decimals: null, unit: null } : MARK;
  }
  const plain = readPlain(raw);
  if (plain !== null) return plain;
  if (raw.length > LONGEST * 4) return TEXT;
  const text = fold(raw);
  if (text === "") return EMPTY;
  if (MARKS.has(text) || DOTS.test(text) || FEW.test(text)) return MARK;
  if (text.length > LONGEST) return TEXT;
  const match = NUMBER.exec(withMinusFirst(text.replace(NOTED, "").replace(CURRENCY_FIRST, "")));
  if (match === null) return TEXT;
  const number = scan((match[2] ?? "").trim(), decimalMark);
  if (number === null) return TEXT;
  return {
    kind: "figure",
    value: match[1] === "-" ? -number.value : number.value,
    decimals: number.decimals,
    unit: unitOf(match[3], text),
  };
}

function withMinusFirst(text: string): string {
  return text.replace(MINUS_BEHIND, "-$1").trim().replace(BRACKETED, "-$1$2");
}

/** Digits alone, the commonest cell by far. */
function readPlain(raw: string): ValueReading | null {
  if (raw.length === 0) return EMPTY;
  if (raw.length > 15) return null;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code < 48 || code > 57) return null;
  }
  return { kind: "figure", value: Number(raw), decimals: 0, unit: null };
}

function unitOf(suffix: string | undefined, text: string): string | null {
  if (suffix === undefined) return CURRENCY_FIRST.test(text) ? "kr." : null;
  if (suffix === "‰") return "‰";
  return suffix.startsWith("kr") ? "kr." : "%";
}

interface ScannedNumber {
  readonly value: number;
  readonly decimals: number;
}

const PLAIN_NUMBER = /^\d+$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;

function scan(text: string, decimalMark: DecimalMark): ScannedNumber | null {
  if (PLAIN_NUMBER.test(text)) return { value: Number(text), decimals: 0 };
  const one = ONE_MARK.exec(text);
  if (one !== null) {
    const [, whole = "", mark, rest = ""] = one;
    const isGroup = mayPartThousands(whole, rest) && mark !== decimalMark;
    return isGroup ? { value: Number(whole + rest), decimals: 0 } : decimal(whole, rest);
  }
  return grouped(text);
}

function mayPartThousands(whole: string, rest: string): boolean {
  return rest.length === 3 && whole.length <= 3 && !whole.startsWith("0");
}

function decimal(whole: string, rest: string): ScannedNumber {
  return { value: Number(`${whole}.${rest}`), decimals: rest.length };
}

/** "1.234.567", "1 234,5", "1,234.5": groups of three with one mark, decimals behind the other. */
function grouped(text: string): ScannedNumber | null {
  const separator = /[^\d]/.exec(text)?.[0] ?? "";
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const hasDecimals = last >= 0 && text.charAt(last) !== separator;
  const whole = hasDecimals ? text.slice(0, last) : text;
  const rest = hasDecimals ? text.slice(last + 1) : "";
  const groups = whole.split(separator);
  const [first = "", ...others] = groups;
  if (first.length === 0 || first.length > 3 || !others.every((group) => /^\d{3}$/.test(group))) return null;
  if (!/^\d+$/.test(first) || (hasDecimals && !/^\d+$/.test(rest))) return null;
  return hasDecimals ? decimal(groups.join(""), rest) : { value: Number(groups.join("")), decimals: 0 };
}

/** What the figures of a table are, where that is known: shares are at most a hundred. */
export type FigureKind = "shares" | "counts" | null;

/**
 * The decimal mark that the texts of figures speak for. Where all of them part three digits with one mark ("12.345"),
 * shares have their decimals behind it, and counts their thousands; else it is a comma, as in Danish.
 */
export function voteDecimalMark(texts: Iterable<RawValue>, kind: FigureKind = null): DecimalMark {
  let commas = 0;
  let points = 0;
  const parting = { ",": 0, ".": 0 };
  for (const raw of texts) {
    if (typeof raw !== "string" || raw.length > LONGEST) continue;
    const text = raw.replace(/[^\d.,]/g, "");
    const one = ONE_MARK.exec(text);
    if (one !== null) {
      if (mayPartThousands(one[1] ?? "", one[3] ?? "")) {
        parting[one[2] === "," ? "," : "."] += 1;
        continue;
      }
      if (one[2] === ",") commas += 1;
      else points += 1;
      continue;
    }
    const lastComma = text.lastIndexOf(",");
    const lastPoint = text.lastIndexOf(".");
    if (lastComma < 0 && lastPoint < 0) continue;
    // "1.234.567" parts thousands with points; "1,234.5" has its decimals behind the last mark.
    if (lastComma < 0) commas += text.indexOf(".") < lastPoint ? 1 : 0;
    else if (lastPoint < 0) points += text.indexOf(",") < lastComma ? 1 : 0;
    else if (lastComma > lastPoint) commas += 1;
    else points += 1;
  }
  if (points + commas > 0 || kind === null) return points > commas ? "." : ",";
  const parts: DecimalMark = parting["."] > parting[","] ? "." : ",";
  if (parting[parts] === 0 || kind === "shares") return parts;
  return parts === "." ? "," : ".";
}
