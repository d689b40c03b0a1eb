import { comparePlan } from "../../support/comparedRows";
import { differencesOf } from "../../../src/core/comparing/difference";
import { pullChanges, pullProposals } from "../../../src/core/comparing/pull";
import type { DataFigure, Niveau } from "../../../src/core/data/dataFigure";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import type { PlanTables } from "../../../src/core/tables/planTables";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";

const LABEL = "15-29-årige hverken i uddannelse eller beskæftigelse";
const figure = (omraade: string, niveau: Niveau, value: number | null, aar = "2022"): DataFigure => ({
  indikator: LABEL,
  omraade,
  niveau,
  aar,
  value,
  unit: "%",
  decimals: 2,
  suppressed: value === null,
  kilde: "LBF Beboerdata",
  fil: "",
  importeret: null,
  at: null,
});
const STRAND = figure("Brøndby Strand", "boligomraade", 13.6);
const FIGURES = [
  STRAND,
  figure("Brøndby Nord", "boligomraade", 12.59),
  figure("Brøndby", "kommune", 14.46),
  figure("Hele landet", "land", 12.79),
];
const INDIKATOR = "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";

function plan(...cells: readonly (string | number | null)[]): PlanTables {
  const rows = [
    ["Kommune: Brøndby Kommune"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere i uddannelse", INDIKATOR, ...cells],
  ];
  return readPlanTables(workbookOf(sheetFromRows("Ark1", rows)));
}

const proposed = (tables: PlanTables, figures: readonly DataFigure[] = FIGURES) =>
  pullProposals(tables, comparePlan(tables, figures));

it("fills an empty row in the field's own forms, and what is filled in agrees with the data", () => {
  const proposals = proposed(plan("xx"));
  expect(proposals.map(({ cell, state, from, to }) => [cell, state, from, to])).toEqual([
    ["C3", "empty", "xx", "Brøndby Strand: 13,60 %\nBrøndby Nord: 12,59 %"],
    ["D3", "empty", "", "Brøndby Kommune: 14,46 %\nHele landet: 12,79 %"],
    ["E3", "empty", "", 2022],
    ["F3", "empty", "", "LBF Beboerdata"],
  ]);
  const filled = plan(...proposals.map(({ to }) => to));
  expect(proposed(filled).map(({ state }) => state)).toEqual(["same", "same", "same", "same"]);
});

it("names no place where there is one area alone", () => {
  expect(proposed(plan(null), [STRAND])[0]?.to).toBe("13,60 %");
});

it("writes over what is typed only where told to", () => {
  const proposals = proposed(plan("Strand: 13,1 %", "14,46 %", 2022, "Beboerdata"));
  expect(proposals.map(({ state }) => state)).toEqual(["differs", "same", "same", "differs"]);
  expect(pullChanges(proposals, () => false)).toEqual([]);
  expect(pullChanges(proposals, ({ field }) => field === "baseline").map(({ to }) => to)).toEqual(["13,60 %"]);
});

it("proposes nothing where a typed figure has no counterpart, or the data suppress it", () => {
  expect(proposed(plan("Strand: 13,1 %\nVest: 4 %", null, 2022)).some(({ field }) => field === "baseline")).toBe(false);
  expect(proposed(plan(null), [figure("Brøndby Strand", "boligomraade", null)])).toEqual([]);
});

it("gives elections with their figures", () => {
  const figures = [
    figure("Brøndby Strand", "boligomraade", 65.7, "FV22"),
    figure("Brøndby Strand", "boligomraade", 40.5, "KV21"),
  ];
  expect(proposed(plan(null), figures).map(({ field, to }) => [field, to])).toEqual([
    ["baseline", "FV22: 65,70 %\nKV21: 40,50 %"],
    ["source", "LBF Beboerdata"],
  ]);
});

it("tells how the areas stand to the kommune, and which is better", () => {
  const [row] = comparePlan(plan("Strand: 13,6 %", null, 2022), FIGURES);
  if (row === undefined) throw new Error("no row");
  expect(differencesOf(row).map(({ value, unit, standing }) => [value, unit, standing])).toContainEqual([
    -0.86,
    "procentpoint",
    "better",
  ]);
});
