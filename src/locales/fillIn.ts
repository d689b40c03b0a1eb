import type { MessageValue } from "../core/findings/finding";
import { pluralForm } from "./plural";
import type { Language } from "./types";
import { writtenNumber } from "./written";

/** `{hours}`, `{hours:2}` for a number with two decimals always, `{posts|stilling|stillinger}` for the word that suits it. */
const PLACEHOLDER = /\{([a-zA-Z]+)(?::2|\|([^{}|]+)\|([^{}|]+))?\}/g;

const DECIMALS = { most: 4 };
const TWO_DECIMALS = { least: 2, most: 2 };

/**
 * The sentence with its values, numbers as the language writes them; a placeholder without a value stays, so that it
 * is seen.
 */
export function fillIn(language: Language, sentence: string, values: Readonly<Record<string, MessageValue>>): string {
  return sentence.replace(PLACEHOLDER, (placeholder, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    if (one !== undefined && many !== undefined)
      return typeof value === "number" && pluralForm(language, value) === "one" ? one : many;
    if (typeof value !== "number") return value;
    return writtenNumber(value, language, placeholder.endsWith(":2}") ? TWO_DECIMALS : DECIMALS);
  });
}
