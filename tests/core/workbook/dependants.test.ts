import { cellName, parseCellName } from "../../../src/core/workbook/address";
import { FormulaDependants } from "../../../src/core/workbook/dependants";
import type { Cell, DefinedName, Sheet, SheetTable, Workbook } from "../../../src/core/workbook/snapshot";

/** Sheets of formulas by cell. */
function workbookOf(
  sheets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more: { readonly names?: readonly DefinedName[]; readonly tables?: readonly SheetTable[] } = {},
): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, formulas]): Sheet => {
      const rows = new Map<number, (Cell | undefined)[]>();
      for (const [cell, formula] of Object.entries(formulas)) {
        const { row, column } = parseCellName(cell)!;
        const cells = rows.get(row) ?? [];
        cells[column] = { value: 1, text: "1", numberFormat: "General", formula };
        rows.set(row, cells);
      }
      return {
        name,
        visibility: "visible",
        isReport: false,
        rows,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: name === "Ark" ? (more.tables ?? []) : [],
      };
    }),
    definedNames: more.names ?? [],
    customXml: [],
  };
}

const reached = (workbook: Workbook, ...cells: string[]) =>
  new FormulaDependants(workbook)
    .of(cells.map((cell) => ({ sheet: "Ark", cell })))
    .map(({ sheet, cell }) => (sheet === "Ark" ? cell : `${sheet}!${cell}`))
    .sort();

test("through other formulas, areas and sheets, and round a circle", () => {
  const workbook = workbookOf({
    Ark: { B1: "A1*2", C1: "SUM(B1:B500)", D1: "E1", E1: "D1+C1", F1: "Z1" },
    Andet: { A1: "ark!C1", B1: "C1" },
  });
  expect(reached(workbook, "A1")).toEqual(["Andet!A1", "B1", "C1", "D1", "E1"]);
  expect(reached(workbook, "Z1")).toEqual(["F1"]);
  expect(reached(workbook, "Z2")).toEqual([]);
  expect(reached(workbook)).toEqual([]);
});

test("what is changed itself isn't among them, and what hangs on it is", () => {
  expect(reached(workbookOf({ Ark: { B1: "A1", C1: "B1" } }), "A1", "B1")).toEqual(["C1"]);
});

test("names stand for what they refer to, also through other names; one that moves with its cell stands for all", () => {
  const names = [
    { name: "Sats", refersTo: "Ark!$A$1" },
    { name: "Dobbelt", refersTo: "sats*2" },
    { name: "Nabo", refersTo: "Ark!A1" },
    { name: "Rund", refersTo: "Rund+1" },
  ];
  const workbook = workbookOf({ Ark: { B1: "DOBBELT", C1: "Nabo", D1: "Rund", E1: "Ukendt" } }, { names });
  expect(reached(workbook, "A1")).toEqual(["B1", "C1"]);
  expect(reached(workbook, "A9")).toEqual(["C1"]);
});

test("a table stands for all of its cells, and for the row that would become its next", () => {
  const tables = [{ name: "Tabel1", range: { top: 0, left: 0, bottom: 9, right: 1 } }];
  const workbook = workbookOf({ Ark: { E1: "SUM(Tabel1[x])", F1: "ROWS(Tabel1)", B2: "[@x]" } }, { tables });
  expect(reached(workbook, "A5")).toEqual(["B2", "E1", "F1"]);
  expect(reached(workbook, "A11")).toEqual(["B2", "E1", "F1"]);
  expect(reached(workbook, "A12")).toEqual([]);
});

test("what is worked out hangs on every cell, and so does what hangs on it", () => {
  expect(reached(workbookOf({ Ark: { B1: 'INDIRECT("A"&1)', C1: "B1", D1: "Z1" } }), "Q9")).toEqual(["B1", "C1"]);
});

test("sheets between two of a reference count with them", () => {
  const workbook = workbookOf({ Ark: {}, Midt: { A1: "Ark!A1" }, Slut: { B1: "SUM(Ark:Slut!A1)" } });
  expect(reached(workbook, "A1")).toEqual(["Midt!A1", "Slut!B1"]);
});

test("twenty thousand formulas are told in no time", () => {
  const formulas: Record<string, string> = { B1: "A1" };
  for (let row = 1; row < 20_000; row += 1) {
    formulas[cellName({ row, column: 1 })] = `B${row}+A${row + 1}`;
    formulas[cellName({ row, column: 2 })] = `SUM(A$1:A${row + 1})`;
  }
  const dependants = new FormulaDependants(workbookOf({ Ark: formulas }));
  const before = performance.now();
  expect(dependants.of([{ sheet: "Ark", cell: "A1" }])).toHaveLength(39_999);
  expect(performance.now() - before).toBeLessThan(2000);
});
