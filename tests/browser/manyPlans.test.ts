import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { expectSound } from "./support/axe";
import { dataOf, writePlans } from "./support/manyPlans";
import { Pages } from "./support/pages";
import { takePicture } from "./support/pictures";

const pages = Pages.forTests();
const COUNT = 60;
const LIBRE_OFFICE = spawnSync("soffice", ["--version"]).status === 0;

let folder: string;
let plans: string;
let data: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "planer-"));
  plans = join(folder, "planer");
  data = join(folder, "tal.csv");
  mkdirSync(plans);
  await writePlans(plans, COUNT);
  writeFileSync(data, dataOf(COUNT));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function chooseFolder(page: Page): Promise<void> {
  await page.locator("input.folder").setInputFiles(plans);
  await allChecked(page);
}

const allChecked = (page: Page): Promise<void> =>
  page.getByText(`Alle ${COUNT} filer er kontrolleret`).waitFor({ timeout: 60_000 });

const names = (page: Page): Promise<string[]> => page.locator(".plans tbody th").allInnerTexts();
const count = (page: Page, name: string, column: number): Promise<string> =>
  page.locator(".plans tbody tr", { hasText: name }).locator("td.count").nth(column).innerText();

async function filter(page: Page, name: string, label: string): Promise<void> {
  await page.getByRole("search").getByRole("combobox", { name, exact: true }).selectOption({ label });
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return download;
}

test("a secretariat goes through sixty plans: filters, data, statuses, and the overview as a workbook", async () => {
  const page = await pages.browserEdition();
  await chooseFolder(page);
  await page.getByRole("heading", { name: `Overblik over ${COUNT} filer` }).waitFor();

  await filter(page, "Kommune", "Odense Kommune (15)");
  await page.getByText("15 af 60 planer").waitFor();
  await page.getByLabel("Søg efter plan").fill("2025 plan 01");
  await page.getByText("3 af 60 planer").waitFor();
  await takePicture(page, "secretariat", "1-filtered");
  expect(await names(page)).toEqual(["Plan 010", "Plan 014", "Plan 018"]);
  await page.getByRole("button", { name: "Ryd filtre" }).click();
  await page.getByText("60 af 60 planer").waitFor();

  await page.getByRole("button", { name: "Hold op mod hentede tal" }).click();
  await page.locator("#overview-panel input[type=file]").setInputFiles(data);
  await page.getByText("tal.csv: 60 tal").waitFor();
  await allChecked(page);
  await filter(page, "Regel", "Det hentede tal er et andet (4)");
  await page.getByText("4 af 60 planer").waitFor();
  expect(await names(page)).toEqual(["Plan 010", "Plan 020", "Plan 040", "Plan 050"]);
  await expectSound(page);
  await takePicture(page, "secretariat", "2-held-against-data");

  await page.getByLabel("Status for Plan 010").selectOption("Spørgsmål");
  await page.getByLabel("Note om Plan 010").fill("Tallet er et andet end LBF’s");
  await page.getByLabel("Note om Plan 010").press("Enter");
  await page.getByLabel("Status for Plan 020").selectOption("Godkendt");
  await page.getByRole("button", { name: "Ryd filtre" }).click();
  await filter(page, "Status", "Spørgsmål");
  await page.getByText("1 af 60 planer").waitFor();
  await page.getByRole("button", { name: "Ryd filtre" }).click();
  await page.getByText("60 af 60 planer").waitFor();

  await takePicture(page, "secretariat", "3-statuses");
  const csv = readFileSync(await (await saved(page, "Gem som CSV")).path(), "utf8").split("\r\n");
  expect(csv[0]).toContain(";Accepterede fund;Status;Note;Fil;");
  expect(csv.find((line) => line.includes("plan 10.xlsx"))).toMatch(
    /;Spørgsmål;"?Tallet er et andet end LBF’s"?;"?planer\/2025\/plan 10\.xlsx/,
  );
  const html = readFileSync(await (await saved(page, "Gem som webside")).path(), "utf8");
  expect(html).toContain("Tallet er et andet end LBF’s");
  const workbook = await saved(page, "Gem som Excel");
  expect(workbook.suggestedFilename()).toBe("baselinekontrol-overblik.xlsx");
  if (LIBRE_OFFICE) {
    const shown = shownByLibreOffice(await workbook.path());
    expect(shown).toContain("Spørgsmål");
    expect(shown.match(/Plan \d{3}/g)).toHaveLength(COUNT);
  } else console.warn("LibreOffice isn't here: the workbook wasn't opened in it.");

  // What is decided is still there the next time, and the plans know nothing of it.
  await page.reload();
  await chooseFolder(page);
  expect(await page.getByLabel("Status for Plan 010").inputValue()).toBe("question");
  expect(await page.getByLabel("Note om Plan 010").inputValue()).toBe("Tallet er et andet end LBF’s");
  await page.getByRole("button", { name: "Fjern alle status og noter" }).click();
  await page.getByText("Status og noter er fjernet.").waitFor();
  expect(await page.getByLabel("Status for Plan 010").inputValue()).toBe("unseen");
}, 180_000);

