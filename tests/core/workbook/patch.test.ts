import fc from "fast-check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { patchBetween, patched } from "../../../src/core/workbook/patch";
import type { Sheet, SheetRow, Workbook } from "../../../src/core/workbook/snapshot";

const row = (text: string): SheetRow => [{ value: text, text, numberFormat: "General" }];
const withRows = (sheet: Sheet, rows: readonly (readonly [number, SheetRow | null])[]): Sheet => {
  const next = new Map(sheet.rows);
  for (const [index, cells] of rows) {
    if (cells === null) next.delete(index);
    else next.set(index, cells);
  }
  return { ...sheet, rows: new Map([...next].sort(([a], [b]) => a - b)) };
};

const PLAN = sheetFromRows("Plan", [["a"], ["b"], ["c"]]);
const BUDGET = sheetFromRows("Budget", [["d"]]);
const BOOK = workbookOf(PLAN, BUDGET);

test("one changed row is all that is sent", () => {
  const after: Workbook = { ...BOOK, sheets: [withRows(PLAN, [[1, row("x")]]), BUDGET] };
  const patch = patchBetween(BOOK, after);
  expect(patch.sheets[0]).toMatchObject({ kind: "changed", of: 0, removed: [] });
  expect(patch.sheets[0]).toHaveProperty("rows", new Map([[1, row("x")]]));
  expect(patch.sheets[1]).toEqual({ kind: "same", of: 1 });
  expect(patch.rest).toEqual({});
  expect(patched(BOOK, patch)).toEqual(after);
});

test("a workbook that nothing is known of is sent whole", () => {
  const empty = workbookOf();
  expect(patched(empty, structuredClone(patchBetween(empty, BOOK)))).toEqual(BOOK);
});

test("sheets added and removed, parts that come and go, and rows between others, in their order", () => {
  const index = fc.nat(6);
  const change = fc.tuple(index, fc.option(fc.constantFrom("x", "y").map(row), { nil: null }));
  const changes = fc.array(change, { maxLength: 5 });
  const notRead = [{ sheet: "Plan", range: "A1", reason: "not-calculated" }] as const;
  fc.assert(
    fc.property(changes, fc.boolean(), fc.boolean(), fc.boolean(), (rows, isAdded, isRemoved, isNoted) => {
      const before: Workbook = isNoted ? BOOK : { ...BOOK, notRead };
      const after: Workbook = {
        ...BOOK,
        ...(isNoted ? { notRead } : {}),
        sheets: [
          withRows(PLAN, rows),
          ...(isRemoved ? [] : [BUDGET]),
          ...(isAdded ? [sheetFromRows("Ny", [["e"]])] : []),
        ],
      };
      const made = patched(before, structuredClone(patchBetween(before, after)));
      expect(made).toEqual(after);
      expect(made.sheets.map((sheet) => [...sheet.rows.keys()])).toEqual(
        after.sheets.map((sheet) => [...sheet.rows.keys()]),
      );
    }),
  );
});
