import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { buildXlsx, type BuiltWorkbook } from "../support/xlsxBuilder";
import { expectSound } from "./support/axe";
import { chosenFile } from "./support/chosenFile";
import { EVERY_COLOURING } from "./support/looks";
import { Pages, type Look } from "./support/pages";

const pages = Pages.forTests();

/** A plan with two faults that have safe corrections. */
function planWith({ note, parts = {} }: { readonly note: string } & Pick<BuiltWorkbook, "parts">): Uint8Array {
  return buildXlsx({
    parts,
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Delaftale for indsatsområdet Beskæftigelse"],
          ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
          ["Kommune:", "Brøndby Kommune"],
          [note],
          ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
          ["Andelen falder til 10 %", "Andel uden job", "12.9 %", "Brøndby Kommune: 14,4 %", 2023, "LBF Beboerdata"],
          ["Andelen stiger til 30 %", "Andel i fritidsjob", "21.5 %", "Brøndby Kommune: 30 %", 2023, "LBF Beboerdata"],
        ],
      },
    ],
  });
}

const PLAN = planWith({ note: "Første udgave" });
const CHANGED = planWith({ note: "Anden udgave" });

/** Signed, as Excel marks it: what the signature holds is of no matter here. */
const SIGNED = planWith({
  note: "Underskrevet",
  parts: {
    "_rels/.rels":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    "_xmlsignatures/origin.sigs": "",
  },
});

async function valueIn(bytes: Uint8Array, row: number, column: number): Promise<CellValue | undefined> {
  return (await readXlsx(bytes)).sheets[0]?.rows.get(row)?.[column]?.value;
}

/** A file that the browser leads the page back to, in the browser's own room for the page's files. */
async function putFile(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle("plan.xlsx", { create: true });
    const writable = await handle.createWritable();
    await writable.write(new Uint8Array(content));
    await writable.close();
    Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
  }, Array.from(bytes));
}

async function fileNow(page: Page): Promise<Uint8Array> {
  const content = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("plan.xlsx")).getFile();
    return Array.from(new Uint8Array(await file.arrayBuffer()));
  });
  return new Uint8Array(content);
}

async function openFromDisk(look?: Look): Promise<Page> {
  const page = await pages.browserEdition(look === undefined ? {} : { look });
  await putFile(page, PLAN);
  await page.getByRole("button", { name: "Åbn en projektmappe" }).click();
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  return page;
}

async function fixFirst(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ret", exact: true }).first().click();
  await page.getByText("1 celle er rettet.").first().waitFor();
}

test.each(EVERY_COLOURING)(
  "at %s the file itself is saved after a question, as long as it is the one opened",
  async (_name, look) => {
    const page = await openFromDisk(look);
    await fixFirst(page);
    await page.getByText("1 ændring er ikke gemt").waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: "Gem", exact: true }).click();
    await page.getByRole("heading", { name: "Gem i plan.xlsx?" }).waitFor();
    await expectSound(page);
    await page.keyboard.press("Escape");
    expect(await fileNow(page)).toEqual(PLAN);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Gem");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Gem i plan.xlsx?" }).waitFor();
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .getByText(/^Gemt i plan\.xlsx kl\. /)
      .waitFor();
    const saved = await fileNow(page);
    expect(await valueIn(saved, 5, 2)).toBe("12,9 %");
    expect(await valueIn(saved, 6, 2)).toBe("21.5 %");

    // Somebody saves it in Excel before the next change is saved.
    await fixFirst(page);
    await putFile(page, CHANGED);
    await page.getByRole("button", { name: "Gem", exact: true }).click();
    await page.keyboard.press("Enter");
    await page.getByText("Filen er ændret på din computer, siden den blev åbnet her. Intet er skrevet.").waitFor();
    await expectSound(page);
    expect(await fileNow(page)).toEqual(CHANGED);

    await page.getByRole("button", { name: "Kontrollér igen" }).click();
    await page.getByText("plan.xlsx er ændret på din computer og er læst igen.").waitFor();
    await expectSound(page);
    await page.getByText(/Plan!A4/).waitFor();
    await page.getByText("Din ændring, der ikke er gemt, er lagt ind i den.").waitFor();
    await page.getByText("1 ændring er ikke gemt").waitFor();
  },
);

test("a change is taken back and made again by the keyboard, and nothing is left to save", async () => {
  const page = await openFromDisk();
  await fixFirst(page);
  await page.keyboard.press("Control+z");
  await page.getByText("1 celle er ført tilbage.").first().waitFor();
  await page.getByText("Ingen ændringer").waitFor();
  await page.keyboard.press("Control+y");
  await page.getByText("1 celle er gendannet.").first().waitFor();
  await page.getByText("1 ændring er ikke gemt").waitFor();
});

test.each(EVERY_COLOURING)(
  "at %s a chosen file that is changed on disk is asked for, and what was done goes on in it",
  async (_name, look) => {
    const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-"));
    try {
      const path = join(folder, "plan.xlsx");
      writeFileSync(path, PLAN);
      const page = await pages.browserEdition({ look });
      await page.locator("input[type=file]").first().setInputFiles(path);
      await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
      await fixFirst(page);

      writeFileSync(path, CHANGED);
      utimesSync(path, new Date(), new Date(Date.now() + 10_000));
      await page.getByRole("button", { name: "Kontrollér igen" }).click();
      await page.getByText(/^plan\.xlsx er ændret på din computer, siden den blev åbnet/).waitFor();
      await expectSound(page);

      // What was opened can be saved all the same.
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Gem en kopi" }).click(),
      ]);
      const copy = readFileSync(await download.path());
      expect([await valueIn(copy, 3, 0), await valueIn(copy, 5, 2)]).toEqual(["Første udgave", "12,9 %"]);

      await page.getByRole("alert").locator("input[type=file]").setInputFiles(path);
      await page.getByText("plan.xlsx er ændret på din computer og er læst igen.").waitFor();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

describe.each(EVERY_COLOURING)("at %s", (_name, look) => {
  test("a signed workbook is saved as a copy only after the user has heard that the signature doesn't hold", async () => {
    const page = await pages.browserEdition({ look });
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([chosenFile("plan.xlsx", SIGNED)]);
    await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    await fixFirst(page);
    await page.getByRole("button", { name: "Gem en kopi" }).click();
    await page
      .getByText("plan.xlsx er underskrevet digitalt, og underskriften gælder ikke for det, du gemmer her.")
      .waitFor();
    await expectSound(page);
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole("button", { name: "Annullér" }).click();
    await page.getByText("1 ændring er ikke gemt").waitFor();
    expect(downloads).toEqual([]);
    await page.getByRole("button", { name: "Gem en kopi" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Gem alligevel" }).click(),
    ]);
    expect(await valueIn(readFileSync(await download.path()), 5, 2)).toBe("12,9 %");
  });
});
