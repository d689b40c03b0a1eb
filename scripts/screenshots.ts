import { appendFile, mkdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { guideImages } from "./pages/guide";
import { GUIDE } from "../tests/support/guide";
import { allWalks, walk } from "../tests/browser/support/guide/walk";
import prepare from "../tests/browser/support/prepare";
import { flip, openPart } from "../tests/browser/support/parts";
import { Pages, type Look } from "../tests/browser/support/pages";
import {
  BROENDBY,
  fixableWorkbook,
  NOERREBRO,
  pastedWorkbook,
  sampleWorkbook,
  staffingWorkbook,
} from "../tests/browser/support/samples";

/** `npm run screenshots`: the pictures of docs/, taken of the built pages. */

const pictures = join(__dirname, "../docs/billeder");
/** Where they are taken. */
const folder = join(__dirname, "../.cache/billeder");
const fixtures = join(__dirname, "../tests/fixtures");

const desk: Look = { viewport: { width: 1280, height: 800 } };
const pane: Look = { viewport: { width: 350, height: 780 } };
/** The guide's own walks: the section, and after which step the picture is taken. */
const WALKED: readonly (readonly [
  section: string,
  host: "excel" | "browser",
  pictures: Readonly<Record<number, string>>,
])[] = [
  ["leder-få-planen-på-plads-før-fristen", "excel", { 3: "leder-excel-350", 4: "leder-excel-rettet-350" }],
  ["leder-få-planen-på-plads-før-fristen", "browser", { 5: "leder-browser-1280" }],
  ["controller-find-det-der-skal-spørges-om", "excel", { 3: "controller-excel-350" }],
  ["controller-find-det-der-skal-spørges-om", "browser", { 3: "controller-browser-1280" }],
  ["bemanding-passer-delaftalerne-til-budgettet", "excel", { 1: "bemanding-excel-350" }],
  ["sekretariat-mange-planer-på-én-gang", "browser", { 7: "sekretariat-browser-1280" }],
  ["grundlaget-for-indberetningsskemaet", "excel", { 4: "sekretariat-excel-350" }],
];

/** A laptop's pane, and a narrow one. */
const laptop: Look = { viewport: { width: 350, height: 378 } };
const phone: Look = { viewport: { width: 320, height: 780 } };

const pages = new Pages();

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  // Carets and progress bars would differ from run to run.
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}

async function openFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), mimeType: "", buffer: await readFile(path) })),
  );
  await page.locator("input[type=file]").first().setInputFiles(files);
}

async function browserEdition(): Promise<void> {
  for (const [look, width] of [
    [desk, 1280],
    [pane, 350],
    [phone, 320],
  ] as const) {
    const first = await pages.browserEdition({ look });
    await first.getByRole("button", { name: "Åbn en projektmappe" }).waitFor();
    await take(first, `start-${width}`);
    await first
      .locator("input[type=file]")
      .first()
      .setInputFiles([{ name: "plan.xlsx", mimeType: "", buffer: Buffer.from("ikke en projektmappe") }]);
    await first.getByRole("alert").waitFor();
    await take(first, `fil-afvist-${width}`);

    const plan = await pages.sample(look);
    await plan.getByRole("button", { name: /^Fejl: Rækken er ikke udfyldt/ }).click();
    await take(plan, `plan-${width}`);
    await plan.getByRole("button", { name: /Delene giver/ }).click();
    if (width < 800) await take(plan, `plan-ark-${width}`);
    else await plan.keyboard.press("F6");
    await plan.getByRole("group", { name: "Celle C10" }).waitFor();
    await take(plan, `plan-celle-${width}`);

    const tabs = await pages.sample(look);
    for (const [tab, name] of [
      ["Bemanding", "bemanding"],
      ["Skabeloner", "skabeloner"],
      ["Rapport", "rapport"],
      ["Indstillinger", "indstillinger"],
    ] as const) {
      await openPart(tabs, tab);
      await tabs.getByRole("heading", { level: 2 }).first().waitFor();
      await take(tabs, `${name}-${width}`);
    }

    await tabs.getByRole("tab", { name: "Baseline" }).click();
    await tabs.getByLabel("Hent tal fra en fil").last().setInputFiles(join(fixtures, "data/lbf-langt.xlsx"));
    await tabs.getByText(/^\d+ tal: \d+ nye/).waitFor();
    await take(tabs, `baseline-hent-${width}`);
    await tabs.getByRole("button", { name: "Skriv i arket Baselinedata" }).click();
    const difference = tabs.getByText("Brøndby Strand: 0,9 procentpoint bedre end kommunen.", { exact: true });
    await difference.scrollIntoViewIfNeeded();
    await take(tabs, `baseline-sammenlignet-${width}`);

    const word = await pages.browserEdition({ look });
    await openFiles(word, [join(fixtures, "word/broendby-2025.docx")]);
    await word.getByText("Al tekst i dokumentet er genkendt.").waitFor();
    await word.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    await take(word, `word-${width}`);

    const overview = await pages.browserEdition({ look });
    await openFiles(overview, [BROENDBY, NOERREBRO]);
    await overview.getByText("Alle 2 filer er kontrolleret").waitFor();
    await take(overview, `overblik-${width}`);
    await pages.closeAll();
  }
  const dark = await pages.sample({ ...desk, colorScheme: "dark" });
  await flip(dark, "Markér i arket");
  await take(dark, "plan-moerk-1280");
  const contrast = await pages.sample({ ...desk, forcedColors: "active" });
  await flip(contrast, "Markér i arket");
  await take(contrast, "plan-kontrast-1280");
  await pages.closeAll();
}

