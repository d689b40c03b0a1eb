import fc from "fast-check";
import type { BudgetFigure, BudgetTable } from "../../../../src/core/tables/staffing/staffingTable";
import { cellName, parseCellName } from "../../../../src/core/workbook/address";
import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { budgetTablesOf, type Layout, type LayoutSheet } from "./layout";
import { LAYOUTS } from "./layouts";

/** Every figure that is read, by sheet and cell. */
function figuresOf(tables: readonly BudgetTable[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (figure: BudgetFigure | null): void => {
    if (figure !== null) found.set(`${figure.sheet.name}!${cellName(figure.at)}`, figure.value);
  };
  for (const { positions, costs, funding, sums } of tables) {
    for (const { contractHours, annualCost, shares, hours, amounts, years, shareTotal, total } of positions) {
      [contractHours, annualCost, shareTotal, total].forEach(add);
      for (const figures of [shares, hours, amounts, years]) [...figures.values()].forEach(add);
    }
    for (const { amounts, years, total } of costs) [...amounts.values(), ...years.values(), total].forEach(add);
    funding.map(({ amount }) => amount).forEach(add);
    for (const { total, parts } of sums) [total, ...parts].forEach(add);
  }
  return found;
}

/** Every figure that a person has written into the layout, by sheet and cell. */
function writtenFigures({
  sheets,
}: Layout): { readonly sheet: number; readonly row: number; readonly column: number }[] {
  const tables = figuresOf(budgetTablesOf({ sheets }));
  return sheets.flatMap(({ name, rows }, sheet) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((value, column) =>
        typeof value === "number" && tables.has(`${name}!${cellName({ row: rowIndex, column })}`)
          ? [{ sheet, row: rowIndex, column }]
          : [],
      ),
    ),
  );
}

function changed(
  sheets: readonly LayoutSheet[],
  place: { readonly sheet: number; readonly row: number; readonly column: number },
  factor: number,
): LayoutSheet[] {
  const scale = (value: CellValue): CellValue =>
    typeof value === "number" ? Math.round(value * factor * 1000) / 1000 : value;
  return sheets.map((sheet, index) =>
    index !== place.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            at !== place.row ? row : row.map((value, column) => (column === place.column ? scale(value) : value)),
          ),
        },
  );
}

const RECOGNISED = LAYOUTS.filter(({ mapping }) => mapping === undefined);

test("in every layout almost every number is read, and none outside", () => {
  for (const layout of RECOGNISED) {
    for (const cell of figuresOf(budgetTablesOf(layout)).keys()) {
      const [name, at] = cell.split("!");
      const { row, column } = parseCellName(at!)!;
      const value = layout.sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column];
      expect(String(value)).toMatch(/\d/);
    }
  }
});

test("one figure changed at random is read at its own cell, and all others stay as they were", () => {
  const anyFigure = fc
    .constantFrom(...RECOGNISED)
    .chain((layout) => fc.tuple(fc.constant(layout), fc.constantFrom(...writtenFigures(layout))));
  fc.assert(
    fc.property(anyFigure, fc.double({ min: 0.6, max: 1.4, noNaN: true }), ([layout, place], factor) => {
      const before = figuresOf(budgetTablesOf(layout));
      const sheets = changed(layout.sheets, place, factor);
      const after = figuresOf(budgetTablesOf({ sheets }));
      const name = layout.sheets[place.sheet]!.name;
      const cell = `${name}!${cellName(place)}`;
      const typed = layout.sheets[place.sheet]!.rows[place.row]![place.column] as number;
      const now = sheets[place.sheet]!.rows[place.row]![place.column] as number;
      expect(after.get(cell)).toBeCloseTo((before.get(cell)! * now) / typed, 4);
      before.delete(cell);
      after.delete(cell);
      expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("any cells whatever are read without an error", () => {
  const anyCell = fc.oneof(
    fc.constantFrom<CellValue>(
      "Stilling",
      "Projektleder",
      "I alt",
      "Beskæftigelse (%)",
      "2025",
      "Finansiering",
      "LBF",
      "Timer pr. uge",
      "Løn i alt",
      "",
      null,
    ),
    fc.double(),
    fc.string(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      expect(() => budgetTablesOf({ sheets: [{ name: "Budget", rows }] })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
