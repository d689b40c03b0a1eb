import fc from "fast-check";
import { mergeFigures } from "../../../src/core/data/mergeFigures";
import type { DataFigure } from "../../../src/core/data/dataFigure";
import { anyFigure, figure } from "./forms";

const there = figure({ value: 13.6 });

test("a figure that isn't there is added", () => {
  const other = figure({ aar: "2024" });
  expect(mergeFigures([there], [other])).toMatchObject({ rows: [there, other], added: [other], changed: [] });
});

test("the same figure with another value is changed in its place, and says from what to what", () => {
  const to = figure({ value: 14.1, fil: "ny.csv", importeret: "2026-11-21" });
  const from = { ...there, at: { sheet: "Baselinedata", cell: "E2" } };
  const updated = { ...to, at: from.at };
  expect(mergeFigures([from], [to])).toMatchObject({ rows: [updated], changed: [{ from, to: updated }], added: [] });
});

test("a figure that was published and is now suppressed has changed", () => {
  const to = figure({ value: null, suppressed: true });
  expect(mergeFigures([there], [to]).changed).toHaveLength(1);
});

test.each([
  ["case and spaces", { indikator: "ANDEL  sigtede" }],
  ["a later file", { fil: "ny.csv", importeret: "2026-12-01" }],
  ["noise in the last binary digit", { value: 13.600000000000001 }],
])("%s makes no other figure", (_, part) => {
  expect(mergeFigures([there], [figure(part)])).toMatchObject({ rows: [there], unchanged: 1, added: [], changed: [] });
});

test.each<[string, Partial<DataFigure>]>([
  ["another place", { omraade: "Brøndby Nord" }],
  ["another level", { niveau: "kommune" }],
  ["another unit", { unit: "antal" }],
  ["another publisher", { kilde: "Danmarks Statistik" }],
])("%s makes another figure", (_, part) => {
  expect(mergeFigures([there], [figure(part)]).added).toHaveLength(1);
});

test("what the user has typed stays, and is told beside what was imported", () => {
  const typed = figure({ value: 12, fil: "", importeret: null });
  const merged = mergeFigures([typed], [there]);
  expect(merged).toMatchObject({ rows: [typed], kept: [{ from: typed, to: there }], added: [], changed: [] });
});

test("importing twice is importing once", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 20 }), fc.array(anyFigure, { maxLength: 20 }), (before, imported) => {
      const once = mergeFigures(before, imported);
      const twice = mergeFigures(once.rows, imported);
      expect(twice.rows).toEqual(once.rows);
      expect(twice.added).toEqual([]);
      expect(twice.changed).toEqual([]);
    }),
  );
});
