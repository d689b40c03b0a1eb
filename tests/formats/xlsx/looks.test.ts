import { columnWidth, linkAt, lookAt, runsAt, type CellLook } from "../../../src/core/workbook/look";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { zipParts, type Parts } from "../../support/xlsxParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
<a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>
<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

function file(styles: string | null, sheet: string, more: Parts = {}): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zipParts({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("b", "worksheet", "worksheets/sheet1.xml")}${styles === null ? "" : relation("c", "styles", "styles.xml")}${relation("d", "theme", "theme.xml")}</Relationships>`,
    ...(styles === null ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    ...more,
  });
}

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await readXlsx(bytes, { looks: "read" })).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const ONE_CELL = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
const XFS = '<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" xfId="0">';

interface Written {
  readonly usual?: string;
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly alignment?: string;
  readonly colors?: string;
}

function styles({ usual = "", font = "", fill = "", border = "", alignment = "", colors = "" }: Written): string {
  return `<fonts><font>${usual}</font><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><borders><border/><border>${border}</border></borders>${XFS}${alignment}</xf></cellXfs>${colors}`;
}

const solid = (colour: string): string => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

test.each<readonly [string, Written, CellLook]>([
  ["nothing", {}, {}],
  ["a colour as it is", { fill: solid('rgb="FFE2EFDA"') }, { fill: "#e2efda" }],
  ["a colour of six figures", { fill: solid('rgb="E2EFDA"') }, { fill: "#e2efda" }],
  ["a colour of the theme", { fill: solid('theme="4"') }, { fill: "#4f81bd" }],
  ["lighter", { fill: solid('theme="4" tint="0.79998168889431442"') }, { fill: "#dce6f2" }],
  ["darker", { fill: solid('theme="0" tint="-0.5"') }, { fill: "#7f7f7f" }],
  ["a tint beyond the end", { fill: solid('theme="4" tint="7"') }, { fill: "#ffffff" }],
  ["a colour the theme lacks is Office's", { fill: solid('theme="9"') }, { fill: "#70ad47" }],
  ["of the palette", { fill: solid('indexed="13"') }, { fill: "#ffff00" }],
  ["of the palette's first eight", { fill: solid('indexed="3"') }, { fill: "#00ff00" }],
  ["the last of the palette", { fill: solid('indexed="63"') }, { fill: "#333333" }],
  ["the system's own", { fill: solid('indexed="64"') }, {}],
  [
    "the workbook's own palette",
    {
      fill: solid('indexed="1"'),
      colors: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    },
    { fill: "#abcdef" },
  ],
  ["no pattern", { fill: '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>' }, {}],
  ["dots", { fill: '<patternFill patternType="gray125"/>' }, { fill: "#e0e0e0" }],
  [
    "colours that run together",
    {
      fill: '<gradientFill><stop position="0"><color rgb="FFABCDEF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>',
    },
    { fill: "#abcdef" },
  ],
  [
    "a font",
    { font: '<b/><i/><u/><color rgb="FF00B050"/>' },
    { isBold: true, isItalic: true, isUnderlined: true, color: "#00b050" },
  ],
  ["larger letters than the usual", { usual: '<sz val="10"/>', font: '<sz val="14"/>' }, { scale: 1.4 }],
  ["the usual letters", { usual: '<sz val="10"/>', font: '<sz val="10"/>' }, {}],
  ["where the usual ones aren't told, they are Excel's", { font: '<sz val="22"/>' }, { scale: 2 }],
  ["a size that is none", { font: '<sz val="-3"/><sz val="stor"/><sz/><sz val="1e9"/>' }, {}],
  ["what a font says no to", { font: '<b val="0"/><i val="false"/><u val="none"/>' }, {}],
  [
    "borders",
    {
      border:
        '<left/><right style="thin"/><top style="double"><color rgb="FFFF0000"/></top><bottom style="mediumDashed"><color auto="1"/></bottom>',
    },
    { borders: { right: { line: "thin" }, top: { line: "double", color: "#ff0000" }, bottom: { line: "dashed" } } },
  ],
  [
    "placing",
    { alignment: '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/>' },
    { horizontal: "center", vertical: "top", wraps: true, indent: 2 },
  ],
  ["general placing", { alignment: '<alignment horizontal="general" vertical="bottom"/>' }, {}],
  ["a damaged colour", { fill: solid('rgb="green"') }, {}],
  ["a number that is none", { fill: solid('theme="x"'), font: '<color indexed="-4"/>' }, {}],
  ["an unknown line", { border: '<left style="wavy"><color rgb="FF000000"/></left>' }, {}],
  ["a tint that is none", { fill: solid('theme="4" tint="x"') }, { fill: "#4f81bd" }],
])("%s", async (_name, written, expected) => {
  const sheet = await sheetOf(file(styles(written), ONE_CELL, { "xl/theme.xml": THEME }));
  expect(lookAt(sheet, 0, 0)).toEqual(expected);
});

test("a workbook without styles or theme looks plain, and a damaged theme is Office's", async () => {
  expect(lookAt(await sheetOf(file(null, ONE_CELL)), 0, 0)).toEqual({});
  const green = styles({ fill: solid('theme="9"') });
  expect(lookAt(await sheetOf(file(green, ONE_CELL, { "xl/theme.xml": "<a:theme><broken" })), 0, 0)).toEqual({
    fill: "#70ad47",
  });
});

test("a style that leads nowhere looks plain", async () => {
  const data = '<sheetData><row r="1"><c r="A1" s="99"><v>1</v></c><c r="B1" s="x"/></row></sheetData>';
  const sheet = await sheetOf(file(`${XFS}</xf></cellXfs>`, data));
  expect([lookAt(sheet, 0, 0), lookAt(sheet, 0, 1)]).toEqual([{}, {}]);
});

test("a cell's look comes before its row's, and the row's before the column's", async () => {
  const three = `<fills><fill/><fill>${solid('rgb="FF111111"')}</fill><fill>${solid('rgb="FF222222"')}</fill></fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs>`;
  const data = `<cols><col min="1" max="2" width="30.5" style="1" customWidth="1"/></cols><sheetData>
    <row r="2"><c r="A2"/><c r="B2" s="2"/></row><row r="3"/><row r="4" s="2" customFormat="1" ht="40" customHeight="1"><c r="A4" s="1"/></row></sheetData>`;
  const sheet = await sheetOf(file(three, data));
  const fills = [0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => lookAt(sheet, row, column).fill ?? "-"));
  expect(fills).toEqual([
    ["#111111", "#111111", "-"],
    ["-", "#222222", "-"],
    ["#111111", "#111111", "-"],
    ["#111111", "#222222", "#222222"],
  ]);
  expect([columnWidth(sheet, 0), columnWidth(sheet, 2), sheet.look?.heights.get(3)]).toEqual([30.5, null, 40]);
});

describe("a text in several fonts", () => {
  const RUNS =
    '<r><t>Andel </t></r><r><rPr><b/><color rgb="FFC00000"/><sz val="9"/></rPr><t>unge</t></r><r><rPr><i/></rPr><t xml:space="preserve"> i job</t></r>';
  const shared = `<sst xmlns="${MAIN}"><si><t>ren</t></si><si>${RUNS}</si><si><r><rPr><strike/></rPr><t>30</t></r><r><rPr><b/></rPr><t>33</t></r></si></sst>`;
  const data = `<sheetData><row r="2"><c r="A2" t="inlineStr"><is>${RUNS}</is></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>2</v></c><c r="E2" t="s"><v>9</v></c></row></sheetData>`;
  const book = file(styles({}), data, {
    "xl/sharedStrings.xml": shared,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="b" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="e" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  });
  const wanted = [
    { text: "Andel ", font: null },
    { text: "unge", font: { isBold: true, color: "#c00000" } },
    { text: " i job", font: { isItalic: true } },
  ];

  test("is kept with its fonts, in a cell and among the shared texts", async () => {
    const sheet = await sheetOf(book);
    expect(runsAt(sheet, 1, 0, "Andel unge i job")).toEqual(wanted);
    expect(runsAt(sheet, 1, 1, "Andel unge i job")).toEqual(wanted);
    expect(runsAt(sheet, 1, 2, "ren")).toBeNull();
  });

  test("is plain once the text is another, and what is struck out reads as before", async () => {
    const sheet = await sheetOf(book);
    expect(runsAt(sheet, 1, 0, "Andel unge i arbejde")).toBeNull();
    const cell = sheet.rows.get(1)?.[3];
    expect([cell?.text, cell?.leftOut]).toEqual(["33", { struck: "30" }]);
    expect(runsAt(sheet, 1, 3, "33")).toBeNull();
  });

  test("costs nothing where nobody asks how the sheet looks", async () => {
    const [plain] = (await readXlsx(book)).sheets;
    const [looked] = (await readXlsx(book, { looks: "read" })).sheets;
    expect(plain?.look).toBeUndefined();
    expect(looked?.rows).toEqual(plain?.rows);
  });
});

test("rows alike below each other are kept once", async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `<row r="${at + 1}"><c s="1"/><c s="1"/><c/></row>`).join("");
  const sheet = await sheetOf(file(styles({ fill: solid('rgb="FF111111"') }), `<sheetData>${rows}</sheetData>`));
  expect(sheet.look?.bands).toEqual([{ top: 0, bottom: 499, stretches: [0, 1, 1, 2, 2, 0], others: null }]);
});

test("links lead out of the workbook or to a place in it", async () => {
  const sheet = await sheetOf(
    file(
      null,
      `${ONE_CELL}<hyperlinks><hyperlink ref="A1" r:id="x"/><hyperlink ref="B1:B2" location="Ark1!A1"/><hyperlink ref="C1" r:id="y"/></hyperlinks>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="x" Type="${OFFICE}/hyperlink" Target="https://lbf.dk/" TargetMode="External"/></Relationships>`,
      },
    ),
  );
  expect([linkAt(sheet, 0, 0), linkAt(sheet, 1, 1), linkAt(sheet, 0, 2)]).toEqual(["https://lbf.dk/", "Ark1!A1", null]);
});

test("nothing of it is read where nobody asks", async () => {
  const { sheets } = await readXlsx(file(styles({ font: "<b/>" }), ONE_CELL));
  expect(sheets[0]).not.toHaveProperty("look");
});
