import { strToU8, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { buildParts, type BuiltWorkbook } from "../../../../support/xlsxBuilder";
import { zipParts, type Parts } from "../../../../support/xlsxParts";
import { inZip64 } from "../../../../support/zipForge";
import type { NamedWorkbook } from "../../others/workbooks";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml";

/** The smallest PNG there is. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const ROWS = [
  ["Delmål", "Indikator", "Baseline", "År"],
  ["Flere i job", "Ledige & ledighed", 0.136, 2023],
  ["", "Trygge <beboere>", "12,9 %", 2022],
  ["Samlet", null, 37.5, "2023/2024"],
] as const;

const BASE: BuiltWorkbook = {
  sheets: [
    { name: "Ark", rows: ROWS, formats: { C2: "0.0%" } },
    { name: "Andet", rows: [[1]] },
  ],
};

interface Related {
  readonly kind: string;
  readonly target: string;
  readonly external?: true;
}

const relations = (list: readonly Related[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ({ kind, target, external }, index) =>
        `<Relationship Id="rX${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** Parts with another text in one of them. */
function mended(parts: Parts, path: string, change: (text: string) => string): Parts {
  return { ...parts, [path]: change(String(parts[path])) };
}

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const behindCells = (xml: string) => (text: string) => text.replace("</sheetData>", `</sheetData>${xml}`);

/** Without these, and what leads to them. */
function withoutParts(parts: Parts, names: readonly string[]): Parts {
  const isOf = (text: string) => names.some((name) => text.includes(name));
  const left = Object.entries(parts).filter(([path]) => !isOf(path));
  return Object.fromEntries(
    left.map(([path, text]) => [
      path,
      typeof text === "string"
        ? text.replace(/<(?:Override|Relationship) [^>]*>/g, (tag) => (isOf(tag) ? "" : tag))
        : text,
    ]),
  );
}

function withParts(parts: Parts, more: Parts): Parts {
  return { ...parts, ...more };
}

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Billede"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rX1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

function kinds(): Readonly<Record<string, Parts>> {
  const base = buildParts(BASE);
  const typed = (parts: Parts, path: string, type: string): Parts =>
    mended(parts, "[Content_Types].xml", (text) =>
      text.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
    );
  const office = "application/vnd.openxmlformats-officedocument";
  const sheet = (xml: string): Parts => mended(base, SHEET, (text) => text.replace(/<sheetData>.*<\/sheetData>/s, xml));
  const pictured = typed(
    mended(
      withParts(base, {
        "xl/drawings/drawing1.xml": DRAWING,
        "xl/drawings/_rels/drawing1.xml.rels": relations([{ kind: "image", target: "../media/image1.png" }]),
        "xl/media/image1.png": new Uint8Array(PNG),
        "xl/worksheets/_rels/sheet1.xml.rels": relations([{ kind: "drawing", target: "../drawings/drawing1.xml" }]),
      }),
      SHEET,
      (text) => text.replace("</worksheet>", '<drawing r:id="rX1"/></worksheet>'),
    ),
    "xl/drawings/drawing1.xml",
    `${office}.drawing+xml`,
  );
  const strict = (text: string): string =>
    text.replaceAll(MAIN, `${STRICT}/spreadsheetml/main`).replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`);
  const prefixed = (text: string): string =>
    text.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:");
  return {
    "an image": mended(pictured, "[Content_Types].xml", (text) =>
      text.replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
    ),
    macros: mended(
      withParts(base, { "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) }),
      "[Content_Types].xml",
      (text) =>
        text.replace(`${office}.spreadsheetml.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    ),
    "a link to another workbook": typed(
      withParts(
        mended(
          mended(base, BOOK, (text) =>
            text.replace(
              "</sheets>",
              '</sheets><externalReferences><externalReference r:id="rExt"/></externalReferences>',
            ),
          ),
          "xl/_rels/workbook.xml.rels",
          (text) =>
            text.replace(
              "</Relationships>",
              `<Relationship Id="rExt" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
            ),
        ),
        {
          "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rX1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`,
          "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
            { kind: "externalLinkPath", target: "anden.xlsx", external: true },
          ]),
        },
      ),
      "xl/externalLinks/externalLink1.xml",
      `${office}.spreadsheetml.externalLink+xml`,
    ),
    "data validation": mended(
      base,
      SHEET,
      behindCells(
        '<dataValidations count="1"><dataValidation type="whole" sqref="D2:D9"><formula1>2000</formula1><formula2>2100</formula2></dataValidation></dataValidations>',
      ),
    ),
    "an extension": mended(base, SHEET, (text) =>
      text.replace("</worksheet>", '<extLst><ext uri="{x}"><y:z xmlns:y="urn:y"/></ext></extLst></worksheet>'),
    ),
    "unknown parts": withParts(base, { "xl/andet/ukendt.bin": new Uint8Array([1, 2, 3, 0, 255]) }),
    "the strict form": Object.fromEntries(
      Object.entries(base).map(([path, text]) => [path, typeof text === "string" ? strict(text) : text]),
    ),
    "elements with a prefix": mended(base, SHEET, prefixed),
    "a part in UTF-16": withParts(base, {
      [SHEET]: new Uint8Array(
        Buffer.from(`\ufeff${String(base[SHEET]).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le"),
      ),
    }),
    "a byte order mark": mended(base, SHEET, (text) => `\ufeff${text}`),
    "rows and cells without names": sheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>",
    ),
    "spans and heights": sheet(
      '<sheetData><row r="1" spans="1:2" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4" spans="1:1"><c r="A4"><v>3</v></c></row></sheetData>',
    ),
    "shared formulas": sheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">C1*2</f><v>2</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><v>3</v></c></row></sheetData>',
    ),
    "an array formula": sheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c><c r="C1"><v>1</v></c><c r="D1"><v>7</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row></sheetData>',
    ),
    "inline and rich texts": sheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">fed </t></r><r><t>ikke</t></r></is></c><c r="B1" t="str"><v>lige</v></c><c r="C1"><v>1</v></c></row></sheetData>',
    ),
    "no cells": sheet("<sheetData/>"),
    "no texts and no styles": withoutParts(buildParts({ ...BASE, texts: "inline" }), [
      "sharedStrings.xml",
      "styles.xml",
    ]),
    "a signature": withParts(
      mended(base, "_rels/.rels", (text) =>
        text.replace(
          "</Relationships>",
          '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ),
      ),
      { "_xmlsignatures/origin.sigs": "" },
    ),
    "a data table": sheet(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="C1"><f>A1*2</f><v>4</v></c></row><row r="2"><c r="B2"><v>1</v></c><c r="C2"><f t="dataTable" ref="C2:C3" dt2D="0" dtr="0" r1="A1"/><v>2</v></c></row><row r="3"><c r="B3"><v>5</v></c><c r="C3"><v>10</v></c></row><row r="5"><c r="A5"><v>7</v></c></row></sheetData>',
    ),
    "phonetic guides": sheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr" ph="1"><is><t>del</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="B1"><v>1</v></c></row></sheetData>',
    ),
    "cell metadata": sheet(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(C1:C2)</f><v>3</v></c><c r="B1" vm="1" t="e"><v>#VALUE!</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData>',
    ),
    "rows that are hidden unless written": mended(base, SHEET, (text) =>
      text.replace("<sheetData>", '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>'),
    ),
    "columns with a look": mended(base, SHEET, (text) =>
      text.replace("<sheetData>", '<cols><col min="20" max="26" width="12" style="1"/></cols><sheetData>'),
    ),
    "a dimension": mended(base, SHEET, (text) => text.replace("<sheetData>", '<dimension ref="A1:D4"/><sheetData>')),
    "dates in ISO form": sheet(
      '<sheetData><row r="1"><c r="A1" t="d"><v>2026-01-05</v></c><c r="B1"><v>1</v></c></row></sheetData>',
    ),
    "a pivot table": typed(
      withParts(base, {
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="1" dataCaption="v"><location ref="H1:I3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        "xl/worksheets/_rels/sheet1.xml.rels": relations([
          { kind: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
        ]),
      }),
      "xl/pivotTables/pivotTable1.xml",
      `${office}.spreadsheetml.pivotTable+xml`,
    ),
    "a chain of calculations": typed(
      withParts(
        mended(
          sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row></sheetData>'),
          "xl/_rels/workbook.xml.rels",
          (text) =>
            text.replace(
              "</Relationships>",
              `<Relationship Id="rChain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
            ),
        ),
        { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
      ),
      "xl/calcChain.xml",
      `${office}.spreadsheetml.calcChain+xml`,
    ),
    "results left to be calculated": mended(
      sheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>0</v></c><c r="C1"><f>Z1</f><v>0</v></c></row></sheetData>',
      ),
      BOOK,
      (text) => text.replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>'),
    ),
    "a sheet behind another's name": buildParts({
      sheets: [
        { name: "Ark", rows: [[1, { formula: "'Mit ark''s'!A1*2", value: 4 }]] },
        { name: "Mit ark's", rows: [[2, "x"]] },
      ],
    }),
    "from 1904": buildParts({ ...BASE, date1904: true }),
    "a comment between the rows": mended(base, SHEET, (text) => text.replace("</row>", "</row><!-- <row r='9'> -->")),
    names: buildParts({ ...BASE, definedNames: { Plan: "Ark!$A$1:$D$4", Sats: "0.25" } }),
  };
}

