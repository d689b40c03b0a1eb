import type { Box } from "./geometry";

/** A character where it stands on the page. */
export interface Glyph extends Box {
  readonly text: string;
  /** The line that it stands on. */
  readonly baseline: number;
  /** The font's size in points, as it is shown. */
  readonly size: number;
  readonly bold: boolean;
  readonly isSpace: boolean;
  /** Shown with neither fill nor outline, as the text behind a scanned page. */
  readonly isUnseen: boolean;
  /** By how many quarters of a turn it leans against the page's text; 0 for nearly all. */
  readonly turn: number;
}

/** A straight line on the page, or a thin bar that looks like one. */
export interface Rule {
  readonly along: "x" | "y";
  /** Where it lies across its direction. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** By how many quarters clockwise the page, as it is shown, is turned here. */
  readonly turn: number;
  /** The part of the page that pictures cover, from 0 to 1 for the largest. */
  readonly picture: number;
}
