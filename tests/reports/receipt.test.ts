import { checkWorkbook } from "../../src/core/check/check";
import { lineMarkOf } from "../../src/core/tables/regions/lineMarks";
import { NOTHING_GIVEN } from "../../src/core/tables/regions/given";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../src/core/workbook/snapshot";
import type { Language } from "../../src/locales/types";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { reportHtml } from "../../src/reports/html";
import { inspectionOf } from "../../src/reports/inspection";
import { reportJson } from "../../src/reports/json";
import { receiptLine, receiptNotes } from "../../src/reports/receiptWords";
import { reportText } from "../../src/reports/text";
import { voiceOf } from "../../src/reports/voice";
import { reportSheets } from "../../src/reports/worksheet";
import { report } from "./example";

type Rows = readonly (readonly CellValue[])[];

const AGREEMENT: Rows = [
  ["Indsatsområde: Beskæftigelse"],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde", "Noter"],
  ["Flere i job", "Andel i job", "Strand: 40 %\nSyd: 50 %", "Kommunen: 60 %", "2023", "LBF 2023", "x"],
  [],
  ["Medarbejderressourcer for indsatsområdet:"],
  ["Stilling", "Ansat timer", "Andel", "Kontor"],
  ["Projektleder", 37, 0.4, 12],
  ["Jobkonsulent", 30, 1, 14],
];
const BUDGET: Rows = [
  ["Stilling", "Ansat (timer)", "Hold A", "Timer til møder og andet", "2025", "Bemærkning"],
  ["Projektleder", 37, 14.8, 3, 300_000, "fast"],
  ["Jobkonsulent", 30, 20, 2, 250_000, "fast"],
];
const WORKBOOK = workbookOf(sheetFromRows("Beskæftigelse", AGREEMENT), sheetFromRows("Budget", BUDGET));
const DATA: Rows = [
  ["Indikator", "Område", "År", "Værdi"],
  ["Andel i job", "Strand", "2023", 40],
];

function fileOf(workbook: Workbook, language: Language = "da", given = NOTHING_GIVEN) {
  const result = checkWorkbook(workbook, { today: "2026-11-20", given });
  return reportOfCheck("plan.xlsx", result, { language, min: "info" });
}

function said(workbook: Workbook, language: Language = "da", given = NOTHING_GIVEN): string[] {
  const voice = voiceOf(language);
  return fileOf(workbook, language, given).receipts.flatMap((receipt) => [
    receiptLine(receipt, voice),
    ...receiptNotes(receipt, voice).map(({ text, sheet, cell }) => `- ${sheet}!${cell} ${text}`),
  ]);
}

const EXPECTED = [
  "Beskæftigelse: Delmålstabel A2:G3 · indsatsområdet Beskæftigelse · 1 delmål · 6 kolonner · 4 tal · alle kendt på overskriften",
  "- Beskæftigelse!G2 Bruges ikke: ”Noter” (G2).",
  "Beskæftigelse: Medarbejderressourcer A5:C8 · indsatsområdet Beskæftigelse · 2 medarbejderlinjer · 3 kolonner · 4 tal",
  "- Beskæftigelse!D6 ”Kontor” (D7:D8) er ikke læst: 2 tal.",
  "Budget: Budget A1:F3 · 2 stillinger · 4 kolonner · 6 tal",
  "- Budget!C1 ”Hold A” (C2:C3) er ikke læst: 2 tal.",
  "- Budget!D1 ”Timer til møder og andet” (D1) er læst som ”Stillingens timer om ugen”, men det er ikke sikkert.",
  "- Budget!F1 Bruges ikke: ”Bemærkning” (F1).",
];

test("every table is a line, and what isn't plain about it stands below", () => {
  expect(said(WORKBOOK)).toEqual(EXPECTED);
});

test("the same in English", () => {
  expect(said(WORKBOOK, "en")[5]).toBe("- Budget!C1 “Hold A” (C2:C3) is not read: 2 figures.");
});

test("what the user has told is said to be the user's", () => {
  const sheet = WORKBOOK.sheets[1]!;
  const mark = lineMarkOf(sheet, "column", { row: 0, column: 2 })!;
  const meaning = { kind: "hours", omraade: "Beskæftigelse", per: "week" } as const;
  const given = { ...NOTHING_GIVEN, budgetMapping: [{ sheet: "Budget", column: 2, meaning, mark }] };
  expect(said(WORKBOOK, "da", given)).toContain("- Budget!C1 Kendt på eget valg: Timer om ugen i Beskæftigelse (C1).");
  const [receipt] = fileOf(WORKBOOK, "da", given).receipts.slice(-1);
  expect(receipt!.columns.flatMap(({ told }) => told ?? [])).toEqual([{ sheet: "Budget", axis: "column", index: 2 }]);
});

