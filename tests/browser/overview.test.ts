import { readFileSync } from "node:fs";
import { pagesOfPdf } from "../support/printed";
import type { Page } from "playwright-core";
import { Pages } from "./support/pages";
import { BROENDBY, NOERREBRO } from "./support/samples";

const pages = Pages.forTests();

const BROKEN = { name: "=tom.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("ikke en projektmappe") };

async function overview(): Promise<Page> {
  const page = await pages.browserEdition();
  const files = [BROENDBY, NOERREBRO].map((path) => ({
    name: path.split("/").pop() ?? "",
    mimeType: "application/octet-stream",
    buffer: readFileSync(path),
  }));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([...files, BROKEN]);
  await page.getByText("Alle 3 filer er kontrolleret").waitFor();
  return page;
}

const rows = (page: Page): Promise<string[]> => page.locator(".overview tbody tr").allInnerTexts();

test("one line a plan, with its counts and what is missing", async () => {
  const page = await overview();
  const [broendby, noerrebro, broken] = await rows(page);
  expect(broendby).toMatch(
    /Brøndby Projektet\s+Ikke set\s+Spørgsmål\s+Godkendt\s+Brøndby Kommune\s+1\.\u00a0juni\u00a02025\s+31\.\u00a0maj\u00a02029\s+9\s+4\s+\d+\s+3\s+3\s+\d+\s+0\s+broendby-2025\.xlsx/,
  );
  expect(noerrebro).toContain("noerrebro-2026-udsnit.xlsx");
  expect(broken).toMatch(/ikke læst.*ikke en Excel-projektmappe/s);
});

test("a heading sorts, twice the other way, and the file that can't be read stays last", async () => {
  const page = await overview();
  const byErrors = page.getByRole("columnheader", { name: "Fejl" });
  await byErrors.getByRole("button").click();
  expect(await byErrors.getAttribute("aria-sort")).toBe("descending");
  const down = await rows(page);
  await byErrors.getByRole("button").click();
  expect(await byErrors.getAttribute("aria-sort")).toBe("ascending");
  const up = await rows(page);
  expect(up.slice(0, 2)).toEqual(down.slice(0, 2).reverse());
  expect(up[2]).toContain("=tom.xlsx");
  expect(down[2]).toContain("=tom.xlsx");
});

test("the table is saved as CSV in the order shown, safe against formulas", async () => {
  const page = await overview();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem som CSV" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toBe("baselinekontrol-overblik.csv");
  const lines = text.replace("\ufeff", "").trim().split("\r\n");
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(lines[0]).toMatch(/^Plan;Kommune;Fra;Til;Fejl;/);
  expect(lines[1]).toMatch(/^Brøndby Projektet;Brøndby Kommune;2025-06-01;2029-05-31;9;4;/);
  expect(lines[3]).toMatch(/^ikke læst;+"'=tom\.xlsx";"Filen indeholder ren tekst/);
});

test("printing the page gives the overview, says when only a part is shown, and leaves the page as it was", async () => {
  const page = await overview();
  const printed = async (): Promise<string> =>
    (await pagesOfPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).join("\n");
  const [whole] = await Promise.all([printed(), page.getByRole("button", { name: "Udskriv overblik" }).waitFor()]);
  expect(whole).toContain("Brøndby Projektet");
  expect(whole).toContain("NørreBrobyggerne");
  expect(whole).not.toContain("Filen forlader ikke din computer");
  expect(whole).not.toContain("Kun ");
  expect(whole).toMatch(/Side 1 af \d/);

  await page.getByLabel("Søg efter plan").fill("Brøndby");
  await page.getByText("1 af 3 planer").waitFor();
  const part = await printed();
  expect(part).toContain("Kun 1 af 3 planer er med");
  expect(part).not.toContain("NørreBrobyggerne");
  await page.getByRole("heading", { name: "Overblik over 3 filer" }).waitFor();

  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-asked", "") }));
  await page.getByRole("button", { name: "Udskriv overblik" }).click();
  await page.locator("body[data-asked]").waitFor();
});

test("a plan is opened and left again, with focus on its line", async () => {
  const page = await overview();
  await page.getByRole("button", { name: "Brøndby Projektet" }).click();
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await page.getByRole("button", { name: "Til overblikket" }).click();
  await page.getByRole("heading", { name: "Overblik over 3 filer" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Brøndby Projektet");
});
