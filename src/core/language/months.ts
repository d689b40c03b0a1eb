import { MONTHS } from "./da";
import { oneOf } from "./words";

/** Months with their abbreviations, as one alternative for regular expressions. */
export const MONTH_NAMES = oneOf(MONTHS.flat());

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The month that a name or an abbreviation without its point stands for, from 1; null for any other word. */
export function monthOf(name: string): number | null {
  return NUMBERS.get(name.toLowerCase()) ?? null;
}
