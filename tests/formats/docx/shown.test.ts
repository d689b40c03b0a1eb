import type { LeftOut } from "../../../src/core/workbook/snapshot";
import { leftOutOfBlocks, textOfBlocks } from "../../../src/core/word/text";
import { readDocx } from "../../../src/formats/docx/readDocx";
import { UNKNOWN_SIGN } from "../../../src/core/workbook/unknownSign";
import { buildDocx, cell, paragraph, row, run, table, type BuiltDocument } from "../../support/docxBuilder";

async function shown(body: string, more: Partial<BuiltDocument> = {}): Promise<[string, LeftOut | null]> {
  const { blocks } = await readDocx(buildDocx({ body, ...more }));
  return [textOfBlocks(blocks), leftOutOfBlocks(blocks)];
}

/** A run of text with properties. */
const styled = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const style = (type: string, id: string, properties: string, basedOn?: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === undefined ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;

const VANISH = "<w:vanish/>";
const STRIKE = "<w:strike/>";
const OFF = '<w:strike w:val="0"/>';
const RAISE = '<w:vertAlign w:val="superscript"/>';

test.each<[string, string, string, LeftOut | null]>([
  ["struck out", styled(STRIKE, "25,4 %") + run(" 22,1 %"), " 22,1 %", { struck: "25,4 %" }],
  ["struck out twice", styled("<w:dstrike/>", "2021") + run("2023"), "2023", { struck: "2021" }],
  ["struck out in two runs", styled(STRIKE, "25,") + styled(STRIKE, "4 %"), "", { struck: "25,4 %" }],
  ["struck out no more", styled(OFF, "19,3 %"), "19,3 %", null],
  ["struck out no more, in words", styled('<w:strike w:val="false"/>', "19,3 %"), "19,3 %", null],
  [
    "struck out on both sides of a line break",
    styled(STRIKE, "a") + run("\n") + styled(STRIKE, "b") + run("c"),
    "c",
    { struck: "ab" },
  ],
  ["hidden", styled(VANISH, "99") + run("23,4 %"), "23,4 %", { hidden: "99" }],
  ["hidden in print alone", styled("<w:webHidden/>", "23,4 %"), "23,4 %", null],
  ["a raised mark", run("25,42") + styled(RAISE, "3"), "25,42", { raised: "3" }],
  ["a raised mark before the figure", styled(RAISE, "1") + run("25,4 %"), "25,4 %", { raised: "1" }],
  ["a raised mark in two runs", run("2023") + styled(RAISE, "1") + styled(RAISE, "2"), "2023", { raised: "12" }],
  ["a square", run("62 m") + styled(RAISE, "2"), "62 m²", null],
  ["lowered", run("CO") + styled('<w:vertAlign w:val="subscript"/>', "2"), "CO2", null],
  ["raised from end to end", styled(RAISE, "13,6 %"), "13,6 %", null],
  [
    "lifted a little, to stand level",
    run("ca. ") + styled('<w:position w:val="2"/>', "25") + run(" %"),
    "ca. 25 %",
    null,
  ],
  ["put back on the line", run("2") + styled('<w:vertAlign w:val="baseline"/>', "3"), "23", null],
  [
    "as it was before a change of its look",
    `<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr>${STRIKE}</w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
    "a",
    null,
  ],
  [
    "a formula's power",
    `${run("31,2 m")}<m:oMath><m:sSup><m:e/><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
    "31,2 m²",
    null,
  ],
  [
    "a formula's fraction",
    "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
    "1/2",
    null,
  ],
])("a run that is %s", async (_name, runs, text, leftOut) => {
  expect(await shown(table([[`<w:p>${runs}</w:p>`]]))).toEqual([text, leftOut]);
});

describe("what a style says of a run", () => {
  const styles = [
    style("character", "Skjult", VANISH),
    style("character", "Under", "<w:b/>", "Skjult"),
    style("character", "Vist", '<w:vanish w:val="0"/>', "Skjult"),
    style("character", "Rundt", "", "Rundt2"),
    style("character", "Rundt2", VANISH, "Rundt"),
    style("character", "Slettet", STRIKE),
    style("character", "Dobbelt", "<w:dstrike/>"),
    style("character", "Note", RAISE),
    style("character", "Note2", "", "Note"),
    style("paragraph", "SkjultAfsnit", VANISH),
    style("paragraph", "SletAfsnit", STRIKE),
    style("paragraph", "DobbeltAfsnit", "<w:dstrike/>"),
    style("paragraph", "Barn", "", "SletAfsnit"),
    style("table", "SletTabel", STRIKE),
    style("table", "TabelBarn", "", "SletTabel"),
    '<w:style w:type="table" w:styleId="Hoved"><w:name w:val="Hoved"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
  ].join("");
  const by = (id: string, more = ""): string => `<w:rStyle w:val="${id}"/>${more}`;

  test.each<[string, string | null, string | null, string, string]>([
    ["hides it", null, null, by("Skjult"), ""],
    ["hides it by what it is based on", null, null, by("Under"), ""],
    ["shows it though what it is based on hides it", null, null, by("Vist"), "tekst"],
    ["is based on itself", null, null, by("Rundt"), ""],
    ["doesn't exist", null, null, by("Findes ikke"), "tekst"],
    ["is of a paragraph", null, null, by("SkjultAfsnit"), "tekst"],
    ["hides it, and the run itself doesn't", null, null, by("Skjult", '<w:vanish w:val="0"/>'), "tekst"],
    ["strikes it out", null, null, by("Slettet"), ""],
    ["strikes it out twice", null, null, by("Dobbelt"), ""],
    ["of its paragraph strikes it out", null, "SletAfsnit", "", ""],
    ["of its paragraph strikes it out by what it is based on", null, "Barn", "", ""],
    ["of its paragraph strikes it out, and its own switches that", null, "SletAfsnit", by("Slettet"), "tekst"],
    ["of its paragraph strikes it out twice, which isn't switched", null, "DobbeltAfsnit", by("Dobbelt"), ""],
    ["of its paragraph strikes it out, and the run itself doesn't", null, "SletAfsnit", OFF, "tekst"],
    ["of its paragraph strikes it out, and the run itself does", null, "SletAfsnit", by("Slettet", STRIKE), ""],
    ["of its table strikes it out", "SletTabel", null, "", ""],
    ["of its table strikes it out by what it is based on", "TabelBarn", null, "", ""],
    ["of its table strikes it out, and its paragraph's switches that", "SletTabel", "SletAfsnit", "", "tekst"],
    ["of all three strikes it out", "SletTabel", "SletAfsnit", by("Slettet"), ""],
    ["of its table says something of the first row alone", "Hoved", null, "", "tekst"],
    ["of its table is another table's", "Findes ikke", null, "", "tekst"],
  ])("%s", async (_name, tableStyle, paragraphStyle, properties, expected) => {
    const look = tableStyle === null ? "" : `<w:tblPr><w:tblStyle w:val="${tableStyle}"/></w:tblPr>`;
    const form = paragraphStyle === null ? "" : `<w:pStyle w:val="${paragraphStyle}"/>`;
    const content = cell(paragraph(styled(properties, "tekst"), form));
    const [text] = await shown(`<w:tbl>${look}${row([content])}</w:tbl>`, { styles });
    expect(text).toBe(expected);
  });

  test("raises it, directly or by what it is based on", async () => {
    const [text] = await shown(paragraph(run("25,4") + styled(by("Note2"), "3") + run(" %")), { styles });
    expect(text).toBe("25,4 %");
  });

  test.each<[string, string, string, string]>([
    ["strikes all text out", STRIKE, "", ""],
    ["strikes all text out, whatever a style says", STRIKE, by("Slettet"), ""],
    ["strikes all text out, but for a run of its own", STRIKE, OFF, "tekst"],
  ])("as the document's default %s", async (_name, properties, own, expected) => {
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${properties}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const [text] = await shown(paragraph(styled(own, "tekst")), { styles: defaults + styles });
    expect(text).toBe(expected);
  });

  test("as the paragraphs' own style counts where a paragraph names none", async () => {
    const standard = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${STRIKE}</w:rPr></w:style>`;
    const [text] = await shown(paragraph("tekst"), { styles: standard });
    expect(text).toBe("");
  });

  test("a paragraph whose mark is hidden goes on in the next", async () => {
    const hidden = `<w:rPr>${VANISH}</w:rPr>`;
    expect((await shown(paragraph(run("Delmål"), hidden) + paragraph(run(": flere i job"))))[0]).toBe(
      "Delmål: flere i job",
    );
    const whole = paragraph(styled(VANISH, "skjult"), hidden);
    expect((await shown(paragraph("a") + whole + paragraph("b")))[0]).toBe("a\nb");
  });
});

describe("signs of symbol fonts", () => {
  const sym = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const inFont = (font: string, text: string): string =>
    styled(`<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`, text);

  test.each<[string, string, string]>([
    ["a minus", sym("Symbol", "F02D") + run("1,2 %"), "−1,2 %"],
    ["a per cent sign", run("23,4 ") + sym("Symbol", "F025"), "23,4 %"],
    ["less than", sym("Symbol", "F03C") + run(" 25"), "< 25"],
    ["greater than", sym("Symbol", "003E") + run(" 25"), "> 25"],
    ["at most", sym("Symbol", "F0A3") + run("25"), "≤25"],
    ["at least, by its code alone", sym("Symbol", "B3") + run("25"), "≥25"],
    ["about", sym("Symbol", "F0BB") + run("25"), "≈25"],
    ["more or less", sym("Symbol", "F0B1") + run("2"), "±2"],
    ["times", run("2 ") + sym("Symbol", "F0B4") + run(" 3"), "2 × 3"],
    ["an arrow", run("2 ") + sym("Symbol", "F0AE") + run(" 3"), "2 → 3"],
    ["figures and a comma", ["F031", "F033", "F02C", "F036"].map((code) => sym("Symbol", code)).join(""), "13,6"],
    ["a letter of another alphabet", sym("Symbol", "F062"), "β"],
    ["a bullet", sym("Symbol", "F0B7") + run(" Projektleder"), "• Projektleder"],
    ["a box", sym("Wingdings", "F0A8") + run(" Beskæftigelse"), "☐ Beskæftigelse"],
    ["a ticked box", sym("Wingdings", "F0FE") + run(" Beskæftigelse"), "☑ Beskæftigelse"],
    ["a crossed box of the second font", sym("Wingdings 2", "F053") + run(" a"), "☒ a"],
    ["an arrow of ornaments", run("2 ") + sym("Wingdings", "F0E0") + run(" 3"), "2 → 3"],
    ["a number in a ring", sym("Wingdings", "F081") + run(" a"), "① a"],
    ["a sign of a plain font", sym("Segoe UI Symbol", "2265") + run("80"), "≥80"],
    ["text in a symbol font, in its own codes", run("1") + inFont("Symbol", "\uf02d") + run("2"), "1−2"],
    ["text in a symbol font, in plain codes", inFont("Symbol", "&lt;") + run("25"), "<25"],
    ["text of ornaments, in plain codes", inFont("Wingdings", "þ") + run(" a"), "☑ a"],
    ["the font's name in small letters", sym("symbol", "F03C") + run("25"), "<25"],
    [
      "a font of symbols for signs beyond ASCII alone",
      styled('<w:rFonts w:ascii="Calibri" w:hAnsi="Symbol"/>', "a £ 5"),
      "a ≤ 5",
    ],
    [
      "a font of the theme, beside one that doesn't count",
      styled('<w:rFonts w:ascii="Symbol" w:asciiTheme="minorHAnsi"/>', "ab"),
      "ab",
    ],
    ["a font of symbols for another script", styled('<w:rFonts w:cs="Symbol"/>', "ab"), "ab"],
    [
      "a sign of the run's own font",
      styled('<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>', "") +
        '<w:r><w:rPr><w:rFonts w:hAnsi="Symbol"/></w:rPr><w:sym w:char="F03C"/></w:r>',
      "<",
    ],
    ["a sign that isn't known", run("a ") + sym("Webdings", "F041") + run("25"), `a ${UNKNOWN_SIGN}25`],
    ["a sign without a font, in the codes of one", run("ca. \uf02d1,2"), `ca. ${UNKNOWN_SIGN}1,2`],
    ["a sign without a code", run("a ") + '<w:r><w:sym w:font="Symbol"/></w:r>', `a ${UNKNOWN_SIGN}`],
    ["a bullet that isn't known", sym("Webdings", "F041") + run(" Projektleder"), "• Projektleder"],
    ["a bullet pasted without its font", run("\uf0b7 Projektleder"), "• Projektleder"],
  ])("%s", async (_name, runs, expected) => {
    expect((await shown(paragraph(runs)))[0]).toBe(expected);
  });

  test("in a struck-out or hidden run they are left out as text is", async () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:sym w:font="Symbol" w:char="F03C"/></w:r>';
    expect(await shown(paragraph(struck + run("25")))).toEqual(["25", { struck: "<" }]);
  });

  test("a font of symbols may come from a style", async () => {
    const styles = style("character", "Tegn", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>');
    const [text] = await shown(paragraph(styled('<w:rStyle w:val="Tegn"/>', "\uf03c") + run("25")), { styles });
    expect(text).toBe("<25");
  });
});

test("a text box that hangs on hidden text is hidden, and a note of struck-out text isn't the cell's", async () => {
  const box = `<w:r><w:rPr>${VANISH}</w:rPr><w:pict><w:txbxContent>${paragraph("boks")}</w:txbxContent></w:pict></w:r>`;
  expect((await shown(paragraph(box + run("a"))))[0]).toBe("a");
  const footnotes = `<w:footnote w:id="2">${paragraph("Note")}</w:footnote>`;
  const mark = `<w:r><w:rPr>${STRIKE}</w:rPr><w:t>1</w:t><w:footnoteReference w:id="2"/></w:r>`;
  const { blocks } = await readDocx(buildDocx({ body: paragraph(mark + run("2")), footnotes }));
  expect(blocks).toMatchObject([{ text: "2", notes: [] }]);
});
