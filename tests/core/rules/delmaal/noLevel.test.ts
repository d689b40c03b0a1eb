import { noLevel } from "../../../../src/core/rules/delmaal/noLevel";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { delmaal: "Mindst 30 unge i fritidsjob" },
  { delmaal: "Andelen falder til 4 %" },
  { delmaal: "Trygheden fastholdes" },
  { delmaal: "Antallet af udsættelser halveres" },
  { delmaal: "De unge kommer på kommunens niveau" },
  { delmaal: "Flere i job", indikator: "Antal udsættelser (mål: 6)" },
])("delmaal/no-level accepts %j", (cells) => {
  expect(findingsOf(noLevel, TABLE(cells))).toEqual([]);
});

test.each([
  [{ delmaal: "Flere 15-29-årige i job" }, "A1"],
  [{ delmaal: "Flere elever i 9. klasse trives i 2029" }, "A1"],
  [{ delmaal: "Flere børn i alderen 3-5 år" }, "A1"],
] as const)("delmaal/no-level reports %j at %s", (cells, cell) => {
  expect(findingsOf(noLevel, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
