import type { ExampleSheet } from "../rule";

/** Small sheets for the rules' examples, all with LBF's headings. */

type Row = readonly (string | number | null)[];
type Details = Omit<ExampleSheet, "rows">;

const DELMAAL_HEADINGS: Row = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];
const OVERORDNEDE_HEADINGS: Row = ["Mål", "Indikator", "Baseline boligområde", "Baseline kommune", "Datakilde"];

/** A delmålstabel: headings in row 1, the given rows from row 2. */
export function delmaalTable(rows: readonly Row[], details: Details = {}): ExampleSheet {
  return { rows: [DELMAAL_HEADINGS, ...rows], ...details };
}

/** Overordnede mål: headings in row 1, the given rows from row 2. */
export function overordnedeTable(rows: readonly Row[], details: Details = {}): ExampleSheet {
  return { rows: [OVERORDNEDE_HEADINGS, ...rows], ...details };
}

/** The sheet below two lines with the plan's kommune and period: headings in row 4, the first row in row 5. */
export function inPlan(sheet: ExampleSheet): ExampleSheet {
  return {
    ...sheet,
    rows: [
      ["Kommune:", "Brøndby Kommune"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      [],
      ...sheet.rows,
    ],
  };
}

/** The cells of one row of a delmålstabel. */
export interface DelmaalCells {
  readonly delmaal?: string | null;
  readonly indikator?: string | null;
  readonly baseline?: string | number | null;
  readonly comparison?: string | number | null;
  readonly year?: string | number | null;
  readonly source?: string | null;
}

/** A row of a delmålstabel with nothing to report, but for the cells that are given. */
export function delmaalRow(cells: DelmaalCells = {}): Row {
  const row = { ...SOUND_DELMAAL, ...cells };
  return [row.delmaal, row.indikator, row.baseline, row.comparison, row.year, row.source];
}

const SOUND_DELMAAL: Required<DelmaalCells> = {
  delmaal: "Flere unge i uddannelse eller job",
  indikator: "Andel 15-29-årige uden uddannelse eller job",
  baseline: "13,60 %",
  comparison: "Brøndby Kommune: 11,46 %",
  year: 2023,
  source: "LBF Beboerdata",
};

/** The cells of one row of overordnede mål. */
export type OverordnedeCells = Omit<DelmaalCells, "year">;

/** A row of overordnede mål with nothing to report, but for the cells that are given. */
export function overordnedeRow(cells: OverordnedeCells = {}): Row {
  const row = { ...SOUND_OVERORDNEDE, ...cells };
  return [row.delmaal, row.indikator, row.baseline, row.comparison, row.source];
}

const SOUND_OVERORDNEDE: Required<OverordnedeCells> = {
  delmaal: "Flere bliver tilknyttet arbejdsmarkedet",
  indikator: "Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
  baseline: "23,6 %",
  comparison: "8,86 %",
  source: "Boligsociale data 2023",
};
