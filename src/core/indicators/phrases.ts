import { once } from "../reading/once";
import { PHRASES } from "./lexicon";

/** A phrase of the lexicon as a pattern, and the words that it needs to be tried at all. */
interface Phrase {
  readonly pattern: RegExp;
  readonly same: string;
  /** Letters that a text must hold for the phrase to stand in it; empty where none are common to all its forms. */
  readonly needle: string;
}

const compiled = once((): readonly Phrase[] => PHRASES.map(([says, same]) => compile(says, same)));

/** Writes every phrase of a folded text in the one form that stands for it. */
export function withPhrases(folded: string): string {
  let text = folded;
  for (const { pattern, same, needle } of compiled()) {
    if (needle === "" || text.includes(needle)) text = text.replace(pattern, ` ${same} `).replace(/ {2,}/g, " ");
  }
  return text;
}

function compile(says: string, same: string): Phrase {
  const [, before, rest = ""] = /^(?:(.*) < )?(.*)$/.exec(says) ?? [];
  const [main = "", unless] = rest.split(" !> ");
  const [said = "", ahead] = main.split(" > ");
  const behind = before === undefined ? "" : `(?<=(?<!\\p{L})(?:${alternatives(before)}),? ?)`;
  const isAhead = ahead === undefined ? "" : `(?= ?${group(ahead)}(?!\\p{L}))`;
  const notAhead = unless === undefined ? "" : `(?! ?${group(unless)}(?!\\p{L}))`;
  const body = sequence(said.split(" "));
  const source = `${behind}(?<![\\p{L}\\d])${body}(?![\\p{L}\\d])${isAhead}${notAhead}`;
  return { pattern: new RegExp(source, "gu"), same, needle: needleOf(said) };
}

/** Words one after another, those in brackets left out where the text doesn't have them. */
function sequence(parts: readonly string[]): string {
  const last = parts.map(isOptional).lastIndexOf(false);
  return parts
    .map((part, at) => {
      const words = group(isOptional(part) ? part.slice(1, -1) : part);
      if (at > last) return `(?: ${words})?`;
      if (isOptional(part)) return `(?:${words} )?`;
      return at === last ? words : `${words} `;
    })
    .join("");
}

function isOptional(part: string): boolean {
  return part.startsWith("(") && part.endsWith(")");
}

function group(words: string): string {
  return `(?:${alternatives(words)})`;
}

function alternatives(words: string): string {
  return words.split("|").map(wordPattern).join("|");
}

function wordPattern(word: string): string {
  return word
    .replace(/[.$^?()[\]{}\\/]/g, "\\$&")
    .replace(/\*/g, "\\p{L}*")
    .replace(/\+/g, "\\p{L}+")
    .replace(/#/g, "(?:[ -]?'?\\d{1,4})");
}

/** The longest plain letters that every form of the phrase has: of each word those that all its alternatives begin with. */
function needleOf(said: string): string {
  return said
    .split(" ")
    .filter((part) => !isOptional(part))
    .map((part) => part.split("|").map(plainStart).reduce(commonStart))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

function plainStart(word: string): string {
  return /^[^*+#]*/.exec(word)?.[0] ?? "";
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
