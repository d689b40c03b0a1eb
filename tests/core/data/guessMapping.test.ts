import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures } from "../../../src/core/data/readFigures";
import type { RawTable } from "../../../src/core/data/dataFigure";
import { cells, linesOf, readAs, tableOf } from "./forms";

interface Form {
  readonly name: string;
  readonly table: RawTable;
  readonly file?: string;
  readonly lines: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    name: "long",
    table: tableOf(
      cells(`
        Indikator;Område;Niveau;År;Værdi;Enhed;Kilde
        Andel sigtede;Brøndby Strand;Boligområde;2023;13,6;%;LBF
        Andel sigtede;Brøndby Kommune;Kommune;2023;..;%;LBF
        Andel sigtede;Hele landet;Land;2023;;%;LBF`),
    ),
    lines: [
      "Andel sigtede | Brøndby Strand (boligomraade) | 2023 | 13.6 %",
      "Andel sigtede | Brøndby Kommune (kommune) | 2023 | mark %",
    ],
  },
  {
    name: "long, without known headings",
    table: tableOf(
      cells(`
        Navn på nøgletal;Navn;Årgang;Resultat
        Andel 15-29-årige sigtede (%);Brøndby Strand;2023;13,6
        Andel 15-29-årige sigtede (%);Hele landet;2023;12,79`),
    ),
    lines: [
      "Andel 15-29-årige sigtede | Brøndby Strand (boligomraade) | 2023 | 13.6 %",
      "Andel 15-29-årige sigtede | Hele landet (land) | 2023 | 12.79 %",
    ],
  },
  {
    name: "wide with years across",
    table: tableOf(
      cells(`
        Boligsociale Data fra Landsbyggefonden
        Boligområde;Indikator;2022;2023
        Brøndby Nord;Andel sigtede (pct.);12,1;12,59
        Brøndby Nord;Antal beboere;2011;2020`),
    ),
    lines: [
      "Andel sigtede | Brøndby Nord (boligomraade) | 2022 | 12.1 %",
      "Andel sigtede | Brøndby Nord (boligomraade) | 2023 | 12.59 %",
      "Antal beboere | Brøndby Nord (boligomraade) | 2022 | 2011 antal",
      "Antal beboere | Brøndby Nord (boligomraade) | 2023 | 2020 antal",
    ],
  },
  {
    name: "years across, counts that could be years first",
    table: tableOf(
      cells(`
        Indikator;2022;2023
        Antal beboere i Brøndby;2011;2020
        Antal børn i Brøndby;211;202`),
      { title: "Brøndby Kommune" },
    ),
    lines: [
      "Antal beboere i Brøndby | Brøndby Kommune (kommune) | 2022 | 2011 antal",
      "Antal beboere i Brøndby | Brøndby Kommune (kommune) | 2023 | 2020 antal",
      "Antal børn i Brøndby | Brøndby Kommune (kommune) | 2022 | 211 antal",
      "Antal børn i Brøndby | Brøndby Kommune (kommune) | 2023 | 202 antal",
    ],
  },
  {
    name: "wide with areas across",
    table: tableOf(
      cells(`
        Boligsociale data 2023

        Indikator;Boligområde;Kommune;Hele landet
        Andel sigtede;13,60%;14,46%;12,79%
        Karaktergennemsnit;5,4;*;7,1
        Kilde: Landsbyggefonden`),
    ),
    lines: [
      "Andel sigtede | Boligområde (boligomraade) | 2023 | 13.6 %",
      "Andel sigtede | Kommune (kommune) | 2023 | 14.46 %",
      "Andel sigtede | Hele landet (land) | 2023 | 12.79 %",
      "Karaktergennemsnit | Boligområde (boligomraade) | 2023 | 5.4 -",
      "Karaktergennemsnit | Kommune (kommune) | 2023 | mark -",
      "Karaktergennemsnit | Hele landet (land) | 2023 | 7.1 -",
    ],
  },
  {
    name: "several rows of headings, merged",
    table: tableOf(
      cells(`
        ;Brøndby Strand;;Hele landet;
        Nøgletal;2022;2023;2022;2023
        Andel sigtede;13,1;13,6;12,8;12,79`),
    ),
    lines: [
      "Andel sigtede | Brøndby Strand (boligomraade) | 2022 | 13.1 %",
      "Andel sigtede | Brøndby Strand (boligomraade) | 2023 | 13.6 %",
      "Andel sigtede | Hele landet (land) | 2022 | 12.8 %",
      "Andel sigtede | Hele landet (land) | 2023 | 12.79 %",
    ],
  },
  {
    name: "three rows of headings with units",
    table: tableOf(
      cells(`
        Område;Sigtede 15-29-årige;;;
        ;2022;;2023;
        ;Antal;Pct.;Antal;Pct.
        Brøndby Strand;243;13,1;251;13,6`),
    ),
    lines: [
      "Sigtede 15-29-årige | Brøndby Strand (boligomraade) | 2022 | 243 antal",
      "Sigtede 15-29-årige | Brøndby Strand (boligomraade) | 2022 | 13.1 %",
      "Sigtede 15-29-årige | Brøndby Strand (boligomraade) | 2023 | 251 antal",
      "Sigtede 15-29-årige | Brøndby Strand (boligomraade) | 2023 | 13.6 %",
    ],
  },
  {
    name: "an area a row, indicators across, kommune beside the area",
    table: tableOf(
      cells(`
        Kommune;Boligområde;Antal beboere 2023;Andel sigtede 2023
        Brøndby;Brøndby Strand;1.234;13,6
        Brøndby;;35.000;14,46`),
    ),
    lines: [
      "Antal beboere | Brøndby Strand (boligomraade) | 2023 | 1234 antal",
      "Andel sigtede | Brøndby Strand (boligomraade) | 2023 | 13.6 %",
      "Antal beboere | Brøndby (kommune) | 2023 | 35000 antal",
      "Andel sigtede | Brøndby (kommune) | 2023 | 14.46 %",
    ],
  },
  {
    name: "StatBank's API in Danish, with codes",
    table: tableOf(
      cells(`
        OMRÅDE;ALDER;TID;INDHOLD
        000 Hele landet;15 15-29 år;2023K2;3,1
        084 Region Hovedstaden;15 15-29 år;2023K2;3,5
        153 Brøndby;15 15-29 år;2023K2;4,2
        153 Brøndby;30 30-39 år;2023K2;..`),
      { title: "Fuldtidsledige i pct. af arbejdsstyrken efter område, alder og tid" },
    ),
    file: "AUP02.csv",
    lines: [
      "Fuldtidsledige i pct. af arbejdsstyrken · 15-29 år | Hele landet (land) | 2023K2 | 3.1 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 15-29 år | Region Hovedstaden (landsdel) | 2023K2 | 3.5 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 15-29 år | Brøndby (kommune) | 2023K2 | 4.2 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 30-39 år | Brøndby (kommune) | 2023K2 | mark %",
    ],
  },
  {
    name: "StatBank's API in English",
    table: tableOf(
      cells(`
        OMRÅDE;BNØGLE;TID;INDHOLD
        All Denmark;Employment rate (per cent);2023;76.9
        Copenhagen;Employment rate (per cent);2023;75.125`),
    ),
    lines: [
      "Employment rate | Hele landet (land) | 2023 | 76.9 %",
      "Employment rate | København (kommune) | 2023 | 75.125 %",
    ],
  },
  {
    name: "StatBank's site, labels left out",
    table: tableOf(
      cells(`
        Fuldtidsledige i pct. af arbejdsstyrken efter område, alder og tid
        ;;2022;2023
        Hele landet;16-24 år;2,0;2,1
        ;25-29 år;3,0;3,1
        Brøndby;16-24 år;4,0;4,1
        ;25-29 år;5,0;-`),
    ),
    lines: [
      "Fuldtidsledige i pct. af arbejdsstyrken · 16-24 år | Hele landet (land) | 2022 | 2 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 16-24 år | Hele landet (land) | 2023 | 2.1 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 25-29 år | Hele landet (land) | 2022 | 3 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 25-29 år | Hele landet (land) | 2023 | 3.1 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 16-24 år | Brøndby (kommune) | 2022 | 4 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 16-24 år | Brøndby (kommune) | 2023 | 4.1 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 25-29 år | Brøndby (kommune) | 2022 | 5 %",
      "Fuldtidsledige i pct. af arbejdsstyrken · 25-29 år | Brøndby (kommune) | 2023 | mark %",
    ],
  },
  {
    name: "a kommune's datablad",
    table: tableOf([
      ["Datablad for Brøndby Strand og Brøndby Nord, 2023", null, null, null],
      ["Udarbejdet af Brøndby Kommune", null, null, null],
      [null, "Brøndby Strand", "Brøndby Nord", "Brøndby Kommune"],
      ["Beskæftigelse", null, null, null],
      ["Uden tilknytning til arbejdsmarked, 18-64 år (%)", 28.72, "25,24 %", 20],
      ["Gennemsnitsindkomst (kr.)", 215000, 221000, "#"],
      ["Kilde: Danmarks Statistik", null, null, null],
    ]),
    lines: [
      "Uden tilknytning til arbejdsmarked, 18-64 år | Brøndby Strand (boligomraade) | 2023 | 28.72 %",
      "Uden tilknytning til arbejdsmarked, 18-64 år | Brøndby Nord (boligomraade) | 2023 | 25.24 %",
      "Uden tilknytning til arbejdsmarked, 18-64 år | Brøndby Kommune (kommune) | 2023 | 20 %",
      "Gennemsnitsindkomst | Brøndby Strand (boligomraade) | 2023 | 215000 kr.",
      "Gennemsnitsindkomst | Brøndby Nord (boligomraade) | 2023 | 221000 kr.",
      "Gennemsnitsindkomst | Brøndby Kommune (kommune) | 2023 | mark kr.",
    ],
  },
  {
    name: "elections and school years",
    table: tableOf(
      cells(`
        Indikator;Område;Periode;Værdi
        Valgdeltagelse;Indre Nørrebro;FV22;65,7
        Valgdeltagelse;Indre Nørrebro;KV 2021;40,5
        Karaktergennemsnit;Indre Nørrebro;2023/24;5,4`),
    ),
    lines: [
      "Valgdeltagelse | Indre Nørrebro (boligomraade) | FV22 | 65.7 -",
      "Valgdeltagelse | Indre Nørrebro (boligomraade) | KV21 | 40.5 -",
      "Karaktergennemsnit | Indre Nørrebro (boligomraade) | 2023/2024 | 5.4 -",
    ],
  },
];

