import Papa from "papaparse";
import { SEPARATORS, type Separator } from "../../../core/data/dataFile";

/** Rows that are looked at. */
const ROWS = 200;

/**
 * The separator that gives the most rows of one width, titles and notes aside; the first of `SEPARATORS` where several
 * do ("1,5;2,5" has as many commas as semicolons). Null when none parts the text into columns.
 */
export function findSeparator(sample: string, newline: "\n" | "\r"): Separator | null {
  let best: { readonly separator: Separator; readonly rows: number } | null = null;
  for (const separator of SEPARATORS) {
    const rows = rowsOfOneWidth(sample, separator, newline);
    if (rows > (best?.rows ?? 0)) best = { separator, rows };
  }
  return best?.separator ?? null;
}

function rowsOfOneWidth(sample: string, separator: Separator, newline: "\n" | "\r"): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline, preview: ROWS });
  const byWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...byWidth.values());
}

/** Whether fields stand in quotes. */
export function hasQuotes(sample: string, separator: Separator | null): boolean {
  const before = separator === null ? "\n\r" : `\n\r${separator}`;
  for (let at = sample.indexOf('"'); at >= 0; at = sample.indexOf('"', at + 1)) {
    if (at === 0 || before.includes(sample.charAt(at - 1))) return true;
  }
  return false;
}
