import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { GuideHost } from "../../../support/guide";
import { chosenFile } from "../chosenFile";
import type {} from "../excelInPage";
import { dataOf, writePlans } from "../manyPlans";
import { named, press } from "./named";
import { delaftale, FIGURES, fileOf, type GuidePlan } from "./plans";

/** Who does what the guide says. */
export interface Reader {
  readonly page: Page;
  readonly host: GuideHost;
  readonly plan: GuidePlan;
  /** For files that have to lie on a disk. */
  readonly folder: string;
}

type Files = Parameters<Page["setInputFiles"]>[1];

const MANY = 6;

/** What a name takes besides being pressed: something typed, chosen, selected or saved. */
export const HANDS: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  // The button on Excel's own ribbon opens the pane, which checks.
  Kontrollér: checked,
  "Åbn en projektmappe": async (reader) => {
    await choose(reader, "Åbn en projektmappe", chosenFile("plan.xlsx", fileOf(reader.plan)));
    await checked(reader);
  },
  "Åbn en mappe med planer": async (reader) => {
    const plans = join(reader.folder, "planer");
    mkdirSync(plans);
    await writePlans(plans, MANY);
    await choose(reader, "Åbn en mappe med planer", plans);
    await allChecked(reader);
  },
  "Visning og skabeloner": async ({ page }) => {
    const button = page.getByRole("button", { name: "Visning og skabeloner" });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  },
  Skriv: async ({ page }) => {
    const row = page.getByRole("listitem").filter({ hasText: "Baseline år mangler" });
    await row.getByRole("textbox").first().fill("2023");
    await row.getByRole("button", { name: "Skriv", exact: true }).first().click();
    await page.getByText("Baseline år mangler").first().waitFor({ state: "detached" });
  },
  "Vælg dokumenter": (reader) =>
    choose(reader, "Vælg dokumenter", [
      chosenFile("beskæftigelse.docx", delaftale("Beskæftigelse")),
      chosenFile("uddannelse.docx", delaftale("Uddannelse og livschancer")),
    ]),
  "Hent tal fra en fil": async (reader) => {
    await choose(reader, "Hent tal fra en fil", chosenFile("tal.csv", FIGURES));
    await reader.page.getByText(/^\d+ tal: \d+ nye/).waitFor();
  },
  "Vælg filer med tal": async (reader) => {
    await choose(reader, "Vælg filer med tal", chosenFile("tal.csv", dataOf(MANY)));
    await allChecked(reader);
  },
  Begrundelse: ({ page }) => typed(page, "Begrundelse", "Det er aftalt med kommunen"),
  "Dit navn": ({ page }) => typed(page, "Dit navn", "Jens Hansen"),
  "Overfør til skema": async (reader) => {
    await select(reader);
    await press(reader.page, "Overfør til skema");
    await reader.page.getByRole("heading", { name: /^Overfør til / }).evaluate((heading) => {
      heading.scrollIntoView();
    });
  },
  // A plan is chosen first, so that there is a way back.
  "Til overblikket": async ({ page }) => {
    await page.getByRole("button", { name: "Plan 001" }).click();
    await press(page, "Til overblikket");
  },
  "Søg efter plan, kommune, fil eller note": ({ page }) =>
    typed(page, "Søg efter plan, kommune, fil eller note", "Plan"),
  Kommune: ({ page }) => filter(page, "Kommune"),
  Fund: ({ page }) => filter(page, "Fund"),
  Regel: ({ page }) => filter(page, "Regel"),
  Status: async ({ page }) => {
    await page.getByLabel("Status for Plan 001").selectOption("Spørgsmål");
  },
  Note: async ({ page }) => {
    await page.getByLabel("Note om Plan 001").fill("Ring til lederen");
    await page.getByLabel("Note om Plan 001").press("Enter");
  },
  "Sammenlign to planer": async ({ page }) => {
    for (const plan of ["Plan 002", "Plan 003"]) await page.getByLabel(`Vælg ${plan} til sammenligning`).check();
    await press(page, "Sammenlign to planer");
  },
  "Gem en kopi": ({ page }) => saved(page, "Gem en kopi"),
  "Gem som webside": ({ page }) => saved(page, "Gem som webside"),
  "Gem som CSV": ({ page }) => saved(page, "Gem som CSV"),
  "Gem som Excel": ({ page }) => saved(page, "Gem som Excel"),
  "Gem indikatorer som CSV": ({ page }) => saved(page, "Gem indikatorer som CSV"),
};

