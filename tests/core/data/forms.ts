import fc from "fast-check";
import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures, type ReadFigures } from "../../../src/core/data/readFigures";
import {
  NOTHING_SAID,
  type DataFigure,
  type RawAbout,
  type RawTable,
  type RawValue,
} from "../../../src/core/data/dataFigure";

export const ORIGIN = { fil: "data.csv", importeret: "2026-11-20" };

export function tableOf(
  rows: readonly (readonly RawValue[])[],
  about: Partial<RawAbout> = {},
  name = "Ark1",
): RawTable {
  return { name, rows, about: { ...NOTHING_SAID, ...about } };
}

/** Semicolons between the cells, line breaks between the rows; an empty cell is none. */
export function cells(text: string): RawValue[][] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(";")
        .map((cell) => (cell.trim() === "" ? null : cell.trim())),
    );
}

export function readAs(table: RawTable, file = "data.csv"): ReadFigures {
  return readFigures(table, guessMapping(table, { file }), ORIGIN);
}

/** A figure on one line: "indikator | område (niveau) | år | værdi enhed". */
export function linesOf({ figures }: ReadFigures): string[] {
  return figures.map(
    ({ indikator, omraade, niveau, aar, value, unit, suppressed }) =>
      `${indikator} | ${omraade} (${niveau}) | ${aar} | ${suppressed ? "mark" : String(value)} ${unit ?? "-"}`,
  );
}

/** A figure as an import makes it. */
export function figure(part: Partial<DataFigure> = {}): DataFigure {
  return {
    indikator: "Andel sigtede",
    omraade: "Brøndby Strand",
    niveau: "boligomraade",
    aar: "2023",
    value: 13.6,
    unit: "%",
    decimals: 1,
    suppressed: false,
    kilde: "LBF Boligsociale Data",
    fil: "lbf.csv",
    importeret: "2026-11-20",
    at: null,
    ...part,
  };
}

/** Figures that often meet: few indicators, places and years. */
export const anyFigure: fc.Arbitrary<DataFigure> = fc
  .record({
    indikator: fc.constantFrom("Andel sigtede", "Antal børn", "=cmd|' /C calc'!A0", "Uddannelse; i gang"),
    omraade: fc.constantFrom("Brøndby Strand", "Brøndby Nord", "Tingbjerg"),
    niveau: fc.constantFrom<DataFigure["niveau"]>("boligomraade", "andet"),
    aar: fc.constantFrom("2022", "2023", "2023/2024", "2023K2", "2023M04", "KV21"),
    number: fc.option(fc.integer({ min: -1000, max: 10_000_000 }).map((value) => value / 100)),
    unit: fc.constantFrom("%", "antal", "kr.", "fuldtidspersoner", null),
    kilde: fc.constantFrom("LBF", "Danmarks Statistik"),
    importeret: fc.constantFrom("2026-11-20", null),
  })
  .map(({ number, importeret, ...part }) => {
    const fil = importeret === null ? "" : "lbf.csv";
    return figure({ ...part, importeret, fil, value: number, suppressed: number === null, decimals: null });
  });
