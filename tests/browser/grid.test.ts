import type { Locator, Page } from "playwright-core";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { buildXlsx } from "../support/xlsxBuilder";
import { zipParts } from "../support/xlsxParts";
import { flip } from "./support/parts";
import { Pages } from "./support/pages";

const pages = Pages.forTests();

const cell = (page: Page, name: string): Locator => page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.split(",")[0] ?? null);

test("the sheet is drawn with its texts, merges and headings", async () => {
  const page = await pages.sample();
  const grid = page.getByRole("grid", { name: "Beskæftigelse" });
  expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(13);
  expect(await cell(page, "C9").innerText()).toBe("Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%");
  expect(await cell(page, "E9").innerText()).toBe("2022");
  expect(await page.locator(".column-name").allInnerTexts()).toEqual(
    expect.arrayContaining(["A", "B", "C", "D", "E", "F"]),
  );
});

test("no text of the sample is cut off", async () => {
  const page = await pages.sample();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".cell:not(.spills)")]
      .filter((element) => element.scrollHeight > element.clientHeight + 1)
      .map((element) => element.getAttribute("aria-label")),
  );
  expect(cut).toEqual([]);
});

test("a cell with a finding says so, and shows it on focus and under the pointer", async () => {
  const page = await pages.sample();
  expect(await cell(page, "E11").getAttribute("aria-label")).toMatch(/^E11, Fejl: /);
  const card = page.getByRole("group", { name: "Celle E11" });
  await cell(page, "E11").hover();
  await card.waitFor();
  // The pointer may rest on what is shown.
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await card.waitFor({ state: "detached" });
  await cell(page, "E11").click();
  await card.waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  expect(await active(page)).toBe("E11");
  // The card's own way to the finding is reached by Tab.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await card.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // The row isn't filled in at all: its findings are one entry, at the first of its cells.
  await page.waitForFunction(() => document.activeElement?.textContent.includes("C11"));
});

test("keys move between cells, and past the edges nowhere", async () => {
  const page = await pages.sample();
  await cell(page, "A1").click();
  const steps: readonly (readonly [string, string])[] = [
    ["ArrowRight", "B1"],
    ["ArrowDown", "B2"],
    ["End", "F2"],
    ["Home", "A2"],
    ["ArrowLeft", "A2"],
    ["ArrowUp", "A1"],
    ["ArrowUp", "A1"],
    ["Control+End", "F"],
    ["Control+Home", "A1"],
    ["PageDown", "A"],
  ];
  for (const [key, expected] of steps) {
    await page.keyboard.press(key);
    expect(await active(page)).toMatch(new RegExp(`^${expected}`));
  }
  // One tab stop: the next lies behind the grid.
  await page.keyboard.press("Tab");
  expect((await active(page)) ?? "").not.toMatch(/^[A-Z]+\d+$/);
});

test("Ctrl and Shift move and select by blocks, as in Excel", async () => {
  const page = await pages.sample();
  const ofLast = (): Promise<number> => page.locator(".cell.selected").count();
  await cell(page, "A8").click();
  await page.keyboard.press("Control+ArrowRight");
  expect(await active(page)).toBe("F8");
  await page.keyboard.press("Control+ArrowLeft");
  await page.keyboard.press("Control+Shift+ArrowRight");
  expect(await active(page)).toBe("F8");
  expect(await ofLast()).toBe(6);
  await page.keyboard.press("Control+a");
  // The active cell stays, and the page's own text isn't selected.
  expect(await active(page)).toBe("F8");
  expect(await ofLast()).toBeGreaterThan(12);
  expect(await page.evaluate(() => window.getSelection()?.isCollapsed)).toBe(true);
  await cell(page, "B9").click();
  await page.keyboard.press("Shift+Space");
  expect(await active(page)).toBe("B9");
  expect(await page.locator("[aria-selected=true]").count()).toBeGreaterThanOrEqual(8);
  expect(await page.locator("textarea").count()).toBe(0);
  await page.keyboard.press("ArrowDown");
  expect(await ofLast()).toBe(0);
});

test("the active cell stays in the page however far the sheet is scrolled", async () => {
  const page = await pages.sample();
  await cell(page, "A1").click();
  await page.locator(".sheet").evaluate((element) => {
    element.scrollTop = element.scrollHeight;
    element.scrollLeft = element.scrollWidth;
  });
  await page.waitForTimeout(200);
  expect(await active(page)).toBe("A1");
});

test("cells are selected with shift and with the pointer", async () => {
  const page = await pages.sample();
  await cell(page, "A9").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await page.locator(".cell.selected").count()).toBe(4);
  // Cells without findings: a card would lie between them.
  await cell(page, "A9").hover();
  await page.mouse.down();
  await cell(page, "B10").hover();
  await page.mouse.up();
  expect(await page.locator(".cell.selected").count()).toBe(4);
  await cell(page, "A1").click();
  expect(await page.locator(".cell.selected").count()).toBe(0);
});

