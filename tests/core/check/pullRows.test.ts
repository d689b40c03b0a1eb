import { join } from "node:path";
import { readGivenData } from "../../../src/cli/dataFiles";
import { pullRows } from "../../../src/core/check/pullRows";
import { isLater } from "../../../src/core/comparing/aar";
import { comparePlan } from "../../support/comparedRows";
import type { PullProposal } from "../../../src/core/comparing/pull";
import type { ComparedRow } from "../../../src/core/comparing/comparedFigure";
import type { DataFigure } from "../../../src/core/data/dataFigure";
import { indicatorKey } from "../../../src/core/indicators/match";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { GoalRow } from "../../../src/core/tables/planTables";
import { cellName, parseCellName, type CellAddress } from "../../../src/core/workbook/address";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { readPlanFile } from "../../../src/formats/readPlanFile";

/** The agreements as published, against data files that are constructed to hold their figures. */
const ROOT = join(__dirname, "../../..");
const DATA = [
  "lbf-langt.xlsx",
  "statbank-api-da.csv",
  "datablad.xlsx",
  "omraadenotat.csv",
  "lbf-aar-paa-tvaers.xlsx",
  "statbank.px",
];
const FIELDS = ["baseline", "comparison", "year", "source"] as const;
const NEITHER = "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";

interface Place {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly value: string | number | null;
}

/** The workbook with other values in some cells. */
function withValues(workbook: Workbook, places: readonly Place[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = new Map(sheet.rows);
    for (const { at, value } of places.filter((one) => one.sheet === sheet.name)) {
      const row = [...(rows.get(at.row) ?? [])];
      row[at.column] = { value, text: String(value ?? ""), numberFormat: "General" };
      rows.set(at.row, row);
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function emptied(workbook: Workbook): Workbook {
  const places = readPlan(workbook).tables.goals.flatMap(({ sheet, rows }) =>
    rows.flatMap((row) =>
      FIELDS.flatMap((field) =>
        (row[field]?.parts ?? []).map(({ at }): Place => ({ sheet: sheet.name, at, value: null })),
      ),
    ),
  );
  return withValues(workbook, places);
}

function filled(workbook: Workbook, proposals: readonly PullProposal[]): Workbook {
  const places = proposals.map(({ sheet, cell, to }): Place => {
    const at = parseCellName(cell);
    if (at === null) throw new Error(cell);
    return { sheet, at, value: to };
  });
  return withValues(workbook, places);
}

/**
 * Column, place and value of what is typed and has an imported figure. Which other group a plan compares itself with
 * ("Befolkningen") is its author's choice, and isn't filled in.
 */
const stated = ({ figures }: ComparedRow): string[] =>
  figures.flatMap(({ column, typed, imported }) =>
    typed === null || imported === null || imported.niveau === "andet"
      ? []
      : [`${column} ${imported.omraade} ${imported.aar}: ${typed.value}`],
  );

const yearOf = (workbook: Workbook, { sheet, cell }: ComparedRow): string | undefined => {
  const table = readPlan(workbook).tables.goals.find((one) => one.sheet.name === sheet);
  return table?.rows.find((row: GoalRow) => cellName(row.at) === cell)?.year?.text;
};

// How many rows have figures in the data, and say which year theirs are of.
test.each([
  ["broendby-2025.xlsx", 2],
  ["noerrebro-2026-udsnit.xlsx", 12],
])("%s, emptied, fills itself to what the agreement says", async (sample, expected) => {
  const figures = await readGivenData(
    DATA.map((name) => join(ROOT, "tests/fixtures/data", name)),
    "da",
  );
  const { workbook } = await readPlanFile(join(ROOT, "assets/samples", sample));
  // What a user answers where the wording alone isn't certain.
  const all = comparePlan(readPlan(workbook).tables, figures);
  const choices = new Map(
    all
      .filter(({ match, indikator }) => !match.sure && /15-29.*hverken/.test(indikator))
      .map(({ indikator }) => [indicatorKey(indikator), NEITHER] as const),
  );
  const said = comparePlan(readPlan(workbook).tables, figures, { choices }).filter((row) => stated(row).length > 0);
  expect(said).toHaveLength(expected);
  for (const row of said) {
    // The data as they were when the agreement was written: with no later year.
    const data = figures.filter(({ aar }: DataFigure) => row.aar === null || !isLater(aar, row.aar));
    const empty = emptied(workbook);
    const isOfRow = (one: { readonly row: ComparedRow }): boolean =>
      one.row.cell === row.cell && one.row.sheet === row.sheet;
    const proposed = pullRows(readPlan(empty, { data, choices })).find(isOfRow)?.proposals ?? [];
    expect(proposed.every(({ state }) => state === "empty")).toBe(true);
    const after = filled(empty, proposed);
    const again = comparePlan(readPlan(after).tables, data, { choices }).find(
      ({ cell, sheet }) => cell === row.cell && sheet === row.sheet,
    );
    expect(again && stated(again)).toEqual(expect.arrayContaining(stated(row)));
    const year = yearOf(workbook, row);
    if (year !== undefined && year !== "") expect(yearOf(after, row)).toBe(year);
    // What has been filled in isn't proposed once more.
    expect(pullRows(readPlan(after, { data, choices })).find(isOfRow)).toBeUndefined();
  }
});
