import { repeatedFigure } from "../../../../src/core/rules/baseline/repeatedFigure";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  {
    indikator: "Andel børn med behov for en særlig indsats",
    baseline: "Skrift: 28,46 %\nTale: 31,20 %",
    comparison: "Skrift: 12,10 % (Brøndby Kommune)\nTale: 15,30 % (Brøndby Kommune)",
  },
  {
    indikator: "Andel børn med behov for en særlig indsats",
    baseline: "Skrift: 28,46 %\nTale: 28,46 %",
    comparison: "Skrift: 12,10 % (Brøndby Kommune)\nTale: 12,10 % (Brøndby Kommune)",
  },
  {
    indikator: "Andel børn med behov for en særlig indsats",
    baseline: "Skrift: 28 %\nTale: 28 %",
    comparison: "Skrift: 12,10 % (Brøndby Kommune)\nTale: 15,30 % (Brøndby Kommune)",
  },
  {
    indikator: "Andel børn med behov for en særlig indsats",
    baseline: "Nord: 28,46 %\nSyd: 28,46 %",
    comparison: "Brøndby Kommune: 12,10 %",
  },
  {
    indikator: "Andel børn med behov for en særlig indsats",
    baseline: "Skrift: 0,00 %\nTale: 0,00 %",
    comparison: "Skrift: 12,10 % (Brøndby Kommune)\nTale: 15,30 % (Brøndby Kommune)",
  },
])("baseline/repeated-figure accepts %j", (cells) => {
  expect(findingsOf(repeatedFigure, TABLE(cells))).toEqual([]);
});

test.each([
  [
    {
      indikator: "Andel børn med behov for en særlig indsats",
      baseline: "Skrift: 28,46 %\nTale: 28,46 %",
      comparison: "Skrift: 12,10 % (Brøndby Kommune)\nTale: 15,30 % (Brøndby Kommune)",
    },
    "C2",
  ],
] as const)("baseline/repeated-figure reports %j at %s", (cells, cell) => {
  expect(findingsOf(repeatedFigure, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
