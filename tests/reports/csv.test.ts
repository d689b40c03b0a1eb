import fc from "fast-check";
import type { FileReport } from "../../src/reports/model";
import { csvField, reportCsv } from "../../src/reports/csv";
import { file, finding, report, UNREADABLE } from "./example";

const csv = (...files: FileReport[]): string => [...reportCsv(report(...files))].join("");

test("is a table with a byte order mark, semicolons and CRLF", () => {
  expect(csv(file([finding()]))).toBe(
    "\ufeffFil;Alvor;Ark;Celle;Række;Hvad er der;Hvad gør du;Hvorfor;Regel;Status\r\n" +
      "planer/broendby.xlsx;Fejl;Beskæftigelse;E11;Den Lille Sprogskole;Baseline år mangler.;" +
      "Skriv det år, tallet er fra, fx 2023.;Uden årstal kan ingen se, hvor gammelt tallet er.;year/missing;\r\n",
  );
});

test("says which file couldn't be read", () => {
  expect(csv(UNREADABLE)).toContain("væk.xlsx;Fejl;;;;Filen findes ikke.;Kontrollér stien.;;file/not-found");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+45", "'+45"],
  ["-3 %", "'-3 %"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["  =1", "'  =1"],
  ["＝1", "'＝1"],
  ["12 - 3", "12 - 3"],
  ["a;b", '"a;b"'],
  ['en "ting"', '"en ""ting"""'],
  ["to\nlinjer", '"to\nlinjer"'],
  ["", ""],
])("%j is written as %j", (text, written) => {
  expect(csvField(text)).toBe(written);
});

test("no text becomes a formula or another column", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const field = csvField(text);
      const content = field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field;
      expect(content).not.toMatch(/^[\s]*[=+\-@]/);
      if (!field.startsWith('"')) expect(field).not.toMatch(/[;\r\n"]/);
    }),
    { numRuns: 500 },
  );
});
