import { cellName, parseCellName } from "../../../src/core/workbook/address";
import { Dependents } from "../../../src/core/workbook/dependents";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { Cell, Sheet, Workbook } from "../../../src/core/workbook/snapshot";

/** A sheet of formulas by cell name. */
function sheetOf(name: string, formulas: Readonly<Record<string, string>>): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const [cell, formula] of Object.entries(formulas)) {
    const at = parseCellName(cell);
    if (at === null) throw new Error(cell);
    const row = rows.get(at.row) ?? [];
    row[at.column] = { value: 1, text: "1", numberFormat: "General", formula };
    rows.set(at.row, row);
  }
  return { ...sheetFromRows(name, []), rows };
}

function dependentsOf(workbook: Workbook, sheet: string, cell: string): string[] {
  const at = parseCellName(cell);
  if (at === null) throw new Error(cell);
  return new Dependents(workbook)
    .of([{ sheet, ...at }])
    .map((found) => `${found.sheet}!${cellName(found)}`)
    .sort();
}

test.each<[string, string, boolean]>([
  ["A1", "A1", true],
  ["$A$1*2", "A1", true],
  ["a1", "A1", true],
  ["A10", "A1", false],
  ["AA1", "A1", false],
  ["SUM(A1:B9)", "B9", true],
  ["SUM(B9:A1)", "A5", true],
  ["SUM(A1:B9)", "C1", false],
  ["SUM(A:A)", "A400", true],
  ["SUM($A:$B)", "C4", false],
  ["SUM(2:3)", "Z3", true],
  ["SUM(2:3)", "Z4", false],
  ["SUM(A1:A2000)", "A1999", true],
  ['"A1"&B1', "A1", false],
  ['"say ""A1"""&B1', "A1", false],
  ["LOG10(B1)", "A1", false],
  ["Plan!A1", "A1", true],
  ["'Plan'!A1", "A1", true],
  ["Andet!A1", "A1", false],
  ["'Andet ark'!A1", "A1", false],
  ["[1]Plan!A1", "A1", false],
  ["'[1]Plan'!A1", "A1", false],
  ["SUM(Plan:Andet!A1)", "A1", true],
  ['INDIRECT("A"&B1)', "A1", true],
  ["OFFSET(B1,1,1)", "A1", true],
  ["OFFSETS+1", "A1", false],
  ["Satser*2", "B3", true],
  ["satser*2", "B4", false],
  ["Omvej", "B3", true],
  ["SUM(Tabel1[Løn])", "D5", true],
  ["SUM(Tabel1[Løn])", "D9", false],
  ["", "A1", true],
])("%p from %s: %s", (formula, cell, expected) => {
  const plan = {
    ...sheetOf("Plan", { Z99: formula }),
    tables: [{ name: "Tabel1", range: { top: 3, left: 3, bottom: 7, right: 4 } }],
  };
  const workbook: Workbook = {
    ...workbookOf(plan, sheetOf("Andet", {}), sheetOf("Andet ark", {})),
    definedNames: [
      { name: "Satser", refersTo: "Plan!$B$2:$B$3" },
      { name: "Omvej", refersTo: "Satser" },
      { name: "Kreds", refersTo: "Kreds" },
    ],
  };
  expect(dependentsOf(workbook, "Plan", cell)).toEqual(expected ? ["Plan!Z99"] : []);
});

test("follows formulas through each other, and round in a circle", () => {
  const workbook = workbookOf(
    sheetOf("Plan", { B1: "A1+1", C1: "B1+1", D1: "E1", E1: "D1+C1", F1: "G1" }),
    sheetOf("Budget", { A1: "SUM(Plan!C1:C9)", A2: "Plan!F1" }),
  );
  expect(dependentsOf(workbook, "Plan", "A1")).toEqual(["Budget!A1", "Plan!B1", "Plan!C1", "Plan!D1", "Plan!E1"]);
});

test("follows 20,000 running totals in little time", () => {
  const formulas: Record<string, string> = {};
  for (let row = 2; row <= 20_000; row += 1) formulas[`B${row}`] = `B${row - 1}+A${row}`;
  const workbook = workbookOf(sheetOf("Plan", formulas));
  const dependents = new Dependents(workbook);
  const started = performance.now();
  expect(dependents.of([{ sheet: "Plan", row: 0, column: 1 }])).toHaveLength(19_999);
  expect(performance.now() - started).toBeLessThan(1000);
});
