import * as fc from "fast-check";
import type { DataFigure, Niveau } from "../../src/core/data/dataFigure";
import { figureTables } from "../../src/reports/figureTables";
import { readData } from "../../src/formats/data/readData";
import { dataCsv } from "../../src/reports/dataCsv";

const FIGURE: DataFigure = {
  indikator: "Andel 30-64-årige i job",
  omraade: "Brøndby Strand",
  niveau: "boligomraade",
  aar: "2023",
  value: 45.5,
  unit: "%",
  decimals: 2,
  suppressed: false,
  kilde: "LBF Beboerdata",
  fil: "tal.csv",
  importeret: "2026-11-20",
  at: null,
};

const text = (figures: readonly DataFigure[]): string => [...dataCsv(figures)].join("");

test("a figure is a line in the columns of Baselinedata, as Danish Excel opens it", () => {
  expect(text([FIGURE])).toBe(
    "\ufeffIndikator;Område;Niveau;År;Værdi;Enhed;Kilde;Fil;Importeret\r\n" +
      "Andel 30-64-årige i job;Brøndby Strand;Boligområde;2023;45,50;%;LBF Beboerdata;tal.csv;2026-11-20\r\n",
  );
});

test.each([
  ["a negative number is a number", { value: -1234.5, decimals: null }, ";-1234,5;"],
  ["a suppressed figure keeps its mark", { value: null, suppressed: true }, ";..;"],
  ["a text that a program would take for a formula is a text", { indikator: "=1+1" }, "'=1+1\";"],
  ["a separator is quoted", { omraade: "Nord; Syd" }, ';"Nord; Syd";'],
])("%s", (_name, change, expected) => {
  expect(text([{ ...FIGURE, ...change }])).toContain(expected);
});

test("what is saved can be imported again", async () => {
  const place = fc.constantFrom<[string, Niveau]>(
    ["Brøndby Strand", "boligomraade"],
    ["Brøndby Kommune", "kommune"],
    ["Hele landet", "land"],
  );
  const figure = fc
    .tuple(place, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 2000, max: 2030 }))
    .map(([[omraade, niveau], hundredths, year]): DataFigure => {
      return { ...FIGURE, omraade, niveau, aar: String(year), value: hundredths / 100 };
    });
  // Two figures of one place and year are one, or none.
  const keyOf = ({ omraade, aar }: DataFigure): string => `${omraade} ${aar}`;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(figure, { minLength: 3, maxLength: 12, selector: keyOf }), async (figures) => {
      const { tables } = await readData(Buffer.from(text(figures)), "hentede.csv");
      const read = figureTables(tables, { file: "hentede.csv", language: "da" }).tables.flatMap(
        (table) => table.read.figures,
      );
      const told = ({ indikator, omraade, niveau, aar, value, unit, kilde }: DataFigure): unknown[] => {
        return [indikator, omraade, niveau, aar, value, unit, kilde];
      };
      expect(read.map(told)).toEqual(figures.map(told));
    }),
    { numRuns: 50 },
  );
});
