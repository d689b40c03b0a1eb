import type { Locator, Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { LOOKS } from "./support/looks";
import { Pages } from "./support/pages";

const pages = Pages.forTests();

const cell = (page: Page, name: string): Locator => page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
const field = (page: Page, name: string): Locator => page.getByRole("textbox", { name: `Indhold af ${name}` });
const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.split(",")[0] ?? null);

/** What the grid has told of last. */
const heard = (page: Page): Locator => page.locator(".workbook [role=status]");

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

test("typing writes in place of what stands, Enter goes down, Tab right, and both back", async () => {
  const page = await pages.sample();
  await cell(page, "E11").click();
  await page.keyboard.type("2023");
  expect(await field(page, "E11").inputValue()).toBe("2023");
  await page.keyboard.press("Enter");
  expect(await active(page)).toBe("E12");
  expect(await cell(page, "E11").innerText()).toBe("2023");
  await page.keyboard.type("2022");
  await page.keyboard.press("Tab");
  expect(await active(page)).toBe("F12");
  await page.keyboard.type("Egen opgørelse");
  await page.keyboard.press("Shift+Tab");
  expect(await active(page)).toBe("E12");
  await page.keyboard.type("2021");
  await page.keyboard.press("Shift+Enter");
  expect(await active(page)).toBe("E11");
  expect(await cell(page, "E12").innerText()).toBe("2021");
  expect(await cell(page, "F12").innerText()).toBe("Egen opgørelse");
  expect(await heard(page).innerText()).toBe("E12 er ændret.");
});

test("F2 goes on with what the cell holds; Escape leaves it, and what isn't changed isn't written", async () => {
  const page = await pages.sample();
  await cell(page, "C9").click();
  await page.keyboard.press("F2");
  expect(await field(page, "C9").inputValue()).toBe("Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%");
  await page.keyboard.type(" x");
  await page.keyboard.press("Escape");
  expect(await active(page)).toBe("C9");
  expect(await cell(page, "C9").innerText()).toBe("Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%");
  await page.keyboard.press("F2");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("Brøndby Øst: 11 %");
  await page.keyboard.press("Enter");
  expect(await cell(page, "C9").innerText()).toContain("Brøndby Øst: 11 %");
  await cell(page, "D9").click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("button", { name: "Fortryd (1)" }).isVisible()).toBe(true);
});

test("a finding that is answered in the sheet goes by itself, focus stays in the sheet, and it can be taken back", async () => {
  const page = await pages.sample();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await cell(page, "E11").click();
  await page.keyboard.type("2023");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "8 fejl" }).waitFor();
  expect(await active(page)).toBe("F11");
  await page.getByRole("button", { name: "Fortryd (1)" }).click();
  await page.getByRole("button", { name: /^Fortryd: / }).click();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  expect(await cell(page, "E11").innerText()).toBe("");
});

test("a value typed in the finding itself is written into the sheet", async () => {
  const page = await pages.sample();
  await page.getByRole("button", { name: /^Fejl: Rækken er ikke udfyldt/ }).click();
  await page
    .getByRole("textbox", { name: /^Skriv året/ })
    .first()
    .fill("2023");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "8 fejl" }).waitFor();
  expect(await cell(page, "E11").innerText()).toBe("2023");
});

test("figures are read as the readers read them, in the cell's own format", async () => {
  const page = await pages.sample();
  await page.getByRole("tab", { name: /^Budget/ }).click();
  await cell(page, "C20").click();
  await page.keyboard.type("13,6 %");
  await page.keyboard.press("Enter");
  expect(await cell(page, "C20").innerText()).toMatch(/^13,6.?%$/);
  await page.keyboard.type("1.234,5");
  await page.keyboard.press("Enter");
  expect(await cell(page, "C21").innerText()).toBe("1234,5");
  await page.keyboard.type("12.9");
  await page.keyboard.press("Enter");
  expect(await cell(page, "C22").innerText()).toBe("12.9");
});

