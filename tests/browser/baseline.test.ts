import { join } from "node:path";
import type { Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { NARROW } from "./support/looks";
import { Pages, type Look } from "./support/pages";

const pages = Pages.forTests();

async function openBaseline(look?: Look): Promise<Page> {
  const page = await pages.sample(look);
  await page.getByRole("tab", { name: "Baseline" }).click();
  await page.getByRole("button", { name: "Hent tal fra en fil" }).waitFor();
  return page;
}

/** Chooses a file as StatBank's API sends it, made in the page's memory: a figure a row, every kommune, many years. */
async function chooseMillion(page: Page): Promise<void> {
  await page
    .getByLabel("Hent tal fra en fil")
    .last()
    .evaluate((input: HTMLInputElement) => {
      const lines = ["OMRÅDE;INDIKATOR;ALDER;TID;INDHOLD"];
      for (let row = 0; row < 1_000_000; row += 1) {
        const place = 101 + (row % 98);
        const year = 1990 + (Math.floor(row / 98) % 34);
        lines.push(`${place} Kommune ${place};10 Andel i arbejde (pct.);${row} ${row} år;${year};${row % 100},5`);
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File([`\ufeff${lines.join("\r\n")}\r\n`], "statbank.csv"));
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
}

test("while a file of a million rows is read the page answers, and the reading can be stopped", async () => {
  const page = await openBaseline();
  const stop = page.getByRole("button", { name: "Stop" });
  await chooseMillion(page);
  await stop.waitFor();
  // The sheet beside the pane answers, and the reading is still under way.
  await page.getByRole("grid").getByRole("gridcell").first().click();
  expect(await stop.count()).toBe(1);
  await stop.click();
  await stop.waitFor({ state: "detached" });
  expect(await page.getByRole("alert").count()).toBe(0);

  await chooseMillion(page);
  await stop.waitFor();
  // Another view comes at once; to leave is to stop.
  await page.getByRole("tab", { name: "Bemanding" }).click();
  await page.getByRole("heading", { name: "Bemanding", level: 2 }).waitFor();
  await page.getByRole("tab", { name: "Baseline" }).click();
  await page.getByRole("button", { name: "Hent tal fra en fil" }).waitFor();
  expect(await page.getByRole("heading", { name: /^Hent tal fra ”/ }).count()).toBe(0);
});

test.each(NARROW)(
  "at %s figures are imported, compared and offered to the table, and axe has nothing to say",
  async (_name, look) => {
    const page = await openBaseline(look);
    const figures = join(__dirname, "../fixtures/data/lbf-langt.xlsx");
    await page.getByLabel("Hent tal fra en fil").last().setInputFiles(figures);
    await page.getByText(/^\d+ tal: \d+ nye/).waitFor();
    await expectSound(page);

    await page.getByRole("button", { name: "Skriv i arket Baselinedata" }).click();
    await page.getByText("Brøndby Strand: 0,9 procentpoint bedre end kommunen.", { exact: true }).waitFor();
    await expectSound(page);

    await page.getByRole("button", { name: "Vælg en anden" }).first().click();
    await page.getByRole("button", { name: "Sæt de hentede tal ind i tabellen" }).click();
    await page.getByRole("heading", { name: "Sæt de hentede tal ind i tabellen" }).waitFor();
    await expectSound(page);
  },
);
