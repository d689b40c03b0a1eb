import { parseCellName } from "../../../src/core/workbook/address";
import { type Cell, cellAt, type Workbook } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { buildXlsx } from "../../support/xlsxBuilder";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Fonts 0 plain, 1 struck, 2 raised, 3 said not to be struck; styles 0-3 of those fonts, and some of number formats. */
const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="@&quot; %&quot;"/></numFmts>
<fonts><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><strike/></font>
<font><vertAlign val="superscript"/></font><font><strike val="0"/><vertAlign val="baseline"/></font></fonts>
<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs>
<cellXfs><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="0" fontId="1" xfId="0"/><xf numFmtId="0" fontId="2" xfId="0"/>
<xf numFmtId="0" fontId="3" xfId="1"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/>
<xf numFmtId="0" fontId="1" xfId="0" applyFont="0"/><xf numFmtId="0" fontId="0" xfId="1" applyFont="1"/><xf numFmtId="0" xfId="1"/>
<xf numFmtId="9" fontId="1"/></cellXfs>
<cellStyles><cellStyle name="Normal" xfId="0"/><cellStyle name="Udgået" xfId="1"/></cellStyles>
<dxfs><dxf><font><strike/><color rgb="FFFF0000"/></font></dxf><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="164" formatCode=";;;"/></dxf>
<dxf><font><strike val="0"/></font></dxf></dxfs></styleSheet>`;

interface Written {
  readonly data: string;
  readonly below?: string;
  readonly strings?: readonly string[];
}

async function read({ data, below = "", strings = [] }: Written): Promise<Workbook> {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${below}</worksheet>`;
  const shared = `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`;
  return readXlsx(
    buildXlsx({
      sheets: [{ name: "Ark" }],
      parts: { "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": STYLES, "xl/sharedStrings.xml": shared },
    }),
  );
}

function cell({ sheets }: Workbook, name: string): Cell | undefined {
  const { row, column } = parseCellName(name)!;
  return cellAt(sheets[0]!, row, column);
}

const RAISED = "<rPr><vertAlign val='superscript'/></rPr>";
const run = (text: string, properties = "") => `<r>${properties}<t xml:space="preserve">${text}</t></r>`;

describe.each(["shared", "inline"] as const)("texts in runs, kept %s", (kept) => {
  const readText = async (item: string, style = 0) => {
    const workbook =
      kept === "shared"
        ? await read({ data: `<row r="1"><c r="A1" s="${style}" t="s"><v>0</v></c></row>`, strings: [item] })
        : await read({ data: `<row r="1"><c r="A1" s="${style}" t="inlineStr"><is>${item}</is></c></row>` });
    const { value, leftOut } = cell(workbook, "A1") ?? {};
    return [value, leftOut];
  };

  test.each<[string, string, number, string | null, object | undefined]>([
    ["a mark", run("27,5") + run("1", RAISED) + run(" %"), 0, "27,5 %", { raised: "1" }],
    ["a struck run", run("25,4 %", "<rPr><strike/></rPr>") + run(" 22,1 %"), 0, " 22,1 %", { struck: "25,4 %" }],
    ["strike val=1", run("2021", "<rPr><strike val='1'/></rPr>") + run("2023"), 0, "2023", { struck: "2021" }],
    ["strike val=0", run("2021", "<rPr><strike val='0'/></rPr>") + run("2023"), 0, "20212023", undefined],
    ["all struck", run("25,4 %", "<rPr><strike/></rPr>"), 0, null, { struck: "25,4 %" }],
    ["a struck cell", "<t>25,4 %</t>", 1, null, { struck: "25,4 %" }],
    ["a struck cell, one run of its own", run("25") + run("22", "<rPr><b/></rPr>"), 1, "22", { struck: "25" }],
    [
      "a struck cell, a run said not to be",
      run("25") + run("22", "<rPr><strike val='0'/></rPr>"),
      1,
      "22",
      { struck: "25" },
    ],
    ["a struck cell, runs without fonts", run("25,4") + run(" %"), 1, null, { struck: "25,4 %" }],
    ["a raised cell", "<t>13,6 %</t>", 2, "13,6 %", undefined],
    ["a raised cell, a run of its own", run("1") + run("13,6 %", "<rPr><b/></rPr>"), 2, "13,6 %", { raised: "1" }],
    ["bold runs", run("13,6", "<rPr><b/></rPr>") + run(" %"), 0, "13,6 %", undefined],
    ["a subscript", run("CO") + run("2", "<rPr><vertAlign val='subscript'/></rPr>"), 0, "CO2", undefined],
    ["a phonetic guide", "<t>13,6 %</t><rPh sb='0' eb='1'><t>1</t></rPh>", 0, "13,6 %", undefined],
  ])("%s", async (_name, item, style, value, leftOut) => {
    expect(await readText(item, style)).toEqual([value, leftOut]);
  });
});

