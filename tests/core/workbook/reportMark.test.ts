import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { isOwnOutput, isReportMark, REPORT_MARK } from "../../../src/core/workbook/reportMark";
import type { Sheet } from "../../../src/core/workbook/snapshot";

const report = sheetFromRows("Planer", [["Plan"]], { isReport: true });
const emptyReport = sheetFromRows("Indikatorer", [], { isReport: true });
const plan = sheetFromRows("Delmål", [["Delmål"]]);
const empty = sheetFromRows("Ark1", []);
const formatted: Sheet = { ...empty, rows: new Map([[3, [{ value: null, text: "", numberFormat: "0%" }]]]) };
const withError: Sheet = {
  ...empty,
  rows: new Map([[3, [{ value: null, text: "#N/A", numberFormat: "General", error: "#N/A" }]]]),
};

test.each<[string, readonly Sheet[], boolean]>([
  ["a report", [report], true],
  ["several, one of them empty", [report, emptyReport], true],
  ["a report beside empty sheets", [empty, report, formatted], true],
  ["a plan", [plan], false],
  ["a plan with reports", [report, plan, report], false],
  ["a report beside a sheet with an error alone", [report, withError], false],
  ["an empty workbook", [empty], false],
  ["no sheets", [], false],
])("whether a workbook is an output of ours: %s", (_name, sheets, isOwn) => {
  expect(isOwnOutput(workbookOf(...sheets))).toBe(isOwn);
});

test("the mark is a name that Excel takes, and is known however it is written", () => {
  expect(REPORT_MARK).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  expect(
    ["Baselinekontrol.rapport", "BASELINEKONTROL.RAPPORT", "Baselinekontrol", "rapport"].map(isReportMark),
  ).toEqual([true, true, false, false]);
});