async function excel(): Promise<void> {
  const small = await pages.excel(await sampleWorkbook(), laptop);
  await small.getByRole("button", { name: "9 fejl" }).waitFor();
  await take(small, "excel-foerste-350");
  for (const [look, width] of [
    [pane, 350],
    [phone, 320],
  ] as const) {
    const first = await pages.excel(await sampleWorkbook(), look);
    await first.getByRole("button", { name: "9 fejl" }).waitFor();
    await take(first, `excel-fund-${width}`);

    const fixing = await pages.excel(fixableWorkbook(), look);
    await fixing.getByRole("button", { name: "Ret", exact: true }).waitFor();
    await take(fixing, `excel-ret-${width}`);
    await fixing.getByRole("button", { name: "Ret", exact: true }).click();
    await fixing.getByRole("button", { name: "Fortryd", exact: true }).waitFor();
    await take(fixing, `excel-rettet-${width}`);

    const staffing = await pages.excel(staffingWorkbook(), look);
    await staffing.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    await staffing.getByRole("tab", { name: "Bemanding" }).click();
    await staffing.getByRole("heading", { name: "Bemanding", level: 2 }).waitFor();
    await take(staffing, `excel-bemanding-${width}`);

    const pasted = await pages.excel(pastedWorkbook(), look);
    await pasted.getByRole("button", { name: "Ryd op i tabellen" }).first().click();
    await pasted.getByRole("heading", { name: /^Ryd op i tabellen på/ }).waitFor();
    await take(pasted, `excel-ryd-op-${width}`);

    const accepting = await pages.excel(await sampleWorkbook(), look);
    await accepting.getByRole("button", { name: "Flere handlinger" }).first().click();
    await accepting.getByRole("menuitem", { name: "Accepter …" }).click();
    await accepting.getByRole("textbox", { name: "Dit navn" }).scrollIntoViewIfNeeded();
    await take(accepting, `excel-accepter-${width}`);

    const empty = await pages.excel({ sheets: [], definedNames: [], customXml: [] }, look);
    await empty.getByText("Ingen tabel er fundet").first().waitFor();
    await take(empty, `excel-ingen-tabel-${width}`);
    await openPart(empty, "Skabeloner");
    await empty.getByLabel("Vælg dokumenter").last().setInputFiles(join(fixtures, "word/broendby-2025.docx"));
    await empty.getByRole("button", { name: "Indsæt 1 nyt ark" }).waitFor();
    await take(empty, `excel-word-${width}`);
    await pages.closeAll();
  }
  const blocked = await pages.excelBlocked(pane);
  await blocked
    .getByText("Den del af programmet, der taler med Excel, kunne ikke hentes.")
    .waitFor({ timeout: 15_000 });
  await take(blocked, "excel-blokeret-350");
  await pages.closeAll();
}

async function guide(): Promise<void> {
  for (const one of allWalks()) {
    const wanted = WALKED.find(([section, host]) => section === one.section && host === one.host)?.[2];
    if (wanted === undefined) continue;
    await walk(pages, one, async (page, step) => {
      const name = wanted[step];
      if (name !== undefined) await take(page, name);
    });
    await pages.closeAll();
  }
}

async function main(): Promise<void> {
  // The build takes the guide's pictures along: one that is new has none yet.
  for (const name of guideImages(GUIDE)) await appendFile(join(pictures, name), "");
  prepare();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await pages.start();
  try {
    await browserEdition();
    await excel();
    await guide();
  } finally {
    await pages.stop();
  }
  // Only when all of them are there.
  await rm(pictures, { recursive: true, force: true });
  await rename(folder, pictures);
}

void main();
