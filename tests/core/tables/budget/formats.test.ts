import { readFigures } from "../../../../src/core/reading/figures";
import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";

/** The amount of a position whose pay stands in C2 under the heading. */
function amountOf(heading: string, value: number, format: string): number | undefined {
  const rows = [
    ["Stilling", "Timer pr. uge", heading],
    ["Projektleder", 37, value],
  ];
  const sheet = sheetFromRows("Budget", rows, { formats: { C2: format } });
  const position = readPlanTables(workbookOf(sheet)).budgets[0]?.positions[0];
  return position?.annualCost?.value ?? position?.total?.value;
}

test.each<[string, number, string, number]>([
  ["Løn i alt (kr.)", 600_000, "#,##0", 600_000],
  ["Løn i alt (1.000 kr.)", 600, "General", 600_000],
  ["Løn i alt (1.000 kr.)", 600, "#,##0", 600_000],
  ["Løn i alt (1.000 kr.)", 600_000, "#,##0,", 600_000],
  ["Løn i alt (t.kr.)", 600_500, "#,##0.0,", 600_500],
  ["Løn i alt (1.000 kr.)", 600_000, '#,##0," t.kr."', 600_000],
  ["Løn i alt (kr.)", 600_000, "#,##0,", 600_000],
  ["Løn i alt", 600_000, "#,##0,", 600_000],
  ["Løn i alt", 600_000, '#,##0," t.kr."', 600_000],
  ["Løn i alt", 600, '#,##0" t.kr."', 600_000],
  ["Løn i alt", 1_200_000, '0.0,," mio. kr."', 1_200_000],
  ["Løn i alt", 1.2, '0.0" mio. kr."', 1_200_000],
  ["Løn i alt", 600_000, '_-* #,##0 "kr."_-;-* #,##0 "kr."_-;_-* "-"?? "kr."_-;_-@_-', 600_000],
  ["Løn i alt", 600_000, '[>=1000]#,##0," t.kr.";0" kr."', 600_000],
])("under %s %d shown by %s is %d kr.", (heading, value, format, amount) => {
  expect(amountOf(heading, value, format)).toBe(amount);
});

test.each<[number, string, number]>([
  [0.4, "0%", 0.4],
  [40, '0"%"', 0.4],
  [40, "0\\ \\%", 0.4],
  [40, "General", 0.4],
])("a share of %d shown by %s is %d", (value, format, share) => {
  const rows = [
    ["Stilling", "Timer pr. uge", "Beskæftigelse (%)", "Uddannelse og livschancer (%)"],
    ["Projektleder", 37, value, value],
  ];
  const sheet = sheetFromRows("Budget", rows, { formats: { C2: format, D2: format } });
  const position = readPlanTables(workbookOf(sheet)).budgets[0]?.positions[0];
  expect(position?.shares.get("Beskæftigelse")?.value).toBe(share);
});

test.each(["#DIVISION/0!", "#I/T", "#REFERENCE!", "#NAVN?", "#DIV/0!", "#N/A", "#NUM!"])(
  "the words of an error, %s, are no figure",
  (text) => {
    expect(readFigures({ text }).figures).toEqual([]);
  },
);

test.each([
  ["#1: 13,6 %", 13.6],
  ["0", 0],
])("but %s is", (text, value) => {
  expect(readFigures({ text }).figures.map((figure) => figure.value)).toContain(value);
});
