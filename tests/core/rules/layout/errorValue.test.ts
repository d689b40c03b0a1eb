import { layoutErrorValue } from "../../../../src/core/rules/layout/errorValue";
import { withBudget } from "../../../../src/core/rules/support/staffingExamples";
import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { delmaal } from "../support/sheets";
import { testRule, workbookFrom } from "../support/testRule";

const error = { value: null, text: "#DIVISION/0!", error: "#DIV/0!" };
const what = "Her står Excels fejl #DIVISION/0! i stedet for en værdi.";

testRule(layoutErrorValue, {
  accept: [
    { name: "a sound row", sheet: delmaal() },
    { name: "the same as a text", sheet: delmaal({ source: "#DIVISION/0!" }) },
    { name: "one beside the table", sheet: { ...delmaal(), special: { I2: error } } },
    {
      name: "one that is struck out",
      sheet: { ...delmaal(), special: { C2: { value: null, text: "", leftOut: { struck: "#N/A" } } } },
    },
  ],
  reject: [
    { name: "Baseline", sheet: { ...delmaal(), special: { C2: error } }, cell: "C2", what },
    { name: "the year", sheet: { ...delmaal(), special: { E2: error } }, cell: "E2", what },
    {
      name: "a figure of the budget",
      sheet: { ...withBudget(["Projektleder 40 % af 37 timer"]), special: { D10: error } },
      cell: "D10",
      what,
    },
  ],
});

test("an error is no figure", () => {
  const { goals } = readPlanTables(workbookFrom({ ...delmaal(), special: { C2: error } }));
  expect(goals[0]?.rows[0]?.read.baseline.figures).toEqual([]);
});
