import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { chosenFile } from "./support/chosenFile";
import { openPart, PARTS } from "./support/parts";
import { Pages } from "./support/pages";
import { BROENDBY, NOERREBRO } from "./support/samples";

const pages = Pages.forTests();

type Files = Parameters<Locator["setInputFiles"]>[0];

async function choose(page: Page, files: Files): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(files);
}

async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", options));
      document.body.dispatchEvent(new DragEvent("drop", options));
    },
    [name, content.toString("base64")] as const,
  );
}

const findings = (page: Page) => page.getByRole("button", { name: "9 fejl" });

test("a sample is opened from the first page and checked", async () => {
  const page = await pages.browserEdition();
  await page.getByRole("button", { name: "Brøndby: delmål og budget" }).click();
  await findings(page).waitFor();
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  expect(await page.title()).toBe("broendby-2025.xlsx · Baselinekontrol");
  await page.getByText("Filen forlader ikke din computer").waitFor();
});

test("F8 goes to the first finding as the first key after a file is opened, wherever focus is", async () => {
  const page = await pages.browserEdition();
  await choose(page, BROENDBY);
  await findings(page).waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press("F8");
  await page.locator(".cell.outlined").waitFor();
  const first = await page.locator(".cell.outlined").getAttribute("data-place");
  // From the sheet too.
  await page.getByRole("gridcell", { name: /^A1(,|$)/ }).click();
  await page.keyboard.press("F8");
  await page.waitForFunction((was) => {
    const now = document.querySelector(".cell.outlined")?.getAttribute("data-place") ?? was;
    return now !== was;
  }, first);
});

test("a sample in the address is opened at once", async () => {
  const page = await pages.browserEdition({ search: "?eksempel=broendby-2025" });
  await findings(page).waitFor();
});

test("another name in the address opens nothing", async () => {
  const page = await pages.browserEdition({ search: "?eksempel=../../etc/passwd" });
  await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
  expect(await page.getByRole("grid").count()).toBe(0);
});

test("a chosen file is opened, and another takes its place", async () => {
  const page = await pages.browserEdition();
  await choose(page, BROENDBY);
  await findings(page).waitFor();
  await choose(page, NOERREBRO);
  await page.getByText("noerrebro-2026-udsnit.xlsx", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  expect(await findings(page).count()).toBe(0);
});

test("a dropped file is opened", async () => {
  const page = await pages.browserEdition();
  await drop(page, "sluppet.xlsx", readFileSync(BROENDBY));
  await findings(page).waitFor();
  expect(await page.title()).toContain("sluppet.xlsx");
});

test("a delaftale in Word is opened as the sheets it makes", async () => {
  const page = await pages.browserEdition();
  await choose(page, join(__dirname, "../fixtures/word/broendby-2025.docx"));
  await findings(page).waitFor();
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  await page.getByText(/er et Word-dokument/).waitFor();
  await page.getByText("Al tekst i dokumentet er genkendt.").waitFor();
  await page.getByRole("button", { name: "Gem en kopi" }).waitFor();
  await choose(page, BROENDBY);
  await page.getByText("broendby-2025.xlsx", { exact: true }).waitFor();
  expect(await page.getByText(/er et Word-dokument/).count()).toBe(0);
});

test.each(["libreoffice", "upright"])("a delaftale as PDF (%s) is opened as the sheets it makes", async (kind) => {
  const page = await pages.browserEdition();
  await choose(page, join(__dirname, `../fixtures/pdf/broendby-2025-${kind}.pdf`));
  await findings(page).waitFor();
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  await page.getByText(/er en PDF-fil/).waitFor();
  await page.getByText("Al tekst i dokumentet er genkendt.").waitFor();
  await page.getByRole("button", { name: "Gem en kopi" }).waitFor();
});

test("a dropped PDF is opened", async () => {
  const page = await pages.browserEdition();
  await drop(page, "sluppet.pdf", readFileSync(join(__dirname, "../fixtures/pdf/broendby-2025-upright.pdf")));
  await findings(page).waitFor();
  expect(await page.title()).toContain("sluppet.pdf");
});

test.each([
  ["tekst.xlsx", "Det er bare tekst", /ikke en Excel-projektmappe/],
  ["tom.xlsx", "", /Filen er tom/],
  [
    "gammel.xls",
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    /ældre Excel-format|ikke en Excel-projektmappe|beskadiget|kan ikke læses/,
  ],
])("%s is refused in plain words, in place", async (name, content, sentence) => {
  const page = await pages.browserEdition();
  await choose(page, [chosenFile(name, content)]);
  const problem = page.getByRole("alert");
  await problem.getByText(`${name} kan ikke åbnes`).waitFor();
  expect(await problem.innerText()).toMatch(sentence);
  // The way on is still there, and what is wrong goes away when it is taken.
  await choose(page, BROENDBY);
  await findings(page).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a file that can't be opened leaves the one that is open", async () => {
  const page = await pages.sample();
  await choose(page, [chosenFile("tekst.xlsx", "Det er bare tekst")]);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("grid").count()).toBe(1);
  expect(await findings(page).count()).toBe(1);
});

test("a reading that takes long says so and can be cancelled", async () => {
  const page = await pages.browserEdition();
  // The worker never hears of the file.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await choose(page, BROENDBY);
  await page.getByText("Læser broendby-2025.xlsx").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await page.getByText("Læser broendby-2025.xlsx").count()).toBe(0);
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
});

test("once loaded, the page opens, checks and reports without a network", async () => {
  const page = await pages.browserEdition({ search: "?" });
  await page.reload();
  // When nothing else is to be done, and with nobody asking.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(2_500);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await choose(page, BROENDBY);
  await findings(page).waitFor();
  await page.getByRole("grid").waitFor();
  for (const part of PARTS) {
    await openPart(page, part);
    await page.locator("[role=tabpanel]:visible, [role=region]:visible").getByRole("heading").first().waitFor();
  }
  await page.getByRole("tab", { name: "Rapport" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem som CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await choose(page, [BROENDBY, NOERREBRO]);
  await page.getByText("Alle 2 filer er kontrolleret").waitFor();
});