test.each<[string, string, Partial<Cell> | undefined]>([
  ["a struck number", '<c r="A1" s="1"><v>25.4</v></c>', { value: null, text: "", leftOut: { struck: "25,4" } }],
  ["a struck percentage", '<c r="A1" s="9"><v>0.25</v></c>', { value: null, leftOut: { struck: "25%" } }],
  ["a struck truth value", '<c r="A1" s="1" t="b"><v>1</v></c>', { value: null, leftOut: { struck: "SAND" } }],
  ["a struck error", '<c r="A1" s="1" t="e"><v>#N/A</v></c>', { value: null, leftOut: { struck: "#N/A" } }],
  [
    "a struck formula",
    '<c r="A1" s="1"><f>B1</f><v>5</v></c>',
    { value: null, formula: "B1", leftOut: { struck: "5" } },
  ],
  ["a font said not to be struck, of a struck style", '<c r="A1" s="3"><v>5</v></c>', { value: 5 }],
  ["a struck font whatever applyFont says", '<c r="A1" s="6"><v>5</v></c>', { value: null, leftOut: { struck: "5" } }],
  ["a plain font of a struck style", '<c r="A1" s="7"><v>5</v></c>', { value: 5 }],
  ["a struck style, no font of its own", '<c r="A1" s="8"><v>5</v></c>', { value: null, leftOut: { struck: "5" } }],
  ["a raised number", '<c r="A1" s="2"><v>5</v></c>', { value: 5, text: "5" }],
  ["a hidden number", '<c r="A1" s="4"><v>25.5</v></c>', { value: null, text: "", leftOut: { hidden: "25,5" } }],
  ["a hidden text", '<c r="A1" s="4" t="str"><v>gl. tal</v></c>', { value: null, leftOut: { hidden: "gl. tal" } }],
  ["a percent sign behind a text", '<c r="A1" s="5" t="str"><v>13,6</v></c>', { value: "13,6", text: "13,6 %" }],
  ["a struck cell that holds nothing", '<c r="A1" s="1"/>', undefined],
])("a cell by its style: %s", async (_name, data, expected) => {
  const found = cell(await read({ data: `<row r="1">${data}</row>` }), "A1");
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(expected);
  if (expected?.leftOut === undefined) expect(found?.leftOut).toBeUndefined();
});

test("a struck row and a struck column say nothing of cells that have a style of their own", async () => {
  const workbook = await read({
    data: '<row r="1" s="1" customFormat="1"><c r="A1" s="0"><v>5</v></c></row>',
    below: "",
  });
  expect(cell(workbook, "A1")).toEqual({ value: 5, text: "5", numberFormat: "General" });
});

test("the same number struck and plain are two cells", async () => {
  const workbook = await read({
    data: '<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="1"><v>5</v></c><c r="C1"><v>5</v></c></row>',
  });
  expect(["A1", "B1", "C1"].map((name) => cell(workbook, name)?.value)).toEqual([5, null, 5]);
});

