import { oneLine } from "./wrap";

/**
 * Text from a stranger's file, and a file's own name, for each place where it is shown: a terminal, a page, JSON, a table
 * that another program opens. What is read, compared and written back is never escaped.
 */

/** What stands for a character that steers the program that shows it, so that it is seen to be there. */
const SHOWN_AS = "\ufffd";

const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Direction marks and zero-width characters, as Word and mails are full of; they show nothing, and may move figures. */
const UNSEEN = /[\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]/g;

/**
 * Control characters, those that turn the reading direction, invisible tags, half pairs and what is no character. Tab and
 * line feed aren't among them.
 */
const STEERING =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Text of these alone, as nearly all is, shows as it is. */
const AS_IT_IS = /^[\n\x20-\x7e\xa0-\u024f\u2010-\u2027]*$/;

/** The text as it may be shown to people: it says what is read, in that order, and where something else is in it. */
export function plain(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  return text.replace(BREAKS, "\n").replace(UNSEEN, "").replace(STEERING, SHOWN_AS);
}

/** The text as one line of a terminal; a break in a file's name doesn't begin another. */
export function forTerminal(text: string): string {
  return plain(text).replace(/\t/g, " ").replace(/\n/g, "↵");
}

/** A text as a string of a style sheet inside a page: what isn't a plain letter, figure or mark stands as its number. */
export function cssString(text: string): string {
  const shown = plain(text).replace(/\s/g, " ");
  return `"${shown.replace(/[^\p{L}\p{N} ._,;:%()·–-]/gu, (found) => `\\${(found.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** What JSON lets stand raw, and a terminal or an editor acts on. */
const RAW_IN_JSON = new RegExp(`${BREAKS.source}|${UNSEEN.source}|${STEERING.source}`, "gu");

/** The value as JSON in characters that only show; who parses it gets every one as it was. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(RAW_IN_JSON, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
      "",
    ),
  );
}

/** A program that opens the file takes a text with one of these in front for a formula. */
const STARTS_FORMULA = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** In a text of these alone a part that begins with a minus is a figure or a word ("1.200,- kr.", "fald,-3 %"). */
const NO_FORMULA_WITHIN = /^[\p{L}\p{N}\s.,;:%?§”“’…–-]*$/u;

/** Where programs part a line when they take something else than semicolons for what parts it. */
const PARTING = /([;,\t\n])/;

/** A field of these alone needs no quotes, whatever the program parts lines at. */
const UNQUOTED = /^[\p{L}\p{N} ._%/():?–-]*$/u;

/** A text as a field of a CSV file: never a formula, whatever parts the fields, and quoted unless it is a plain one. */
export function csvField(text: string): string {
  const shown = plain(text);
  const [first = "", ...rest] = shown.split(PARTING);
  const within = NO_FORMULA_WITHIN.test(shown) ? rest : rest.map(defused);
  const safe = [STARTS_FORMULA.test(shown) ? "'" : "", first, ...within].join("");
  return UNQUOTED.test(safe) && safe === safe.trim() ? safe : `"${safe.replace(/"/g, '""')}"`;
}

function defused(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** A text as a field of a table in the clipboard, parted by tabs: on one line, and never a formula. */
export function tabField(text: string): string {
  return defused(oneLine(plain(text)));
}
