import fc from "fast-check";
import { parseCellName, cellName } from "../../../../../src/core/workbook/address";
import type { LayoutSheet } from "../layout";
import { FOREIGN_LAYOUTS } from "./foreignLayouts";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { LATER_LAYOUTS } from "./laterLayouts";
import { MISREAD_LAYOUTS } from "./misreadLayouts";
import { UNSEEN_LAYOUTS } from "./unseenLayouts";
import { EVIDENCE_LAYOUTS } from "./layouts";
import { loud, planOf, type EvidenceLayout } from "./layout";

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function figures({ sheets }: EvidenceLayout): Place[] {
  return sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        // Years head columns and rows, and aren't figures.
        typeof value === "number" && !(Number.isInteger(value) && value > 1990 && value < 2100)
          ? [{ sheet, row: at, column }]
          : [],
      ),
    ),
  );
}

function changed(sheets: readonly LayoutSheet[], place: Place, factor: number): LayoutSheet[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((value, column) =>
        index === place.sheet && at === place.row && column === place.column && typeof value === "number"
          ? Math.round(value * factor * 100) / 100
          : value,
      ),
    ),
  }));
}

/** Cells that stand in the changed one's row or column, or in a delaftale's lines: what holds against it. */
function isRelated(said: string, layout: EvidenceLayout, { sheet, row, column }: Place): boolean {
  const [rule, cell = ""] = said.split("@");
  // Every amount of the plan moves LBF's part of it.
  if (rule === "budget/cofinancing") return true;
  const at = cell.lastIndexOf("!");
  const name = cell.slice(0, at);
  if (name !== layout.sheets[sheet]?.name) return true;
  const place = parseCellName(cell.slice(at + 1));
  return place !== null && (place.row === row || place.column === column);
}

test("one figure changed at random is named, or what it is held against; never another cell alone", () => {
  const anyFigure = fc
    .constantFrom(
      ...[
        ...EVIDENCE_LAYOUTS,
        ...LATER_LAYOUTS,
        ...FURTHER_LAYOUTS,
        ...MISREAD_LAYOUTS,
        ...FOREIGN_LAYOUTS,
        ...UNSEEN_LAYOUTS,
      ].filter((layout) => figures(layout).length > 0),
    )
    .chain((layout) => fc.tuple(fc.constant(layout), fc.constantFrom(...figures(layout))));
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(0.6, 0.75, 1.25, 1.4), ([layout, place], factor) => {
      const found = loud(planOf({ ...layout, sheets: changed(layout.sheets, place, factor) }));
      const strange = found.filter((one) => !isRelated(one, layout, place));
      expect({ at: cellName(place), strange }).toEqual({ at: cellName(place), strange: [] });
    }),
    { numRuns: 150, seed: 2026 },
  );
});