test("imported figures are read too", () => {
  expect(said(workbookOf(sheetFromRows("Baselinedata", DATA)))).toEqual([
    "Baselinedata: Hentede tal A1:D2 · 1 tal · 4 kolonner · alle kendt på overskriften",
  ]);
});

describe("in every report", () => {
  const one = report(fileOf(WORKBOOK));
  const lines = EXPECTED.map((line) => line.replace(/^- \S+ /, ""));

  test("as text", () => {
    const text = [...reportText(one, { width: 1000, paint: (piece) => piece })].join("\n");
    expect(text).toContain("Sådan er arket læst:");
    for (const line of lines) expect(text).toContain(line);
  });

  test("on the page, with every column folded away", () => {
    const page = [...reportHtml(one)].join("");
    expect(page).toContain("Sådan er arket læst</h3>");
    for (const line of lines) expect(page).toContain(line);
    expect(page).toContain(
      '<th scope="row" class="cell">B1</th><td>Ansat (timer)</td><td>Stillingens timer om ugen</td><td>overskriften</td><td class="number">2</td>',
    );
    expect(page).toContain('<th scope="row" class="cell">C1</th><td>Hold A</td><td>Ikke læst</td>');
  });

  test("on the sheet Kontrolrapport", () => {
    const [cover] = reportSheets(one);
    const cells = JSON.stringify(cover!.rows);
    expect(cells).toContain("Sådan er arket læst");
    expect(cells).toContain("– Bruges ikke: ”Noter” (G2).");
  });
});

test("what wasn't read, or not for certain, wasn't checked, and says why", () => {
  const { files } = JSON.parse([...reportJson(report(fileOf(WORKBOOK)))].join("")) as {
    files: { notChecked: { sheet: string; range: string | null; reason: string }[] }[];
  };
  const columns = files[0]!.notChecked.filter(({ range }) => range !== null);
  expect(columns.map(({ sheet, range }) => `${sheet} ${range}`)).toEqual([
    "Beskæftigelse D7:D8",
    "Budget C2:C3",
    "Budget D2:D3",
  ]);
  expect(columns[1]!.reason).toMatch(
    /^Tallene under ”Hold A” er ikke brugt: det er ikke til at se, om de er ”Timer om ugen i Beskæftigelse” eller /,
  );
  expect(columns[2]!.reason).toMatch(/er læst som ”Stillingens timer om ugen”, men det er ikke sikkert/);
});

test("inspect tells every column of staff and budget, and what wasn't read", () => {
  const { plan } = checkWorkbook(WORKBOOK, { today: "2026-11-20" });
  const [, staff, budget] = inspectionOf("plan.xlsx", plan).tables as {
    columns: object[];
    unread: { sheet: string; range: string; reason: string }[];
  }[];
  expect(budget!.columns).toEqual([
    { cell: "A1", heading: "Stilling", meaning: "stilling", omraade: null, period: null, known: "heading", sure: true },
    {
      ...{ cell: "B1", heading: "Ansat (timer)", meaning: "contract-hours", omraade: null, period: null },
      ...{ known: "heading", sure: true },
    },
    {
      ...{ cell: "D1", heading: "Timer til møder og andet", meaning: "contract-hours", omraade: null, period: null },
      ...{ known: "heading", sure: false },
    },
    { cell: "E1", heading: "2025", meaning: "year", omraade: null, period: "2025", known: "heading", sure: true },
    expect.objectContaining({ cell: "F1" }),
  ]);
  expect(budget!.unread).toEqual([
    { sheet: "Budget", range: "C2:C3", reason: expect.stringMatching(/^Tallene under ”Hold A” er ikke brugt/) },
  ]);
  expect(staff!.columns).toHaveLength(3);
  expect(staff!.columns[2]).toEqual({
    ...{ cell: "C6", heading: "Andel", meaning: "share", omraade: "Beskæftigelse", period: null },
    ...{ known: "heading", sure: true },
  });
  expect(staff!.unread).toMatchObject([{ sheet: "Beskæftigelse", range: "D7:D8" }]);
});
