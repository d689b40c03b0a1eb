import type { Style, TextOptions } from "../reports/text";

/** A line's length where the output is no terminal. */
const WIDTH = 80;
const NARROWEST = 40;
/** Longer lines are hard to read. */
const WIDEST = 110;

/** ANSI codes: bold, faint, red, yellow, blue. */
const CODES: Readonly<Record<Style, string>> = { title: "1", faint: "2", error: "31", warning: "33", info: "34" };

/** How text is to be set: a terminal's width and colours (https://no-color.org), or plain lines of 80. */
export function textOptions(out: string | null): TextOptions {
  const { isTTY, columns } = process.stdout;
  if (out !== null || !isTTY) return { width: WIDTH, paint: (text) => text };
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const colourless = (process.env.NO_COLOR ?? "") !== "" || process.env.TERM === "dumb";
  return { width, paint: colourless ? (text) => text : (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` };
}
