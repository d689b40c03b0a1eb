import { BEHIND_NUMBER } from "../language/da";
import { oneOf } from "../language/words";
import { tidy } from "../reading/text";
import type { RawValue } from "./dataFigure";

/** A value of a data table as text on one line, "" for none. */
export function textOfRaw(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  return typeof raw === "number" ? String(raw) : tidy(raw).replace(/\n/g, " ");
}

/** A code of capitals and digits, parted from its label by a space. */
const CODE = /^[A-ZÆØÅ\d][A-ZÆØÅ\d._-]{0,11}\s+(?=\S)/;

/** The label behind a code: "153 Brøndby" gives "Brøndby". A text without a code stays. */
export function withoutCode(text: string): string {
  const label = text.replace(CODE, "");
  return label === "" ? text : label;
}

/** Whether every one of the texts begins with a code of its own, so that the codes can be split off. */
export function haveCodes(texts: Iterable<string>): boolean {
  const labels = new Set<string>();
  const codes = new Set<string>();
  for (const text of new Set(texts)) {
    if (text === "") continue;
    const label = withoutCode(text);
    const code = text.slice(0, text.length - label.length).trim();
    // Codes of a column are of one make: with a digit, or in capitals of some length.
    if (code === "" || !(/\d/.test(code) || code.length > 1) || IS_OF_A_NUMBER.test(label)) return false;
    labels.add(label);
    codes.add(code);
  }
  return codes.size > 0 && codes.size === labels.size && isOneMake(codes, labels);
}

/** "15-29 årige", "16-24 år", "10 klasse": the number is a part of what it stands before. */
const IS_OF_A_NUMBER = new RegExp(`^${oneOf(BEHIND_NUMBER)}(?!\\p{L})`, "u");

/**
 * "1 barn", "2 børn" and "SSP henvendelser" are no codes; "01 1 barn", "153 Brøndby" and "1 Mænd", "2 Kvinder" are: numbers
 * among them, a capital behind those of one digit, and alike in their length.
 */
function isOneMake(codes: ReadonlySet<string>, labels: ReadonlySet<string>): boolean {
  const lengths = new Set([...codes].map((code) => code.length));
  const areLong = [...codes].every((code) => code.length >= 2);
  const haveCapitals = codes.size > 1 && [...labels].every((label) => /^\p{Lu}/u.test(label));
  return (areLong || haveCapitals) && lengths.size <= 3 && [...codes].some((code) => /\d/.test(code));
}