/** What the page says when it is done. */
export const OUTCOMES: Readonly<Record<string, RegExp>> = {
  Ret: /^1 celle er rettet\./,
  "Ret 3 celler": /^3 celler er rettet\./,
  Fortryd: /ført tilbage\./,
  Skriv: /^1 celle er rettet\./,
  "Gem svaret": /^Svaret er gemt\./,
  Accepter: /^(?:Accepteret\. |1 fund er accepteret)/,
  "Husk denne kontrol til næste gang": /^Kontrollen er husket\./,
  "Markér i arket": /er markeret\./,
  "Ryd op": /^Der er ryddet op i tabellen\./,
  "Indsæt 2 nye ark": /^Indsat og kontrolleret: /,
  "Indsæt i nyt ark": /^Arket ”.*mål.*” er indsat\./,
  "Indsæt arket Kontrolrapport": /^Arket ”Kontrolrapport” er indsat\./,
  "Indsæt arket Bemanding": /^Arket ”Bemanding” er indsat\./,
  "Indsæt grundlag for indberetning": /^Arket ”Klar til LBF” er indsat\./,
  "Kopiér som tabel": /fund er kopieret\./,
  "Kopiér tabellen": /^Tabellen er kopieret\./,
  "Skriv i arket Baselinedata": /tal er hentet\./,
  "Udfyld 3 celler": /^3 celler er rettet\./,
  "Skriv 7 celler": /^7 celler er rettet\./,
  "Samme indikator": /tal i %\. Mindste: /,
};

/** Opens the reader's plan, where the section begins with it open. */
export async function open(reader: Reader): Promise<void> {
  await HANDS[reader.host === "excel" ? "Kontrollér" : "Åbn en projektmappe"]?.(reader);
}

async function checked({ page }: Reader): Promise<void> {
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
}

async function allChecked({ page }: Reader): Promise<void> {
  await page.getByText(`Alle ${MANY} filer er kontrolleret`).waitFor({ timeout: 60_000 });
}

/** Presses the button and gives the files to what the browser asks with. */
async function choose({ page }: Reader, button: string, files: Files): Promise<void> {
  // A dialog of the system's own can't be answered; without it the page asks with the browser's.
  await page.evaluate(() =>
    Object.defineProperty(window, "showOpenFilePicker", { value: undefined, configurable: true }),
  );
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, button)]);
  await chooser.setFiles(files);
}

async function typed(page: Page, field: string, text: string): Promise<void> {
  await (await named(page, field)).fill(text);
}

/** Shows some of the plans alone, and all again. */
async function filter(page: Page, name: string): Promise<void> {
  const field = page.getByRole("search").getByRole("combobox", { name, exact: true });
  await field.selectOption({ index: 1 });
  await page.getByText(new RegExp(` af ${MANY} planer$`)).waitFor();
  await field.selectOption({ index: 0 });
}

async function saved(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent("download"), press(page, button)]);
}

/** Selects the headings of the form with the empty rows below them. */
async function select({ page, host }: Reader): Promise<void> {
  if (host === "excel") {
    await page.evaluate(() => {
      const excel = window.scriptedExcel;
      if (excel === undefined) throw new Error("Excel isn't there");
      excel.workbook.selection = { sheet: excel.sheet("Skema"), range: { top: 0, left: 0, bottom: 3, right: 4 } };
    });
    return;
  }
  await page.getByRole("tab", { name: "Skema" }).click();
  await page.getByRole("grid").getByRole("gridcell").first().click();
  for (let right = 0; right < 4; right += 1) await page.keyboard.press("Shift+ArrowRight");
  for (let down = 0; down < 3; down += 1) await page.keyboard.press("Shift+ArrowDown");
}
