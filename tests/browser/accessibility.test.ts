import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { LOOKS } from "./support/looks";
import { flip, openPart, PARTS } from "./support/parts";
import { Pages } from "./support/pages";
import { takePicture } from "./support/pictures";
import { BROENDBY, NOERREBRO, sampleWorkbook } from "./support/samples";

const pages = Pages.forTests();

describe.each(LOOKS)("at %s, axe has nothing to say of", (name, look) => {
  const take = (page: Page, view: string): Promise<void> => takePicture(page, "views", `${view} ${name}`);

  test("the first page, with a file that couldn't be opened", async () => {
    const page = await pages.browserEdition({ look });
    await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
    await expectSound(page);
    await take(page, "start");
    const broken = { name: "tekst.xlsx", mimeType: "text/plain", buffer: Buffer.from("tekst") };
    await page.locator("input[type=file]").first().setInputFiles([broken]);
    await page.getByRole("alert").waitFor();
    await expectSound(page);
  });

  test("an opened plan: findings, an open finding, the sheet with marks and a card, every tab", async () => {
    const page = await pages.sample(look);
    await expectSound(page);
    await page.getByRole("button", { name: /^Fejl: Rækken er ikke udfyldt/ }).click();
    await page.getByRole("button", { name: "Hvorfor?" }).first().click();
    await flip(page, "Markér i arket");
    await expectSound(page);
    for (const part of PARTS) {
      await openPart(page, part);
      await page.locator("[role=tabpanel]:visible, [role=region]:visible").getByRole("heading").first().waitFor();
      await expectSound(page);
      await take(page, part);
    }
    const sheet = page.getByRole("tab", { name: "Ark", exact: true });
    if (await sheet.isVisible()) await sheet.click();
    await page.getByRole("gridcell", { name: /^C10,/ }).click();
    await page.getByRole("group", { name: "Celle C10" }).waitFor();
    await expectSound(page);
    await take(page, "sheet");
  });

  test("the list of changes, and how the sheet was read", async () => {
    const page = await pages.sample(look);
    const sheet = page.getByRole("tab", { name: "Ark", exact: true });
    const isNarrow = await sheet.isVisible();
    if (isNarrow) await sheet.click();
    await page.getByRole("gridcell", { name: /^A3(,|$)/ }).click();
    await page.keyboard.type("Navn");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Vis, hvordan arket er læst" }).click();
    await page.locator(".reading-column").first().waitFor({ state: "attached" });
    await expectSound(page);
    if (isNarrow) await page.getByRole("tab", { name: "Kontrol", exact: true }).click();
    await page.getByRole("button", { name: "Fortryd (1)" }).click();
    await page.getByRole("heading", { name: "Ændringer, du kan fortryde" }).waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: /^Fortryd: / }).click();
    await page.getByText("1 celle er ført tilbage.").first().waitFor();
    await expectSound(page);
  });

  test("the overview", async () => {
    const page = await pages.browserEdition({ look });
    const files = [BROENDBY, NOERREBRO].map((path) => ({
      name: path.split("/").pop() ?? "",
      mimeType: "application/octet-stream",
      buffer: readFileSync(path),
    }));
    const broken = { name: "tekst.xlsx", mimeType: "text/plain", buffer: Buffer.from("tekst") };
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([...files, broken]);
    await page.getByText("Alle 3 filer er kontrolleret").waitFor();
    await page.getByRole("columnheader", { name: "Fejl" }).getByRole("button").click();
    await expectSound(page);
    for (const plan of ["Brøndby Projektet", "NørreBrobyggerne 2026-28"])
      await page.getByLabel(`Vælg ${plan} til sammenligning`).check();
    for (const panel of ["Hold op mod hentede tal", "Samme indikator", "Sammenlign to planer"]) {
      await page.getByRole("button", { name: panel }).click();
      await page.getByRole("region", { name: panel }).first().waitFor();
      await expectSound(page);
      await take(page, panel);
    }
  });

  test("Excel's page", async () => {
    const page = await pages.excel(await sampleWorkbook(), look);
    await page.getByRole("button", { name: "9 fejl" }).waitFor();
    await expectSound(page);
    for (const part of PARTS) {
      await openPart(page, part);
      await page.locator("[role=tabpanel]:visible, [role=region]:visible").getByRole("heading").first().waitFor();
      await expectSound(page);
    }
  });
});
