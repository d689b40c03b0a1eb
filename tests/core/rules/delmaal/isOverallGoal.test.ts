import { isOverallGoal } from "../../../../src/core/rules/delmaal/isOverallGoal";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { delmaal: "Flere enlige forsørgere kommer i job" },
  { delmaal: "Flere unge bliver tilknyttet arbejdsmarkedet gennem fritidsjob" },
  { delmaal: "Flere børn bliver skoleparate" },
  { delmaal: "Områderne er trygge om aftenen" },
])("delmaal/is-overall-goal accepts %j", (cells) => {
  expect(findingsOf(isOverallGoal, TABLE(cells))).toEqual([]);
});

test.each([
  [{ delmaal: "Flere bliver tilknyttet arbejdsmarkedet" }, "A2"],
  [{ delmaal: "FLERE BLIVER TILKNYTTET ARBEJDSMARKEDET." }, "A2"],
  [{ delmaal: "Flere er en del af fællesskabet og deltager aktivt i samfundet" }, "A2"],
  [
    {
      delmaal: "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate og flere tager en uddannelse",
    },
    "A2",
  ],
] as const)("delmaal/is-overall-goal reports %j at %s", (cells, cell) => {
  expect(findingsOf(isOverallGoal, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
