import { checkWorkbook } from "../../src/core/check/check";
import { LBF_2019_26 } from "../../src/core/forms/lbf2019";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue } from "../../src/core/workbook/snapshot";
import type { NewSheet } from "../../src/core/workbook/newSheet";
import { templateAsTable } from "../../src/templates/asTable";
import { TEMPLATE_KINDS } from "../../src/templates/kinds";
import { templateSheet, type TemplateOptions } from "../../src/templates/templates";

const OPTIONS: TemplateOptions = {
  plan: { name: "Brøndby Projektet", kommune: "Brøndby Kommune", period: "1. juni 2025 – 31. maj 2029" },
  form: LBF_2019_26,
  firstYear: 2025,
};

function values(sheet: NewSheet): CellValue[][] {
  return sheet.rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)));
}

function check(sheet: NewSheet, rows = values(sheet)) {
  return checkWorkbook(workbookOf(sheetFromRows(sheet.name, rows)), { today: "2026-11-20" });
}

describe.each(["delmaal", "overordnede-maal"] as const)("%s", (kind) => {
  const sheet = templateSheet(kind, OPTIONS);

  test("has LBF's headings in LBF's words and order", () => {
    const headings = LBF_2019_26.tables[kind].columns.map(({ heading }) => heading);
    expect(values(sheet)).toContainEqual(headings);
    expect(sheet.widths).toHaveLength(headings.length);
  });

  test("is recognised by the check, with the plan it is for", () => {
    const { plan: read, findings } = check(sheet);
    expect(read.tables.goals.map((table) => table.kind)).toEqual([kind]);
    expect(read.tables.plan).toEqual({
      name: "Brøndby Projektet",
      kommune: "Brøndby Kommune",
      period: { from: "2025-06-01", to: "2029-05-31" },
    });
    expect(findings.filter(({ rule }) => rule.startsWith("layout/"))).toEqual([]);
  });
});

test("the delmålstabel gives no finding when it is filled in", () => {
  const sheet = templateSheet("delmaal", OPTIONS);
  const rows = values(sheet);
  rows[sheet.frozenRows!] = [
    "Flere i job, mindst 50 %",
    "Andel i job",
    "45,5 %",
    "Kommune: 61,0 %",
    2023,
    "LBF Beboerdata",
  ];
  expect(check(sheet, rows).findings).toEqual([]);
});

test("the delmålstabel checks what is typed as a year, in the year's column alone", () => {
  const { validations, frozenRows, rows } = templateSheet("delmaal", OPTIONS);
  const year = validations!.find(({ rule }) => rule.kind === "whole")!;
  expect([year.left, year.right]).toEqual([4, 4]);
  expect([year.top, year.bottom]).toEqual([frozenRows, rows.length - 1]);
});

test("the budget is for the plan's years and indsatsområder, and shares are checked", () => {
  const sheet = templateSheet("budget", OPTIONS);
  const headings = values(sheet)[sheet.frozenRows! - 1]!;
  expect(headings).toEqual(expect.arrayContaining(["Stilling", "Beskæftigelse (%)", "2025", "2029", "I alt (kr.)"]));
  const share = sheet.validations!.find(({ rule }) => rule.kind === "share")!;
  expect(headings.slice(share.left, share.right + 1).every((heading) => String(heading).endsWith("(%)"))).toBe(true);
  expect(share.right - share.left).toBe(3);
});

test.each(TEMPLATE_KINDS)("%s is whole: widths for every column, validations inside", (kind) => {
  const { rows, widths, validations = [], frozenRows = 0 } = templateSheet(kind, OPTIONS);
  expect(Math.max(...rows.map((row) => row.length))).toBe(widths.length);
  expect(frozenRows).toBeLessThan(rows.length);
  for (const { top, left, bottom, right, message } of validations) {
    expect(bottom).toBeLessThan(rows.length);
    expect(right).toBeLessThan(widths.length);
    expect(top).toBeLessThanOrEqual(bottom);
    expect(left).toBeLessThanOrEqual(right);
    expect(message).toMatch(/\.$/);
  }
});

test("as a table it can be pasted, and holds no markup of its own words", () => {
  const { html, text } = templateAsTable({ rows: [[{ value: "<b>", bold: true }, 3], [null]] });
  expect(html).toBe("<table><tr><td><b>&lt;b></b></td><td>3</td></tr><tr><td></td></tr></table>");
  expect(text).toBe("<b>\t3\n");
});
