import { join } from "node:path";
import type { Page } from "playwright-core";
import { violations } from "./support/axe";
import { Pages } from "./support/pages";
import { openPart } from "./support/parts";
import { fixableWorkbook } from "./support/samples";

const pages = Pages.forTests();

const PDF = join(__dirname, "../fixtures/pdf/broendby-2025-landscape.pdf");

/** How much of each side of the frame lies on a drawn line, and how much of the page is dark; from the picture itself. */
async function looks(page: Page): Promise<{ sides: number[]; dark: number; width: number }> {
  return page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const frame = document.querySelector("[data-frame]");
    if (canvas === null || frame === null) throw new Error("no picture");
    const copy = document.createElement("canvas");
    copy.width = canvas.width;
    copy.height = canvas.height;
    const context = copy.getContext("2d");
    if (context === null) throw new Error("no context");
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const isDark = (x: number, y: number): boolean => (data[4 * (y * copy.width + x)] ?? 255) < 235;
    const room = canvas.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const scale = copy.width / room.width;
    const [left, right] = [box.left, box.right].map((x) => Math.round((x - room.left) * scale)) as [number, number];
    const [top, bottom] = [box.top, box.bottom].map((y) => Math.round((y - room.top) * scale)) as [number, number];
    const NEAR = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
    const part = (from: number, to: number, is: (at: number) => boolean): number => {
      const places = Array.from({ length: to - from }, (_, index) => from + index);
      return places.filter(is).length / places.length;
    };
    const across = (y: number): number => part(left, right, (x) => NEAR.some((by) => isDark(x, y + by)));
    const down = (x: number): number => part(top, bottom, (y) => NEAR.some((by) => isDark(x + by, y)));
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) dark += 1;
    return {
      sides: [across(top), across(bottom), down(left), down(right)],
      dark: dark / (data.length / 4),
      width: copy.width,
    };
  });
}

/** Shows the pages, and sees what is there. */
async function showPages(page: Page): Promise<void> {
  expect(await page.locator("canvas").count()).toBe(0);
  await page.getByRole("button", { name: "Vis siderne" }).click();
  const picture = page.getByRole("img", { name: /^Billede af side 1 i broendby-2025-landscape\.pdf\. Rammen viser/ });
  await picture.waitFor();
  await page.getByText("Rammen viser tabellen til arket Beskæftigelse.", { exact: true }).waitFor();
  const { sides, dark } = await looks(page);
  // The frame lies on the lines that the table draws, and there is text.
  for (const side of sides) expect(side).toBeGreaterThan(0.8);
  expect(dark).toBeGreaterThan(0.01);
  expect(dark).toBeLessThan(0.5);
  expect(await violations(page)).toEqual([]);
}

async function turnPages(page: Page): Promise<void> {
  const { width } = await looks(page);
  await page.getByRole("button", { name: "Større" }).click();
  await page.waitForFunction((before) => (document.querySelector("canvas")?.width ?? 0) > before, width);
  await page.getByRole("button", { name: "Næste side" }).click();
  await page.getByRole("img", { name: /^Billede af side 2 i/ }).waitFor();
  expect(await page.getByRole("button", { name: "Forrige side" }).getAttribute("aria-disabled")).toBe("false");
  await page.getByRole("button", { name: "Skjul siderne" }).click();
  expect(await page.locator("canvas").count()).toBe(0);
}

test("the browser edition shows the pages of a PDF beside what was recognised, when they are asked for", async () => {
  const page = await pages.browserEdition();
  await page.locator("input[type=file]").first().setInputFiles(PDF);
  await page.getByText(/er en PDF-fil/).waitFor();
  await showPages(page);
  const [told, picture] = await Promise.all([
    page.getByText(/er en PDF-fil/).boundingBox(),
    page.locator("canvas").boundingBox(),
  ]);
  expect(picture?.x).toBeGreaterThan((told?.x ?? 0) + (told?.width ?? 0) - 1);
  await turnPages(page);
});

test("Excel's pane shows them below it at 350 px", async () => {
  const page = await pages.excel(fixableWorkbook());
  await openPart(page, "Skabeloner");
  await page.getByLabel("Vælg dokumenter").setInputFiles(PDF);
  await page.getByText("Beskæftigelse: 5 indikatorer, 6 medarbejderlinjer").waitFor();
  await showPages(page);
  const [told, picture] = await Promise.all([
    page.getByText("Al tekst i dokumentet er genkendt.").boundingBox(),
    page.locator("canvas").boundingBox(),
  ]);
  expect(picture?.y).toBeGreaterThan(told?.y ?? Infinity);
  expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(350);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await turnPages(page);
});
