import { join } from "node:path";
import type { Page } from "playwright-core";
import { parseCellName } from "../../src/core/workbook/address";
import { flip, openPart } from "./support/parts";
import { Pages } from "./support/pages";
import { fixableWorkbook, sampleWorkbook } from "./support/samples";
import type {} from "./support/excelInPage";

const pages = Pages.forTests();

async function checked(page: Page): Promise<Page> {
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  return page;
}

const opened = async (): Promise<Page> => checked(await pages.excel(fixableWorkbook()));

const valueOf = (page: Page, sheet: string, cell: string): Promise<unknown> =>
  page.evaluate(([name = "", at = ""]) => window.scriptedExcel?.cell(name, at).value, [sheet, cell]);

const formats = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => window.scriptedExcel?.sheet("Plan").conditionalFormats.length);

const sheets = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => window.scriptedExcel?.workbook.sheets.map(({ name }) => name));

const until = async (page: Page, holds: () => boolean): Promise<void> => {
  await page.waitForFunction(holds);
};

test("the first paint doesn't wait for Microsoft's server", async () => {
  const page = await pages.excel(fixableWorkbook(), undefined, { officeAfter: 1_500 });
  await page.getByRole("heading", { name: "Baselinekontrol" }).waitFor({ timeout: 1_000 });
  expect(await page.getByRole("button", { name: "Kontrollér projektmappen" }).isDisabled()).toBe(true);
  await checked(page);
});

test("a check finds what the command line finds, in two requests", async () => {
  const page = await pages.excel(await sampleWorkbook());
  await checked(page);
  // The pane asks once at its start to be told of changes; that is no part of a check.
  await page.evaluate(() => window.scriptedExcel?.forget());
  await page.getByRole("button", { name: "Kontrollér igen" }).click();
  await until(page, () => (window.scriptedExcel?.syncs ?? 0) > 1);
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await page.getByRole("button", { name: "4 advarsler" }).waitFor();
  expect(await page.evaluate(() => window.scriptedExcel?.syncs)).toBe(2);
});

test.each([
  ["in Word", "word/broendby-2025.docx"],
  ["as PDF", "pdf/broendby-2025-upright.pdf"],
])(
  "a delaftale %s becomes a sheet of its own, as the workbook of the same plan has it, and is checked",
  async (_, path) => {
    const page = await pages.excel(fixableWorkbook());
    await openPart(page, "Skabeloner");
    await page.getByLabel("Vælg dokumenter").setInputFiles(join(__dirname, "../fixtures", path));
    await page.getByText("Beskæftigelse: 5 indikatorer, 6 medarbejderlinjer").waitFor();
    await page.getByText("Al tekst i dokumentet er genkendt.").waitFor();
    await page.getByRole("button", { name: "Indsæt 1 nyt ark" }).click();
    await page.getByText("Indsat og kontrolleret: Beskæftigelse.").first().waitFor();
    expect(await sheets(page)).toEqual(["Plan", "Beskæftigelse"]);
    const sample = (await sampleWorkbook()).sheets.find(({ name }) => name === "Beskæftigelse");
    for (const cell of ["A9", "B10", "C10", "D9", "E9", "A17", "A22"]) {
      const { row, column } = parseCellName(cell)!;
      expect(await valueOf(page, "Beskæftigelse", cell)).toBe(sample?.rows.get(row)?.[column]?.value);
    }
  },
);

test("the counts filter, and the search does", async () => {
  const page = await checked(await pages.excel(await sampleWorkbook()));
  await page
    .getByRole("button", { name: /^Advarsel: / })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "9 fejl" }).click();
  await page
    .getByRole("button", { name: /^Advarsel: / })
    .first()
    .waitFor({ state: "detached" });
  await page.getByRole("button", { name: "9 fejl" }).click();
  await page.getByRole("button", { name: "Søg i fundene" }).click();
  await page.getByRole("searchbox").fill("Delene giver");
  await page
    .getByRole("button", { name: /^Fejl: / })
    .first()
    .waitFor({ state: "detached" });
  await page.getByRole("searchbox").fill("dette findes ikke");
  await page.getByText("Ingen fund passer").first().waitFor();
  await page.getByRole("button", { name: "Vis alle fund" }).click();
  await page
    .getByRole("button", { name: /^Fejl: / })
    .first()
    .waitFor();
});

test("a finding leads to its cell in Excel", async () => {
  const page = await opened();
  await page.getByRole("button", { name: /E10/ }).click();
  await until(page, () => {
    const selection = window.scriptedExcel?.workbook.selection;
    return selection?.range.top === 9 && selection.range.left === 4;
  });
});

test("a safe fault is put right, and taken back", async () => {
  const page = await opened();
  await page.getByText("12,9 %").first().waitFor();
  await page.getByRole("button", { name: "Ret", exact: true }).click();
  await page.getByText("1 celle er rettet.").first().waitFor();
  expect(await valueOf(page, "Plan", "C9")).toBe("12,9 %");
  await page.getByRole("button", { name: "Fortryd", exact: true }).click();
  await page.getByText("1 celle er ført tilbage.").first().waitFor();
  expect(await valueOf(page, "Plan", "C9")).toBe("12.9 %");
});

test("a cell that was changed meanwhile is left alone", async () => {
  const page = await opened();
  await page.evaluate(() => window.scriptedExcel?.type("Plan", "C9", "13,1 %"));
  await page.getByText("Arket er ændret siden kontrollen.").waitFor();
  await page.getByRole("button", { name: "Ret", exact: true }).click();
  await page
    .getByText(/C9.* er ændret siden kontrollen og er ikke rettet/)
    .first()
    .waitFor();
  expect(await valueOf(page, "Plan", "C9")).toBe(0.131);
});

