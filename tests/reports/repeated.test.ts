import { checkWorkbook } from "../../src/core/check/check";
import { delmaalRow, overordnedeRow } from "../../src/core/rules/support/examples";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { coverSheet } from "../../src/reports/coverSheet";
import { reportHtml } from "../../src/reports/html";
import type { FileReport } from "../../src/reports/model";
import { agreementInWords, placesInWords, repeatedInWords } from "../../src/reports/repeated";
import { reportText } from "../../src/reports/text";
import { voiceOf } from "../../src/reports/voice";
import { agreements, type AgreementSheet } from "../core/rules/support/agreements";
import { TODAY } from "../core/rules/support/testRule";
import { report } from "./example";

const NEET = "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";
const GOALS: AgreementSheet = {
  name: "Overordnede mål",
  rows: [
    overordnedeRow({ indikator: NEET, baseline: "13,6 %", comparison: "9,4 %", source: "Boligsociale data 2023" }),
  ],
};

function of(baseline: string): FileReport {
  const row = delmaalRow({ indikator: NEET, baseline, comparison: "Vejle Kommune: 9,40 %", year: 2023 });
  const workbook = agreements(GOALS, { name: "Beskæftigelse", rows: [row] });
  return reportOfCheck("plan.xlsx", checkWorkbook(workbook, { today: TODAY }), { language: "da", min: "info" });
}

const DANISH = voiceOf("da");

function inWords({ repeated }: FileReport): string[] {
  if (repeated === null) return [];
  return [
    repeatedInWords(repeated, DANISH),
    ...repeated.listed.map((one) => {
      const said = [one.omraade, one.aar, agreementInWords(one, DANISH), ...placesInWords(one, DANISH)];
      return said.join(" · ").replaceAll("\u00a0", " ");
    }),
  ];
}

test("a figure that is the same in two places is listed too", () => {
  expect(inWords(of("13,60 %"))).toEqual([
    "2 tal står flere steder, og de er ens alle steder.",
    "Boligområdet · 2023 · 2 steder, ens · 13,6 %: Overordnede mål!C9 · 13,60 %: Beskæftigelse!C9",
    "Vejle Kommune · 2023 · 2 steder, ens · 9,4 %: Overordnede mål!D9 · 9,40 %: Beskæftigelse!D9",
  ]);
});

test("those that differ stand first", () => {
  const file = of("15,12 %");
  expect(inWords(file).map((line) => line.split(" · ").slice(0, 3).join(" · "))).toEqual([
    "2 tal står flere steder, og 1 af dem er ikke ens.",
    "Boligområdet · 2023 · 2 steder, ikke ens",
    "Vejle Kommune · 2023 · 2 steder, ens",
  ]);
});

test("that nothing stands twice is said, and nothing where there are no goals", () => {
  expect(inWords(of("13,6 personer"))[0]).toBe("1 tal står flere steder, og det er ens alle steder.");
  const single = agreements({ name: "Beskæftigelse", rows: [delmaalRow()] });
  const file = reportOfCheck("a.xlsx", checkWorkbook(single, { today: TODAY }), { language: "da", min: "info" });
  expect(inWords(file)).toEqual(["Ingen indikator står flere steder med samme år og område."]);
  const empty = reportOfCheck("a.xlsx", checkWorkbook(agreements(), { today: TODAY }), { language: "da", min: "info" });
  expect(empty.repeated).toBeNull();
});

test.each<[string, (file: FileReport) => string]>([
  ["the text", (file) => [...reportText(report(file), { width: 200, paint: (text) => text })].join("\n")],
  ["the page", (file) => [...reportHtml(report(file))].join("")],
  ["the sheet Kontrolrapport", (file) => JSON.stringify(coverSheet(report(file), file, []).rows)],
])("%s lists them", (_, write) => {
  const written = write(of("15,12 %")).replaceAll("\u00a0", " ");
  for (const said of ["Tal, der står flere steder", "2 steder, ikke ens", "2 steder, ens", "15,12 %: Beskæftigelse!C9"])
    expect(written).toContain(said);
});
