import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import {
  DOT,
  middleOf,
  plotOf,
  plottedFigures,
  ticksOver,
  type PlotFigure,
} from "../../../src/browser/overview/indicators/plot";
import { planEntry } from "../../../src/reports/overview/model";
import { sharedIndicators } from "../../../src/reports/overview/sameIndicators";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

const entry = (file: string, baseline: string) =>
  planEntry(
    file,
    checkWorkbook(
      workbookOf(
        sheetFromRows("Plan", [HEADINGS, ["A", "Andel 15-29-årige, der er sigtet", baseline, "", 2023, "LBF"]]),
      ),
      { today: "2026-11-20" },
    ),
  );

const figure = (value: number): PlotFigure => ({ plan: String(value), label: "", value, decimals: 1, year: "2023" });

test("the figures of an indicator, from the smallest; limits and texts have no place on the axis", () => {
  const entries = [
    entry("a", "4,5 %"),
    entry("b", "3,1 %"),
    entry("c", "under 5 %"),
    entry("d", "måles i år 1"),
    entry("e", "Nord: 9,0 %\nSyd: 2,0 %"),
  ];
  const [shared] = sharedIndicators(entries);
  if (shared === undefined) throw new Error("not shared");
  const plotted = plottedFigures(shared);
  expect(plotted.figures.map(({ plan, label, value, year }) => [plan, label, value, year])).toEqual([
    ["e", "Syd", 2, "2023"],
    ["b", "", 3.1, "2023"],
    ["a", "", 4.5, "2023"],
    ["e", "Nord", 9, "2023"],
  ]);
  expect(plotted.unit).toBe("%");
  expect(plotted.others).toBe(1);
  expect(middleOf(plotted.figures)?.value).toBe(3.1);
});

test.each([
  [3.1, 45.2, [0, 10, 20, 30, 40, 50]],
  [2, 9, [2, 4, 6, 8, 10]],
  [7, 7, [6, 8]],
  [0, 0, [0, 0.2]],
  [-3, 4, [-4, -2, 0, 2, 4]],
])("the axis from %d to %d is marked at %j", (least, most, expected) => {
  expect(ticksOver(least, most)).toEqual(expected);
});

test("every dot lies within the plot, over the axis, and on no other", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 }),
      (values) => {
        const sorted = [...values].sort((a, b) => a - b).map(figure);
        const { dots, width, axis } = plotOf(sorted, 640);
        expect(dots).toHaveLength(values.length);
        for (const [number, { x, y }] of dots.entries()) {
          expect(x).toBeGreaterThanOrEqual(DOT);
          expect(x).toBeLessThanOrEqual(width - DOT);
          expect(y).toBeGreaterThanOrEqual(DOT);
          expect(y).toBeLessThan(axis);
          for (const other of dots.slice(number + 1))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * DOT);
        }
      },
    ),
    { numRuns: 50 },
  );
});
