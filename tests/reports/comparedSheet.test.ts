import { comparePlan } from "../support/comparedRows";
import type { DataFigure, Niveau } from "../../src/core/data/dataFigure";
import { readPlanTables } from "../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { NewCell } from "../../src/core/workbook/newSheet";
import { comparedSheet } from "../../src/reports/comparedSheet";

const JOB = "Andel 30-64-årige i job";
const CASES = "Antal 15-29-årige, som er sigtet mindst en gang";

function figure(
  indikator: string,
  [omraade, niveau]: [string, Niveau],
  value: number | null,
  unit: string,
): DataFigure {
  const rest = { suppressed: value === null, kilde: "LBF", fil: "tal.csv", importeret: "2026-11-20", at: null };
  return { indikator, omraade, niveau, aar: "2023", value, unit, decimals: unit === "%" ? 1 : 0, ...rest };
}

const STRAND: [string, Niveau] = ["Brøndby Strand", "boligomraade"];
const NORD: [string, Niveau] = ["Brøndby Nord", "boligomraade"];
const KOMMUNE: [string, Niveau] = ["Brøndby", "kommune"];
const LAND: [string, Niveau] = ["Hele landet", "land"];

const FIGURES = [
  figure(JOB, STRAND, 45.5, "%"),
  figure(JOB, NORD, 50, "%"),
  figure(JOB, KOMMUNE, 61, "%"),
  figure(JOB, LAND, null, "%"),
  figure(CASES, STRAND, 12, "antal"),
  figure(CASES, KOMMUNE, 90, "antal"),
];

const rows = comparePlan(
  readPlanTables(
    workbookOf(
      sheetFromRows("Ark1", [
        ["Kommune: Brøndby Kommune"],
        ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
        ["Flere i job", JOB],
        ["Færre sigtes", CASES],
      ]),
    ),
  ),
  FIGURES,
);

const values = (cells: readonly NewCell[] | undefined) =>
  cells?.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell));

test("each unit has a table and a chart drawn from its names and figures", () => {
  const sheet = comparedSheet(rows, "da");
  expect(sheet.charts?.map(({ source, title }) => [source, title])).toEqual([
    [{ top: 2, left: 0, bottom: 4, right: 3 }, "Boligområde, kommune og land (%)"],
    [{ top: 17, left: 0, bottom: 18, right: 3 }, "Boligområde, kommune og land (antal)"],
  ]);
  expect(sheet.rows.slice(2, 5).map(values)).toEqual([
    ["Indikator", "Boligområde", "Kommune", "Hele landet", "Område", "År", "Enhed"],
    [`${JOB} (Brøndby Strand)`, 45.5, 61, null, "Brøndby Strand", 2023, "%"],
    [`${JOB} (Brøndby Nord)`, 50, 61, null, "Brøndby Nord", 2023, "%"],
  ]);
  expect(values(sheet.rows[18])).toEqual([CASES, 12, 90, null, "Brøndby Strand", 2023, "antal"]);
});

test("no table begins before the chart above it has ended", () => {
  const { charts = [] } = comparedSheet(rows, "da");
  const [first, second] = charts;
  expect(first?.place.bottom).toBeLessThan(second?.place.top ?? 0);
});

test("without figures there is no chart", () => {
  expect(comparedSheet(comparePlan(readPlanTables(workbookOf()), FIGURES), "da").charts).toEqual([]);
});