test("into a plan and back: everything is as it was, and the counts follow what was accepted", async () => {
  const page = await pages.browserEdition();
  await chooseFolder(page);
  await page.locator(".plans").getByRole("columnheader", { name: "Plan" }).getByRole("button").click();
  await page.locator(".plans").getByRole("columnheader", { name: "Plan" }).getByRole("button").click();
  await page.getByLabel("Søg efter plan").fill("2026");
  await page.getByText("30 af 60 planer").waitFor();
  await page.getByRole("button", { name: "Samme indikator" }).click();
  await page.getByRole("img", { name: /^30 tal i %\. Mindste: Plan 0/ }).waitFor();
  await page.locator(".overview-table").evaluate((table) => table.scrollTo(0, 700));
  const plan = page.getByRole("button", { name: "Plan 039" });
  await plan.focus();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const scrolled = await page.locator(".overview-table").evaluate(({ scrollTop }) => scrollTop);
  const [errors, accepted] = [await count(page, "Plan 039", 0), await count(page, "Plan 039", 6)];
  expect([errors, accepted]).toEqual(["1", "0"]);
  await plan.press("Enter");

  await page.getByRole("button", { name: "1 fejl", exact: true }).waitFor();
  await page.getByRole("button", { name: /^Fejl: Baseline år mangler/ }).click();
  await page.getByRole("button", { name: "Flere handlinger" }).first().click();
  await page.getByRole("menuitem", { name: "Accepter …" }).click();
  await page.getByRole("textbox", { name: "Begrundelse" }).fill("Året står i bilaget til planen");
  await page.getByRole("textbox", { name: "Dit navn" }).fill("KH");
  await page.getByRole("button", { name: "Accepter", exact: true }).click();
  await page.getByRole("button", { name: "Accepteret (1)" }).waitFor();
  await page.getByRole("button", { name: "Til overblikket" }).click();

  await page.getByText("30 af 60 planer").waitFor();
  expect(await page.getByLabel("Søg efter plan").inputValue()).toBe("2026");
  expect(await page.locator(".plans").getByRole("columnheader", { name: "Plan" }).getAttribute("aria-sort")).toBe(
    "descending",
  );
  await page.getByRole("img", { name: /^30 tal i %/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === "Plan 039");
  expect(await page.locator(".overview-table").evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled);
  await page
    .locator(".plans tbody tr", { hasText: "Plan 039" })
    .locator("td.count")
    .nth(6)
    .getByText("1", { exact: true })
    .waitFor();
  expect(await count(page, "Plan 039", 0)).toBe("0");
}, 180_000);

test("two plans stand beside each other, figure for figure", async () => {
  const page = await pages.browserEdition();
  await chooseFolder(page);
  await page.getByLabel("Søg efter plan").fill("Plan 00");
  await page.getByText("9 af 60 planer").waitFor();
  await page.getByLabel("Vælg Plan 003 til sammenligning").check();
  await page.getByLabel("Vælg Plan 002 til sammenligning").check();
  await page.getByRole("button", { name: "Sammenlign to planer" }).click();
  const panel = page.locator("#overview-panel");
  await panel.getByRole("columnheader", { name: "Plan 002 2025-2029" }).waitFor();
  const rows = await panel.locator("tbody tr").allInnerTexts();
  expect(rows).toHaveLength(4);
  expect(await panel.innerText()).toMatch(
    /1 fund står kun i Plan 003 2026-2029:\s+Baseline år mangler: Færre unge sigtes/,
  );
  await expectSound(page);
});

/** The first sheet as LibreOffice shows it. */
function shownByLibreOffice(path: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):9,34,76,1", "--outdir", folder, path];
  const { status, stderr } = spawnSync("soffice", [profile, ...to], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const name = path.split("/").at(-1) ?? "";
  return readFileSync(join(folder, `${name.replace(/\.[^.]*$/, "")}.csv`), "utf8");
}
