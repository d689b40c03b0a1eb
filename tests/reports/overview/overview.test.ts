import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { overviewCsv } from "../../../src/reports/overview/csv";
import { overviewHtml } from "../../../src/reports/overview/html";
import { planEntry, unreadEntry, type PlanEntry } from "../../../src/reports/overview/model";
import { indicatorTable, planTable } from "../../../src/reports/overview/rows";
import { sharedIndicators } from "../../../src/reports/overview/sameIndicators";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

function plan(file: string, ...rows: readonly (string | number | null)[][]): PlanEntry {
  const workbook = workbookOf(sheetFromRows("Beskæftigelse", [HEADINGS, ...rows]));
  return planEntry(file, checkWorkbook(workbook, { today: "2026-11-20" }));
}

const strand = plan("strand.xlsx", ["A", "Andel 15-29-årige, der er sigtet", "4,5 %", "Kommune: 1,5 %", 2023, "LBF"]);
const nord = plan(
  "nord.xlsx",
  ["B", "Andel 15-29 årige der er  sigtet.", "3,1 %", "", 2022, "LBF"],
  ["C", "Antal X", "7", "", "", ""],
);
const other = plan("vest.xlsx", ["D", "Andel 18-29-årige, der er sigtet", "9 %", "", 2022, "LBF"]);

test("an indicator is the same whatever case, spaces and marks it is written with, and another by one figure", () => {
  expect(
    sharedIndicators([strand, nord, other]).map(({ baselines }) => baselines.map(({ entry }) => entry.file)),
  ).toEqual([["strand.xlsx", "nord.xlsx"]]);
});

test("an indicator in other words stands with them, under the words that most use, with its own beside", () => {
  const third = plan("syd.xlsx", ["E", "Andelen af sigtede 15-29-årige", "2,2 %", "", 2023, "LBF"]);
  const same = plan("øst.xlsx", ["F", "Andelen af sigtede 15-29-årige", "2,4 %", "", 2023, "LBF"]);
  const count = plan("by.xlsx", ["G", "Sigtede 15-29-årige", "12 personer", "", 2023, "LBF"]);
  const { rows } = indicatorTable([strand, third, same, other, count], "da");
  expect(rows.map(([indikator, file, own]) => [indikator, file, own])).toEqual([
    ["Andelen af sigtede 15-29-årige", "strand.xlsx", "Andel 15-29-årige, der er sigtet"],
    ["Andelen af sigtede 15-29-årige", "syd.xlsx", ""],
    ["Andelen af sigtede 15-29-årige", "øst.xlsx", ""],
  ]);
});

test("the same indicator twice in one plan is nothing that plans have in common", () => {
  const twice = plan("to.xlsx", ["A", "Antal X", "7", "", "", ""], ["B", "Antal X", "8", "", "", ""]);
  expect(sharedIndicators([twice])).toEqual([]);
});

test("baselines stand beside each other with the cell they came from", () => {
  expect(indicatorTable([strand, nord], "da").rows).toEqual([
    [
      "Andel 15-29-årige, der er sigtet",
      "strand.xlsx",
      "",
      "4,5 %",
      "Kommune: 1,5 %",
      "2023",
      "LBF",
      "Beskæftigelse!C2",
      "strand.xlsx",
    ],
    [
      "Andel 15-29-årige, der er sigtet",
      "nord.xlsx",
      "Andel 15-29 årige der er  sigtet.",
      "3,1 %",
      "",
      "2022",
      "LBF",
      "Beskæftigelse!C2",
      "nord.xlsx",
    ],
  ]);
});

test("a plan's line counts what is missing; the total leaves out files that couldn't be read", () => {
  const { rows, total } = planTable([strand, nord, unreadEntry("x.xlsx", "Filen er tom.")], "da");
  expect(rows.map((row) => row[6])).toEqual([0, 1, ""]);
  expect(rows[2]).toEqual(["Filen er tom.", "", "", "", "", "", "", "", "", "x.xlsx"]);
  expect(total?.[6]).toBe(1);
});

test("texts of strangers' files become neither formulas nor markup", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t=", "<script>"), fc.string(), (start, rest) => {
      const entries = [unreadEntry(`${start}${rest}`, "")];
      const csv = [...overviewCsv(planTable(entries, "da"))].join("");
      const html = [...overviewHtml(entries, { language: "da", program: "P", today: "2026-11-20" })].join("");
      expect(html).not.toContain("<script");
      // The file's name is the last field of the first line below the headings.
      const field = /(?:"((?:[^"]|"")*)"|([^;]*))\r\n[^\r]*\r\n$/.exec(csv);
      expect(field?.[1] ?? field?.[2]).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
