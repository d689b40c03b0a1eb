import * as z from "zod/mini";
import type { ColumnRole, Niveau } from "./dataFigure";

// Pages forbid code made from text (Content-Security-Policy without unsafe-eval); zod would try.
z.config({ jitless: true });

const NIVEAUER = ["boligomraade", "kommune", "landsdel", "land", "andet"] as const satisfies readonly Niveau[];
const ROLES = [
  ...["indikator", "omraade", "niveau", "aar"],
  ...["enhed", "kilde", "vaerdi", "ignore"],
] as readonly ColumnRole[];

/** Why a column was given its role; each has its sentence in the locales. */
const MAPPING_REASONS = [
  /** Its heading says so. */
  "heading",
  /** Its heading is a year, a place or an indicator, and figures stand below. */
  "heading-year",
  "heading-place",
  "heading-indicator",
  /** What stands in it: years, places, levels, units, indicators, figures. */
  "years",
  "places",
  "levels",
  "units",
  "indicators",
  "figures",
  /** Text that is none of these tells figures apart, and so belongs to the indicator. */
  "other-text",
  /** Codes or numbers alone tell apart figures that are the same else: what they are is asked. */
  "codes-apart",
  /** The same text in every row tells no figures apart. */
  "same-everywhere",
  /** It runs along with the figures and tells none of them apart (a table's number, a version, who answers for it). */
  "accompanies",
  /** One of several columns of places of which none is within another: the user says which one the figures are about. */
  "rival-places",
  /** What is left when the other columns are known. */
  "remaining",
  /** Codes, row numbers, or nothing at all. */
  "codes",
  "empty",
  /** As the user said the last time. */
  "kept",
  /** As the user says now. */
  "chosen",
] as const;

export type MappingReason = (typeof MAPPING_REASONS)[number];

export type DecimalMark = "," | ".";

/** What one column of a data table holds. */
export interface ColumnMapping {
  /** Counted from zero. */
  readonly index: number;
  /** Its headings, top to bottom, joined by " · "; "" where there is none. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly reason: MappingReason;
  /** Codes stand before the labels ("153 Brøndby") and are split off. */
  readonly codes: boolean;
  /** What the heading says of every figure below it; null where it doesn't. Used where the role is "vaerdi". */
  readonly indikator: string | null;
  readonly omraade: string | null;
  readonly niveau: Niveau | null;
  readonly aar: string | null;
  readonly enhed: string | null;
}

/** What holds for every figure of a table that no column tells; null where nothing is known. */
export interface FixedParts {
  readonly indikator: string | null;
  readonly omraade: string | null;
  readonly niveau: Niveau | null;
  readonly aar: string | null;
  readonly enhed: string | null;
  readonly kilde: string | null;
  /** The one kommune that the titles name: that of a "Kommunen" among the places, and the one that its areas lie in. */
  readonly kommune?: string | null | undefined;
}

/** Whether it is asked what a column is: it alone tells figures apart, by what may be anything. */
export function isAsked({ role, reason }: Pick<ColumnMapping, "role" | "reason">): boolean {
  return role === "indikator" && reason === "codes-apart";
}

/** How a table of data is read. Plain data: shown to the user, corrected, and kept for the next import from its source. */
export interface ImportMapping {
  /** The same for tables with the same headings, years aside. */
  readonly sourceKey: string;
  /** Indexes of the rows of headings, top to bottom. */
  readonly headerRows: readonly number[];
  /** Index of the first row of figures. */
  readonly firstRow: number;
  /** The user has said where the table begins, which holds for the next file of the same source too. */
  readonly startGiven?: boolean | undefined;
  /** One for every column, left to right. */
  readonly columns: readonly ColumnMapping[];
  readonly decimalMark: DecimalMark;
  /** Labels stand once, and are left out in the rows below that share them. */
  readonly fillDown: boolean;
  readonly fixed: FixedParts;
}

/** Longest text that is kept of a table; a longer heading is no heading. */
export const LONGEST_TEXT = 300;
/** Most columns that are read. */
export const MOST_COLUMNS = 400;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const count = z.number().check(z.int(), z.gte(0), z.lte(10_000_000));
const parts = {
  indikator: z.nullable(text),
  omraade: z.nullable(text),
  niveau: z.nullable(z.enum(NIVEAUER)),
  aar: z.nullable(text),
  enhed: z.nullable(text),
};

/** For the store, which keeps mappings for the next import. */
export const importMappingSchema: z.ZodMiniType<ImportMapping> = z.object({
  sourceKey: text,
  headerRows: z.array(count).check(z.maxLength(10)),
  firstRow: count,
  startGiven: z.optional(z.boolean()),
  columns: z
    .array(
      z.object({
        index: count,
        heading: text,
        role: z.enum(ROLES),
        reason: z.enum(MAPPING_REASONS),
        codes: z.boolean(),
        ...parts,
      }),
    )
    .check(z.maxLength(MOST_COLUMNS)),
  decimalMark: z.enum([",", "."]),
  fillDown: z.boolean(),
  fixed: z.object({ ...parts, kilde: z.nullable(text), kommune: z.optional(z.nullable(text)) }),
});
