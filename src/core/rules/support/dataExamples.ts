import type { ExampleSheet } from "../rule";
import { delmaalTable } from "./examples";

type Row = readonly (string | number | null)[];

const HEADINGS: Row = ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde"];
const INDIKATOR = "Andel 15-29-årige uden uddannelse eller job";
const KILDE = "LBF Beboerdata";

/** The figures that `delmaalRow` states. */
export const SOUND_DATA: readonly Row[] = [
  [INDIKATOR, "Brøndby Strand", "Boligområde", 2023, 13.6, "%", KILDE],
  [INDIKATOR, "Brøndby Kommune", "Kommune", 2023, 11.46, "%", KILDE],
];

/** A row of Baselinedata on that indicator. */
export function dataRow(cells: {
  readonly omraade?: string;
  readonly niveau?: string;
  readonly aar?: string | number;
  readonly value?: string | number;
}): Row {
  const row = { omraade: "Brøndby Strand", niveau: "Boligområde", aar: 2023, value: 13.6, ...cells };
  return [INDIKATOR, row.omraade, row.niveau, row.aar, row.value, "%", KILDE];
}

/** A delmålstabel from A1, and below it the imported figures. */
export function withData(goals: readonly Row[], data: readonly Row[] = SOUND_DATA): ExampleSheet {
  const { rows } = delmaalTable(goals);
  return { rows: [...rows, [], [], ["Baselinedata"], HEADINGS, ...data] };
}