describe("a table of data is read in the form", () => {
  test.each(FORMS.map((form) => [form.name, form] as const))("%s", (_, { table, file, lines }) => {
    expect(linesOf(readAs(table, file))).toEqual(lines);
  });
});

test("a source's own note tells who published the figures, and the file's name never does", () => {
  const rows = cells("Indikator;Område;2023\nAntal børn;Nord;12\nKilde: Danmarks Statistik, FOLK1A");
  expect(guessMapping(tableOf(rows), { file: "x.csv" }).fixed.kilde).toBe("Danmarks Statistik, FOLK1A");
  expect(guessMapping(tableOf(rows.slice(0, 2)), { file: "Tal for Nord.csv" }).fixed.kilde).toBeNull();
});

describe("where the table begins, as the user says", () => {
  // Constructed: a line of codes under the headings and a note of two cells above them mislead the search.
  const table = tableOf(
    cells(`
      Udtræk;maj
      Sted;Andel i job;Andel sigtede
      Brøndby Strand;61,2;13,6
      Brøndby Nord;58,4;12,59`),
  );

  test("the columns are guessed anew from the headings that are pointed out", () => {
    const found = guessMapping(table, { file: "x.csv" });
    expect(found.headerRows).toEqual([0, 1]);
    expect(found.startGiven).toBeUndefined();
    const told = guessMapping(table, { file: "x.csv", start: { headerRows: [1], firstRow: 2 } });
    expect(told).toMatchObject({ headerRows: [1], firstRow: 2, startGiven: true, sourceKey: found.sourceKey });
    expect(told.columns.map(({ heading }) => heading)).toEqual(["Sted", "Andel i job", "Andel sigtede"]);
    const later = guessMapping(table, { file: "x.csv", start: { headerRows: [1], firstRow: 3 } });
    expect(
      linesOf(readFigures(table, later, { fil: "x.csv", importeret: null })).every((line) => line.includes("Nord")),
    ).toBe(true);
  });

  test("the next file of the same source begins there too, as long as it has the row", () => {
    const told = guessMapping(table, { file: "x.csv", start: { headerRows: [1], firstRow: 2 } });
    expect(guessMapping(table, { file: "y.csv", kept: [told] })).toMatchObject({
      headerRows: [1],
      firstRow: 2,
      startGiven: true,
    });
    const far = { ...told, headerRows: [40], firstRow: 41 };
    expect(guessMapping(table, { file: "y.csv", kept: [far] })).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
  });
});

