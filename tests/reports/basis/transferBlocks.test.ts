import fc from "fast-check";
import type { CellChange } from "../../../src/core/findings/finding";
import { cellName, parseRangeName, rangeName } from "../../../src/core/workbook/address";
import { transferBlocks } from "../../../src/reports/basis/transferBlocks";

const changes = (...cells: readonly string[]): CellChange[] =>
  cells.map((cell) => ({ sheet: "Skema", cell, from: "", to: `i ${cell}` }));

function blocks(cells: readonly string[], merges: readonly string[] = []): string[] {
  const sheet = { merges: merges.map((name) => parseRangeName(name)!) };
  return transferBlocks(sheet, changes(...cells)).map(({ range }) => rangeName(range));
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["nothing", [], [], []],
  ["a cell", ["C5"], [], ["C5"]],
  ["whole rows are one piece", ["B2", "C2", "D2", "B3", "C3", "D3"], [], ["B2:D3"]],
  ["beside a filled column of numbers", ["B2", "C2", "B3", "C3"], [], ["B2:C3"]],
  ["a cell that takes nothing parts them", ["B2", "C2", "D2", "B3", "D3"], [], ["B2:D2", "B3", "D3"]],
  ["the larger piece goes first", ["B2", "C2", "B3", "B4", "B5"], [], ["B2:B5", "C2"]],
  ["a row between them that takes nothing", ["B2", "C2", "B4", "C4"], [], ["B2:C2", "B4:C4"]],
  ["a wide merge stands alone", ["A2", "B2", "D2", "A3", "B3", "D3"], ["B2:C2"], ["A2:A3", "B2", "D2:D3", "B3"]],
])("%s", (_, cells, merges, expected) => {
  expect(blocks(cells, merges)).toEqual(expected);
});

test("every cell is in one piece, with its own value, and no piece covers any other cell", () => {
  const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) }).map(cellName);
  fc.assert(
    fc.property(fc.uniqueArray(cell, { maxLength: 30 }), (cells) => {
      const laid = transferBlocks({ merges: [] }, changes(...cells)).flatMap(({ range, rows }) =>
        rows.flatMap((row, down) =>
          row.map((value, across) => [cellName({ row: range.top + down, column: range.left + across }), value]),
        ),
      );
      expect(laid.sort()).toEqual(cells.map((name) => [name, `i ${name}`]).sort());
    }),
    { numRuns: 500 },
  );
});
