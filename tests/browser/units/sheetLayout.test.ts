import fc from "fast-check";
import { piecesOf, type CellPiece } from "../../../src/browser/grid/cellPieces";
import type { Cell } from "../../../src/core/workbook/snapshot";
import {
  layoutSheet,
  LINE_HEIGHT,
  mergeAt,
  positionOf,
  relaySheet,
  ROW_HEIGHT,
  type SheetLayout,
} from "../../../src/browser/grid/sheetLayout";
import { moveBy, owner, selectBy } from "../../../src/browser/grid/navigation";
import { sheetFromRows, type SheetDetails } from "../../../src/core/workbook/fromRows";
import {
  cellName,
  LAST_COLUMN,
  LAST_ROW,
  parseAreaName,
  parseCellName,
  rangeName,
} from "../../../src/core/workbook/address";
import type { CellValue, Sheet } from "../../../src/core/workbook/snapshot";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const measure = (text: string): number => text.length * 10;

function layoutOf(
  rows: readonly (readonly CellValue[])[],
  details: SheetDetails = {},
  hidden: "collapsed" | "shown" = "collapsed",
): SheetLayout {
  return layoutSheet(sheetFromRows("Ark", rows, details), { measure, hidden });
}

const BLOCK = [
  ["a", "b", "c"],
  ["d", "e", "f"],
  ["g", "h", "i"],
];

describe("a sheet is drawn", () => {
  test("with empty rows and columns around what it holds", () => {
    const { rows, columns, empty } = layoutOf(BLOCK);
    expect(rows.length).toBeGreaterThan(3);
    expect(columns.length).toBeGreaterThan(3);
    expect(empty).toBe(false);
  });

  test("also when it holds nothing", () => {
    const { rows, columns, empty } = layoutOf([]);
    expect([rows.length > 0, columns.length > 0, empty]).toEqual([true, true, true]);
  });

  test("with rows as high as their texts", () => {
    const { heights } = layoutOf([
      ["kort", "b"],
      ["et ord og mange flere ord i den samme celle", "b"],
      ["en\nto\ntre", "b"],
    ]);
    expect(heights[0]).toBe(ROW_HEIGHT);
    expect(heights[1]).toBeGreaterThan(ROW_HEIGHT);
    expect(heights[2]).toBe(3 * LINE_HEIGHT + 6);
  });

  test("with a row's only text running on over its empty neighbours", () => {
    const { heights } = layoutOf([["en overskrift som er bred"], ["a", "b", "c"]]);
    expect(heights[0]).toBe(ROW_HEIGHT);
  });

  test("with the last row of a merge stretched to hold its text", () => {
    const { heights } = layoutOf(
      [
        ["1\n2\n3\n4\n5", "a"],
        [null, "b"],
      ],
      { merges: ["A1:A2"] },
    );
    expect(heights[0]).toBe(ROW_HEIGHT);
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBe(5 * LINE_HEIGHT + 6);
  });

  test("with room for what is struck out, which is shown too", () => {
    const special = { A1: { leftOut: { struck: "1\n2\n3" } }, B2: { leftOut: { hidden: "1\n2\n3" } } };
    const { heights } = layoutOf(
      [
        ["4", "a"],
        ["b", "c"],
      ],
      { special },
    );
    expect([heights[0], heights[1]]).toEqual([3 * LINE_HEIGHT + 6, ROW_HEIGHT]);
  });

  test.each<[Partial<Cell>, CellPiece[]]>([
    [{ value: "a", text: "a" }, [{ kind: "plain", text: "a" }]],
    [{ value: null, text: "", leftOut: { struck: "30 %" } }, [{ kind: "struck", text: "30 %" }]],
    [
      { value: "33 %", text: "33 %", leftOut: { struck: "30 %", raised: "1" } },
      [
        { kind: "struck", text: "30 %" },
        { kind: "plain", text: " " },
        { kind: "plain", text: "33 %" },
        { kind: "raised", text: "1" },
      ],
    ],
    [{ value: null, text: "", leftOut: { hidden: "0" } }, []],
  ])("%j is drawn in its pieces", (more, pieces) => {
    expect(piecesOf({ value: null, text: "", numberFormat: "General", ...more })).toEqual(pieces);
  });

  test("with positions that add up", () => {
    const { tops, heights, lefts, widths } = layoutOf(BLOCK);
    expect(tops[2]).toBe((heights[0] ?? 0) + (heights[1] ?? 0));
    expect(lefts[2]).toBe((widths[0] ?? 0) + (widths[1] ?? 0));
  });

  test("without hidden rows and columns, or with them", () => {
    const details = { hiddenRows: [1], hiddenColumns: [0] };
    const collapsed = layoutOf(BLOCK, details);
    expect([collapsed.rows[1], collapsed.columns[0], collapsed.hidden]).toEqual([2, 1, 2]);
    const shown = layoutOf(BLOCK, details, "shown");
    expect([shown.rows[1], shown.columns[0], shown.hidden]).toEqual([1, 0, 0]);
  });

  test("at once when one cell stands in the farthest corner", () => {
    const corner: Sheet = {
      ...sheetFromRows("Ark", []),
      rows: new Map([
        [LAST_ROW, Object.assign([], { [LAST_COLUMN]: { value: 1, text: "1", numberFormat: "General" } })],
      ]),
      merges: [{ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }],
    };
    const started = processorTime();
    const { rows } = layoutSheet(corner, { measure, hidden: "collapsed" });
    expect(rows.length).toBeGreaterThan(LAST_ROW);
    expect(processorTime() - started).toBeLessThan(RUNAWAY);
  });
});

