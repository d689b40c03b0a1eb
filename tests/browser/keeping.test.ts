import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { EVERY_COLOURING } from "./support/looks";
import { Pages } from "./support/pages";
import { BROENDBY, NOERREBRO } from "./support/samples";

const pages = Pages.forTests();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ugemt-"));
  copyFileSync(BROENDBY, join(folder, "plan.xlsx"));
  copyFileSync(NOERREBRO, join(folder, "anden.xlsx"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const cell = (page: Page, name: string): Locator => page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });

async function open(page: Page, ...names: readonly string[]): Promise<void> {
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles(names.map((name) => join(folder, name)));
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await cell(page, name).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const kept = (page: Page): Locator => page.getByText("Lukkes fanen, ligger arbejdet klar i denne browser.");

/** Opens the page again as after a crash: nothing is asked, and nothing of the page is left. */
async function crash(page: Page): Promise<Page> {
  const context = page.context();
  const { origin } = new URL(page.url());
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(`${origin}/index.html`);
  return next;
}

test("work that a crash took is offered when the file is opened again, with its list of changes", async () => {
  let page = await pages.browserEdition();
  await open(page, "plan.xlsx");
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await type(page, "E11", "2023");
  await kept(page).waitFor();
  page = await crash(page);
  await page.getByRole("heading", { name: "Ugemt arbejde i denne browser" }).waitFor();
  await open(page, "plan.xlsx");
  await page.getByText(/^Du har ugemt arbejde i plan\.xlsx fra /).waitFor();
  expect(await cell(page, "E11").innerText()).toBe("");
  await page.getByRole("button", { name: "Fortsæt" }).click();
  await page.getByRole("button", { name: "8 fejl" }).waitFor();
  expect(await cell(page, "E11").innerText()).toBe("2023");
  expect(await page.getByText(/^Du har ugemt arbejde/).count()).toBe(0);
  await page.getByRole("button", { name: "Fortryd (1)" }).click();
  await page.getByRole("button", { name: /^Fortryd: / }).click();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  // As the file is again: nothing more to keep.
  await kept(page).waitFor({ state: "detached" });
  page = await crash(page);
  await open(page, "plan.xlsx");
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  expect(await page.getByText(/^Du har ugemt arbejde/).count()).toBe(0);
});

test("it can be thrown away, one by one and all, and taken out of the browser while it is done", async () => {
  let page = await pages.browserEdition();
  for (const text of ["2021", "2022"]) {
    await open(page, "plan.xlsx");
    await page.getByRole("button", { name: "9 fejl" }).waitFor();
    await type(page, "E11", text);
    await kept(page).waitFor();
    page = await crash(page);
  }
  await page
    .getByRole("button", { name: /^Slet arbejdet i plan\.xlsx fra / })
    .first()
    .click();
  // Taken out of the browser's store first, and then of the list.
  await page.locator(".kept-works li").nth(1).waitFor({ state: "detached" });
  expect(await page.locator(".kept-works li").count()).toBe(1);
  await open(page, "plan.xlsx");
  await page.getByRole("button", { name: "Kassér" }).click();
  await page.getByText(/^Du har ugemt arbejde/).waitFor({ state: "detached" });
  await type(page, "E11", "2020");
  await page.getByRole("button", { name: "Slet fra browseren" }).click();
  await page.getByText("Arbejdet ligger ikke i browseren. Gem, før du lukker siden.").waitFor();
  page = await crash(page);
  await page.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator(".kept-works").count()).toBe(0);
});

test("two tabs with the same file keep their work apart, and say so", async () => {
  const page = await pages.browserEdition();
  await open(page, "plan.xlsx");
  await type(page, "E11", "2021");
  await kept(page).waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await open(other, "plan.xlsx");
  await other.getByText(/^plan\.xlsx er også åben i en anden fane med ugemt arbejde/).waitFor();
  await type(other, "E11", "2022");
  await kept(other).waitFor();
  await page.close({ runBeforeUnload: false });
  await other.close({ runBeforeUnload: false });
  const last = await page.context().newPage();
  await last.goto(`${pages.address}/index.html`);
  await open(last, "plan.xlsx");
  await last.getByRole("button", { name: "Fortsæt" }).nth(1).waitFor();
  await last.getByRole("button", { name: "Fortsæt" }).nth(1).click();
  await last.waitForFunction(() => document.querySelector('[aria-label^="E11"]')?.textContent === "2021");
  // The other's is still there.
  expect(await last.getByRole("button", { name: "Fortsæt" }).count()).toBe(1);
});

