import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { NewSheet } from "../../src/core/workbook/newSheet";
import { writeXlsx } from "../../src/formats/xlsx/writeXlsx";
import { Pages } from "./support/pages";
import { BROENDBY, NOERREBRO } from "./support/samples";

const pages = Pages.forTests();

const OVERVIEW: NewSheet = { name: "Planer", role: "report", rows: [["Plan"], ["Brøndby Projektet"]], widths: [20] };

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "planer-"));
  mkdirSync(join(folder, "under", "dyb"), { recursive: true });
  copyFileSync(BROENDBY, join(folder, "plan 2.xlsx"));
  copyFileSync(BROENDBY, join(folder, "plan 10.XLSM"));
  copyFileSync(NOERREBRO, join(folder, "under", "dyb", "noerrebro.xltx"));
  copyFileSync(join(__dirname, "../fixtures/word/broendby-2025.docx"), join(folder, "under", "aftale.docx"));
  copyFileSync(join(__dirname, "../fixtures/libreoffice.xls"), join(folder, "gammel.xls"));
  writeFileSync(join(folder, "overblik.xlsx"), await writeXlsx([OVERVIEW]));
  for (const name of ["~$plan 2.xlsx", "noter.txt", "kort.png", ".DS_Store"]) writeFileSync(join(folder, name), "x");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Drops what the paths lead to, as the browser itself gives it to the page. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  }
}

const lines = (page: Page): Promise<string[]> => page.locator(".overview tbody tr").allInnerTexts();

/** The column before the remark, which stands last. */
const FILE = -2;

test("a dropped folder opens every plan in it, names what isn't read or passed over, and counts the rest", async () => {
  const page = await pages.browserEdition();
  await drop(page, folder);
  await page.getByText("Alle 5 filer er kontrolleret").waitFor();
  await page.getByRole("heading", { name: "Overblik over 5 filer" }).waitFor();
  const name = folder.split("/").at(-1) ?? "";
  const found = await lines(page);
  expect(found.map((line) => line.split("\t").at(FILE)?.trim())).toEqual([
    `${name}/gammel.xls`,
    `${name}/plan 2.xlsx`,
    `${name}/plan 10.XLSM`,
    `${name}/under/aftale.docx`,
    `${name}/under/dyb/noerrebro.xltx`,
  ]);
  expect(found[0]).toMatch(/ældre Excel-format \(\.xls\).*gem den igen som Excel-projektmappe/s);
  expect(found[1]).toContain("Brøndby Projektet");
  expect(await page.locator(".passed-over li").allInnerTexts()).toEqual([
    `${name}/~$plan 2.xlsx: Sprunget over: Filen er der kun, mens en anden fil er åben.`,
    `${name}/overblik.xlsx: Sprunget over: Det er et resultat fra dette program og ikke en plan.`,
    "2 andre filer er sprunget over.",
  ]);
  // A plan of the folder opens as any other.
  await page.getByRole("button", { name: "Brøndby Projektet" }).first().click();
  await page.getByRole("button", { name: "9 fejl" }).waitFor();
  expect(await page.title()).toContain("plan 2.xlsx");
});

test("a folder that holds one plan and nothing else opens it at once", async () => {
  const page = await pages.browserEdition();
  await drop(page, join(folder, "under", "dyb"));
  await page.getByText("noerrebro.xltx", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
});

test("a single file of a kind that isn't read says what to do", async () => {
  const page = await pages.browserEdition();
  await drop(page, join(folder, "gammel.xls"));
  const problem = page.getByRole("alert");
  await problem.getByText("gammel.xls kan ikke åbnes").waitFor();
  expect(await problem.innerText()).toMatch(/ældre Excel-format \(\.xls\).*gem den igen/s);
});

test("a lock file alone, and nothing that can be opened", async () => {
  const page = await pages.browserEdition();
  await drop(page, join(folder, "~$plan 2.xlsx"));
  await page.getByRole("alert").getByText("Vælg den anden fil").waitFor();
  const empty = join(folder, "tom");
  mkdirSync(empty);
  await drop(page, empty);
  await page.getByRole("alert").getByText("Der er ingen projektmappe").waitFor();
  rmSync(empty, { recursive: true });
});

test("the dialog offers every kind that is opened", async () => {
  const page = await pages.browserEdition();
  const accept = await page.locator("input[type=file]").first().getAttribute("accept");
  expect(accept?.split(",")).toEqual(expect.arrayContaining([".xlsx", ".xlsm", ".docx", ".xls", ".ods", ".doc"]));
});

test("files that are chosen together with a lock file and a report are opened without them", async () => {
  const page = await pages.browserEdition();
  const buffer = (path: string): Buffer => readFileSync(path);
  const mimeType = "application/octet-stream";
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([
      { name: "plan.xlsx", mimeType, buffer: buffer(BROENDBY) },
      { name: "~$plan.xlsx", mimeType, buffer: Buffer.from("x") },
      { name: "rapport.xlsx", mimeType, buffer: buffer(join(folder, "overblik.xlsx")) },
    ]);
  await page.getByText("Filen er kontrolleret: 9 fejl i alt.").waitFor();
  await page.getByRole("heading", { name: "Overblik over 1 fil" }).waitFor();
  expect(await page.locator(".passed-over li").allInnerTexts()).toEqual([
    "~$plan.xlsx: Sprunget over: Filen er der kun, mens en anden fil er åben.",
    "rapport.xlsx: Sprunget over: Det er et resultat fra dette program og ikke en plan.",
  ]);
});
