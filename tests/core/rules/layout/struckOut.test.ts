import { layoutStruckOut } from "../../../../src/core/rules/layout/struckOut";
import { emptyRow } from "../../../../src/core/rules/layout/emptyRow";
import { baselineMissing } from "../../../../src/core/rules/baseline/missing";
import { decimalPoint } from "../../../../src/core/rules/baseline/decimalPoint";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { delmaal } from "../support/sheets";
import { findingsOf, testRule, workbookFrom } from "../support/testRule";

const all = (struck: string) => ({ value: null, text: "", leftOut: { struck } });
const part = (text: string, struck: string) => ({ value: text, text, leftOut: { struck } });

testRule(layoutStruckOut, {
  accept: [
    { name: "a sound row", sheet: delmaal() },
    { name: "the mark of a note", sheet: { ...delmaal(), special: { C2: { leftOut: { raised: "1" } } } } },
    { name: "a heading", sheet: { ...delmaal(), special: { G1: all("Udgår") } } },
  ],
  reject: [
    {
      name: "a part",
      sheet: { ...delmaal(), special: { C2: part("13,60 %", "25,4 %") } },
      cell: "C2",
      what: "”25,4 %” er overstreget og er ikke læst med.",
    },
    {
      name: "all of it",
      sheet: { ...delmaal(), special: { C2: all("25,4 %") } },
      cell: "C2",
      what: "”25,4 %” er overstreget. Det er ikke læst med, og cellen tæller som tom.",
    },
  ],
});

test("a cell that is struck out whole is missing", () => {
  expect(findingsOf(baselineMissing, { ...delmaal(), special: { C2: all("25,4 %") } })).toHaveLength(1);
});

test("no fix is offered that would write what is struck out away", () => {
  const bad = delmaal({ baseline: "13.60 %" });
  expect(findingsOf(decimalPoint, bad)[0]?.fix).not.toBeNull();
  expect(findingsOf(decimalPoint, { ...bad, special: { C2: part("13.60 %", "25,4 %") } })[0]?.fix).toBeNull();
});

test("a row that is struck out whole is no row, and none that is empty", () => {
  const special = Object.fromEntries(["A3", "B3", "C3", "D3", "E3", "F3"].map((cell) => [cell, all("Udgår")]));
  const last = delmaalRow({ indikator: "Andel 18-24-årige i uddannelse" });
  const sheet = { ...delmaalTable([delmaalRow(), delmaalRow(), last]), special };
  expect(readPlanTables(workbookFrom(sheet)).goals[0]?.rows).toHaveLength(2);
  expect(findingsOf(emptyRow, sheet)).toEqual([]);
});
