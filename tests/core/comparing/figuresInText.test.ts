import { checkWorkbook } from "../../../src/core/check/check";
import { figureDiffers } from "../../../src/core/rules/consistency/figureDiffers";
import { delmaalRow } from "../../../src/core/rules/support/examples";
import { renderMessage } from "../../../src/locales/render";
import { agreements } from "../rules/support/agreements";
import { TODAY } from "../rules/support/testRule";

const NEET = "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";

function check(text: string, cells: Parameters<typeof delmaalRow>[0] = {}) {
  const row = delmaalRow({
    indikator: NEET,
    baseline: "13,60 %",
    comparison: "Vejle Kommune: 9,40 %\nHele landet: 11,1 %",
    year: 2023,
    ...cells,
  });
  const workbook = { ...agreements({ name: "Beskæftigelse", rows: [row] }), text: [text] };
  const { findings, plan } = checkWorkbook(workbook, { today: TODAY });
  return { own: findings.filter(({ rule }) => rule === figureDiffers.id), repeated: plan.repeated() };
}

test.each([
  "I 2023 var 15,12 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.",
  "Andelen af 15-29-årige uden uddannelse og beskæftigelse er steget fra 12,1 % i 2021 til 15,12 % i 2023.",
  "Hver dag mødes vi. NEET-andelen var 15,2 % i 2023.",
  "15,2 pct. af de 15-29-årige er uden uddannelse eller beskæftigelse (2023).",
])("a sentence that gives another figure is told of at the table's: %s", (text) => {
  const { own } = check(text);
  expect(own.map(({ severity, at, message }) => `${severity} ${at.cell} ${message.key}`)).toEqual(["info C9 text"]);
  expect(renderMessage("da", own[0]!).what).toContain("dokumentets tekst siger 15,");
});

test("the kommune's and the country's figure are held against theirs", () => {
  const kommune = "I Vejle Kommune var 10,2 % af de 15-29-årige i 2023 hverken i uddannelse eller beskæftigelse.";
  expect(check(kommune).own.map(({ at }) => at.cell)).toEqual(["D9"]);
  const country = "På landsplan var 12,2 % af de 15-29-årige hverken i uddannelse eller beskæftigelse i 2023.";
  expect(check(country).own.map(({ at }) => at.cell)).toEqual(["D9"]);
  const both = "13,6 % af de 15-29-årige er uden uddannelse og beskæftigelse i 2023 mod 10,2 % i Vejle Kommune.";
  expect(check(both).own.map(({ at }) => at.cell)).toEqual(["D9"]);
});

test.each([
  ["the same at the precision that is written", "13,6 % af de 15-29-årige var uden uddannelse og job i 2023."],
  ["another year", "15,1 % af de 15-29-årige var hverken i uddannelse eller beskæftigelse i 2021."],
  ["no year", "15,1 % af de 15-29-årige er hverken i uddannelse eller beskæftigelse."],
  ["another age group", "15,1 % af de 18-24-årige var hverken i uddannelse eller beskæftigelse i 2023."],
  ["a part of the group", "15,1 % af de 15-29-årige kvinder var hverken i uddannelse eller beskæftigelse i 2023."],
  ["another place", "I Vollsmose var 15,1 % af de 15-29-årige hverken i uddannelse eller beskæftigelse i 2023."],
  ["another kommune", "I Odense Kommune var 15,1 % af de 15-29-årige hverken i uddannelse eller beskæftigelse i 2023."],
  ["other places", "I andre kommuner var 15,1 % af de 15-29-årige hverken i uddannelse eller beskæftigelse i 2023."],
  ["what is to come", "Målet er, at 10 % af de 15-29-årige er uden uddannelse og beskæftigelse i 2023."],
  ["about so many", "Ca. 15 % af de 15-29-årige var hverken i uddannelse eller beskæftigelse i 2023."],
  ["points", "Andelen af 15-29-årige uden uddannelse og beskæftigelse faldt 2,1 procentpoint i 2023."],
  ["something else", "I 2023 boede 45 % af de 15-29-årige i Lindeparken hos deres forældre."],
  ["the opposite", "I 2023 var 86,4 % af de 15-29-årige i uddannelse eller beskæftigelse."],
  ["persons", "45 personer på 15-29 år var hverken i uddannelse eller beskæftigelse i 2023."],
])("%s is nothing to tell of", (_, text) => {
  expect(check(text).own).toEqual([]);
});

test("the text is listed as a place of the figure, also where it agrees", () => {
  const { repeated } = check("13,6 % af de 15-29-årige var hverken i uddannelse eller beskæftigelse i 2023.");
  expect(repeated.map(({ places, inText }) => [places.length, inText.map(({ value }) => value)])).toEqual([
    [1, [13.6]],
  ]);
});

test("an area is told by its name, and a count by its noun", () => {
  const cells = { baseline: "Nord: 12,1 %\nSyd: 14,2 %" };
  const north = "I Nord var 12,9 % af de 15-29-årige i 2023 hverken i uddannelse eller beskæftigelse.";
  expect(check(north, cells).own.map(({ message }) => message.values["here"])).toEqual(["Nord: 12,1 %"]);
  const count = { indikator: "Antal udsættelser pr. år", baseline: "17 udsættelser", comparison: null };
  expect(check("Der var 19 udsættelser i 2023.", count).own).toHaveLength(1);
  expect(check("Der var 17 udsættelser i 2023.", count).own).toEqual([]);
});
