import type { Language } from "./types";

/**
 * Whether a number takes the singular, as Intl.PluralRules says it, without Intl: its first use in a process takes longer
 * than the check of a small plan. Danish halves are singular ("0,5 stilling"); between one and two the rules say singular
 * too, where people write the plural ("1,5 stillinger"). The tests hold it to Intl.
 */
export function pluralForm(language: Language, count: number): "one" | "many" {
  const size = Math.abs(count);
  if (size === 1) return "one";
  return language === "da" && size > 0 && size < 1 ? "one" : "many";
}
