import type { Language } from "./types";

/*
 * What Intl writes, without Intl: its first format of a process takes ten milliseconds, a tenth of what the check of a small
 * plan does. The tests hold it to Intl.
 */

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };
const POINT: Readonly<Record<Language, string>> = { da: ",", en: "." };
const GROUPS: Readonly<Record<Language, string>> = { da: ".", en: "," };

export interface NumberStyle {
  /** Decimals at least, 0 where it is left out. */
  readonly least?: number;
  /** Decimals at most, 3 where it is left out. */
  readonly most?: number;
  /** Whether thousands are parted. */
  readonly thousands?: "parted" | "together";
}

/** The number as the language writes it: "1.234,5". */
export function writtenNumber(
  value: number,
  language: Language,
  { least = 0, most = Math.max(3, least), thousands = "parted" }: NumberStyle = {},
): string {
  const [, sign = "", whole = "", decimals = ""] = PLAIN.exec(Object.is(value, -0) ? "-0" : String(value)) ?? [];
  // Not a number, or one of a size that no plan has.
  if (whole === "")
    return value.toLocaleString(LOCALES[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: thousands === "parted",
    });
  const { before, behind } = rounded(whole, decimals, most);
  const parted = thousands === "parted" ? before.replace(/\B(?=(?:\d{3})+$)/g, GROUPS[language]) : before;
  const kept = behind.replace(/0+$/, "").padEnd(least, "0");
  return kept === "" ? sign + parted : sign + parted + POINT[language] + kept;
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The digits with so many decimals at most, half away from zero. */
function rounded(whole: string, decimals: string, most: number): { readonly before: string; readonly behind: string } {
  if (decimals.length <= most) return { before: whole, behind: decimals };
  const kept = whole + decimals.slice(0, most);
  const digits = (decimals.charAt(most) < "5" ? kept : String(BigInt(kept) + 1n)).padStart(kept.length, "0");
  return { before: digits.slice(0, digits.length - most), behind: digits.slice(digits.length - most) };
}

/** "rækker, delmål og indikatorer" */
export function writtenList(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  const before = parts.slice(0, -1).join(", ");
  if (language === "da") return `${before} og ${last}`;
  return parts.length === 2 ? `${before} and ${last}` : `${before}, and ${last}`;
}

/** "rækker, delmål eller indikatorer" */
export function writtenChoice(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${language === "da" ? "eller" : "or"} ${last}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "20. november 2026" for "2026-11-20". */
export function writtenDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  return `${Number(day)}${language === "da" ? "." : ""} ${MONTHS[language][Number(month) - 1] ?? ""} ${year}`;
}
