import { FORMS } from "../../forms";
import { columnsOf, type GoalTableKind } from "../../forms/form";
import type { ExampleSheet } from "../rule";

/** Small sheets for the rules' examples, all with LBF's headings. */

type Row = readonly (string | number | null)[];
type Details = Omit<ExampleSheet, "rows">;

const FORM = FORMS[0];

function headingsOf(kind: GoalTableKind): Row {
  return columnsOf({ form: FORM, kind }).map(({ heading }) => heading);
}

/** The cells in the form's order; a column that the example doesn't name is empty. */
function rowOf(kind: GoalTableKind, cells: Readonly<Record<string, string | number | null>>): Row {
  return columnsOf({ form: FORM, kind }).map(({ id }) => cells[id] ?? null);
}

/** A delmålstabel: headings in row 1, the given rows from row 2. */
export function delmaalTable(rows: readonly Row[], details: Details = {}): ExampleSheet {
  return { rows: [headingsOf("delmaal"), ...rows], ...details };
}

/** Overordnede mål: headings in row 1, the given rows from row 2. */
export function overordnedeTable(rows: readonly Row[], details: Details = {}): ExampleSheet {
  return { rows: [headingsOf("overordnede-maal"), ...rows], ...details };
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
  return rowOf("delmaal", { ...SOUND_DELMAAL, ...cells });
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
  return rowOf("overordnede-maal", { ...SOUND_OVERORDNEDE, ...cells });
}

const SOUND_OVERORDNEDE: Required<OverordnedeCells> = {
  delmaal: "Flere bliver tilknyttet arbejdsmarkedet",
  indikator: "Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
  baseline: "23,6 %",
  comparison: "8,86 %",
  source: "Boligsociale data 2023",
};