test("marks are made and removed without a trace", async () => {
  const page = await opened();
  await flip(page, "Markér i arket");
  await until(page, () => (window.scriptedExcel?.sheet("Plan").conditionalFormats.length ?? 0) > 0);
  await flip(page, "Markér i arket");
  await until(page, () => window.scriptedExcel?.sheet("Plan").conditionalFormats.length === 0);
  expect(await formats(page)).toBe(0);
});

test("a template and the report become new sheets", async () => {
  const page = await opened();
  await openPart(page, "Skabeloner");
  await page.getByRole("button", { name: "Indsæt i nyt ark: Delmålstabel" }).click();
  await page
    .getByText(/Arket .* er indsat/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: "Rapport" }).click();
  await page.getByRole("button", { name: /Indsæt arket Kontrolrapport/ }).click();
  await until(page, () => window.scriptedExcel?.workbook.sheets.length === 4);
  expect(await sheets(page)).toEqual(["Plan", expect.stringContaining("mål"), "Kontrolrapport", "Kontrolrapport fund"]);
});

test("settings are kept in the workbook", async () => {
  const page = await opened();
  await page.getByRole("button", { name: "Indstillinger" }).click();
  await page.getByLabel("Kommune").fill("Ishøj Kommune");
  await page.getByRole("button", { name: "Gem" }).click();
  await page
    .getByText(/Indstillingerne (er gemt|gælder nu)/)
    .first()
    .waitFor();
  const parts = await page.evaluate(() => window.scriptedExcel?.workbook.xmlParts.map(({ xml }) => xml).join());
  expect(parts).toContain("Ishøj Kommune");
});

test("a colleague's change makes the result stale, and a live check follows", async () => {
  const page = await opened();
  await page.evaluate(() => window.scriptedExcel?.typeAsColleague("Plan", "E10", 2023));
  await page.getByText("En anden har ændret projektmappen siden kontrollen.").waitFor();
  await flip(page, "Kontrollér løbende");
  await page.evaluate(() => window.scriptedExcel?.type("Plan", "F10", ""));
  await page
    .getByRole("button", { name: /Datakilde mangler|F10/ })
    .first()
    .waitFor();
  expect(await page.getByRole("button", { name: /E10/ }).count()).toBe(0);
});

test("while a cell is being edited, the pane says what to do, and goes on after", async () => {
  const page = await pages.excel(fixableWorkbook());
  const check = page.getByRole("button", { name: /^Kontrollér (projektmappen|igen)$/ });
  await checked(page);
  await page.evaluate(() => {
    if (window.scriptedExcel) window.scriptedExcel.isEditing = true;
  });
  await check.click();
  await page.getByText("Afslut redigeringen med Enter, og prøv igen.").waitFor();
  await page.evaluate(() => {
    if (window.scriptedExcel) window.scriptedExcel.isEditing = false;
  });
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await page.getByRole("button", { name: /E10/ }).waitFor();
});

test("a slow Excel shows progress, and the check can be stopped", async () => {
  const page = await pages.excel(fixableWorkbook());
  await checked(page);
  await page.evaluate(() => {
    if (window.scriptedExcel) window.scriptedExcel.delay = 3_000;
  });
  await page.getByRole("button", { name: "Kontrollér igen" }).click();
  await page.getByRole("progressbar").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Stop" }).click();
  await page
    .locator("[role=status]", { hasText: "Kontrollen er stoppet. Intet er ændret." })
    .waitFor({ state: "attached" });
});

test("where office.js is blocked, the pane says so and points to the browser edition", async () => {
  const page = await pages.excelBlocked();
  await page.getByText("Den del af programmet, der taler med Excel, kunne ikke hentes.").waitFor({ timeout: 15_000 });
  const link = page.getByRole("link", { name: "Åbn Baselinekontrol i browseren" });
  expect(await link.getAttribute("href")).toBe(`${pages.address}/index.html`);
});

test("the whole way by keyboard: check, to a finding, its correction, back", async () => {
  const page = await pages.excel(fixableWorkbook());
  await checked(page);
  // Announced once, politely, with the counts.
  await page.locator("[role=status]", { hasText: /Kontrollen er færdig: 1 fejl/ }).waitFor({ state: "attached" });
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest("[data-rows]") !== null)) break;
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await until(page, () => window.scriptedExcel?.workbook.selection?.sheet.name === "Plan");
  for (let presses = 0; presses < 10; presses++) {
    if (await page.evaluate(() => document.activeElement?.textContent === "Ret")) break;
    await page.keyboard.press("ArrowRight");
    if (await page.evaluate(() => document.activeElement?.textContent === "Ret")) break;
    if (presses === 5) await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByText("1 celle er rettet.").first().waitFor();
  // Focus is somewhere in the pane, never lost.
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("at a laptop's size the worst finding stands whole below a header of at most 150 px, two clicks from its cell", async () => {
  const page = await pages.excel(await sampleWorkbook(), { viewport: { width: 350, height: 378 } });
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  const list = await page.locator("[data-rows] li").first().boundingBox();
  const foot = await page.getByRole("group", { name: "Videre" }).boundingBox();
  expect(list?.y).toBeLessThanOrEqual(150);
  expect((list?.y ?? 0) + (list?.height ?? 999)).toBeLessThanOrEqual(foot?.y ?? 0);
  await page.getByRole("button", { name: "Næste fund" }).click();
  await until(page, () => (window.scriptedExcel?.workbook.selection ?? null) !== null);
});
