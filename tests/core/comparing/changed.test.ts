import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { readAs, tableOf } from "../data/forms";

/** Constructed: indicators as plans and LBF word them, two areas, their kommune and the country. */
const INDIKATORER = [
  ["Andel 15-29-årige, der er sigtet mindst én gang", "Andel sigtede 15-29-årige"],
  ["Andel beboere over 18 år, der føler sig trygge", "Andel trygge beboere over 18 år"],
  [
    "Andelen af 18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
    "Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
  ],
] as const;
const AREAS = ["Brøndby Strand", "Brøndby Nord"] as const;
const PLACES = [...AREAS, "Brøndby Kommune", "Hele landet"] as const;
const YEARS = [2020, 2021, 2022, 2023] as const;

/** Tenths of a per cent by indicator, place and year, no two of them alike. */
const figures = fc
  .uniqueArray(fc.integer({ min: 10, max: 989 }), {
    minLength: INDIKATORER.length * PLACES.length * YEARS.length,
    maxLength: INDIKATORER.length * PLACES.length * YEARS.length,
  })
  .map((tenths) => (indikator: number, place: number, year: number): number => {
    return tenths[(indikator * PLACES.length + place) * YEARS.length + year] ?? 0;
  });

type Figures = (indikator: number, place: number, year: number) => number;

function dataOf(of: Figures) {
  const rows: (string | number)[][] = [["Indikator", "Område", "År", "Værdi", "Enhed"]];
  for (const [at, [, label]] of INDIKATORER.entries())
    for (const [place, omraade] of PLACES.entries())
      for (const [year, aar] of YEARS.entries()) rows.push([label, omraade, aar, of(at, place, year) / 10, "%"]);
  return readAs(tableOf(rows)).figures;
}

interface Written {
  readonly area: string;
  readonly figure: number;
  readonly kommune: number;
  readonly year: number;
}

const percent = (tenths: number): string => `${(tenths / 10).toFixed(1).replace(".", ",")} %`;

function planOf(rows: readonly Written[]) {
  const cells: CellValue[][] = [
    ["Navn på den boligsociale indsats:", "Brøndby Projektet"],
    ["Kommune:", "Brøndby Kommune"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ];
  for (const [at, { area, figure, kommune, year }] of rows.entries()) {
    const [indikator] = INDIKATORER[at] ?? [""];
    const [baseline, comparison] = [`${area}: ${percent(figure)}`, `Brøndby Kommune: ${percent(kommune)}`];
    cells.push([`Delmål ${at + 1}`, indikator, baseline, comparison, year, "LBF"]);
  }
  return workbookOf(sheetFromRows("Ark1", cells));
}

/** What is said of the data, as "rule cell". */
function foundIn(rows: readonly Written[], of: Figures): string[] {
  const { findings } = checkWorkbook(planOf(rows), { today: "2026-11-20", data: dataOf(of) });
  return findings
    .filter(({ rule }) => /^data\/(?:value-differs|area-unknown|conflict|indicator-unmatched)$/.test(rule))
    .map(({ rule, at }) => `${rule} ${at.cell}`);
}

const choice = fc.record({
  area: fc.nat({ max: AREAS.length - 1 }),
  year: fc.nat({ max: YEARS.length - 1 }),
  row: fc.nat({ max: INDIKATORER.length - 1 }),
});

const written = (of: Figures, area: number, year: number): Written[] =>
  INDIKATORER.map((_, at) => ({
    ...{ area: AREAS[area] ?? "", year: YEARS[year] ?? 0 },
    ...{ figure: of(at, area, year), kommune: of(at, 2, year) },
  }));

test("a plan that says what the data say is left alone", () => {
  fc.assert(
    fc.property(figures, choice, (of, { area, year }) => {
      expect(foundIn(written(of, area, year), of)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("one figure changed is found, there and nowhere else", () => {
  const change = fc.record({ by: fc.integer({ min: 1, max: 9 }), column: fc.constantFrom("figure", "kommune") });
  fc.assert(
    fc.property(figures, choice, change, (of, { area, year, row }, { by, column }) => {
      const rows = written(of, area, year).map((one, at) =>
        at === row ? { ...one, [column]: one[column] + by } : one,
      );
      expect(foundIn(rows, of)).toEqual([`data/value-differs ${column === "figure" ? "C" : "D"}${row + 4}`]);
    }),
    { numRuns: 60 },
  );
});

test("one year changed is found: the figures are another year's", () => {
  fc.assert(
    fc.property(figures, choice, fc.integer({ min: 1, max: YEARS.length - 1 }), (of, { area, year, row }, by) => {
      const other = YEARS[(year + by) % YEARS.length] ?? 0;
      const rows = written(of, area, year).map((one, at) => (at === row ? { ...one, year: other } : one));
      expect(foundIn(rows, of)).toEqual([`data/value-differs C${row + 4}`, `data/value-differs D${row + 4}`]);
    }),
    { numRuns: 60 },
  );
});

test("one area changed is found: the figure is another's, or nobody's", () => {
  fc.assert(
    fc.property(figures, choice, fc.boolean(), (of, { area, year, row }, isKnown) => {
      const other = isKnown ? (AREAS[1 - area] ?? "") : "Tingbjerg";
      const rows = written(of, area, year).map((one, at) => (at === row ? { ...one, area: other } : one));
      const rule = isKnown ? "data/value-differs" : "data/area-unknown";
      expect(foundIn(rows, of)).toEqual([`${rule} C${row + 4}`]);
    }),
    { numRuns: 60 },
  );
});
