import { twoMeasures } from "../../../../src/core/rules/indicator/twoMeasures";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { indikator: "Andel 15-29-årige, der hverken er i uddannelse eller beskæftigelse" },
  { indikator: "Karaktergennemsnit i dansk og matematik" },
  { indikator: "Gennemsnitligt antal fraværsdage og sygedage" },
  { indikator: "Andel unge, der er i job og uddannelse" },
  { indikator: "Andel (procent) unge i job" },
  { indikator: "Stemmeandel ved kommunalvalg/folketingsvalg" },
  { indikator: "Andel familier med et lavt antal børn" },
])("indicator/two-measures accepts %j", (cells) => {
  expect(findingsOf(twoMeasures, TABLE(cells))).toEqual([]);
});

test.each([
  [{ indikator: "Antal unge i fritidsjob og andel voksne i beskæftigelse" }, "B2"],
  [{ indikator: "Antal og andel unge i job" }, "B2"],
  [{ indikator: "Andel i job; antal i praktik" }, "B2"],
  [{ indikator: "Andel i dagtilbud\nAndel i skole" }, "B2"],
  [{ indikator: "Andelen i job samt gennemsnittet af karaktererne" }, "B2"],
] as const)("indicator/two-measures reports %j at %s", (cells, cell) => {
  expect(findingsOf(twoMeasures, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
