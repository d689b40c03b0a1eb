import { fromPieces, inPieces, reportFromPieces, reportInPieces } from "../../../src/browser/opening/pieces";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { reportOfCheck } from "../../../src/reports/fromCheck";
import { LBF_2019_26 } from "../../../src/core/forms/lbf2019";

const HEADINGS = LBF_2019_26.tables.delmaal.columns.map(({ heading }) => heading);
const table = (rows: number) => [
  HEADINGS,
  ...Array.from({ length: rows }, (_, row) => [`Delmål ${row}`, `Andel ${row}`, "12,5 %", "61,0 %", 2023, "LBF"]),
];

test.each([0, 1, 3_000, 7_000])("a workbook with a sheet of %i rows is put together again as it was", (count) => {
  const workbook = workbookOf(sheetFromRows("Plan", table(count)), sheetFromRows("Andet", [["a"]]));
  const { pieces, rest } = inPieces(workbook);
  expect(pieces.length > 0).toBe(count >= 3_000);
  expect(rest.sheets[1]).toBe(workbook.sheets[1]);
  const again = fromPieces(rest, pieces);
  expect(again).toEqual(workbook);
  expect([...(again.sheets[0]?.rows.keys() ?? [])]).toEqual([...(workbook.sheets[0]?.rows.keys() ?? [])]);
});

test.each([3, 2_500])("a result of a plan with %i indicators too", (count) => {
  const checked = checkWorkbook(workbookOf(sheetFromRows("Plan", table(count))), { today: "2026-11-20" });
  const report = reportOfCheck("plan.xlsx", checked, { language: "da", min: "info" });
  const { pieces, rest } = reportInPieces(report);
  expect(pieces.length).toBe(count > 1_000 ? Math.ceil(count / 1_000) : 0);
  expect(reportFromPieces(rest, pieces)).toEqual(report);
});
