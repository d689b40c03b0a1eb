import { launch } from "../../scripts/browser/launch";
import { reportHtml } from "../../src/reports/html";
import type { CheckReport } from "../../src/reports/model";
import { pagesOfPdf } from "../support/printed";
import { reportedMany, reportedSample } from "../support/reportedPlans";

/** As the browser prints it when its own header and footer are off. */
async function pagesOf(report: CheckReport): Promise<string[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent([...reportHtml(report)].join(""));
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
    const pages = await pagesOf(await report());
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
  const text = (await pagesOf(report)).join("\n");
  expect(text).toContain("Resultat: 9 fejl");
  expect(text).toContain("Rækken er ikke udfyldt: baseline, år og datakilde (3 steder)");
  expect(text.match(/Uden en baseline kan det ikke ses/g)).toHaveLength(1);
});
