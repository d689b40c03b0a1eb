import { rangeName } from "../../../src/core/workbook/address";
import { movedFormula, pointersOf } from "../../../src/core/workbook/formula";

/** What a formula points at, in short. */
function seen(formula: string): string[] {
  return pointersOf(formula).map((pointer) => {
    switch (pointer.kind) {
      case "area": {
        const { sheets } = pointer;
        const sheet = sheets === null ? "" : sheets === "elsewhere" ? "*!" : `${sheets.first}:${sheets.last}!`;
        return sheet + rangeName(pointer.range);
      }
      case "anywhere":
        return "?";
      case "name":
      case "table":
        return `${pointer.kind} ${pointer.name ?? ""}`;
    }
  });
}

test.each<[string, string[]]>([
  ["A1+$B$2*C$3", ["A1", "B2", "C3"]],
  ["SUM(A1:B2,D4)", ["A1:B2", "D4"]],
  ["SUM(B2:A1)", ["A1:B2"]],
  ["SUM(A:C)", ["A1:C1048576"]],
  ["SUM($2:3)", ["A2:XFD3"]],
  ['"A1"&"b""C3"', []],
  ["LOG10(A1)", ["A1"]],
  ["ÅR2023+A1", ["name ÅR2023", "A1"]],
  ["Ark2!A1+Ark2!B1:C2", ["Ark2:Ark2!A1", "Ark2:Ark2!B1:C2"]],
  ["'Mit ark''s'!A1", ["Mit ark's:Mit ark's!A1"]],
  ["SUM(Ark1:Ark3!A1)", ["Ark1:Ark3!A1"]],
  ["SUM('Ark 1:Ark 3'!A1)", ["Ark 1:Ark 3!A1"]],
  ["[1]Ark!A1+'[Anden bog.xlsx]Ark'!B2", ["*!A1", "*!B2"]],
  ["[0]!Navn+Navn", ["name Navn", "name Navn"]],
  ["Ark1!Navn", ["name Navn"]],
  ["SUM(Tabel1[Beløb])", ["table Tabel1"]],
  ["Tabel1[[#This Row],[Beløb]]*2", ["table Tabel1"]],
  ["[@Beløb]+A1", ["table ", "A1"]],
  ["INDIRECT(A1)", ["?", "A1"]],
  ["_xlfn._xlws.SORT(A1:A3)", ["A1:A3"]],
  ["OFFSET(A1,1,1)", ["?", "A1"]],
  ["SUM(A1:INDEX(B:B,3))", ["A1", "?", "B1:B1048576"]],
  ["A1#", ["A1"]],
  ["1.5E3+2", []],
  ["#REF!+A1", ["A1"]],
])("%s points at %j", (formula, expected) => {
  expect(seen(formula)).toEqual(expected);
});

test.each<[string, number, number, string]>([
  ["A1+$B$2*C$3+$D4", 1, 1, "B2+$B$2*D$3+$D5"],
  ["SUM(A1:B2)", 3, 0, "SUM(A4:B5)"],
  ["SUM(A:C)+SUM(1:2)+SUM($A:B)", 1, 1, "SUM(B:D)+SUM(2:3)+SUM($A:C)"],
  ['"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
  ["'Ark A1'!A1+Tabel1[A1]", 1, 0, "'Ark A1'!A2+Tabel1[A1]"],
  ["A1", -1, 0, "A1048576"],
  ["Z1", 0, 1, "AA1"],
])("%s moved by %d, %d is %s", (formula, rows, columns, expected) => {
  expect(movedFormula(formula, { rows, columns })).toBe(expected);
});

test("a formula longer than any of Excel's takes no time", () => {
  for (const sign of ["'", "[", "A", "1:", '"', "A1:"]) {
    expect(pointersOf(sign.repeat(16_384)).length).toBeGreaterThanOrEqual(0);
    expect(pointersOf(sign.repeat(1_000_000))).toEqual([{ kind: "anywhere" }]);
  }
});
