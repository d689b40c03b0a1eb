import { fold } from "../reading/text";
import type { Niveau } from "./dataFigure";

/** The columns of the sheet Baselinedata, left to right. */
export const BASELINEDATA_COLUMNS = [
  ...["indikator", "omraade", "niveau", "aar", "vaerdi"],
  ...["enhed", "kilde", "fil", "importeret"],
] as readonly BaselinedataColumn[];

export type BaselinedataColumn =
  "indikator" | "omraade" | "niveau" | "aar" | "vaerdi" | "enhed" | "kilde" | "fil" | "importeret";

export const BASELINEDATA_SHEET = "Baselinedata";

export const BASELINEDATA_HEADINGS: Readonly<Record<BaselinedataColumn, string>> = {
  indikator: "Indikator",
  omraade: "Område",
  niveau: "Niveau",
  aar: "År",
  vaerdi: "Værdi",
  enhed: "Enhed",
  kilde: "Kilde",
  fil: "Fil",
  importeret: "Importeret",
};

/** The levels as they stand in the sheet. */
export const NIVEAU_NAMES: Readonly<Record<Niveau, string>> = {
  boligomraade: "Boligområde",
  kommune: "Kommune",
  landsdel: "Landsdel",
  land: "Land",
  andet: "Andet",
};

/** Headings that a sheet made by hand may have in place of ours. */
const ALSO: Readonly<Partial<Record<BaselinedataColumn, readonly string[]>>> = {
  indikator: ["indikatorer", "nøgletal"],
  omraade: ["omraade", "boligområde", "sted"],
  niveau: ["områdetype"],
  aar: ["aar", "årstal", "periode"],
  vaerdi: ["vaerdi", "tal"],
  enhed: ["måleenhed"],
  kilde: ["datakilde"],
};

const COLUMN_BY_HEADING: ReadonlyMap<string, BaselinedataColumn> = new Map(
  BASELINEDATA_COLUMNS.flatMap((column) =>
    [fold(BASELINEDATA_HEADINGS[column]), ...(ALSO[column] ?? [])].map((text): [string, BaselinedataColumn] => [
      text,
      column,
    ]),
  ),
);

/** The column that a heading names; null where it names none. */
export function baselinedataColumn(heading: string): BaselinedataColumn | null {
  return COLUMN_BY_HEADING.get(fold(heading)) ?? null;
}
