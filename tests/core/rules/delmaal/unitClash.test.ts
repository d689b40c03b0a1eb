import { unitClash } from "../../../../src/core/rules/delmaal/unitClash";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { delmaal: "Flere unge i fritidsjob", indikator: "Andel unge i fritidsjob" },
  { delmaal: "Flere unge i fritidsjob", indikator: "Antal unge i fritidsjob" },
  { delmaal: "Andelen af unge i fritidsjob er mindst 30 %", indikator: "Andel unge i fritidsjob" },
  { delmaal: "Antallet af unge i fritidsjob stiger med 10 %", indikator: "Antal unge i fritidsjob" },
  { delmaal: "10 % flere unge i fritidsjob", indikator: "Antal unge i fritidsjob" },
  { delmaal: "Andelen af unge i fritidsjob stiger", indikator: "Antal og andel unge i fritidsjob" },
  { delmaal: "Mindst 30 unge i fritidsjob", indikator: "Antal unge i fritidsjob" },
  { delmaal: "Flere 13-17-årige i job", indikator: "Andel unge i fritidsjob" },
])("delmaal/unit-clash accepts %j", (cells) => {
  expect(findingsOf(unitClash, TABLE(cells))).toEqual([]);
});

test.each([
  [{ delmaal: "Andelen af unge i fritidsjob stiger", indikator: "Antal unge i fritidsjob" }, "B2"],
  [{ delmaal: "Fritidsjob til 30 % af de unge", indikator: "Antal unge i fritidsjob" }, "B2"],
  [{ delmaal: "Antallet af unge i fritidsjob stiger", indikator: "Andel unge i fritidsjob" }, "B2"],
  [{ delmaal: "Mindst 30 unge i fritidsjob", indikator: "Andel unge i fritidsjob" }, "B2"],
] as const)("delmaal/unit-clash reports %j at %s", (cells, cell) => {
  expect(findingsOf(unitClash, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
