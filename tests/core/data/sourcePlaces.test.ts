import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures } from "../../../src/core/data/readFigures";
import { placesBelow } from "../../../src/core/data/sourcePlaces";
import type { RawAbout } from "../../../src/core/data/dataFigure";
import { cells, ORIGIN, readAs, tableOf } from "./forms";

test.each([
  ["LBF Beboerdata 2023", "boligomraade"],
  ["Landsbyggefonden", "boligomraade"],
  ["LBF Huslejestatistik", "boligomraade"],
  // Worked out by the office, published by LBF with its own areas.
  ["LBF Boligsociale Data (Danmarks Statistiks registre)", "boligomraade"],
  ["LBF/Megafon, Områdenotat", "boligomraade"],
  ["Danmarks Statistik", "andet"],
  ["DST, FOLK1A", "andet"],
  ["Statistikbanken.dk", "andet"],
  ["Statistisk sentralbyrå", "andet"],
  ["SSB", "andet"],
  ["Statistikmyndigheten SCB", "andet"],
  ["Statistics Finland", "andet"],
  ["Tilastokeskus, väestörakenne", "andet"],
  ["Hagstofa Íslands", "andet"],
  ["Hagstova Føroya", "andet"],
  ["Eurostat", "andet"],
  ["Jobindsats.dk", "andet"],
  ["Kommunens egen statistik", null],
  ["Brøndby Kommune", null],
  ["Boligforeningen AAB", null],
  ["Egen opgørelse", null],
  ["MASSBO", null],
])("below its kommuner %s has %s", (kilde, below) => {
  expect(placesBelow(kilde)).toBe(below);
});

function placesOf(csv: string, about: Partial<RawAbout> = {}): string[] {
  const { figures } = readAs(tableOf(cells(csv), about));
  return [...new Set(figures.map(({ omraade, niveau }) => `${omraade} (${niveau})`))];
}

const NAMES = "Andel ledige;Tingbjerg;2023;3,1\nAndel ledige;Brøndby;2023;5,1\nAndel ledige;Hele landet;2023;6,1";

test.each<[string, string, Partial<RawAbout>, string]>([
  [
    "LBF, whatever the column is called",
    `Kilde: LBF Beboerdata\nIndikator;Sted;År;Værdi\n${NAMES}`,
    {},
    "boligomraade",
  ],
  [
    "LBF, a line above",
    "LBF Beboerdata\nBoligområde: Tingbjerg\nIndikator;2022;2023\nAndel ledige;3;4",
    {},
    "boligomraade",
  ],
  ["LBF as the file says it", `Indikator;Område;TID;INDHOLD\n${NAMES}`, { source: "LBF" }, "boligomraade"],
  ["an office, said above", `Kilde: Danmarks Statistik\nIndikator;Område;År;Værdi\n${NAMES}`, {}, "andet"],
  ["an office, said in a line of its language", `Källa: SCB\nIndikator;region;år;Værdi\n${NAMES}`, {}, "andet"],
  ["an office, as the file says it", `Indikator;Bydel;År;Værdi\n${NAMES}`, { source: "Hagstofa Íslands" }, "andet"],
  ["StatBank's own form", `INDIKATOR;OMRÅDE;TID;INDHOLD\n${NAMES}`, {}, "andet"],
  [
    "an office and one place above",
    "Kilde: DST\nOmråde: Tingbjerg\nIndikator;2022;2023\nAndel ledige;3;4",
    {},
    "andet",
  ],
  // Who has put an office's figures under a heading of their own knows what they are.
  [
    "a housing area by its heading",
    `Kilde: Danmarks Statistik\nIndikator;Boligområde;År;Værdi\n${NAMES}`,
    {},
    "boligomraade",
  ],
  ["a kommune's own figures", `Kilde: Kommunens statistik\nIndikator;Område;År;Værdi\n${NAMES}`, {}, "boligomraade"],
])("%s", (_name, csv, about, niveau) => {
  const places = placesOf(csv, about);
  expect(places[0]).toBe(`Tingbjerg (${niveau})`);
  expect(places.slice(1)).toEqual(places.length > 1 ? ["Brøndby (kommune)", "Hele landet (land)"] : []);
});

test("who the figures are from is no name of them", () => {
  const table = tableOf(cells("Kilde: SSB\nregion;alder;år;Folkemengde\n0301 Oslo;0 år;2023;7"));
  expect(readFigures(table, guessMapping(table, { file: "a.csv" }), ORIGIN).figures).toMatchObject([
    { indikator: "0 år", kilde: "SSB", omraade: "Oslo" },
  ]);
});

test.each([
  [
    "in a column",
    "Indikator;Område;År;Værdi\nLedige;1515 Herøy;2023;3\nLedige;1818 Herøy;2023;4\nLedige;0301 Oslo;2023;5",
  ],
  ["across", "Indikator;1515 Herøy;1818 Herøy;0301 Oslo\nAntal ledige 2023;3;4;5"],
])("places of one name are told apart by their codes %s", (_where, csv) => {
  expect(placesOf(csv)).toEqual(["Herøy (1515)", "Herøy (1818)", "Oslo"].map((name) => `${name} (boligomraade)`));
});

test("a code tells nothing where the name is one place's", () => {
  const csv =
    "Indikator;Område;År;Værdi\nLedige;153 Brøndby;2022;3\nLedige;0153 Brøndby;2023;4\nLedige;12 Ø;2022;1\nLedige;012 Ø;2023;1";
  expect(placesOf(csv)).toEqual(["Brøndby (kommune)", "Ø (boligomraade)"]);
});
