import type { MessageValue } from "../core/check/finding";
import type { Language } from "./types";

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat("da-DK", { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }),
};

/**
 * The sentence with its values, numbers as the language writes them; a placeholder without a value stays, so that it
 * is seen.
 */
export function fillIn(language: Language, sentence: string, values: Readonly<Record<string, MessageValue>>): string {
  return sentence.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === "number" ? NUMBERS[language].format(value) : value;
  });
}
