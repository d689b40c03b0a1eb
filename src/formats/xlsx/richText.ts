import { NO_MARKS, readRuns, type FontMarks, type RunsReading } from "../../core/workbook/formatting";
import { marksOf } from "./styles";
import { cellText, ownCopy } from "./text";
import type { Attributes } from "../xml/readXml";

/** Characters that share a font; null is the font of the cell. A run with properties has all of its font in them. */
interface WrittenRun {
  readonly text: string;
  readonly marks: FontMarks | null;
}

/** A text in runs, some of them with a font of their own. */
export interface RichText {
  readonly runs: readonly WrittenRun[];
}

export type WrittenText = string | RichText;

/** The text as it stands in a cell of the font. */
export function textInFont({ runs }: RichText, font: FontMarks): RunsReading {
  return readRuns(runs.map(({ text, marks }) => ({ text, ...(marks ?? font) })));
}

/** Collects a text that may be in runs (<si> and <is>), element by element. */
export class TextCollector {
  private runs: WrittenRun[] = [];
  private text = "";
  private marks: FontMarks | null = null;
  private isRich = false;

  clear(): void {
    this.text = "";
    if (this.runs.length > 0) this.runs = [];
    this.marks = null;
    this.isRich = false;
  }

  add(piece: string): void {
    this.text += piece;
  }

  /** Takes in <r>, <rPr> and what stands in it. */
  open(name: string, attributes: Attributes): void {
    if (name === "r") this.endRun();
    else if (name === "rPr") {
      this.isRich = true;
      this.marks = NO_MARKS;
    } else if (this.marks !== null) this.marks = { ...this.marks, ...marksOf(name, attributes) };
  }

  endRun(): void {
    const { text, marks } = this;
    this.text = "";
    this.marks = null;
    if (text === "") return;
    const last = this.runs.at(-1);
    const isAlike = last?.marks?.isStruck === marks?.isStruck && last?.marks?.isRaised === marks?.isRaised;
    if (last === undefined || !isAlike) this.runs.push({ text, marks });
    else this.runs[this.runs.length - 1] = { text: last.text + text, marks };
  }

  /** The text as collected; a plain one is still a window into the part (see `ownCopy`). */
  finish(): WrittenText {
    if (!this.isRich) {
      const before = this.runs.length === 0 ? "" : this.runs.map(({ text }) => text).join("");
      return cellText(before + this.text);
    }
    this.endRun();
    return { runs: this.runs.map(({ text, marks }) => ({ text: ownCopy(cellText(text)), marks })) };
  }
}