/** The same file as other programs pack it. */
function packings(): Readonly<Record<string, Uint8Array>> {
  const parts = buildParts(BASE);
  const files = Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  return {
    "stored, not packed": zipSync(files, { level: 0 }),
    "for large files": inZip64(zipSync(files)),
    "with a comment": zipSync(files, { comment: "fra et andet program" }),
    "in another order": zipSync(Object.fromEntries(Object.entries(files).reverse())),
  };
}

function bySheetJs(): NamedWorkbook[] {
  const options = { plain: {}, shared: { bookSST: true }, packed: { compression: true } } as const;
  return Object.entries(options).map(([name, option]) => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
    sheet["!merges"] = [{ s: { r: 5, c: 0 }, e: { r: 6, c: 1 } }];
    sheet["!cols"] = [{ wch: 20 }, { hidden: true }];
    sheet["F1"] = { t: "n", f: "C2*2", v: 0.272 };
    sheet["!ref"] = "A1:F7";
    utils.book_append_sheet(book, sheet, "Ark");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx", ...option }) as ArrayBuffer);
    return { name: `SheetJS ${name}`, bytes };
  });
}

/** Workbooks with what the builders don't make, put together by hand. */
export function handmade(): NamedWorkbook[] {
  return [
    ...Object.entries(kinds()).map(([name, parts]) => ({ name: `with ${name}`, bytes: zipParts(parts) })),
    ...Object.entries(packings()).map(([name, bytes]) => ({ name: `packed ${name}`, bytes })),
    ...bySheetJs(),
  ];
}