test("the content of the active cell is read in full above the sheet", async () => {
  const page = await pages.sample();
  await cell(page, "C10").click();
  const content = page.getByRole("region", { name: "Indhold af C10" });
  expect(await content.innerText()).toContain("Strand: 25,24 % (243,5 fuldtidspersoner)");
});

test("sheet tabs: pointer and arrow keys, and each sheet keeps its place", async () => {
  const page = await pages.sample();
  await cell(page, "C9").click();
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("grid", { name: "Budget" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  expect(await cell(page, "C9").getAttribute("tabindex")).toBe("0");
});

test("a finding leads to its cell, and the cell back to the finding", async () => {
  const page = await pages.sample();
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("button", { name: /Delene giver/ }).click();
  await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
  expect(await cell(page, "C10").getAttribute("class")).toMatch(/outlined/);
  expect(await cell(page, "C10").getAttribute("tabindex")).toBe("0");
  await page.keyboard.press("F6");
  expect(await active(page)).toBe("C10");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".pane") !== null)).toBe(true);
  await cell(page, "F12").click();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-finding]") !== null);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("C12");
});

test("cells are marked and the marks removed", async () => {
  const page = await pages.sample();
  expect(await page.locator(".cell.marked").count()).toBe(0);
  await flip(page, "Markér i arket");
  await page.locator(".cell.marked").first().waitFor();
  expect(await cell(page, "E11").getAttribute("class")).toMatch(/marked/);
  await flip(page, "Markér i arket");
  await page.locator(".cell.marked").first().waitFor({ state: "detached" });
});

test("the whole way by keyboard, from the first page to a cell and back, with what is said on the way", async () => {
  const page = await pages.browserEdition();
  await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let presses = 0; presses < 10 && !(await focused()).startsWith("Brøndby"); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("[role=status]", { hasText: "broendby-2025.xlsx er åbnet." }).waitFor({ state: "attached" });
  const counts = "Kontrollen er færdig: 9 fejl, 4 advarsler, 1 oplysning.";
  await page.locator("[role=status]", { hasText: counts }).waitFor({ state: "attached" });
  // The list is the pane's stop; its groups open with the right arrow.
  const inList = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest("[data-rows]") !== null);
  for (let presses = 0; presses < 20 && !(await inList()); presses++) await page.keyboard.press("Tab");
  // The worst stands first.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".cell.outlined[aria-label^='C11']").waitFor();
  await page.keyboard.press("F6");
  expect(await active(page)).toBe("C11");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  // The row isn't filled in at all: its findings are one entry, at the first of its cells.
  await page.waitForFunction(() => document.activeElement?.textContent.includes("C11"));
});

/** A plan where a baseline has been struck out and another written behind it, with a note's mark. */
function struckPlan(): Buffer {
  const headings = ["Delmål", "Indikator", "Baseline", "Evt. anden baseline", "Baseline år", "Datakilde"];
  const rows = [headings, ["Flere i job", "Andel unge uden job", "30 %33 %1", "Kommune: 22,1 %", 2023, "LBF"]];
  const parts = unzipSync(buildXlsx({ sheets: [{ name: "Plan", rows }] }));
  const run = (text: string, properties: string): string => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
  const rich = run("30 %", "<strike/>") + run("33 %", "<b/>") + run("1", '<vertAlign val="superscript"/>');
  const strings = strFromU8(parts["xl/sharedStrings.xml"]!);
  const written = strings.replace('<t xml:space="preserve">30 %33 %1</t>', rich);
  expect(written).not.toBe(strings);
  return Buffer.from(zipParts({ ...parts, "xl/sharedStrings.xml": strToU8(written) }));
}

test("what is struck out is shown so, and note marks raised", async () => {
  const page = await pages.browserEdition();
  const file = { name: "plan.xlsx", mimeType: "application/octet-stream", buffer: struckPlan() };
  await page.locator("input[type=file]").first().setInputFiles([file]);
  const struck = page.locator('[data-place="1,2"]');
  await struck.waitFor();
  expect(await struck.locator("s").innerText()).toBe("30 %");
  expect(await struck.locator("sup").innerText()).toBe("1");
  expect(await struck.innerText()).toBe("30 % 33 %1");
  expect(await struck.getAttribute("aria-label")).toContain("C2, 33 %, overstreget: 30 %, fodnotetegn: 1");
  expect(await struck.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true);
  await struck.click();
  expect(await page.locator(".cell-bar-content s").innerText()).toBe("30 %");
});
