import { settle } from "../../../src/core/data/settle";
import { findAar, readAar } from "../../../src/core/data/aar";
import { cells, figure, linesOf, readAs, tableOf } from "./forms";

/** Name, table, title, the lines read. Constructed. */
test.each<[string, string, string | null, readonly string[]]>([
  [
    "a status runs along with the figures",
    "Indikator;Område;År;Værdi;Status\nAndel sigtede;Tingbjerg;2021;3,1;endelig\nAndel sigtede;Tingbjerg;2022;3,2;foreløbig",
    null,
    [
      "Andel sigtede | Tingbjerg (boligomraade) | 2021 | 3.1 %",
      "Andel sigtede | Tingbjerg (boligomraade) | 2022 | 3.2 %",
    ],
  ],
  [
    "a page and the day it was fetched do too",
    "Side;Indikator;Område;År;Værdi;Hentet\n12;Andel sigtede;Tingbjerg;2022;3,1;2024-03-01\n13;Andel trygge;Tingbjerg;2022;77;2024-03-02",
    null,
    [
      "Andel sigtede | Tingbjerg (boligomraade) | 2022 | 3.1 %",
      "Andel trygge | Tingbjerg (boligomraade) | 2022 | 77 %",
    ],
  ],
  [
    "a description beside the indicator is none, whatever it says",
    "Beskrivelse;Indikator;Område;År;Værdi\nAndel unge, der er sigtet;Sigtede;Tingbjerg;2022;3,1\nAndel trygge;Trygge;Tingbjerg;2022;77",
    null,
    ["Sigtede | Tingbjerg (boligomraade) | 2022 | 3.1 -", "Trygge | Tingbjerg (boligomraade) | 2022 | 77 -"],
  ],
  [
    "of how many a title's figures are counted is no time",
    "Anmeldte indbrud pr. 1.000 indbyggere\n\nÅr;Vejle;Hele landet\n2021;3,1;3,4",
    null,
    [
      "Anmeldte indbrud pr. 1.000 indbyggere | Vejle (kommune) | 2021 | 3.1 -",
      "Anmeldte indbrud pr. 1.000 indbyggere | Hele landet (land) | 2021 | 3.4 -",
    ],
  ],
  [
    "months across have the title's year",
    "Ledige i procent af arbejdsstyrken, 2023\nKommune;Januar;Februar\nVejle;2,4;2,5",
    null,
    [
      "Ledige i procent af arbejdsstyrken | Vejle (kommune) | 2023M01 | 2.4 %",
      "Ledige i procent af arbejdsstyrken | Vejle (kommune) | 2023M02 | 2.5 %",
    ],
  ],
  [
    "quarters across have the year of their row",
    "Indikator;Område;År;1. kvartal;2. kvartal\nAndel ledige;Vejle;2022;2,4;2,5\nAndel ledige;Vejle;2023;2,6;2,7",
    null,
    [
      "Andel ledige | Vejle (kommune) | 2022K1 | 2.4 %",
      "Andel ledige | Vejle (kommune) | 2022K2 | 2.5 %",
      "Andel ledige | Vejle (kommune) | 2023K1 | 2.6 %",
      "Andel ledige | Vejle (kommune) | 2023K2 | 2.7 %",
    ],
  ],
  [
    "quarters below their year",
    "Indikator;Område;2022;;2023;\n;;K1;K2;K1;K2\nAndel ledige;Vejle;2,4;2,5;2,6;2,7",
    null,
    [
      "Andel ledige | Vejle (kommune) | 2022K1 | 2.4 %",
      "Andel ledige | Vejle (kommune) | 2022K2 | 2.5 %",
      "Andel ledige | Vejle (kommune) | 2023K1 | 2.6 %",
      "Andel ledige | Vejle (kommune) | 2023K2 | 2.7 %",
    ],
  ],
  [
    "a month in front of its year",
    "Indikator;Område;Måned;År;Værdi\nAndel ledige;Vejle;januar;2023;2,4\nAndel ledige;Vejle;februar;2023;2,5",
    null,
    ["Andel ledige | Vejle (kommune) | 2023M01 | 2.4 %", "Andel ledige | Vejle (kommune) | 2023M02 | 2.5 %"],
  ],
  [
    "a month whose year the title says",
    "Tal for 2023\nIndikator;Område;Måned;Værdi\nAndel ledige;Vejle;januar;2,4\nAndel ledige;Vejle;februar;2,5",
    null,
    ["Andel ledige | Vejle (kommune) | 2023M01 | 2.4 %", "Andel ledige | Vejle (kommune) | 2023M02 | 2.5 %"],
  ],
  [
    "months of no year are no figures",
    "Ledige i procent af arbejdsstyrken\nKommune;Januar;Februar\nVejle;2,4;2,5",
    null,
    [],
  ],
  [
    "several years together are a period of their own",
    "Indikator;Område;Periode;Værdi\nAndel sigtede;Vejle;2020-2022;2,4\nAndel sigtede;Vejle;2021;2,5",
    null,
    ["Andel sigtede | Vejle (kommune) | 2020-2022 | 2.4 %", "Andel sigtede | Vejle (kommune) | 2021 | 2.5 %"],
  ],
  [
    "all of a kommune is the kommune, all of an area is none of the kommune",
    "Indikator;Område;År;Værdi\nAndel sigtede;Vejle i alt;2022;2,4\nAndel sigtede;Løget i alt;2022;2,5",
    null,
    ["Andel sigtede | Vejle (kommune) | 2022 | 2.4 %", "Andel sigtede | Løget i alt (boligomraade) | 2022 | 2.5 %"],
  ],
  [
    "a unit says from what to what its figures go",
    "Indikator;Område;År;Værdi;Enhed\nAndel sigtede;Vejle;2022;0,019;Andel (0-1)",
    null,
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %"],
  ],
  [
    "the kommune of a title is the one meant below it",
    "Nøgletal for boligområder i Vejle Kommune, 2022\nIndikator;Løget;Kommunen\nAndel sigtede;2,4;1,9",
    null,
    ["Andel sigtede | Løget (boligomraade) | 2022 | 2.4 %", "Andel sigtede | Vejle Kommune (kommune) | 2022 | 1.9 %"],
  ],
  [
    "of two kommuner in a title neither is meant",
    "Nøgletal for Vejle Kommune og Kolding Kommune, 2022\nIndikator;Løget;Kommunen\nAndel sigtede;2,4;1,9",
    null,
    ["Andel sigtede | Løget (boligomraade) | 2022 | 2.4 %", "Andel sigtede | Kommunen (kommune) | 2022 | 1.9 %"],
  ],
  [
    "whose figures they are says nothing of where they are from",
    "Kilde: Vejle Kommune\nIndikator;År;Løget;Kommunen\nAndel sigtede;2022;2,4;1,9",
    null,
    ["Andel sigtede | Løget (boligomraade) | 2022 | 2.4 %", "Andel sigtede | Kommunen (kommune) | 2022 | 1.9 %"],
  ],
  [
    "one heading, over the figures",
    "Tal for 2022\n;Boligområde Nord\nAndel sigtede;2,4\nAndel trygge;77",
    null,
    [
      "Andel sigtede | Boligområde Nord (boligomraade) | 2022 | 2.4 %",
      "Andel trygge | Boligområde Nord (boligomraade) | 2022 | 77 %",
    ],
  ],
  [
    "the year of the figures, and not that of their publication",
    "LBF Boligsociale data 2024\nSigtede i året 2022 (pct.)\nOmråde;Værdi\nVejle;1,9",
    null,
    ["Sigtede | Vejle (kommune) | 2022 | 1.9 -"],
  ],
  [
    "a year beside the word for the column",
    "Indikator (2022);Vejle;Kolding\nAndel sigtede;1,9;2,1",
    null,
    ["Andel sigtede | Vejle (kommune) | 2022 | 1.9 %", "Andel sigtede | Kolding (kommune) | 2022 | 2.1 %"],
  ],
  [
    "a year in front of the unit",
    "Indikator;Vejle;Kolding\nUdvikling i antal ledige 2022 (pct.);-1,9;2,1",
    null,
    [
      "Udvikling i antal ledige | Vejle (kommune) | 2022 | -1.9 %",
      "Udvikling i antal ledige | Kolding (kommune) | 2022 | 2.1 %",
    ],
  ],
  [
    "school years without their century",
    "Indikator;Område;20/21;21/22\nAndel elever med fravær;Vejle;14;15",
    null,
    [
      "Andel elever med fravær | Vejle (kommune) | 2020/2021 | 14 %",
      "Andel elever med fravær | Vejle (kommune) | 2021/2022 | 15 %",
    ],
  ],
  [
    "percent of somebody is percent",
    "Indikator;Område;År;Værdi;Enhed\nLedige;Vejle;2023;3,1;pct. af arbejdsstyrken",
    null,
    ["Ledige | Vejle (kommune) | 2023 | 3.1 %"],
  ],
  [
    "what Nordic offices call the variable of figures",
    "ContentsCode;OMRÅDE;TID;INDHOLD\nAndel i beskæftigelse;Vejle;2022;76,1",
    null,
    ["Andel i beskæftigelse | Vejle (kommune) | 2022 | 76.1 %"],
  ],
  [
    "shares by their words alone, none above one: nothing tells what they are of",
    "Indikator;Område;År;Værdi\nAndel sigtede;Brøndby;2022;0,031\nAndel trygge;Brøndby;2022;0,8",
    null,
    ["Andel sigtede | Brøndby (kommune) | 2022 | 0.031 -", "Andel trygge | Brøndby (kommune) | 2022 | 0.8 -"],
  ],
  [
    "one above one tells",
    "Indikator;Område;År;Værdi\nAndel sigtede;Brøndby;2022;0,9\nAndel trygge;Brøndby;2022;80",
    null,
    ["Andel sigtede | Brøndby (kommune) | 2022 | 0.9 %", "Andel trygge | Brøndby (kommune) | 2022 | 80 %"],
  ],
  [
    "so does a unit that is written",
    "Indikator;Område;År;Værdi\nAndel sigtede (pct.);Brøndby;2022;0,9",
    null,
    ["Andel sigtede | Brøndby (kommune) | 2022 | 0.9 %"],
  ],
  [
    "all of them are no area of a plan",
    "Indikator;Område;År;Værdi\nAndel ledige;Alle;2022;5,1\nAndel ledige;Brøndby;2022;5\nAndel ledige;Horsens;2022;4",
    null,
    [
      "Andel ledige | Alle (andet) | 2022 | 5.1 %",
      "Andel ledige | Brøndby (kommune) | 2022 | 5 %",
      "Andel ledige | Horsens (kommune) | 2022 | 4 %",
    ],
  ],
  [
    "a code beside what parts the figures",
    "Indikator;Kode;Kategori;Område;År;Værdi\nAndel trygge;1;Lejere;Tingbjerg;2023;80\nAndel trygge;2;Ejere;Tingbjerg;2023;70",
    null,
    [
      "Andel trygge · Lejere | Tingbjerg (boligomraade) | 2023 | 80 %",
      "Andel trygge · Ejere | Tingbjerg (boligomraade) | 2023 | 70 %",
    ],
  ],
  [
    "the total is the plain one, whatever the column is called",
    "Indikator;Boligform;Område;År;Værdi\nAndel trygge;Almen;Brøndby;2023;80\nAndel trygge;I alt;Brøndby;2023;75",
    null,
    ["Andel trygge · Almen | Brøndby (kommune) | 2023 | 80 %", "Andel trygge | Brøndby (kommune) | 2023 | 75 %"],
  ],
  [
    "a sex is told although all rows have the same",
    "Indikator;Køn;Område;År;Værdi\nAndel ledige;Mænd;Brøndby;2022;8\nAndel ledige;Mænd;Brøndby;2023;7",
    null,
    ["Andel ledige · Mænd | Brøndby (kommune) | 2022 | 8 %", "Andel ledige · Mænd | Brøndby (kommune) | 2023 | 7 %"],
  ],
  [
    "a quarter beside its year",
    "Indikator;Område;År;Kvartal;Værdi\nAntal ledige;Brøndby;2023;1;80\nAntal ledige;Brøndby;2023;2. kvartal;70",
    null,
    ["Antal ledige | Brøndby (kommune) | 2023K1 | 80 antal", "Antal ledige | Brøndby (kommune) | 2023K2 | 70 antal"],
  ],
  [
    "areas of one name in two kommuner",
    "Kommune;Boligområde;Indikator;År;Værdi\nHorsens;Sundparken;Andel ledige;2023;8\nAalborg;Sundparken;Andel ledige;2023;7",
    null,
    [
      "Andel ledige | Sundparken (Horsens Kommune) (boligomraade) | 2023 | 8 %",
      "Andel ledige | Sundparken (Aalborg Kommune) (boligomraade) | 2023 | 7 %",
    ],
  ],
  [
    "two places that lie beside each other say nothing of where the figure is from",
    "Indikator;Bopælskommune;Arbejdsstedskommune;År;Værdi\nAntal pendlere;Brøndby;Brøndby;2023;8\nAntal pendlere;Brøndby;Hvidovre;2023;7\nAntal pendlere;Hvidovre;Brøndby;2023;4",
    null,
    [],
  ],
  ["a column of sexes is no column of places", "ALDER;KØN;TID;INDHOLD\n16-24 år;Mænd;2022;12,79", null, []],
  [
    "an office's unknown place is no area of a plan",
    "INDIKATOR;OMRÅDE;TID;INDHOLD\nAndel ledige;Ydre område;2022;5,1",
    null,
    ["Andel ledige | Ydre område (andet) | 2022 | 5.1 %"],
  ],
  [
    "sexes across under a title",
    "Område;2023;;\n;I alt;Mænd;Kvinder\nBrøndby;8;7;9",
    "Andel ledige efter område, tid og køn",
    [
      "Andel ledige | Brøndby (kommune) | 2023 | 8 %",
      "Andel ledige · Mænd | Brøndby (kommune) | 2023 | 7 %",
      "Andel ledige · Kvinder | Brøndby (kommune) | 2023 | 9 %",
    ],
  ],
  [
    "a heading over all figures is no part of their names, and gives a grade no unit",
    "Boligsociale data 2022;;\nNøgletal;Andel eller gennemsnit;\n;Tingbjerg;Hele landet\nAndel sigtede;3,1;2,5\nKarakterer i dansk;5,4;7",
    null,
    [
      "Andel sigtede | Tingbjerg (boligomraade) | 2022 | 3.1 %",
      "Andel sigtede | Hele landet (land) | 2022 | 2.5 %",
      "Karakterer i dansk | Tingbjerg (boligomraade) | 2022 | 5.4 -",
      "Karakterer i dansk | Hele landet (land) | 2022 | 7 -",
    ],
  ],
  [
    "a title's clause on when",
    "Andel sigtede, data for 2022, opgjort pr. 1. januar 2023\nOmråde;Værdi\nTingbjerg;3,1\nVollsmose;2,9",
    null,
    [
      "Andel sigtede | Tingbjerg (boligomraade) | 2022 | 3.1 %",
      "Andel sigtede | Vollsmose (boligomraade) | 2022 | 2.9 %",
    ],
  ],
  [
    "a share of one",
    "Indikator;Område;År;Værdi;Enhed\nAndel sigtede;Brøndby;2022;0,031;andel\nAndel sigtede;Hele landet;2022;1;andel",
    null,
    ["Andel sigtede | Brøndby (kommune) | 2022 | 3.1 %", "Andel sigtede | Hele landet (land) | 2022 | 100 %"],
  ],
  [
    "a share of a hundred by the same word",
    "Indikator;Område;År;Værdi;Enhed\nAndel sigtede;Brøndby;2022;3,1;andel\nAndel sigtede;Hele landet;2022;0,9;andel",
    null,
    ["Andel sigtede | Brøndby (kommune) | 2022 | 3.1 %", "Andel sigtede | Hele landet (land) | 2022 | 0.9 %"],
  ],
])("%s", (_name, csv, title, lines) => {
  expect(linesOf(readAs(tableOf(cells(csv), { title })))).toEqual(lines);
});

