import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures } from "../../../src/core/data/readFigures";
import { blocksOf } from "../../../src/core/data/tableBlocks";
import { cells, linesOf, ORIGIN, tableOf } from "./forms";

const read = (text: string): string[] =>
  blocksOf(tableOf(cells(text))).flatMap((table) =>
    linesOf(readFigures(table, guessMapping(table, { file: "data.csv" }), ORIGIN)),
  );

/** Name, a sheet, the figures of its tables. Constructed. */
test.each<[string, string, readonly string[]]>([
  [
    "each has its title and its headings",
    "Andel sigtede (pct.)\nOmråde;2022\nVejle;1,9\n;\nAndel trygge (pct.)\nOmråde;2022\nVejle;90",
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel trygge | Vejle (kommune) | 2022 | 90 %"],
  ],
  [
    "other headings need no title",
    "Område;År;Andel sigtede\nVejle;2022;1,9\n;\nOmråde;År;Andel trygge\nVejle;2022;90",
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel trygge | Vejle (kommune) | 2022 | 90 %"],
  ],
  [
    "what stands above all of them is about all of them",
    "Tal for 2022\n;\nAndel sigtede (pct.)\nOmråde;Værdi\nVejle;1,9\n;\nAndel trygge (pct.)\nOmråde;Værdi\nVejle;90",
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel trygge | Vejle (kommune) | 2022 | 90 %"],
  ],
  [
    "a section between rows begins no table",
    "Indikator;Område;2022\nAndel sigtede;Vejle;1,9\n;;\nTryghed;;\nAndel trygge;Vejle;90",
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel trygge | Vejle (kommune) | 2022 | 90 %"],
  ],
  [
    "neither do rows of marks, nor notes",
    "Indikator;Område;2022\nAndel sigtede;Vejle;1,9\n;;\nAndel trygge;Vejle;..\n;;\nKilde: LBF;;\nNote;foreløbig;",
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel trygge | Vejle (kommune) | 2022 | mark %"],
  ],
])("%s", (_, text, lines) => {
  expect(read(text)).toEqual(lines);
});

test("a table keeps the row numbers of its sheet", () => {
  const [, second] = blocksOf(
    tableOf(cells("Område;År;Andel sigtede\nVejle;2022;1,9\n;\nOmråde;År;Andel trygge\nVejle;2022;90")),
  );
  expect(second?.rows.map(({ length }) => length)).toEqual([0, 0, 0, 3, 3]);
});
