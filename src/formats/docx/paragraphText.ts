import { NO_MARKS, readRuns, type TextRun } from "../../core/workbook/formatting";
import { UNKNOWN_SIGN } from "../../core/workbook/unknownSign";
import type { LeftOut } from "../../core/workbook/snapshot";
import type { ShownRun } from "./runFormat";
import { shownText } from "./symbols";

/** A sign at the beginning of a line, with room or a word behind it, is a bullet, whatever its font shows. */
const BULLET = new RegExp(`^(\\s*)${UNKNOWN_SIGN}(?=\\s*\\p{L})`, "gmu");

/** Gathers the text of a paragraph with what its runs look like. */
export class ParagraphText {
  /** Text until a run looks otherwise; most paragraphs have nothing else. */
  private plain = "";
  private runs: TextRun[] | null = null;
  private hidden = "";

  /** Adds text as the file has it. */
  add(text: string, run: ShownRun): void {
    this.addShown(shownText(text, run), run);
  }

  /** Adds text that is what it shows. */
  addShown(text: string, { isHidden, isStruck, isRaised }: ShownRun): void {
    if (isHidden) this.hidden += text;
    else if (!isStruck && !isRaised && this.runs === null) this.plain += text;
    // What parts lines and columns isn't struck out with the text around it.
    else (this.runs ??= []).push({ text, ...(text.trim() === "" && text !== " " ? NO_MARKS : { isStruck, isRaised }) });
  }

  /** What the user sees of it, and what is no part of that. */
  read(): { readonly text: string; readonly leftOut: LeftOut | null } {
    // Nearly all paragraphs.
    if (this.runs === null && this.hidden === "" && !this.plain.includes(UNKNOWN_SIGN))
      return { text: this.plain, leftOut: null };
    const before = this.plain === "" ? [] : [{ text: this.plain, ...NO_MARKS }];
    const { text, leftOut } = readRuns([...before, ...(this.runs ?? [])]);
    const hidden = this.hidden.trim();
    return {
      text: text.includes(UNKNOWN_SIGN) ? text.replace(BULLET, "$1•") : text,
      leftOut: hidden === "" ? leftOut : { ...leftOut, hidden },
    };
  }
}