test.each<[string, string | null, string | null]>([
  ["januar 2023", "2023M01", "2023M01"],
  ["Pr. 1. januar 2023", "2023-01-01", "2023-01-01"],
  ["31/12/2022", "2022-12-31", "2022-12-31"],
  ["i året 2022", "2022", "2022"],
  ["2022-12", "2022M12", "2022M12"],
  ["Data for 2022, opgjort pr. 1. januar 2023", null, "2022"],
  ["Hentet 12. maj 2024", null, null],
])("the period of %j is %s, and as a title %s", (text, own, title) => {
  expect([readAar(text), findAar(text)]).toEqual([own, title]);
});

describe("figures of one key", () => {
  const [a, b] = [figure({ value: 5.3 }), figure({ value: 5.9 })];

  test("are one where they agree, and none where they don't", () => {
    expect(settle([a, figure({ value: 5.3, unit: "antal" })]).from).toBeNull();
    expect(settle([a, { ...a, fil: "b.csv" }]).figures).toEqual([a]);
    expect(settle([figure({ value: 5, decimals: 0 }), a]).figures.map(({ value }) => value)).toEqual([5.3]);
    const { figures, from } = settle([b, figure({ aar: "2022" }), a]);
    expect(from).toEqual([0, 1]);
    expect(figures[0]).toMatchObject({ value: null, suppressed: false, rivals: [{ value: 5.9 }, { value: 5.3 }] });
  });

  test("a third one finds both", () => {
    const { figures } = settle([...settle([a, b]).figures, figure({ value: 6.5 })]);
    expect(figures[0]?.rivals?.map(({ value }) => value)).toEqual([5.3, 5.9, 6.5]);
  });
});

test("kommuner beside one that all rows are of don't lie in it", () => {
  const text =
    "Indikator;Bopælskommune;Arbejdsstedskommune;TID;INDHOLD\nBeskæftigede;Vejle;Vejle;2022;20250\nBeskæftigede;Vejle;Horsens;2022;1250";
  const { figures } = readAs(tableOf(cells(text)));
  expect(figures.filter(({ omraade }) => omraade.includes("Vejle"))).toEqual([]);
});

test("an area below a title of a kommune lies in it", () => {
  const { figures } = readAs(
    tableOf(cells("Boligområder i Vejle Kommune\nIndikator;Område;År;Værdi\nAndel sigtede;Nørremarken;2022;2,4")),
  );
  expect(figures.map(({ omraade, kommune }) => [omraade, kommune])).toEqual([["Nørremarken", "Vejle Kommune"]]);
});
