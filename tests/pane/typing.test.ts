import fc from "fast-check";
import { planTyped } from "../../src/browser/grid/editing/plan";
import { layoutSheet } from "../../src/browser/grid/sheetLayout";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { Sheet } from "../../src/core/workbook/snapshot";
import type { PaneContext } from "../../src/pane/state/context";
import { typedChange, type TypedKind } from "../../src/pane/state/typing";

const AT = { row: 1, column: 0 };
const REF = { sheet: "Plan", cell: "A2" };

/** A sheet whose second cell holds a placeholder in the format. */
function sheetWith(numberFormat: string): Sheet {
  const plain = sheetFromRows("Plan", [["Baseline"], ["-"]]);
  return { ...plain, rows: new Map(plain.rows).set(1, [{ value: "-", text: "-", numberFormat }]) };
}

/** Of a pane, all that typing looks at. */
const paneOver = (sheet: Sheet): PaneContext =>
  ({ running: { basis: { workbook: workbookOf(sheet) } } }) as unknown as PaneContext;

const typed = fc.oneof(
  fc.constantFrom(
    "13,6 %",
    "13,6",
    "12.9",
    "1.234,5",
    "2023",
    "'0012",
    "'=x",
    "=A1+1",
    "245.000 kr.",
    " ",
    "",
    "LBF",
    "@a",
  ),
  fc.constantFrom("1. juni 2025", "Nord: 12 %\nSyd: 13 %", "x".repeat(32_768)),
  fc.stringMatching(/^[-=']?\d{1,6}([.,]\d{1,3})?( ?%| kr\.)?$/),
);
const format = fc.constantFrom("General", "@", "0.0%", "0", "dd-mm-yyyy", '#,##0 "kr."');

test("what is typed at a finding is written as it would be when it is typed in the sheet", () => {
  const kind = fc.constantFrom<TypedKind>("source", "baseline", "comparison");
  fc.assert(
    fc.property(typed, format, kind, (text, numberFormat, what) => {
      const sheet = sheetWith(numberFormat);
      const layout = layoutSheet(sheet, { measure: (one) => one.length * 7, hidden: "collapsed" });
      const { cells, refused } = planTyped(layout, AT, text);
      const change = typedChange(paneOver(sheet), { kind: what, at: REF, typed: text });
      if (typeof change === "string") {
        expect([change, cells.filter(({ value }) => value !== "")]).toEqual([expect.any(String), []]);
        expect(refused.map(({ reason }) => (reason === "calculates" ? "formula" : reason))).toEqual(
          change === "nothing" ? [] : [change],
        );
        return;
      }
      const { to, from, ...where } = change;
      expect([{ ...where, value: to }]).toEqual(cells);
      expect(from).toBe("-");
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["2023", "General", 2023],
  ["2022/2023", "General", "2022/2023"],
  ["2023", "dd-mm-yyyy", 2023],
  ["FV25", "General", "FV25"],
  ["tyve", "General", "no-year"],
  // 2023 % is no year.
  ["2023", "0%", "no-year"],
  ["=2023", "General", "formula"],
  ["", "General", "nothing"],
])("%p typed for a year into %p", (text, numberFormat, expected) => {
  const change = typedChange(paneOver(sheetWith(numberFormat)), { kind: "year", at: REF, typed: text });
  expect(typeof change === "string" ? change : change.to).toBe(expected);
});