test("a formula, and what is begun as one, is said and left", async () => {
  const page = await pages.sample();
  await page.getByRole("tab", { name: /^Budget/ }).click();
  const formula = page.locator('.cell[aria-readonly="true"]').first();
  const name = (await formula.getAttribute("aria-label"))?.split(",")[0] ?? "";
  const text = await formula.innerText();
  await formula.click();
  await page.keyboard.type("5");
  await page.getByText(`${name} regnes ud af en formel og er ikke ændret. Ret formlen i Excel.`).last().waitFor();
  await page.keyboard.press("Delete");
  expect(await formula.innerText()).toBe(text);
  await cell(page, "C20").click();
  await page.keyboard.type("=1+1");
  await page.keyboard.press("Enter");
  // What was typed stays, to be put right.
  expect(await field(page, "C20").inputValue()).toBe("=1+1");
  await page
    .getByText(/^C20 er ikke ændret\. Formler regnes kun ud i Excel/)
    .last()
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await cell(page, "C20").innerText()).toBe("");
});

test("a block is pasted from Excel and from Word, and says what took nothing", async () => {
  const page = await pages.sample();
  await cell(page, "E11").click();
  await paste(page, { "text/plain": "2023\tLBF\r\n2022\tEgne tal\r\n" });
  await page.waitForFunction(() => document.querySelectorAll(".cell.selected").length === 4);
  expect(await cell(page, "E12").innerText()).toBe("2022");
  expect(await cell(page, "F11").innerText()).toBe("LBF");
  expect(await heard(page).innerText()).toBe("4 celler er ændret.");
  await paste(page, {
    "text/html": "<table><tr><td><p>Nord</p><p>Syd</p></td></tr></table>",
    "text/plain": "Nord\nSyd",
  });
  // One cell goes into all that are selected.
  expect(await cell(page, "F12").innerText()).toBe("Nord\nSyd");
  await page.keyboard.press("Delete");
  expect(await cell(page, "F12").innerText()).toBe("");
  expect(await heard(page).innerText()).toBe("4 celler er ændret.");
});

test("what is copied is what is shown, as Excel takes it", async () => {
  const page = await pages.sample();
  await cell(page, "E9").click();
  await cell(page, "F9").click({ modifiers: ["Shift"] });
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData("text/plain");
  });
  expect(copied.split("\t")[0]).toBe("2022");
});

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true } as const;

test("a finger: the button begins, leaving the field writes", async () => {
  const page = await pages.sample(PHONE);
  await page.getByRole("tab", { name: "Ark", exact: true }).tap();
  await cell(page, "A3").tap();
  await page.getByRole("button", { name: "Ret celle" }).tap();
  await field(page, "A3").fill("Skrevet med en finger");
  await page.getByRole("gridcell", { name: /^A5/ }).tap();
  expect(await cell(page, "A3").innerText()).toBe("Skrevet med en finger");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

describe.each(LOOKS)("at %s, axe has nothing to say of", (_name, look) => {
  test("a cell that is typed in, and what was not written", async () => {
    const page = await pages.sample(look);
    const sheet = page.getByRole("tab", { name: "Ark", exact: true });
    if (await sheet.isVisible()) await sheet.click();
    await cell(page, "A3").click();
    await page.keyboard.press("F2");
    await expectSound(page);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("=1");
    await page.keyboard.press("Enter");
    await page.locator(".cell-said").waitFor();
    await expectSound(page);
  });
});

test("a row that comes to need more room moves the rows below it", async () => {
  const page = await pages.sample();
  const topOf = async (name: string): Promise<number> => (await cell(page, name).boundingBox())?.y ?? NaN;
  const distance = async (): Promise<number> => (await topOf("A13")) - (await topOf("A12"));
  const before = await distance();
  await cell(page, "F12").click();
  await page.keyboard.type("1");
  for (let line = 2; line < 15; line += 1) {
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type(String(line));
  }
  await page.keyboard.press("Enter");
  expect(await distance()).toBeGreaterThan(before + 50);
});