describe("rows at the top without a figure of their own", () => {
  const head = "Indikator;Område;År;Værdi";
  const row = (area: string, value: string): string => `Andel sigtede 15-29-årige;${area};2022;${value}`;

  // Constructed, as publishers hide small numbers.
  test.each([
    ["empty", [row("Brøndby Nord", ""), row("Brøndby Strand", "3,1")]],
    ["hidden in words", [row("Brøndby Nord", "Under 5 personer"), row("Brøndby Strand", "3,1")]],
    [
      "mostly hidden",
      [row("Brøndby Nord", "Fortroligt"), row("Brøndby Øst", "Fortroligt"), row("Brøndby Strand", "3,1")],
    ],
    ["below a section", ["Kriminalitet;;;", row("Brøndby Nord", ""), row("Brøndby Strand", "3,1")]],
  ])("%s: the years stay years", (_name, rows) => {
    const table = tableOf(cells([head, ...rows].join("\n")));
    expect(linesOf(readAs(table))).toEqual([
      "Andel sigtede 15-29-årige | Brøndby Strand (boligomraade) | 2022 | 3.1 %",
    ]);
  });

  test("a row of years below names of columns is a row of headings", () => {
    const table = tableOf(cells("Indikator;Område;Værdi;Værdi\n;;2021;2022\nAndel sigtede;Brøndby Strand;3,0;3,1"));
    expect(guessMapping(table, { file: "x.csv" })).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
  });
});

