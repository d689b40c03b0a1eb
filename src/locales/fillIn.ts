import type { MessageValue } from "../core/check/finding";
import type { Language } from "./types";

/** `{hours}`, or `{hours:2}` for a number with two decimals always. */
const PLACEHOLDER = /\{([a-zA-Z]+)(?::2)?\}/g;

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };
const NUMBERS = inEach({ maximumFractionDigits: 4 });
const TWO_DECIMALS = inEach({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A format takes a millisecond to make, and most sentences have no number: each is made when it is first needed. */
function inEach(options: Intl.NumberFormatOptions): (language: Language) => Intl.NumberFormat {
  const made: Partial<Record<Language, Intl.NumberFormat>> = {};
  return (language) => (made[language] ??= new Intl.NumberFormat(LOCALES[language], options));
}

/**
 * The sentence with its values, numbers as the language writes them; a placeholder without a value stays, so that it
 * is seen.
 */
export function fillIn(language: Language, sentence: string, values: Readonly<Record<string, MessageValue>>): string {
  return sentence.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value !== "number") return value;
    return (placeholder.endsWith(":2}") ? TWO_DECIMALS : NUMBERS)(language).format(value);
  });
}
