import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pagesOfPdf } from "../support/printed";
import { expectSound } from "./support/axe";
import { Pages } from "./support/pages";
import { flip } from "./support/parts";
import { BROENDBY } from "./support/samples";

const pages = Pages.forTests();

/** Where the pictures of the job lie after the test. */
const PICTURES = join(__dirname, "../../.cache/browser/controller");

async function take(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled", caret: "hide" });
}

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
  await page.locator("input[type=file]").first().setInputFiles(BROENDBY);
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

  // Room for the staff: agreement beside budget.
  await page.getByRole("separator", { name: "Kontrollens bredde" }).focus();
  for (let step = 0; step < 16; step += 1) await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: "Bemanding" }).click();
  const table = page.getByRole("table").filter({ hasText: "Projektleder" });
  await table.waitFor();
  expect(await table.innerText()).toMatch(/Delaftale 33\s%.*Budget 33\s%/s);
  await expectSound(page);
  await take(page, "3-staff");

  // What is cleared up is accepted with what was asked and answered.
  await page.getByRole("tab", { name: "Kontrol" }).click();
  await page.getByRole("button", { name: "Flere handlinger" }).first().click();
  await page.getByRole("menuitem", { name: "Accepter …" }).click();
  await page.getByRole("textbox", { name: "Begrundelse" }).fill("Spurgt hos projektlederen den 3. marts");
  await page.getByRole("textbox", { name: "Dit navn" }).fill("Controller");
  await page.getByRole("button", { name: "Accepter", exact: true }).click();
  await page.getByRole("textbox", { name: "Dit navn" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Gem en kopi" }).waitFor();
  await take(page, "4-accepted");

  // The page's own print is the report, and the page is as it was afterwards.
  const sheets = await printed(page);
  expect(sheets.length).toBeLessThanOrEqual(3);
  sheets.forEach((sheet, index) => expect(sheet).toContain(`Side ${index + 1} af ${sheets.length}`));
  const text = sheets.join("\n");
  expect(text).toContain("Kontrolrapport");
  expect(text).toContain("Spurgt hos projektlederen den 3. marts");
  expect(text).not.toContain("Filen forlader ikke din computer");
  expect(sheets.at(-1)).toMatch(/Kontrolleret af.*Godkendt af/s);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await expectSound(page);
  await take(page, "5-afterwards");
}, 120_000);
