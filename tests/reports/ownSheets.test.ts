import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook, type CheckResult } from "../../src/core/check/check";
import { sheetFromRows } from "../../src/core/workbook/fromRows";
import { isOwnReport } from "../../src/core/workbook/ownSheets";
import { isOwnOutput } from "../../src/core/workbook/reportMark";
import type { Sheet, Workbook } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { writeXlsx } from "../../src/formats/xlsx/writeXlsx";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { everyReport, TODAY } from "./everyReport";
import { leftOut } from "./example";

function check(workbook: Workbook): CheckResult {
  return checkWorkbook(workbook, { today: TODAY });
}

const reported = (result: CheckResult) => reportOfCheck("plan.xlsx", result, { language: "da", min: "info" });

const unmarked = (sheet: Sheet): Sheet => ({ ...sheet, isReport: false });

/** What the check gives, without the sheets themselves. */
function given(workbook: Workbook) {
  const { findings, plan: read } = check(workbook);
  const { plan, tables: recognised, summary } = reported(check(workbook));
  return { findings, plan, recognised, summary, planOfTables: read.tables.plan };
}

const sample = readXlsx(readFileSync(join(__dirname, "../../assets/samples/broendby-2025.xlsx")));

test("every report that is put into a workbook leaves its check as it was, wherever it stands", async () => {
  const book = await sample;
  const { sheets } = await readXlsx(await writeXlsx(everyReport(book)));
  expect(sheets.map(({ isReport }) => isReport)).toEqual(sheets.map(() => true));
  expect(given({ ...book, sheets: [...book.sheets, ...sheets] })).toEqual(given(book));
  expect(given({ ...book, sheets: [...sheets, ...book.sheets] })).toEqual(given(book));
});

/** The plan's tables again, in a sheet that nothing tells from the user's own: so that the tests here are worth something. */
test("a sheet with the plan's rows that is no report is read", async () => {
  const book = await sample;
  const { goals } = check(book).plan.tables;
  const copies = goals.map(({ sheet }) => ({ ...sheet, name: `Kopi af ${sheet.name}` }));
  expect(given({ ...book, sheets: [...book.sheets, ...copies] })).not.toEqual(given(book));
});

test.each(["da", "en"] as const)("a report without its mark is known by what it is: %s", async (language) => {
  const book = await sample;
  const { sheets } = await readXlsx(await writeXlsx(everyReport(book, language)));
  expect(sheets.filter((sheet) => !isOwnReport(unmarked(sheet))).map(({ name }) => name)).toEqual([]);
  expect(given({ ...book, sheets: [...book.sheets, ...sheets.map(unmarked)] })).toEqual(given(book));
});

test("sheets of a plan are no reports", async () => {
  const { sheets } = await sample;
  expect(sheets.filter(isOwnReport)).toEqual([]);
  const rows = [["Bemanding"], ["Stilling", "Aktivitet", "Timer"], ["Projektleder", "Ledelse", 37]];
  expect(isOwnReport(sheetFromRows("Kontrolrapport", rows))).toBe(false);
  expect(isOwnReport(sheetFromRows("Ark1", [["Kontrolrapport fra kommunen"], ...rows]))).toBe(false);
});

const [OWN_REPORTS] = leftOut("own-reports");

test("that they were left out is said", async () => {
  const book = await sample;
  const { sheets } = await readXlsx(await writeXlsx(everyReport(book).slice(0, 1)));
  expect(reported(check(book)).notChecked).not.toContainEqual(OWN_REPORTS);
  expect(reported(check({ ...book, sheets: [...book.sheets, ...sheets] })).notChecked).toContainEqual(OWN_REPORTS);
});

test("a workbook of reports alone is known as an output of ours, and has no table", async () => {
  const own = await readXlsx(await writeXlsx(everyReport(await sample)));
  expect(isOwnOutput(own)).toBe(true);
  expect(isOwnOutput(await sample)).toBe(false);
  expect(check(own).findings.map(({ rule, at }) => [rule, at.sheet])).toEqual([["layout/table-missing", "Rapport 0"]]);
});

test("a table that the user points out in a report is read all the same", async () => {
  const book = await sample;
  const [found] = check(book).plan.tables.goals;
  if (found === undefined) throw new Error("the sample has goals");
  const sheets = book.sheets.map((sheet) => ({ ...sheet, isReport: sheet.name === found.sheet.name }));
  const tables = [{ kind: found.kind, sheet: found.sheet.name, range: found.range, columns: { indikator: 1 } }];
  const { kommune, period } = { kommune: null, period: { from: null, to: null } };
  const options = { today: TODAY, given: { kommune, period, tables, budgetMapping: [], budgets: [] } };
  const read = (workbook: Workbook, given: boolean) =>
    checkWorkbook(workbook, given ? options : { today: TODAY }).plan.tables.goals.map(({ sheet }) => sheet.name);
  expect(read({ ...book, sheets }, false)).not.toContain(found.sheet.name);
  expect(read({ ...book, sheets }, true)).toContain(found.sheet.name);
});
