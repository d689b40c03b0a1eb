import type { Page } from "playwright-core";
import { pagesOfPdf } from "../support/printed";
import { expectSound } from "./support/axe";
import { Pages } from "./support/pages";
import { flip } from "./support/parts";
import { takePicture } from "./support/pictures";
import { asFile, strangersWorkbook } from "./support/samples";

const pages = Pages.forTests();

const take = (page: Page, name: string): Promise<void> => takePicture(page, "controller", name);

async function printed(page: Page): Promise<string[]> {
  return pagesOfPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}

test("with nothing open the page prints as it stands", async () => {
  const page = await pages.browserEdition();
  await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
  const [first = "", ...others] = await printed(page);
  expect(first).toContain("Åbn en projektmappe");
  expect(others).toEqual([]);
});

test("a result from before what was typed says so on paper, and a button asks for the print", async () => {
  const page = await pages.sample();
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-asked", "") }));
  await page.getByRole("button", { name: "Udskriv rapport" }).click();
  await page.locator("body[data-asked]").waitFor();
  expect((await printed(page)).join("\n")).not.toContain("før de seneste ændringer");
  await flip(page, "Kontrollér løbende");
  await page.getByRole("gridcell", { name: /^E9,/ }).click();
  await page.keyboard.type("2021");
  await page.keyboard.press("Enter");
  await page.getByText("Arket er ændret siden kontrollen.").first().waitFor();
  const text = (await printed(page)).join("\n");
  expect(text).toContain("Kontrolrapport");
  expect(text).toContain("Rapporten er fra før de seneste ændringer i projektmappen");
  await page.getByRole("button", { name: "Kontrollér igen" }).click();
  await page.getByText("Arket er ændret siden kontrollen.").waitFor({ state: "detached" });
  expect((await printed(page)).join("\n")).not.toContain("før de seneste ændringer");
});

test("a controller's whole job: a stranger's workbook opened, walked, compared, noted and printed", async () => {
  const page = await pages.browserEdition();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([asFile("soeparken.xlsx", strangersWorkbook())]);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await take(page, "1-opened");

  // The findings, one after the other: the sheet goes along.
  const cells = new Set<string>();
  for (let step = 0; step < 6; step += 1) {
    await page.getByRole("button", { name: "Næste fund" }).click();
    cells.add(await page.locator(".cell-bar-name").innerText());
  }
  expect(cells.size).toBeGreaterThan(1);
  await take(page, "2-walked");
  await page.getByRole("button", { name: "Hvorfor?" }).first().click();

  // Room for the staff: agreement beside budget, and where they differ.
  await page.getByRole("separator", { name: "Kontrollens bredde" }).focus();
  for (let step = 0; step < 16; step += 1) await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: "Bemanding" }).click();
  const table = page.getByRole("table").filter({ hasText: "Projektleder" });
  await table.waitFor();
  const row = (name: string): Promise<string> => table.getByRole("row", { name: new RegExp(`^${name}`) }).innerText();
  expect(await row("Projektleder")).toMatch(/Delaftale 40\s%.*Budget 30\s%.*Stemmer ikke/s);
  expect(await row("Projektleder")).toMatch(/Delaftale 60\s%.*Budget 70\s%.*Stemmer ikke/s);
  expect(await row("Jobkonsulent")).not.toContain("Stemmer ikke");
  await expectSound(page);
  await take(page, "3-staff");

  // What the budget is asked about stands over its sheet, too.
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("button", { name: "Vis, hvordan arket er læst" }).click();
  await page.getByRole("listitem").filter({ hasText: "E: Ikke læst. Svar" }).waitFor();
  await take(page, "4-asked");

  // What is cleared up is accepted with what was asked and answered.
  await page.getByRole("tab", { name: "Kontrol" }).click();
  await page.getByRole("button", { name: "Flere handlinger" }).first().click();
  await page.getByRole("menuitem", { name: "Accepter …" }).click();
  await page.getByRole("textbox", { name: "Begrundelse" }).fill("Spurgt hos projektlederen den 3. marts");
  await page.getByRole("textbox", { name: "Dit navn" }).fill("Controller");
  await page.getByRole("button", { name: "Accepter", exact: true }).click();
  await page.getByRole("textbox", { name: "Dit navn" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Gem en kopi" }).waitFor();
  await take(page, "5-noted");

  // The page's own print is the report, and the page is as it was afterwards.
  const sheets = await printed(page);
  expect(sheets.length).toBeLessThanOrEqual(4);
  sheets.forEach((sheet, index) => expect(sheet).toContain(`Side ${index + 1} af ${sheets.length}`));
  const text = sheets.join("\n");
  expect(text).toContain("Kontrolrapport");
  expect(text).toContain("Søparken");
  expect(text).toContain("Fordeling B");
  expect(text).toMatch(/Spurgt hos projektlederen den 3\.\s*marts/);
  expect(text).not.toContain("Filen forlader ikke din computer");
  expect(sheets.at(-1)).toMatch(/Kontrolleret af.*Godkendt af/s);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await expectSound(page);
  await take(page, "6-afterwards");
}, 120_000);
