import type { Locator, Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { Pages, type Look } from "./support/pages";
import { asFile, strangersWorkbook } from "./support/samples";
import { takePicture } from "./support/pictures";

const pages = Pages.forTests();

const cell = (page: Page, name: string): Locator => page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
const layer = (page: Page): Locator => page.getByRole("list", { name: "Sådan er arket læst" });
const column = (page: Page, words: string | RegExp): Locator =>
  layer(page).getByRole("listitem").filter({ hasText: words });

/** The budget of a plan, one of whose columns nobody can tell what is, with how it was read shown over it. */
async function shown(look: Look): Promise<Page> {
  const page = await pages.browserEdition({ look });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([asFile("budget.xlsx", strangersWorkbook())]);
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor({ state: "attached" });
  await toSheet(page);
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("button", { name: "Vis, hvordan arket er læst" }).click();
  await layer(page).getByRole("listitem").first().waitFor();
  return page;
}

async function toSheet(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Ark", exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Focus stands at the question of the column, in the pane. */
const asked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const question = document.activeElement?.closest("[data-asked]");
    return question?.textContent.includes("Fordeling B") === true;
  });

const COLOURS: readonly (readonly [string, Look])[] = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];
const LOOKS = [320, 1280, 1920].flatMap((width) =>
  COLOURS.map(([name, look]): readonly [string, Look] => [
    `${width} px, ${name}`,
    { viewport: { width, height: width === 1920 ? 1080 : 800 }, ...look },
  ]),
);

test.each(LOOKS)("at %s each column says in words how it was read, and axe has nothing to say", async (name, look) => {
  const page = await shown(look);
  const words = await layer(page).getByRole("listitem").allInnerTexts();
  expect(words.length).toBeGreaterThanOrEqual(5);
  expect(words.filter((one) => !/^[A-Z]+: .+/.test(one))).toEqual([]);
  expect(words.join("\n")).toContain("E: Ikke læst. Svar");
  const drawn = (place: Locator): Promise<string> =>
    place.evaluate((element) => {
      const { backgroundImage, backgroundColor, borderTopStyle } = getComputedStyle(element);
      return [backgroundImage.slice(0, 25), backgroundColor, borderTopStyle].join(" ");
    });
  const [unread, read] = [await drawn(column(page, "E: ")), await drawn(column(page, "A: "))];
  // Hatched against tinted, and by its border where the colours are the system's.
  expect(unread).toContain("dashed");
  expect(read).toContain("solid");
  expect(unread).toContain("repeating-linear-gradient");
  expect(read).not.toContain("repeating");
  await expectSound(page);
  await takePicture(page, "reading", name);
});

test("a click on the column, on its words, or Enter on a cell of it opens what is asked", async () => {
  const page = await shown({ viewport: { width: 1280, height: 800 } });
  await cell(page, "E5").click();
  await asked(page);
  await cell(page, "A4").click();
  await page.waitForFunction(() => document.activeElement?.closest(".sheet") !== null);
  await cell(page, "D5").click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await asked(page);
  await page.keyboard.press("F6");
  await column(page, "E: ").getByRole("button").click();
  await asked(page);
  // Where nothing is shown a click is a click.
  await page.getByRole("button", { name: "Vis, hvordan arket er læst" }).click();
  await cell(page, "E5").click();
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-place") === "4,4");
});

test("on a narrow screen a click goes to the question", async () => {
  const page = await shown({ viewport: { width: 320, height: 800 } });
  await column(page, "E: ").getByRole("button").click();
  await asked(page);
  await expectSound(page);
});
