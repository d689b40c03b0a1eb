import { baseDiffers } from "../../../../src/core/rules/baseline/baseDiffers";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "9,4 %" },
  { indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "9,4 % af de 30-64-årige" },
  { indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "9,4 % af beboerne" },
  { indikator: "Andel 18-29-årige i uddannelse", baseline: "38,5 % af de 18-29-årige" },
  { indikator: "Andel elever med fravær", baseline: "12 % af eleverne" },
  { indikator: "Andel børn i dagtilbud", baseline: "84 % af børnene i Nordparken" },
  { indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "9,4 % (38 af 404)" },
  { indikator: "Andel beboere, der føler sig trygge", baseline: "72 % af 250 svar" },
])("baseline/base-differs accepts %j", (cells) => {
  expect(findingsOf(baseDiffers, TABLE(cells))).toEqual([]);
});

test.each([
  [
    { indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "19,4 % af de offentligt forsørgede" },
    "C2",
  ],
  [{ indikator: "Andelen af 30-64-årige, der er på kontanthjælp", baseline: "9,4 % af de 18-64-årige" }, "C2"],
  [
    {
      indikator: "Andelen af 30-64-årige, der er på kontanthjælp",
      baseline: "9,4 %",
      comparison: "Brøndby Kommune: 4 % af de ledige",
    },
    "D2",
  ],
] as const)("baseline/base-differs reports %j at %s", (cells, cell) => {
  expect(findingsOf(baseDiffers, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
