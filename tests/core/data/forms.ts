import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures, type ReadFigures } from "../../../src/core/data/readFigures";
import { NOTHING_SAID, type RawAbout, type RawTable, type RawValue } from "../../../src/core/data/types";

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