/** Constructed: forms that publishers use and that mislead a quick reading. */
describe("tables that are easily misread", () => {
  const NEET = "Andel 15-29-årige uden for uddannelse og job";

  test.each<[string, string, readonly string[]]>([
    [
      "ages before the noun are no codes",
      "Indikator;Område;År;Værdi\n15-29 årige sigtet;Brøndby Nord;2022;3,5\n18-64 årige uden job;Brøndby Nord;2022;28,1",
      [
        "15-29 årige sigtet | Brøndby Nord (boligomraade) | 2022 | 3.5",
        "18-64 årige uden job | Brøndby Nord (boligomraade) | 2022 | 28.1",
      ],
    ],
    [
      "abbreviations are no codes",
      "Indikator;Område;År;Værdi\nSSP henvendelser;Brøndby Nord;2022;35\nSTU elever;Brøndby Nord;2022;28",
      [
        "SSP henvendelser | Brøndby Nord (boligomraade) | 2022 | 35",
        "STU elever | Brøndby Nord (boligomraade) | 2022 | 28",
      ],
    ],
    [
      "StatBank's codes of one digit",
      "OMRÅDE;HERKOMST;TID;INDHOLD\n153 Brøndby;1 Personer med dansk oprindelse;2023;20123\n153 Brøndby;24 Indvandrere;2023;1234",
      [
        "Personer med dansk oprindelse | Brøndby (kommune) | 2023 | 20123",
        "Indvandrere | Brøndby (kommune) | 2023 | 1234",
      ],
    ],
    [
      "a level below the names of areas",
      `LBF Boligsociale Data 2022;;;;\n;Brøndby Strand;;Brøndby Nord;\nIndikator;Boligområde;Hele landet;Boligområde;Hele landet\n${NEET};13,6;12,8;12,59;12,8`,
      [
        `${NEET} | Brøndby Strand (boligomraade)`,
        `${NEET} | Hele landet (land)`,
        `${NEET} | Brøndby Nord (boligomraade)`,
      ],
    ],
    [
      "a helhedsplan is wider than its areas",
      `Helhedsplan;Boligområde;Indikator;År;Værdi\nBrøndby Projektet;Brøndby Strand;${NEET};2022;13,6\nBrøndby Projektet;Brøndby Nord;${NEET};2022;12,5`,
      [`${NEET} | Brøndby Strand (boligomraade) | 2022`, `${NEET} | Brøndby Nord (boligomraade) | 2022`],
    ],
    [
      "shares of three decimals",
      `Indikator;Område;År;Værdi\n${NEET};Brøndby Nord;2022;12.345\n${NEET};Brøndby Strand;2022;11.346`,
      [
        `${NEET} | Brøndby Nord (boligomraade) | 2022 | 12.345`,
        `${NEET} | Brøndby Strand (boligomraade) | 2022 | 11.346`,
      ],
    ],
    [
      "counts whose thousands are parted by a comma",
      "Indikator;Område;År;Værdi\nAntal beboere;Brøndby Nord;2022;3,521\nAntal beboere;Brøndby Strand;2022;8,123",
      [
        "Antal beboere | Brøndby Nord (boligomraade) | 2022 | 3521",
        "Antal beboere | Brøndby Strand (boligomraade) | 2022 | 8123",
      ],
    ],
    [
      "a year in the wording goes before the title's",
      `Datablad 2024;;\nIndikator;Brøndby Strand;Brøndby Kommune\n${NEET} (2022);13,6;14,5\n${NEET} (2021);13,1;14,1`,
      [
        `${NEET} | Brøndby Strand (boligomraade) | 2022 | 13.6`,
        `${NEET} | Brøndby Kommune (kommune) | 2022 | 14.5`,
        `${NEET} | Brøndby Strand (boligomraade) | 2021 | 13.1`,
        `${NEET} | Brøndby Kommune (kommune) | 2021 | 14.1`,
      ],
    ],
    [
      "differences are no figures",
      `Indikator;Boligområde;2021;2022;Ændring 2021-2022;Forskel til kommune\n${NEET};Brøndby Strand;13,1;13,6;0,5;-1`,
      [
        `${NEET} | Brøndby Strand (boligomraade) | 2021 | 13.1`,
        `${NEET} | Brøndby Strand (boligomraade) | 2022 | 13.6`,
      ],
    ],
  ])("%s", (_name, csv, expected) => {
    const lines = linesOf(readAs(tableOf(cells(csv))));
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of lines.entries()) expect(line.startsWith(expected[index] ?? "?")).toBe(true);
  });
});
