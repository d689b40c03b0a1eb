import type { RawTable } from "./dataFigure";

/** "ibm850" is that of DOS, "macintosh" that of older Macs; both are still what some programs save CSV in. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "ibm850", "macintosh"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SEPARATORS = [";", ",", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export type DataFileKind = "csv" | "xlsx" | "px" | "json-stat";

/** How a data file was read, so that it can be shown and corrected before anything is made of it. */
export interface FoundForm {
  readonly kind: DataFileKind;
  /** Null for an .xlsx, whose encoding is given. */
  readonly encoding: Encoding | null;
  /** What parts the columns of a CSV file; null for the others, and for a CSV file of one column. */
  readonly separator: Separator | null;
  /** Whether fields of a CSV file stand in quotes; null for the others. */
  readonly quoted: boolean | null;
  /** Characters that the encoding doesn't have; they stand as "�" in the tables. */
  readonly unreadable: number;
  /** What was passed over or can't be told for sure, to be said to the user. */
  readonly doubts: readonly FormDoubt[];
}

/**
 * - `encoding`: the letters fit no encoding for sure. `{sample}` is a word with such letters as it was read.
 * - `unreadable`: `{count}` characters that the encoding doesn't have.
 * - `letters`: the file holds letters that another program has spoilt ("BrÃ¸ndby"); `{sample}` is such a word.
 * - `statement`: the statement `{part}` of a PX file, in line `{line}`, breaks the format and isn't used.
 * - `left-out`: `{count}` rows that a PX file with keys leaves out, and that are zeros by its format.
 * - `tables`: `{count}` tables of the file aren't read.
 */
export type FormDoubtCode = "encoding" | "unreadable" | "letters" | "statement" | "left-out" | "tables";

export interface FormDoubt {
  readonly code: FormDoubtCode;
  /** What fills the places of the code's sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A file of data as it was read, before anything is made of it. */
export interface DataFile {
  readonly kind: DataFileKind;
  /** In the file's order; at least one, each with something in it. */
  readonly tables: readonly RawTable[];
  readonly found: FoundForm;
}
