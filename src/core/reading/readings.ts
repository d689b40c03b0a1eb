import type { Qualifier } from "./qualifiers";

/**
 * What the readers of Danish text give. Readers never guess: what cannot be read for certain stays text,
 * with a flag that says why.
 */

/** The years a text names. A school year gives both of its years. */
export interface YearReading {
  readonly text: string;
  /** Four-digit years in the order they stand, each once. */
  readonly years: readonly number[];
  readonly kind: YearKind;
  /** "FV" for folketingsvalg, "KV" for kommunalvalg (also regionsråds- and EP-valg as "RV", "EP"), by year; empty when no election is named. */
  readonly elections: readonly { readonly name: string; readonly year: number }[];
  /** 2 for "år 2" (the plan's second year), else null; the calendar year is then found from the plan's period. */
  readonly planYear: number | null;
}

export type YearKind = "year" | "school-year" | "date" | "none";

/** A period from a day to a day, both as ISO dates (2025-06-01); null where the text does not give the end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Who published the figures, by a stable key, and the year the source itself names. */
export interface SourceReading {
  readonly text: string;
  /** "lbf", "dst", "kommune", "megafon", … (see sources.ts); null when no publisher or register is named. */
  readonly publisher: string | null;
  readonly year: number | null;
}

/** One figure of a cell. */
export interface Figure {
  /** The area, group, question or level the figure is about, as written; null when nothing says. */
  readonly label: string | null;
  /** Null when the text gives no exact figure ("hver femte"). A percentage is in percent: 13.6, never 0.136. */
  readonly value: number | null;
  /** The upper end of a range ("10-15 %"), whose lower end is value; else null. */
  readonly upper: number | null;
  /** "%", "‰", "kr." or the noun as written ("fuldtidspersoner"); null when the figure has none. */
  readonly unit: string | null;
  /** The figure's own year: "(2023)", the election's in "FV22", the first of a school year; else null. */
  readonly year: number | null;
  /** All years the figure names itself (both of a school year). */
  readonly years: readonly number[];
  /** True when the year comes from an election ("FV22", "KV21"). */
  readonly election: boolean;
  /** The figure itself as written, without unit ("13,60", "89 20"). */
  readonly raw: string;
  /** Place of raw in the cell's text, counted in UTF-16 units; end is past the last. */
  readonly start: number;
  readonly end: number;
  /** Decimals typed: 2 for "13,60". For a cell that holds a number: those shown. */
  readonly decimals: number;
  /** "under", "højst", "<", "ca.", a fraction in words: the figure is no value, but a limit or about it; null for a value. */
  readonly qualifier: Qualifier | null;
  /** A decimal point where Danish has a comma ("12.9 %"). */
  readonly decimalPoint: boolean;
  /** A footnote's number that slid into or behind the figure ("20" of "89 20 %"), else null. */
  readonly footnote: string | null;
  /** For a second unit of the same fact ("28,72% (102,9 fuldtidspersoner)"): the index of the figure it restates; else null. */
  readonly restates: number | null;
}

/** A cell of figures. */
export interface FigureReading {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The baseline is announced for later ("Baseline måles i år 1"). */
  readonly deferred: boolean;
}
