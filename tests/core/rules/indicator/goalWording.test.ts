import { goalWording } from "../../../../src/core/rules/indicator/goalWording";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { indikator: "Andel beboere, der føler sig sikre" },
  { indikator: "Antal styrkede familier" },
  { indikator: "Sikrede boliger" },
  { indikator: "Andel, der øger deres timetal" },
  { indikator: "Skabende fag: antal elever" },
  { indikator: "Løftestænger" },
])("indicator/goal-wording accepts %j", (cells) => {
  expect(findingsOf(goalWording, TABLE(cells))).toEqual([]);
});

test.each([
  [{ indikator: "Nedbringe antallet af udsættelser" }, "B2"],
  [{ indikator: "Øge andelen af unge i job" }, "B2"],
  [{ indikator: "At sikre trygheden" }, "B2"],
  [{ indikator: "Styrket fællesskab" }, "B2"],
  [{ indikator: "Styrker trivsel" }, "B2"],
  [{ indikator: "- Reducere fravær" }, "B2"],
  [{ indikator: "Forebyggelse af udsættelser" }, "B2"],
] as const)("indicator/goal-wording reports %j at %s", (cells, cell) => {
  expect(findingsOf(goalWording, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
