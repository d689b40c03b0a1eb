import { comparePlan } from "../../support/comparedRows";
import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures } from "../../../src/core/data/readFigures";
import { withRole } from "../../../src/core/data/withRole";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { cells, ORIGIN, readAs, tableOf } from "./forms";

/** A heading and what stands below it; constructed. */
const UNTOLD = [
  ["Kode", "1", "2"],
  ["Tabel", "BB7", "BB8"],
  ["Version", "a", "b"],
  ["Gruppenr.", "10", "20"],
  ["Tal2", "4", "5"],
] as const;

const textWith = (heading: string, first: string, second: string): string =>
  [
    `Indikator;${heading};Område;År;Værdi`,
    `Andel ledige;${first};Brøndby Strand;2022;8`,
    `Andel ledige;${second};Brøndby Strand;2022;9`,
    `Andel trygge;${first};Brøndby Strand;2022;77`,
  ].join("\n");

test.each(UNTOLD)(
  "%s alone tells figures apart: asked, and what it doesn't part is left alone",
  (heading, ...codes) => {
    const { figures } = readAs(tableOf(cells(textWith(heading, ...codes))));
    expect(figures.map(({ indikator, askedColumn = null }) => [indikator, askedColumn])).toEqual([
      [expect.stringMatching(new RegExp(`^Andel ledige · .*${codes[0]}$`)), heading],
      [expect.stringMatching(new RegExp(`^Andel ledige · .*${codes[1]}$`)), heading],
      ["Andel trygge", null],
    ]);
  },
);

test.each(["Køn", "Boligform", "Kategori"])(
  "%s says in words what it tells apart, and isn't asked about",
  (heading) => {
    const { figures } = readAs(tableOf(cells(textWith(heading, "Lejere", "Ejere"))));
    expect(figures.every(({ askedColumn }) => askedColumn === undefined)).toBe(true);
  },
);

test.each(UNTOLD)("until it is known what %s is, nothing that it parts is compared", (heading, ...codes) => {
  const rows = [
    ["Helhedsplan: Brøndby Strand"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Job", "Andel ledige", "7 %", null, 2022, "LBF"],
    ["Tryghed", "Andel trygge", "70 %", null, 2022, "LBF"],
  ];
  const tables = readPlanTables(workbookOf(sheetFromRows("Ark1", rows)));
  const { figures } = readAs(tableOf(cells(textWith(heading, ...codes))));
  const [asked, plain] = comparePlan(tables, figures);
  expect(asked?.match).toMatchObject({ sure: false, reasons: ["asked-column"], column: heading });
  expect(asked?.figures.every(({ imported }) => imported === null)).toBe(true);
  expect(plain?.figures[0]).toMatchObject({ differs: true });
});

test("the user's answer makes the column the indicator's, and is kept", () => {
  const table = tableOf(cells(textWith("Kode", "1", "2")));
  const guessed = guessMapping(table, { file: "x.csv" });
  const mapping = withRole(guessed, 1, "indikator");
  const answered = readFigures(table, mapping, ORIGIN).figures;
  expect(answered.every(({ askedColumn }) => askedColumn === undefined)).toBe(true);
  expect(new Set(answered.map(({ indikator }) => indikator)).size).toBe(3);
  const kept = guessMapping(table, { file: "x.csv", kept: [mapping] });
  expect(readFigures(table, kept, ORIGIN).figures.some(({ askedColumn }) => askedColumn !== undefined)).toBe(false);
  const unanswered = guessMapping(table, { file: "x.csv", kept: [guessed] });
  expect(readFigures(table, unanswered, ORIGIN).figures.some(({ askedColumn }) => askedColumn !== undefined)).toBe(
    true,
  );
});
