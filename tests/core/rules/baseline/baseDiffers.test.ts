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
  { indikator: "Andel beboere, der føler sig trygge", baseline: "72 % af de adspurgte" },
  { indikator: "Andel unge i uddannelse", baseline: "62 % af målgruppen" },
  { indikator: "Andel unge sigtede", baseline: "4 % af alle unge" },
  { indikator: "Andel sigtede unge", baseline: "4 % af de unge i området" },
  { indikator: "Andel unge sigtede", baseline: "4 % af alle" },
  { indikator: "Andel af sigtede, der har fået bolig", baseline: "40 % af de sigtede" },
  { indikator: "Andel ledige med en mentor", baseline: "40 % af de ledige" },
  { indikator: "Andel husstande med børn", baseline: "40 % af husstandene" },
])("baseline/base-differs accepts %j", (cells) => {
  expect(findingsOf(baseDiffers, TABLE(cells))).toEqual([]);
});

test.each([
  [{ indikator: "Andel unge sigtede", baseline: "4 % af alle sigtede" }, "C2"],
  [{ indikator: "Andel sigtede unge", baseline: "4 % af de sigtede" }, "C2"],
  [{ indikator: "Andel elever med højt fravær", baseline: "12 % af fraværet" }, "C2"],
  [{ indikator: "Andel beboere i arbejde", baseline: "61 % af arbejdsstyrken" }, "C2"],
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
