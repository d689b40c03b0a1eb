import type { LeftOut, NotReadReason } from "../workbook/snapshot";

/**
 * A Word document as far as its meaning goes: paragraphs and tables in the order they are read. Tracked changes stand
 * as accepted, fields by their result, and what is hidden, struck out or a note's mark is no part of a text.
 */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** What stands in it without being text of it, each once. */
  readonly notRead: readonly WordNotRead[];
  /** How many pages it has, where it is kept as pages. */
  readonly pages?: number;
}

/**
 * Where something stands on a page of a document that is kept as pages. Its edges are parts of the page's width and
 * height, from the upper left corner of the page as it is read.
 */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** By how many quarters clockwise the page, as it is shown, must be turned to be read. */
  readonly turn: number;
}

/** What a document holds besides text, or as text that isn't certain. */
export interface WordNotRead {
  readonly reason: WordNotReadReason;
  /** The pages where it stands ("2, 4-6"), of a document that has them. */
  readonly pages: string | null;
  /** What stands there, where it could be read and is no text of the document. */
  readonly texts?: readonly string[];
}

export type WordNotReadReason = Extract<
  NotReadReason,
  | "linked-document"
  | "subdocument"
  | "embedded-sheet"
  | "embedded-object"
  | "page-picture"
  | "page-machine-read"
  | "table-unruled"
  | "page-edges"
>;

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  /** Line breaks are "\n" and tabs "\t"; the marks of footnotes are no part of it. */
  readonly text: string;
  /** What stands there and is no part of the text. */
  readonly leftOut: LeftOut | null;
  /** 1 for the topmost headings (and the document's title), by style or outline level; null for body text. */
  readonly heading: number | null;
  /** The level in a list with bullets or numbers, 0 the outermost; null outside lists. */
  readonly listLevel: number | null;
  /** The texts of the foot- and endnotes that the paragraph refers to, in order. */
  readonly notes: readonly string[];
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
  /** Texts that lie under a merged cell, where Word doesn't show them. */
  readonly covered: readonly string[];
  /** Where it stands, page by page, in a document that is kept as pages. */
  readonly places?: readonly PagePlace[];
}

/** The cells that begin in a row, left to right; one merged down from an earlier row stands there alone. */
export interface WordRow {
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** The first of the table's columns that it covers, from zero. */
  readonly column: number;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly WordBlock[];
}
