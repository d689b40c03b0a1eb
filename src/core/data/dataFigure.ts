/** How large the place is that a figure is about. "andet": another group of people or areas ("den almene sektor"). */
export type Niveau = "boligomraade" | "kommune" | "landsdel" | "land" | "andet";

/** One imported figure: a row of the sheet Baselinedata. */
export interface DataFigure {
  /** The publisher's own name of the indicator. */
  readonly indikator: string;
  readonly omraade: string;
  readonly niveau: Niveau;
  /** The period as the publisher writes it: "2023", "2023/2024", "2023K2", "2023M04", "KV21". */
  readonly aar: string;
  /** In percent where the unit is "%" (13.6, never 0.136). Null when it is suppressed or missing: never 0. */
  readonly value: number | null;
  readonly unit: string | null;
  /** Decimals the publisher gives the value; null where the form doesn't tell. */
  readonly decimals: number | null;
  /** The data hold a mark in the figure's place (`..`, `*`, `#`, …). */
  readonly suppressed: boolean;
  /** Who published it: "LBF Boligsociale Data". */
  readonly kilde: string;
  /** The file or sheet it was imported from; "" where that isn't known. */
  readonly fil: string;
  /** The day it was imported, as an ISO date; null where that isn't known. */
  readonly importeret: string | null;
  /** Where it stands in the workbook; null for figures of a data file. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  /** The kommune that the data name beside an area; absent where they don't. */
  readonly kommune?: string;
  /**
   * The figures that the data hold for the same indicator, area, period and unit where they disagree. This one's value is
   * then null: nothing is compared with it, and nothing filled in from it.
   */
  readonly rivals?: readonly DataFigure[];
  /**
   * The heading of the column that alone tells this figure from others that are the same else, by codes or numbers. Until
   * the user says what it is, nothing is compared with the figure, and nothing filled in from it.
   */
  readonly askedColumn?: string;
  /** Where a count of a data file stands in it, so that a share worked out of it can say so. */
  readonly cell?: string;
  /** The two counts that this share is worked out of: 43 of 342. */
  readonly derived?: { readonly part: DataFigure; readonly whole: DataFigure };
}

export type RawValue = string | number | null;

/** A rectangle of values as a data file or a sheet holds it, before anything is made of it. Rows may differ in length. */
export interface RawTable {
  /** The sheet's name, or the title that the file gives itself. */
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
  /** What the file says of itself (PX, JSON-stat); null where it doesn't. */
  readonly about: RawAbout;
  /** Decimals that a number is shown with in its sheet; null where its format leaves them to the number. Absent for files of text. */
  readonly decimalsAt?: (row: number, column: number) => number | null;
}

export interface RawAbout {
  readonly title: string | null;
  readonly source: string | null;
  readonly unit: string | null;
  /** The day its figures are of, as the file writes it; absent where it doesn't. */
  readonly updated?: string;
}

export const NOTHING_SAID: RawAbout = { title: null, source: null, unit: null };

/** What a column of a data table holds. A column of values may have its indikator, omraade, niveau or aar in its heading. */
export type ColumnRole = "indikator" | "omraade" | "niveau" | "aar" | "enhed" | "kilde" | "vaerdi" | "ignore";
