import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { buildDocx, paragraph, table } from "../support/docxBuilder";
import { buildXlsx } from "../support/xlsxBuilder";
import { chosenFile } from "./support/chosenFile";
import { expectSound } from "./support/axe";
import { openPart } from "./support/parts";
import { Pages } from "./support/pages";

const pages = Pages.forTests();

const root = join(__dirname, "../..");

/** The leader's workbook: a table as it was pasted from Word, notes of her own, and parts that we know nothing of. */
const WORKBOOK = buildXlsx({
  sheets: [
    { name: "Noter", rows: [["Husk møde med kommunen"]] },
    {
      name: "Uddannelse",
      rows: [
        ["Delaftale for indsatsområdet Uddannelse"],
        ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Brøndby Projektet"],
        ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
        ["Kommune:", "Brøndby Kommune"],
        [],
        ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
        [
          "Fraværet falder til 8 %",
          "Andel elever med fravær",
          "Nord: 14.5 %",
          "Brøndby Kommune: 9,0 %",
          2023,
          "LBF Beboerdata",
        ],
        [null, null, "Syd: 12,0 %"],
      ],
    },
  ],
  parts: {
    "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2, 3]),
    "xl/ukendt/del.bin": new Uint8Array([1, 2, 3, 0, 255]),
    "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
  },
});

const DOCUMENT = buildDocx({
  body: [
    paragraph("Delaftale for indsatsområdet Beskæftigelse"),
    paragraph("Navn på den boligsociale indsats, som delaftalen vedrører: Brøndby Projektet"),
    paragraph("Delaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029"),
    paragraph("Kommune: Brøndby Kommune"),
    table([
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      [
        "Andelen falder til 10 %",
        "Andel 30-64-årige uden tilknytning",
        "12.9 %",
        "Brøndby Kommune: 14,4 %",
        "",
        "LBF Beboerdata",
      ],
      ["25 % af de unge har fritidsjob", "Andel unge med fritidsjob", "", "", "", ""],
    ]),
  ].join(""),
});

const FIGURES =
  "Indikator;Område;Niveau;År;Værdi;Enhed;Kilde\n" +
  "Andel unge med fritidsjob;Brøndby Strand;boligområde;2023;21,5;%;LBF Beboerdata\n" +
  "Andel unge med fritidsjob;Brøndby Kommune;kommune;2023;30,0;%;LBF Beboerdata\n" +
  "Andel 30-64-årige uden tilknytning;Brøndby Strand;boligområde;2023;12,9;%;LBF Beboerdata\n" +
  "Andel 30-64-årige uden tilknytning;Brøndby Kommune;kommune;2023;14,4;%;LBF Beboerdata\n" +
  "Andel elever med fravær;Nord;boligområde;2023;14,5;%;LBF Beboerdata\n" +
  "Andel elever med fravær;Syd;boligområde;2023;12,0;%;LBF Beboerdata\n" +
  "Andel elever med fravær;Brøndby Kommune;kommune;2023;9,0;%;LBF Beboerdata\n";

async function findings(page: Page): Promise<string[]> {
  return page.getByRole("button", { name: /^(?:Fejl|Advarsel|Oplysning): / }).allInnerTexts();
}

test("a leader's whole job: from a form in Word to a saved workbook without findings", async () => {
  const page = await pages.browserEdition();
  await page.locator("input[type=file]").first().setInputFiles(chosenFile("plan.xlsx", WORKBOOK));
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();

  await openPart(page, "Skabeloner");
  await page.getByLabel("Vælg dokumenter").last().setInputFiles(chosenFile("delaftale.docx", DOCUMENT));
  await page.getByRole("button", { name: "Indsæt 1 nyt ark" }).click();
  await page
    .getByText(/^Indsat og kontrolleret/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: "Kontrol" }).click();

  await page.getByRole("button", { name: "Ryd op i tabellen" }).first().click();
  await page.getByRole("button", { name: "Ryd op", exact: true }).click();
  await page.getByText("Der er ryddet op i tabellen.").first().waitFor();

  await openPart(page, "Baseline");
  await page.getByLabel("Hent tal fra en fil").last().setInputFiles(chosenFile("tal.csv", FIGURES));
  await page.getByText(/^\d+ tal: \d+ nye/).waitFor();
  await page.getByRole("button", { name: "Skriv i arket Baselinedata" }).click();
  await page.getByRole("button", { name: "Sæt de hentede tal ind i tabellen" }).click();
  await page.getByRole("heading", { name: "Sæt de hentede tal ind i tabellen" }).waitFor();
  await page.getByRole("button", { name: /^Udfyld \d+ celler$/ }).click();
  await page.getByRole("heading", { name: "Sæt de hentede tal ind i tabellen" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Kontrol" }).click();

  const year = page.getByRole("listitem").filter({ hasText: "Baseline år mangler" }).getByRole("textbox").first();
  await year.fill("2023");
  await year.press("Enter");
  await page.getByText("Baseline år mangler").first().waitFor({ state: "detached" });

  await page.getByRole("button", { name: /^Lav (?:den|de) .*sikre rettelse/ }).click();
  await page.getByRole("button", { name: "Ret 2 celler" }).click();
  await page.getByText("7 af 7 løst").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByText(/ændringer er ikke gemt$/).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem en kopi" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("plan (rettet).xlsx");
  await page
    .getByRole("status")
    .getByText(/^Gemt som plan \(rettet\)\.xlsx kl\. /)
    .waitFor();
  await expectSound(page);

  const copy = await download.path();
  expect(reported(copy)).toEqual([]);
  const [before, after] = [unzipSync(WORKBOOK), unzipSync(readFileSync(copy))];
  const differing = Object.keys(before).filter((part) => !same(before[part], after[part]));
  expect(differing.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
}, 120_000);

/** What the command line finds in the file. */
function reported(path: string): unknown {
  const call = ["scripts/cli.js", "check", path, "--format", "json", "--today", "2025-03-01"];
  const { files } = JSON.parse(execFileSync(process.execPath, call, { cwd: root, encoding: "utf8" })) as {
    files: { error: unknown; findings: unknown[] }[];
  };
  return files.flatMap(({ error, findings: found }) => (error === null ? found : [error]));
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
