import { join } from "node:path";
import { expectSound } from "./support/axe";
import { Pages, type Look } from "./support/pages";
import { pastedWorkbook, staffingWorkbook } from "./support/samples";

const pages = Pages.forTests();

/** Excel's pane, drawn as wide as it goes, and the browser edition on a large screen. */
const WIDE: readonly (readonly [string, Look])[] = [
  ["760 px", { viewport: { width: 760, height: 800 } }],
  ["760 px in the dark", { viewport: { width: 760, height: 800 }, colorScheme: "dark" }],
  ["1000 px in forced colours", { viewport: { width: 1000, height: 800 }, forcedColors: "active" }],
];

test.each(WIDE)("at %s staff is a table of positions by indsatsområde", async (_name, look) => {
  const page = await pages.excel(staffingWorkbook(), look);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await page.getByRole("tab", { name: "Bemanding" }).click();
  const table = page.getByRole("table");
  await table.waitFor();
  expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
    "Stilling",
    "Beskæftigelse",
    "Sammenhængskraft og medborgerskab",
    "I alt",
  ]);
  const row = table.getByRole("row", { name: /^Projektleder/ });
  expect(await row.getByRole("cell").first().innerText()).toMatch(/Delaftale 33\s%.*Budget 30\s%.*Stemmer ikke/s);
  await expectSound(page);
});

test("at 760 px a table is shown before and after beside each other", async () => {
  const page = await pages.excel(pastedWorkbook(), { viewport: { width: 760, height: 800 } });
  await page.getByRole("button", { name: "Ryd op i tabellen" }).first().click();
  const [before, after] = await Promise.all(
    ["Før", "Efter"].map((name) => page.getByRole("region", { name, exact: true }).boundingBox()),
  );
  expect(after?.y).toBe(before?.y);
  expect(after?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0) - 1);
  await expectSound(page);
});

test("the pane is widened by keyboard and pointer, stays so, and a double click puts it back", async () => {
  const page = await pages.sample();
  const handle = page.getByRole("separator", { name: "Kontrollens bredde" });
  const width = async (): Promise<number> => Number(await handle.getAttribute("aria-valuenow"));
  expect(await width()).toBe(384);
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(408);
  await page.keyboard.press("End");
  expect(await width()).toBe(1040);
  await expectSound(page);
  await page.keyboard.press("Home");
  expect(await width()).toBe(320);
  await expectSound(page);
  const box = await handle.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, 300);
  await page.mouse.down();
  await page.mouse.move(530, 310);
  await page.mouse.up();
  expect(await width()).toBe(750);
  await page.reload();
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  expect(await width()).toBe(750);

  await page.getByRole("tab", { name: "Baseline" }).click();
  const figures = join(__dirname, "../fixtures/data/lbf-langt.xlsx");
  await page.getByLabel("Hent tal fra en fil").last().setInputFiles(figures);
  await page.getByText(/^\d+ tal: \d+ nye/).waitFor();
  const settings = await page.getByRole("button", { name: "Læst rigtigt? Ret" }).boundingBox();
  const preview = await page.getByRole("region", { name: "De første rækker i filen" }).boundingBox();
  expect(preview?.x).toBeGreaterThan((settings?.x ?? 0) + (settings?.width ?? 0));
  await expectSound(page);
  await page.getByRole("button", { name: "Læst rigtigt? Ret" }).click();
  await expectSound(page);

  await handle.dblclick();
  expect(await width()).toBe(384);
});

test("a language chosen on the first page is there after a reload, and the pane speaks it", async () => {
  const page = await pages.browserEdition();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Open a workbook" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.reload();
  await page.getByRole("button", { name: "Open a workbook" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await expectSound(page);
  await page.goto(`${pages.address}/index.html?eksempel=broendby-2025`);
  await page.getByRole("button", { name: "Check again" }).waitFor();
});

test("where the browser keeps nothing the page works all the same", async () => {
  const page = await pages.browserEdition();
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Open a workbook" }).waitFor();
});

test.each(["light", "dark"] as const)("in %s, “?” opens the guide on what is shown", async (colorScheme) => {
  const page = await pages.sample({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.getByRole("tab", { name: "Bemanding" }).click();
  await page.getByRole("heading", { name: "Bemanding", level: 2 }).waitFor();
  const [guide] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: /^Vejledning til det, du ser/ }).click(),
  ]);
  const heading = guide.getByRole("heading", { name: "Bemanding: passer delaftalerne til budgettet?" });
  await heading.waitFor();
  await guide.waitForFunction(() => window.scrollY > 500);
  await expectSound(guide);
  await guide.setViewportSize({ width: 320, height: 700 });
  await expectSound(guide);

  await page.getByRole("button", { name: "Visning og skabeloner" }).click();
  const link = page.getByRole("link", { name: "Vejledning til det, du ser", exact: true });
  expect(await link.getAttribute("href")).toBe(
    `vejledning.html#${encodeURIComponent("bemanding-passer-delaftalerne-til-budgettet")}`,
  );
});
