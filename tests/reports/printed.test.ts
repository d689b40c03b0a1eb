import { checkWorkbook } from "../../src/core/check/check";
import type { NewSheet } from "../../src/core/workbook/newSheet";
import { writeXlsx } from "../../src/formats/xlsx/writeXlsx";
import { basisSheets } from "../../src/reports/basis/sheets";
import type { CheckReport } from "../../src/reports/model";
import { planEntry } from "../../src/reports/overview/model";
import { overviewSheets } from "../../src/reports/overview/sheets";
import { reportSheets } from "../../src/reports/worksheet";
import { sampleWorkbook } from "../browser/support/samples";
import { libreOffice, pagesOfPdf, printedByLibreOffice } from "../support/printed";
import { reportedMany, reportedSample } from "../support/reportedPlans";

jest.setTimeout(180_000);

const program = libreOffice();
if (program === null) console.warn("Not tested here: how workbooks print (LibreOffice isn't there).");
const printed = program === null ? test.skip : test;

async function pagesOf(sheets: readonly NewSheet[]): Promise<string[]> {
  return pagesOfPdf(printedByLibreOffice(program ?? "", await writeXlsx(sheets)));
}

const BROENDBY = "broendby-2025.xlsx";

printed.each<[string, () => Promise<CheckReport> | CheckReport, number]>([
  ["the one sample", () => reportedSample(BROENDBY), 2],
  ["the other sample", () => reportedSample("noerrebro-2026-udsnit.xlsx"), 2],
  ["a plan with sixty findings", reportedMany, 3],
])("the report that is signed: %s", async (_name, report, most) => {
  const [cover] = reportSheets(await report());
  const pages = await pagesOf([cover!]);
  expect(pages.length).toBeLessThanOrEqual(most);
  pages.forEach((page, index) => {
    expect(page).toContain("Kontrolleret 20. november 2026");
    expect(page).toContain(`Side ${index + 1} af ${pages.length}`);
    expect(page).toContain("Paraf");
  });
  expect(pages.at(-1)).toMatch(/Kontrolleret af.*Godkendt af/);
});

printed(
  "all sheets of a plan's report and of its basis take few pages, and every one says which plan it is",
  async () => {
    const report = await reportedSample(BROENDBY);
    const pages = await pagesOf(reportSheets(report));
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const page of pages) expect(page).toContain("Brøndby Projektet");
    const basis = await pagesOf(basisSheets(report));
    expect(basis.length).toBeLessThanOrEqual(3);
    for (const page of basis) expect(page).toMatch(/Brøndby Projektet.*Kontrolleret 20\. november 2026.*Side \d af/s);
  },
);

printed(
  "an overview of 35 plans: the plans on one or two pages, their indicators on few, headings on each",
  async () => {
    const result = checkWorkbook(await sampleWorkbook(), { today: "2026-11-20" });
    const entries = Array.from({ length: 35 }, (_, index) => planEntry(`plan ${index + 1}.xlsx`, result));
    const [plans, indicators] = overviewSheets(entries, { language: "da", program: "P", today: "2026-11-20" });
    const first = await pagesOf([plans!]);
    expect(first.length).toBeLessThanOrEqual(2);
    for (const page of first) expect(page).toMatch(/Planerne.*Advarsler/);
    const second = await pagesOf([indicators!]);
    expect(second.length).toBeLessThanOrEqual(10);
    for (const page of second) expect(page).toMatch(/Samme indikator i flere planer.*Datakilde/);
  },
);
