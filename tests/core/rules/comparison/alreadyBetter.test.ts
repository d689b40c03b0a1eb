import { alreadyBetter } from "../../../../src/core/rules/comparison/alreadyBetter";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  {
    indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    baseline: "13,6 %",
    comparison: "Brøndby Kommune: 9,4 %",
  },
  {
    indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    baseline: "8,1 %",
    comparison: "Brøndby Kommune: 9,4 %",
    delmaal: "Andelen fastholdes på højst 9 %",
  },
  {
    indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    baseline: "Nord: 8,1 %\nSyd: 13,6 %",
    comparison: "Brøndby Kommune: 9,4 %",
  },
  {
    indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    baseline: "8,1 %",
    comparison: "Hele landet: 9,4 %",
  },
  { indikator: "Antal udsættelser", baseline: "8", comparison: "Brøndby Kommune: 64" },
  { indikator: "Andel grønne altaner", baseline: "8 %", comparison: "Brøndby Kommune: 64 %" },
  { indikator: "Andel 1-5-årige i dagtilbud", baseline: "84 %", comparison: "Brøndby Kommune: 88 %" },
])("comparison/already-better accepts %j", (cells) => {
  expect(findingsOf(alreadyBetter, TABLE(cells))).toEqual([]);
});

test.each([
  [
    {
      indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
      baseline: "8,1 %",
      comparison: "Brøndby Kommune: 9,4 %",
    },
    "C2",
  ],
  [
    {
      indikator: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
      baseline: "Nord: 8,1 %\nSyd: 9,1 %",
      comparison: "Brøndby Kommune: 9,4 %",
    },
    "C2",
  ],
  [{ indikator: "Andel 1-5-årige i dagtilbud", baseline: "92 %", comparison: "Brøndby Kommune: 88 %" }, "C2"],
] as const)("comparison/already-better reports %j at %s", (cells, cell) => {
  expect(findingsOf(alreadyBetter, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
