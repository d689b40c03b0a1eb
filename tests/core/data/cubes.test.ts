import fc from "fast-check";
import type { RawValue } from "../../../src/core/data/dataFigure";
import { readAs, tableOf } from "./forms";

interface Dimension {
  readonly heading: string;
  readonly values: readonly string[];
}

/** What parts figures, with headings and words as tables have them; constructed. */
const PARTS: readonly Dimension[] = [
  { heading: "KØN", values: ["I alt", "Mænd", "Kvinder"] },
  { heading: "ALDER", values: ["16-24 år", "25-29 år", "30-39 år"] },
  { heading: "Boligform", values: ["Almen", "Privat", "Andel i ejerbolig"] },
  { heading: "Kategori", values: ["A", "B", "C"] },
  { heading: "Spørgsmål", values: ["Om dagen", "Om aftenen"] },
];
const PLACES: Dimension = { heading: "OMRÅDE", values: ["Hele landet", "Brøndby", "København", "Horsens"] };
const TIMES: readonly Dimension[] = [
  { heading: "TID", values: ["2021", "2022", "2023"] },
  { heading: "TID", values: ["2022K3", "2022K4", "2023K1"] },
  { heading: "TID", values: ["januar 2023", "februar 2023", "marts 2023"] },
  { heading: "TID", values: ["2023-01-01", "2023-04-01", "2023-07-01"] },
];

const cubes = fc
  .record({
    parts: fc.uniqueArray(fc.constantFrom(...PARTS), { maxLength: 3, selector: ({ heading }) => heading }),
    time: fc.constantFrom(...TIMES),
    indikatorer: fc.constantFrom(["Andel ledige"], ["Andel ledige", "Andel sigtede 15-29-årige"]),
    hasPage: fc.boolean(),
  })
  .chain(({ parts, time, indikatorer, hasPage }) => {
    const dimensions = [{ heading: "INDIKATOR", values: indikatorer }, PLACES, time, ...parts];
    return fc.record({
      hasPage: fc.constant(hasPage),
      // Any order of the columns; the last one changes with each row.
      dimensions: fc.shuffledSubarray(dimensions, { minLength: dimensions.length }),
    });
  });

function flat(dimensions: readonly Dimension[], hasPage: boolean): RawValue[][] {
  const rows = dimensions.reduce<string[][]>(
    (all, { values }) => all.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  const page = (text: string): string[] => (hasPage ? [text] : []);
  return [
    [...page("Version"), ...dimensions.map(({ heading }) => heading), "INDHOLD"],
    ...rows.map((row, at) => [...page("2. udgave"), ...row, at + 0.5]),
  ];
}

test("any cube written out flat gives each of its figures once, and no key twice", () => {
  fc.assert(
    fc.property(cubes, ({ dimensions, hasPage }) => {
      const rows = flat(dimensions, hasPage);
      const { figures, skippedCount } = readAs(tableOf(rows));
      const keys = figures.map(({ indikator, omraade, aar, unit }) => [indikator, omraade, aar, unit].join("|"));
      expect(skippedCount).toBe(0);
      expect(new Set(keys).size).toBe(rows.length - 1);
      expect(figures.map(({ value }) => value).sort()).toEqual(
        rows
          .slice(1)
          .map((_, at) => at + 0.5)
          .sort(),
      );
      expect(figures.every(({ rivals }) => rivals === undefined)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
