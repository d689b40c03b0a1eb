import { gradeRange } from "../../../../src/core/rules/baseline/gradeRange";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "5,9" },
  { indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "12" },
  { indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "-3" },
  { indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "5,9 (61 elever)" },
  { indikator: "Andel elever med karakter over 7", baseline: "59,2 %" },
  { indikator: "Antal karakterer under 02", baseline: "17" },
  { indikator: "Boligernes karakteristika", baseline: "59" },
])("baseline/grade-range accepts %j", (cells) => {
  expect(findingsOf(gradeRange, TABLE(cells))).toEqual([]);
});

test.each([
  [{ indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "59,2" }, "C2"],
  [
    {
      indikator: "Karaktergennemsnit i dansk for 9.-klasseselever",
      baseline: "5,9",
      comparison: "Brøndby Kommune: 71",
    },
    "D2",
  ],
  [{ indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: "Nord: 5,9\nSyd: 61" }, "C2"],
  [{ indikator: "Karaktergennemsnit i dansk for 9.-klasseselever", baseline: 13 }, "C2"],
] as const)("baseline/grade-range reports %j at %s", (cells, cell) => {
  expect(findingsOf(gradeRange, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
