import { launch } from "../../scripts/browser/launch";
import { checkWorkbook } from "../../src/core/check/check";
import { reportHtml } from "../../src/reports/html";
import { overviewHtml } from "../../src/reports/overview/html";
import { planEntry } from "../../src/reports/overview/model";
import type { CheckReport } from "../../src/reports/model";
import { pagesOfPdf } from "../support/printed";
import { reportedMany, reportedSample } from "../support/reportedPlans";
import { BROENDBY, NOERREBRO, sampleWorkbook } from "./support/samples";

/** As the browser prints it when its own header and footer are off. */
async function pagesOf(html: Iterable<string>): Promise<string[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent([...html].join(""));
    return await pagesOfPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  } finally {
    await browser.close();
  }
}

test.each<[string, () => Promise<CheckReport> | CheckReport, number]>([
  ["the one sample", () => reportedSample("broendby-2025.xlsx"), 2],
  ["the other sample", () => reportedSample("noerrebro-2026-udsnit.xlsx"), 2],
  ["a plan with sixty findings", reportedMany, 3],
])(
  "the page of %s takes few sheets of paper, each with its number, the day and room for initials",
  async (_name, report, most) => {
    const pages = await pagesOf(reportHtml(await report()));
    expect(pages.length).toBeLessThanOrEqual(most);
    pages.forEach((page, index) => {
      expect(page).toContain("Kontrolleret 20. november 2026");
      expect(page).toContain(`Side ${index + 1} af ${pages.length}`);
      expect(page).toContain("Paraf");
    });
    expect(pages.at(-1)).toMatch(/Kontrolleret af.*Godkendt af/s);
  },
);

test("what the reader sees on the first sheet: the plan, the result, and a reason once", async () => {
  const report = await reportedSample("broendby-2025.xlsx");
  const text = (await pagesOf(reportHtml(report))).join("\n");
  expect(text).toContain("Resultat: 9 fejl");
  expect(text).toContain("Rækken er ikke udfyldt: baseline, år og datakilde (3 steder)");
  expect(text.match(/Uden en baseline kan det ikke ses/g)).toHaveLength(1);
});

test("an overview of 35 plans prints across the paper: the plans on two sheets, an indicator a line a plan", async () => {
  const results = await Promise.all(
    [BROENDBY, NOERREBRO].map(async (path) => checkWorkbook(await sampleWorkbook(path), { today: "2026-11-20" })),
  );
  const entries = Array.from({ length: 35 }, (_, at) => planEntry(`planer/2026/plan ${at + 1}.xlsx`, results[at % 2]!));
  const about = { language: "da", program: "Baselinekontrol 0.1.0", today: "2026-11-20" } as const;
  const pages = await pagesOf(overviewHtml(entries, about));
  // Some four hundred lines: 35 plans, and what each says of the indicators that several have.
  expect(pages.length).toBeLessThanOrEqual(18);
  pages.forEach((page, index) => {
    expect(page).toContain(`Side ${index + 1} af ${pages.length}`);
    expect(page).toMatch(index < 2 ? /Plan.*Kommune.*Manglende.*Fil/s : /Plan.*Anden baseline.*Datakilde.*Fil/s);
  });
  expect(pages.findIndex((page) => page.includes("I alt"))).toBe(1);
  expect(pages.join("\n")).toMatch(/Brøndby Strand: 13,60\s%/);
});
