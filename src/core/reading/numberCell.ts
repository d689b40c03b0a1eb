import type { Figure } from "./types";
import { readQualifier } from "./labels";
import { isDateFormat } from "./years";

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
const QUOTED = /"([^"]*)"/g;

/**
 * Reads a cell that holds a number: a percent format makes 0.136 the figure 13,6 %, a unit written into the format
 * ("0,0 \"personer\"") is its unit. A date gives no figure: Excel makes 12.9 a date, and nobody can tell what was meant.
 */
export function readNumberCell(
  value: number,
  text: string,
  numberFormat: string,
  headingUnit: string | null,
): readonly Figure[] {
  if (!Number.isFinite(value) || isDateFormat(numberFormat)) return [];
  const bare = numberFormat.replace(LITERALS, "");
  const percent = bare.includes("%");
  const shown = percent ? tidy(value * 100) : tidy(value);
  return [
    {
      label: null,
      value: shown,
      upper: null,
      unit: percent ? "%" : (unitOfFormat(numberFormat) ?? headingUnit),
      year: null,
      years: [],
      election: false,
      raw: text,
      start: 0,
      end: text.length,
      decimals: decimalsOf(bare, shown),
      qualifier: readQualifier(text.slice(0, Math.max(0, text.search(/[\d-]/)))),
      decimalPoint: false,
      footnote: null,
      restates: null,
    },
  ];
}

/** Binary noise (13.600000000000001) off, everything a person can have typed kept. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function unitOfFormat(numberFormat: string): string | null {
  const section = numberFormat.split(";")[0] ?? "";
  const literals = [...section.matchAll(QUOTED)]
    .map((match) => (match[1] ?? "").trim())
    // The "under" of a format that shows 3 as "under 3" is no unit.
    .filter((literal) => literal !== "" && readQualifier(literal) === null);
  const last = literals.at(-1);
  if (last === undefined) return null;
  return /^(pct\.?|procent)$/i.test(last) ? "%" : /^kr\.?$/i.test(last) ? "kr." : last;
}

function decimalsOf(bareFormat: string, value: number): number {
  const section = bareFormat.split(";")[0] ?? "";
  const point = section.indexOf(".");
  if (/[0#?]/.test(section)) return point < 0 ? 0 : countDigits(section, point + 1);
  const plain = String(value);
  const mark = plain.indexOf(".");
  return mark < 0 ? 0 : plain.length - mark - 1;
}

function countDigits(section: string, from: number): number {
  let at = from;
  while (at < section.length && "0#?".includes(section.charAt(at))) at += 1;
  return at - from;
}