test("leaving asks where something isn't saved, and only there", async () => {
  const page = await pages.browserEdition();
  await open(page, "plan.xlsx");
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await open(page, "plan.xlsx");
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await type(page, "E11", "2023");
  // Another file asks in the page.
  await open(page, "anden.xlsx");
  await page.getByRole("heading", { name: "Ikke gemt: plan.xlsx" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.title()).toContain("plan.xlsx");
  expect(await cell(page, "E11").innerText()).toBe("2023");
  await open(page, "anden.xlsx");
  await page.getByRole("button", { name: "Fortsæt uden at gemme" }).click();
  await page.waitForFunction(() => document.title.startsWith("anden.xlsx"));
  await open(page, "plan.xlsx");
  await page.getByText(/^Du har ugemt arbejde i plan\.xlsx/).waitFor();
  await type(page, "E12", "2022");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a plan of the overview is as it was left, and leaving the overview asks", async () => {
  const page = await pages.browserEdition();
  await open(page, "plan.xlsx", "anden.xlsx");
  await page.getByText("Alle 2 filer er kontrolleret").waitFor();
  await page.getByRole("button", { name: "Brøndby Projektet" }).click();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  await type(page, "E11", "2023");
  await page.getByRole("button", { name: "8 fejl" }).waitFor();
  await page.getByRole("button", { name: "Til overblikket" }).click();
  await page.getByText(/^Ikke gemt: plan\.xlsx\. Det, du har lavet i dem, tæller med/).waitFor();
  await page.locator(".overview tbody button").nth(1).click();
  await page.waitForFunction(() => document.title.startsWith("anden.xlsx"));
  await page.getByRole("button", { name: "Til overblikket" }).click();
  await page.getByRole("button", { name: "Brøndby Projektet" }).click();
  await page.getByRole("button", { name: "8 fejl" }).waitFor();
  expect(await cell(page, "E11").innerText()).toBe("2023");
  await open(page, "anden.xlsx");
  await page.getByRole("heading", { name: "Ikke gemt: plan.xlsx" }).waitFor();
});

test("where the browser keeps nothing, all works, and it says so", async () => {
  const page = await pages.browserEdition();
  await page.evaluate(() => Object.defineProperty(window, "indexedDB", { get: () => undefined }));
  await open(page, "plan.xlsx");
  await type(page, "E11", "2023");
  await page.getByText("Browseren kan ikke gemme arbejdet imens. Gem, før du lukker siden.").waitFor();
  expect(await cell(page, "E11").innerText()).toBe("2023");
  await open(page, "anden.xlsx");
  await page.getByText("Arbejdet går tabt, hvis du fortsætter.").waitFor();
});

describe.each(EVERY_COLOURING)("at %s, axe has nothing to say of", (_name, look) => {
  test("kept work on the first page, the offer, and the question before leaving", async () => {
    let page = await pages.browserEdition({ look });
    await open(page, "plan.xlsx");
    const sheet = page.getByRole("tab", { name: "Ark", exact: true });
    await page.getByRole("button", { name: "9 fejl" }).waitFor();
    if (await sheet.isVisible()) await sheet.click();
    await type(page, "A3", "Navn");
    await kept(page).waitFor();
    await open(page, "anden.xlsx");
    await page.getByRole("heading", { name: "Ikke gemt: plan.xlsx" }).waitFor();
    await expectSound(page);
    page = await crash(page);
    await page.getByRole("heading", { name: "Ugemt arbejde i denne browser" }).waitFor();
    await expectSound(page);
    await open(page, "plan.xlsx");
    await page.getByRole("button", { name: "Fortsæt" }).waitFor();
    await page.getByRole("button", { name: "9 fejl" }).waitFor();
    await expectSound(page);
  });
});
