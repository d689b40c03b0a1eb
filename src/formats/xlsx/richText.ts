import { NO_MARKS, readRuns, type FontMarks, type RunsReading } from "../../core/workbook/formatting";
import { fontPart, type Part } from "./looks";
import { marksOf } from "./styles";
import { cellText, ownCopy } from "./text";
import type { Attributes } from "../xml/readXml";

/** Characters that share a font; null is the font of the cell. A run with properties has all of its font in them. */
interface WrittenRun {
  readonly text: string;
  readonly marks: FontMarks | null;
}

/** Characters that look alike; null for those in the font of the cell. */
interface DrawnRun {
  readonly text: string;
  readonly font: readonly Part[] | null;
}

/** A text in runs, some of them with a font of their own. */
export interface RichText {
  readonly runs: readonly WrittenRun[];
  /** The same by how it looks; null where nobody asks. */
  readonly drawn: readonly DrawnRun[] | null;
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
  private readonly drawn: { text: string; font: Part[] | null }[] = [];
  private font: Part[] | null = null;

  /** `looks`: whether it is asked how the runs look. */
  constructor(private readonly looks: "read" | "skipped") {}

  clear(): void {
    this.text = "";
    if (this.runs.length > 0) this.runs = [];
    this.marks = null;
    this.isRich = false;
    this.drawn.length = 0;
    this.font = null;
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
      this.font = [];
    } else if (this.marks !== null) {
      this.marks = { ...this.marks, ...marksOf(name, attributes) };
      if (this.looks === "read") this.font?.push(fontPart(name, attributes));
    }
  }

  endRun(): void {
    const { text, marks, font } = this;
    this.text = "";
    this.marks = null;
    this.font = null;
    if (text === "") return;
    if (this.looks === "read") this.drawn.push({ text, font });
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
    return {
      runs: this.runs.map(({ text, marks }) => ({ text: ownCopy(cellText(text)), marks })),
      drawn:
        this.looks === "skipped" ? null : this.drawn.map(({ text, font }) => ({ text: ownCopy(cellText(text)), font })),
    };
  }
}
