import fc from "fast-check";
import { runRules } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/findings/finding";
import { RULES } from "../../../src/core/rules";
import { NOTHING_GIVEN } from "../../../src/core/tables/regions/given";
import { readPlan } from "../../../src/core/plan/readPlan";
import { cellName } from "../../../src/core/workbook/address";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import type { Layout } from "../tables/budget/layout";
import { LAYOUTS } from "../tables/budget/layouts";
import { delaftalerFor, withDelaftaler } from "./plans/staffing/fromLayout";

const STAFF_RULES = RULES.filter(({ group }) => group === "staffing" || group === "budget");

function findings(workbook: Workbook, { mapping }: Layout): Finding[] {
  const plan = readPlan(workbook, { given: { ...NOTHING_GIVEN, budgetMapping: mapping ?? [] } });
  return runRules(STAFF_RULES, plan, { today: "2026-11-20" }).filter(({ severity }) => severity !== "info");
}

const said = (found: readonly Finding[]): string[] => found.map(({ rule, at }) => `${rule}@${at.sheet}!${at.cell}`);

const PLANS = LAYOUTS.map((layout) => {
  const delaftaler = delaftalerFor(layout);
  return { layout, delaftaler, clean: said(findings(withDelaftaler(delaftaler, layout.sheets), layout)) };
});

test.each(PLANS.map((plan) => [plan.layout.name, plan] as const))(
  "%s: delaftaler that agree with the budget give nothing",
  (_name, { clean }) => {
    // Figures that a layout holds as text on purpose.
    expect(clean.filter((finding) => !finding.startsWith("budget/number-as-text"))).toEqual([]);
  },
);

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Every number of the budget but years and row numbers. */
function figures({ sheets }: Layout): Place[] {
  return sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        typeof value === "number" && !(value >= 2020 && value <= 2035) && !(column === 0 && value < 20)
          ? [{ sheet, row, column }]
          : [],
      ),
    ),
  );
}

function changed({ sheets }: Layout, place: Place, factor: number): Layout["sheets"] {
  return sheets.map((sheet, index) =>
    index !== place.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            at !== place.row
              ? row
              : row.map((value, column) =>
                  column === place.column && typeof value === "number"
                    ? Math.round(value * factor * 1000) / 1000
                    : value,
                ),
          ),
        },
  );
}

test("one figure changed at random in any layout: the check names that cell, by one rule, and no other", () => {
  let named = 0;
  let all = 0;
  const anyFigure = fc
    .constantFrom(...PLANS)
    .chain((plan) => fc.tuple(fc.constant(plan), fc.constantFrom(...figures(plan.layout))));
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(0.7, 0.8, 1.25, 1.4), ([{ layout, delaftaler, clean }, place], factor) => {
      const found = findings(withDelaftaler(delaftaler, changed(layout, place, factor)), layout).filter((finding) =>
        said([finding]).every((one) => !clean.includes(one)),
      );
      const cell = { sheet: layout.sheets[place.sheet]!.name, cell: cellName(place) };
      for (const finding of found) expect([finding.at, ...finding.related]).toContainEqual(cell);
      expect(new Set(found.map(({ rule }) => rule)).size).toBeLessThanOrEqual(1);
      all += 1;
      if (found.length > 0) named += 1;
    }),
    { numRuns: 120 },
  );
  // What nothing else in the plan speaks of (a yearly pay beside the years' amounts) can't be known to be wrong.
  expect(named / all).toBeGreaterThan(0.75);
});
