import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expectSound } from "./support/axe";
import { NARROW } from "./support/looks";
import { openPart } from "./support/parts";
import { Pages } from "./support/pages";
import { BROENDBY, pastedWorkbook } from "./support/samples";

const pages = Pages.forTests();

const WORD = join(__dirname, "../fixtures/word/broendby-2025.docx");

test.each(NARROW)("at %s a table is tidied in Excel, shown before and after", async (_name, look) => {
  const page = await pages.excel(pastedWorkbook(), look);
  await page.getByRole("button", { name: "Ryd op i tabellen" }).first().click();
  await page.getByRole("heading", { name: "Ryd op i tabellen på Beskæftigelse, A3:F7" }).waitFor();
  await expectSound(page);
  await page.getByRole("button", { name: "Ryd op", exact: true }).click();
  await page.getByText("Der er ryddet op i tabellen.").first().waitFor();
  await page.getByRole("button", { name: "Fortryd", exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "Ryd op i tabellen" }).count()).toBe(0);
});

test.each(NARROW)("at %s a form is filled in Excel, shown cell by cell", async (_name, look) => {
  const page = await pages.excel(pastedWorkbook(), look);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await page.evaluate(() => {
    const excel = window.scriptedExcel;
    if (excel === undefined) throw new Error("Excel isn't there");
    excel.workbook.selection = { sheet: excel.sheet("Skema"), range: { top: 0, left: 0, bottom: 3, right: 4 } };
  });
  await page.getByRole("tab", { name: "Rapport" }).click();
  await page.getByRole("button", { name: "Overfør til skema" }).click();
  await page.getByRole("heading", { name: "Overfør til Skema A1:E4" }).waitFor();
  await expectSound(page);
  await page.getByRole("button", { name: /^Skriv \d+ celler$/ }).click();
  await page.getByRole("button", { name: "Fortryd", exact: true }).waitFor();
});

test.each(NARROW)("at %s a delaftale in Word is shown, inserted and checked in Excel", async (_name, look) => {
  const page = await pages.excel({ sheets: [], definedNames: [], customXml: [] }, look);
  await openPart(page, "Skabeloner");
  await page.getByLabel("Vælg dokumenter").last().setInputFiles(WORD);
  const insert = page.getByRole("button", { name: "Indsæt 1 nyt ark" });
  await insert.waitFor();
  await page.getByText("Beskæftigelse: 5 indikatorer, 6 medarbejderlinjer").click();
  await expectSound(page);
  await insert.click();
  await page.getByText("Indsat og kontrolleret: Beskæftigelse.").first().waitFor();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
});

test.each(NARROW)("at %s a finding is accepted, and the copy differs in its store alone", async (_name, look) => {
  const page = await pages.sample(look);
  await page.getByRole("button", { name: /^Advarsel: Delene giver/ }).waitFor();
  await page.getByRole("button", { name: "Flere handlinger" }).first().click();
  await page.getByRole("menuitem", { name: "Accepter …" }).click();
  await page.getByRole("textbox", { name: "Begrundelse" }).fill("Det er aftalt med kommunen");
  await expectSound(page);
  await page.getByRole("textbox", { name: "Dit navn" }).fill("Jens Hansen");
  await page.getByRole("button", { name: "Accepter", exact: true }).click();
  await page.getByRole("button", { name: "Accepteret (1)" }).click();
  await expectSound(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem en kopi" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("broendby-2025 (rettet).xlsx");
  const [before, after] = [readFileSync(BROENDBY), readFileSync(await download.path())].map((file) => unzipSync(file));
  const differing = Object.keys(after!).filter((part) => !same(before![part], after![part]));
  expect(Object.keys(before!).every((part) => part in after!)).toBe(true);
  expect(differing.filter((part) => /worksheets|styles|sharedStrings|workbook\.xml$|theme/.test(part))).toEqual([]);
  expect(differing.some((part) => part.startsWith("customXml/"))).toBe(true);

  // Opened again it is accepted still.
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await download.path());
  await page.getByRole("button", { name: "Accepteret (1)" }).waitFor();
});

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