describe("conditional formats", () => {
  const DATA = `<row r="1"><c r="A1" t="str"><v>udgået</v></c><c r="B1"><v>5</v></c></row>
<row r="2"><c r="A2" t="str"><v>gælder</v></c><c r="B2"><v>12</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>`;
  const rule = (attributes: string, ...formulas: string[]) =>
    `<cfRule ${attributes}>${formulas.map((formula) => `<formula>${formula}</formula>`).join("")}</cfRule>`;
  const readStruck = async (...rules: string[]) => {
    const below = rules.map((one) => `<conditionalFormatting sqref="B1:B3">${one}</conditionalFormatting>`).join("");
    const workbook = await read({ data: DATA, below });
    const struck = ["B1", "B2", "B3"].filter((name) => cell(workbook, name)?.leftOut !== undefined);
    return [struck, (workbook.notRead ?? []).map(({ range, reason }) => `${range} ${reason}`)];
  };
  const expression = (formula: string, more = 'dxfId="0" priority="1"') => rule(`type="expression" ${more}`, formula);
  const cellIs = (operator: string, ...formulas: string[]) =>
    rule(`type="cellIs" operator="${operator}" dxfId="0" priority="1"`, ...formulas);

  test.each<[string, string[], string[]]>([
    ["always", [expression("TRUE")], ["B1", "B2", "B3"]],
    ["1", [expression("1")], ["B1", "B2", "B3"]],
    ["1=1", [expression("1=1")], ["B1", "B2", "B3"]],
    ["never", [expression("FALSE")], []],
    ["by the cell beside", [expression('$A1="udgået"')], ["B1"]],
    ["by the cell beside, in capitals", [expression('$A1="UDGÅET"')], ["B1"]],
    ["by a fixed cell", [expression('$A$1="udgået"')], ["B1", "B2", "B3"]],
    ["by an empty cell", [expression("ISBLANK($A1)")], ["B3"]],
    ["by what isn't empty", [expression('$A1&lt;&gt;""')], ["B1", "B2"]],
    ["by both", [expression('AND($A1="udgået",B1&lt;10)')], ["B1"]],
    ["by a word in it", [expression('ISNUMBER(SEARCH("udg",$A1))')], ["B1"]],
    ["by its beginning", [expression('LEFT($A1,3)="udg"')], ["B1"]],
    ["by every other row", [expression("MOD(ROW(),2)=0")], ["B2"]],
    ["above a figure", [cellIs("greaterThan", "6")], ["B2", "B3"]],
    ["between figures", [cellIs("between", "6", "10")], ["B3"]],
    ["not between", [cellIs("notBetween", "6", "10")], ["B1", "B2"]],
    ["equal to a text", [cellIs("equal", '"5"')], []],
    ["hidden by a number format", [expression("B1=5", 'dxfId="2" priority="1"')], ["B1"]],
    ["a format that only colours", [expression("TRUE", 'dxfId="1" priority="1"')], []],
    [
      "one before it that says not struck",
      [expression("TRUE", 'dxfId="0" priority="2"'), expression("B1=5", 'dxfId="3" priority="1"')],
      ["B2", "B3"],
    ],
    [
      "one before it that stops",
      [expression("TRUE", 'dxfId="0" priority="2"'), expression("B1=5", 'dxfId="1" priority="1" stopIfTrue="1"')],
      ["B2", "B3"],
    ],
    [
      "containsText",
      [
        rule(
          'type="containsText" dxfId="0" priority="1" operator="containsText" text="2"',
          'NOT(ISERROR(SEARCH("2",B1)))',
        ),
      ],
      ["B2"],
    ],
  ])("strike where their rule can be told: %s", async (_name, rules, struck) => {
    expect(await readStruck(...rules)).toEqual([struck, []]);
  });

  test.each<[string, string]>([
    ["another sheet", expression("Andet!A1=1")],
    ["a name", expression("udgaaet")],
    ["a function that isn't followed", expression("COUNTIF($B$1:$B$3,B1)&gt;1")],
    ["today", expression("B1&lt;TODAY()")],
    ["duplicates", rule('type="duplicateValues" dxfId="0" priority="1"')],
    ["no formula at all", expression("=)")],
  ])("are named where it can't: %s", async (_name, one) => {
    expect(await readStruck(one)).toEqual([[], ["B1 conditional", "B2 conditional", "B3 conditional"]]);
  });

  const STRIKE = "<x14:dxf><font><strike/></font></x14:dxf>";
  const extended = (attributes: string, formula: string, style = STRIKE, ranges = "B1:B3") =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings>
<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule ${attributes}><xm:f>${formula}</xm:f>${style}</x14:cfRule>
<xm:sqref>${ranges}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const readExtended = async (below: string) => {
    const workbook = await read({ data: DATA, below });
    const struck = ["B1", "B2", "B3"].filter((name) => cell(workbook, name)?.leftOut !== undefined);
    return [struck, (workbook.notRead ?? []).map(({ range, reason }) => `${range} ${reason}`)];
  };

  test.each<[string, string, string[], string[]]>([
    ["a rule that can be told", extended('type="expression" priority="1"', '$A1="udgået"'), ["B1"], []],
    ["a comparison", extended('type="cellIs" operator="greaterThan" priority="1"', "6"), ["B2", "B3"], []],
    [
      "another sheet's cell",
      extended('type="expression" priority="1"', "Andet!$A$1=1", STRIKE, "B1 B3"),
      [],
      ["B1 conditional", "B3 conditional"],
    ],
    [
      "a number format that shows nothing",
      extended('type="expression" priority="1"', "B1=5", '<x14:dxf><numFmt numFmtId="1" formatCode=";;;"/></x14:dxf>'),
      ["B1"],
      [],
    ],
    [
      "one that only colours",
      extended('type="expression" priority="1"', "TRUE", "<x14:dxf><font><b/></font></x14:dxf>"),
      [],
      [],
    ],
    ["bars", extended('type="dataBar" priority="1"', "", "<x14:dataBar/>"), [], []],
    [
      "one that a rule before it stops",
      `<conditionalFormatting sqref="B1:B3"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>B1=5</formula></cfRule></conditionalFormatting>${extended('type="expression" priority="2"', "TRUE")}`,
      ["B2", "B3"],
      [],
    ],
  ])("of Excel's later kind are followed too: %s", async (_name, below, struck, untold) => {
    expect(await readExtended(below)).toEqual([struck, untold]);
  });
});
