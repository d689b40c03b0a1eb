import fc from "fast-check";
import { parseCellName, rangeName } from "../../src/core/workbook/address";
import { rectanglesOf } from "../../src/hosts/rectangles";

test.each([
  ["", ""],
  ["A1", "A1"],
  ["A1 A2 A3", "A1:A3"],
  ["C1 A1 B1", "A1:C1"],
  ["A1 B1 A2 B2", "A1:B2"],
  ["A1 B1 A2", "A1:B1 A2"],
  ["A1 A3", "A1 A3"],
  ["A1 C1 A2 C2 A3", "C1:C2 A1:A3"],
  ["A1 A1", "A1"],
])("%p becomes %p", (cells, ranges) => {
  const at = cells.split(" ").flatMap((name) => parseCellName(name) ?? []);
  expect(rectanglesOf(at).map(rangeName).join(" ")).toBe(ranges);
});

test("covers every cell once, and no other", () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
        const names: string[] = [];
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) names.push(`${row},${column}`);
        return names;
      });
      const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
      expect(covered.sort()).toEqual([...wanted].sort());
    }),
    { numRuns: 60 },
  );
});
