import type { ComparedFigure, ComparedRow } from "../../src/core/comparing/comparedFigure";
import { pointsOf } from "../../src/pane/views/baseline/points";

const typed = (value: number, unit: string | null): ComparedFigure => ({
  column: "baseline",
  at: { sheet: "Plan", cell: "C9" },
  label: "Nord",
  matched: null,
  niveau: "boligomraade",
  typed: { value, text: String(value), decimals: 1, qualifier: null, unit },
  imported: null,
  differs: false,
  series: [],
  later: [],
  why: null,
});

const rowOf = (unit: string | null, ...figures: ComparedFigure[]): ComparedRow => ({
  sheet: "Plan",
  cell: "A9",
  indikator: "Andel passive kontanthjælpsmodtagere",
  delmaal: "Flere i job, mindst 50 %",
  indsatsomraade: null,
  match: { sure: true, matched: "Andel", confidence: 1, reasons: ["same-wording"], more: [], less: [], candidates: [] },
  unit,
  direction: null,
  figures,
  unknownAreas: [],
  aar: "2022",
});

test.each([
  ["%", [28.7]],
  ["fuldtidspersoner", [102.9]],
  ["kr.", []],
])("in %s only figures of that unit are drawn on the axis", (unit, values) => {
  const row = rowOf(unit, typed(28.7, "%"), typed(102.9, "fuldtidspersoner"));
  expect(pointsOf(row).map(({ value }) => value)).toEqual(values);
});
