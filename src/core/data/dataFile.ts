import type { RawTable } from "./types";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
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
}

/** A file of data as it was read, before anything is made of it. */
export interface DataFile {
  readonly kind: DataFileKind;
  /** In the file's order; at least one, each with something in it. */
  readonly tables: readonly RawTable[];
  readonly found: FoundForm;
}
