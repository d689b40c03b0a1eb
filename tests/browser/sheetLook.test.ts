import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { zipParts } from "../support/xlsxParts";
import { expectSound } from "./support/axe";
import { Pages, type Look } from "./support/pages";

const pages = Pages.forTests();
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const text = (at: string, style: number, value: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A heading on dark blue, guidance in green, pale text on white, a long text before a merge, and a second sheet. */
function coloured(): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const solid = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
  const styles = `<fonts><font/><font><b/><color rgb="FFFFFFFF"/></font><font><i/><color rgb="FF00B050"/></font><font><color rgb="FFF2F2F2"/></font><font><sz val="16"/></font></fonts>
    <fills><fill/><fill/>${solid("1F3864")}${solid("FFF2CC")}</fills><borders><border/><border><bottom style="double"><color rgb="FFC00000"/></bottom></border></borders>
    <cellXfs><xf/><xf fontId="1" fillId="2"><alignment horizontal="center"/></xf><xf fontId="2"/><xf fontId="3"/><xf fillId="3" borderId="1"/><xf fontId="4"/></cellXfs>`;
  const data = `<cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/></cols><sheetData>
    <row r="1">${text("A1", 1, "Skema")}</row>
    <row r="2">${text("A2", 2, "Vejledning: skriv kun i de gule felter, og lad resten stå")}${text("D2", 0, "Flettet")}</row>
    <row r="3">${text("A3", 3, "Bleg tekst")}<c r="B3" s="4"><v>7</v></c></row>
    <row r="5">${text("A5", 5, "Stor")}<c r="B5" t="inlineStr"><is><r><t xml:space="preserve">Kun </t></r><r><rPr><b/><color rgb="FFC00000"/></rPr><t>LBF’s</t></r><r><t xml:space="preserve"> tal</t></r></is></c></row></sheetData>
    <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C2:C4"/></mergeCells>`;
  const sheet = (body: string): string => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`;
  return zipParts({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="b"/><sheet name="Ark2" sheetId="2" r:id="c"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("b", "worksheet", "worksheets/sheet1.xml")}${relation("c", "worksheet", "worksheets/sheet2.xml")}${relation("d", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet(data),
    "xl/worksheets/sheet2.xml": sheet(`<sheetData><row r="1">${text("A1", 0, "Andet ark")}</row></sheetData>`),
  });
}

const folder = mkdtempSync(join(tmpdir(), "sheet-look-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cell = (page: Page, name: string): Locator => page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
const styleOf = (place: Locator, property: string): Promise<string> =>
  place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

async function opened(look?: Look): Promise<Page> {
  const page = await pages.browserEdition(look === undefined ? {} : { look });
  const path = join(folder, "farver.xlsx");
  writeFileSync(path, coloured());
  await page.locator('input[type="file"]').first().setInputFiles(path);
  const tab = page.getByRole("tab", { name: "Ark", exact: true });
  await page.getByRole("button", { name: "Kontrollér igen" }).waitFor({ state: "attached" });
  if (await tab.isVisible()) await tab.click();
  await cell(page, "A1").waitFor();
  return page;
}

const SHOWN: readonly (readonly [string, Look])[] = [
  ["1280 px", { viewport: { width: 1280, height: 800 } }],
  ["1280 px, dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["1280 px, forced colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
  ["320 px", { viewport: { width: 320, height: 640 } }],
];

test.each(SHOWN)("at %s the sheet has its own colours, and can be read", async (name, look) => {
  const page = await opened(look);
  if (look.forcedColors !== "active") {
    expect(await styleOf(cell(page, "A1"), "background-color")).toBe("rgb(31, 56, 100)");
    expect(await styleOf(cell(page, "A1"), "text-align")).toBe("center");
    expect(await styleOf(cell(page, "A2"), "font-style")).toBe("italic");
    expect(await styleOf(cell(page, "B3"), "border-bottom-style")).toBe("double");
    expect(await styleOf(cell(page, "A5"), "font-size")).toBe("19px");
    const part = cell(page, "B5").getByText("LBF’s", { exact: true });
    expect([await styleOf(part, "font-weight"), await styleOf(part, "color")]).toEqual(["600", "rgb(192, 0, 0)"]);
    expect(await cell(page, "B5").innerText()).toBe("Kun LBF’s tal");
  }
  await expectSound(page);
  if (process.env["PICTURES"] !== undefined)
    await page.screenshot({ path: join(process.env["PICTURES"], `look ${name}.png`) });
});

test("text runs on over empty neighbours, and not over merged ones", async () => {
  const page = await opened();
  const [text, merged] = await Promise.all([
    cell(page, "A2").locator(".spilling").boundingBox(),
    cell(page, "C2").boundingBox(),
  ]);
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((merged?.x ?? 0) + 1);
  expect(text?.height).toBeLessThan(30);
});

test("Ctrl+PageDown and Ctrl+PageUp change the sheet", async () => {
  const page = await opened();
  await cell(page, "A1").click();
  await page.keyboard.press("Control+PageDown");
  await page.getByRole("grid", { name: "Ark2" }).waitFor();
  await page.keyboard.press("Control+PageDown");
  await page.keyboard.press("Control+PageUp");
  await page.getByRole("grid", { name: "Ark1" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("A1") === true);
});

test("what is selected is copied as text and as a table", async () => {
  const page = await opened();
  await cell(page, "A1").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
  });
  expect(copied.text.split("\n")).toHaveLength(3);
  expect(copied.html).toContain('<td style="background:#1f3864;color:#ffffff;font-weight:bold">Skema</td>');
});

test.each([
  ["1280 x 1024 px", 256],
  ["1280 x 720 px", 180],
])("enlarged to 400 % on a screen of %s, five rows are in view", async (_screen, height) => {
  const page = await opened({ viewport: { width: 320, height } });
  await cell(page, "A1").click();
  const seen = await page.evaluate(() => {
    const head = document.querySelector(".sheet-head")?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll(".sheet-row")]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => top >= head - 1 && bottom <= window.innerHeight + 1).length;
  });
  if (process.env["PICTURES"] !== undefined)
    await page.screenshot({ path: join(process.env["PICTURES"], `look 400 ${height}.png`) });
  expect(seen).toBeGreaterThanOrEqual(5);
});
