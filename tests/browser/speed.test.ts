import type { Page } from "playwright-core";
import { buildXlsx } from "../support/xlsxBuilder";
import { chosenFile } from "./support/chosenFile";
import { Pages } from "./support/pages";
import { tasksOf, type PageTask } from "./support/tasks";

const pages = Pages.forTests();

/**
 * Nothing here is held to a number of milliseconds: what a large plan takes is held against what a small one takes, and the
 * milliseconds are printed. They are the page's own thread's.
 */
const SMALL = 200;
const LARGE = 20_000;
/** A slow computer, as browsers imitate it. */
const SLOWDOWN = 4;

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

function plan(count: number): Buffer {
  const line = (row: number) => [
    `Delmål ${row}`,
    `Andel ${row}`,
    `${row % 90},5 %`,
    "Kommune: 61,0 %",
    row % 7 === 0 ? null : 2023,
    "LBF",
  ];
  const rows = [HEADINGS, ...Array.from({ length: count }, (_, row) => line(row))];
  return Buffer.from(buildXlsx({ sheets: [{ name: "Plan", rows }] }));
}

async function opened(count: number): Promise<Page> {
  const page = await pages.browserEdition();
  page.setDefaultTimeout(120_000);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([chosenFile("plan.xlsx", plan(count))]);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
  await page.getByRole("gridcell", { name: /^E2(,|$)/ }).waitFor();
  return page;
}

const longest = (tasks: readonly PageTask[]): number => tasks[0]?.own ?? 0;
const shown = (times: readonly number[]): string => times.map((time) => time.toFixed(0)).join(", ");

async function typing(count: number): Promise<readonly number[]> {
  const page = await opened(count);
  await page.getByRole("gridcell", { name: /^E2(,|$)/ }).click();
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await page.keyboard.type("202");
    const tasks = await tasksOf(page, { slowdown: 1 }, async () => {
      await page.keyboard.press("Enter");
      // Until it is drawn.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    });
    times.push(longest(tasks));
  }
  console.info(`what is typed is written and drawn, ${count.toLocaleString("en")} rows: ${shown(times)} ms`);
  return times;
}

test("what is typed in a cell of a large plan takes little longer than in a small one", async () => {
  const [small, large] = [await typing(SMALL), await typing(LARGE)];
  expect(Math.min(...large)).toBeLessThan(10 * Math.min(...small));
});

/** Lays the file ready in the page, so that giving it to the browser isn't counted; gives what chooses it. */
async function fileIn(page: Page, count: number): Promise<() => Promise<void>> {
  const file = await page.evaluateHandle((data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "plan.xlsx"));
    return transfer;
  }, plan(count).toString("base64"));
  return async () => {
    await page.evaluate((transfer) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (input === null) throw new Error("there is nowhere to open a file");
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, file);
  };
}

/** Minutes of measuring, which only print: `npm run bench` asks for them. */
const measured = process.env["BASELINEKONTROL_SPEED"] === undefined ? test.skip : test;

measured.each([1, SLOWDOWN])(
  "%i times slower: opening, checking and checking again in small tasks",
  async (slowdown) => {
    const page = await pages.browserEdition();
    page.setDefaultTimeout(120_000);
    const choose = await fileIn(page, LARGE);
    // What the page loads ahead.
    await page.waitForTimeout(3_000);
    const settled = (): Promise<void> => page.waitForTimeout(3_000 * slowdown);
    const opening = await tasksOf(page, { slowdown }, async () => {
      await choose();
      await page.waitForSelector("[data-finding], .ms-Button--primary", { state: "attached" });
      await settled();
    });
    const again = page.getByRole("button", { name: "Kontrollér igen" });
    await again.focus();
    const checking = await tasksOf(page, { slowdown }, async () => {
      await page.keyboard.press("Enter");
      await settled();
    });
    const told = (tasks: readonly PageTask[]): string => `${shown(tasks.slice(0, 6).map(({ own }) => own))} ms`;
    console.info(
      `the longest tasks, ${LARGE.toLocaleString("en")} rows, ${slowdown} times slower: opening and checking ` +
        `${told(opening)}; checking again ${told(checking)}`,
    );
    expect(checking.length).toBeGreaterThan(0);
  },
);