test.each([
  [[0, 1, 2], 1, 1],
  [[0, 2, 3], 1, 1],
  [[0, 2, 3], 9, 2],
  [[5], 0, 0],
])("in %j, %i stands at %i", (shown, index, position) => {
  expect(positionOf(shown, index)).toBe(position);
});

describe("keys", () => {
  const layout = layoutOf(
    [
      ["a", "b", "c"],
      ["d", null, "f"],
      ["g", "h", "i"],
      ["j", "k", "l"],
    ],
    { merges: ["B1:B2"], hiddenRows: [2] },
  );
  const go = (from: string, key: string, ctrlKey = false): string | null => {
    const at = parseCellName(from);
    const to = at === null ? null : moveBy({ key, ctrlKey }, at, layout, 2);
    return to === null ? null : cellName(to);
  };

  test.each([
    ["A1", "ArrowRight", "B1"],
    ["A2", "ArrowRight", "B1"],
    ["B1", "ArrowDown", "B4"],
    ["B1", "ArrowRight", "C1"],
    ["C2", "ArrowLeft", "B1"],
    ["A2", "ArrowDown", "A4"],
    ["A4", "ArrowUp", "A2"],
    ["A1", "ArrowUp", "A1"],
    ["A1", "ArrowLeft", "A1"],
    ["C1", "Home", "A1"],
    ["A1", "End", "C1"],
    ["A1", "PageDown", "A4"],
    ["A1", "Tab", null],
    ["A1", "x", null],
  ])("from %s, %s leads to %s", (from, key, to) => {
    expect(go(from, key)).toBe(to);
  });

  test.each([
    ["A1", "ArrowDown", "A4"],
    ["C4", "Home", "A1"],
    ["A1", "End", "C4"],
    ["C4", "ArrowUp", "C1"],
    ["A1", "ArrowRight", "C1"],
    ["C2", "ArrowLeft", "A2"],
    ["B4", "ArrowUp", "B1"],
  ])("with Ctrl, from %s, %s leads to %s", (from, key, to) => {
    expect(go(from, key, true)).toBe(to);
  });

  describe("with Ctrl, in blocks with gaps between them", () => {
    // A1:B2 and D1:D2, below a gap A4, and A7 below another; the sheet is drawn to row 24 and column G.
    const gaps = layoutOf([["a", "b", null, "d"], ["e", "f", null, "h"], [], ["i"], [], [], ["j", "k", "l"]], {
      merges: ["B7:C7"],
    });
    const leap = (from: string, key: string): string | null => {
      const at = parseCellName(from);
      const to = at === null ? null : moveBy({ key, ctrlKey: true }, at, gaps, 2);
      return to === null ? null : cellName(to);
    };
    test.each([
      ["A1", "ArrowDown", "A2"],
      ["A2", "ArrowDown", "A4"],
      ["A4", "ArrowDown", "A7"],
      ["A7", "ArrowDown", "A24"],
      ["A24", "ArrowUp", "A7"],
      ["A7", "ArrowUp", "A4"],
      ["A1", "ArrowUp", "A1"],
      ["A1", "ArrowRight", "B1"],
      ["B1", "ArrowRight", "D1"],
      ["D1", "ArrowRight", "G1"],
      ["G1", "ArrowLeft", "D1"],
      ["D1", "ArrowLeft", "B1"],
      ["C1", "ArrowLeft", "B1"],
      ["C1", "ArrowDown", "B7"],
      ["A7", "ArrowRight", "B7"],
      ["B7", "ArrowRight", "G7"],
      ["G7", "ArrowLeft", "B7"],
    ])("from %s, %s leads to %s", (from, key, to) => {
      expect(leap(from, key)).toBe(to);
    });

    const chosen = (from: string, key: string, held: string, before = `${from}:${from}`): string | null => {
      const active = parseCellName(from)!;
      const pressed = { key, ctrlKey: held.includes("Ctrl"), shiftKey: held.includes("Shift") };
      const range = selectBy(pressed, active, parseAreaName(before)!, gaps);
      return range === null ? null : rangeName(range);
    };
    test.each([
      ["A1", "a", "Ctrl", "A1:A1", "A1:B2"],
      ["B2", "A", "Ctrl", "B2:B2", "A1:B2"],
      ["B2", "a", "Ctrl", "A1:B2", "A1:G24"],
      ["F20", "a", "Ctrl", "F20:F20", "A1:G24"],
      ["B2", " ", "Ctrl", "B2:C3", "B1:C24"],
      ["B2", " ", "Shift", "B2:C3", "A2:G3"],
      ["B2", " ", "Ctrl Shift", "B2:C3", "A1:G24"],
      ["B2", " ", "", "B2:B2", null],
      ["B2", "a", "", "B2:B2", null],
      ["B2", "a", "Ctrl Shift", "B2:B2", null],
    ])("in %s, %j with %s, where %s was selected, selects %s", (from, key, held, before, range) => {
      expect(chosen(from, key, held, before)).toBe(range);
    });
  });

  test("every cell of a merge is its first", () => {
    expect(owner(layout, { row: 1, column: 1 })).toEqual({ row: 0, column: 1 });
    expect(mergeAt(layout, 3, 1)).toBeNull();
  });
});

test("after a change only the rows that hold something else are measured again, and all is as laid out anew but the widths", () => {
  const texts = ["", "kort", "en tekst, der er så lang, at den ikke kan stå på én linje i en kolonne", "1\n2\n3\n4"];
  const value = fc.constantFrom<string | null>(null, ...texts);
  const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const wide = [texts[2]!, texts[2]!, texts[2]!];
      const before = sheetFromRows("Plan", [wide, ...first]);
      const after = sheetFromRows("Plan", [wide, ...second]);
      const kept = {
        ...after,
        merges: before.merges,
        hiddenRows: before.hiddenRows,
        hiddenColumns: before.hiddenColumns,
      };
      const options = { measure: (text: string) => text.length * 7, hidden: "collapsed" as const };
      const laid = relaySheet(layoutSheet(before, options), kept, options);
      const anew = layoutSheet(kept, options);
      const heights = laid?.heights ?? anew.heights;
      const count = Math.min(heights.length, anew.heights.length);
      expect(Array.from(heights).slice(0, count)).toEqual(Array.from(anew.heights).slice(0, count));
      expect(laid?.sheet ?? kept).toBe(kept);
    }),
  );
});
