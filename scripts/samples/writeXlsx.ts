import { strToU8, zipSync } from "fflate";
import { cellName, columnName } from "../../src/core/workbook/address";
import type { CellStyle, Sample, SampleCell, SampleSheet, StyledCell } from "./sheet";

/** The same bytes on every run: the zip's and the document's dates are fixed. */
const MADE = { zip: new Date(2026, 0, 1), document: "2026-01-01T00:00:00Z" };

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Each style by its place in the workbook's cellXfs. */
const STYLES: Readonly<Record<CellStyle, { readonly id: number; readonly xf: string }>> = {
  plain: { id: 0, xf: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' },
  bold: { id: 1, xf: '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' },
  heading: {
    id: 2,
    xf: '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>',
  },
  body: {
    id: 3,
    xf: '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>',
  },
  percent: { id: 4, xf: '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' },
  amount: { id: 5, xf: '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' },
};

/** The sample as an .xlsx file's bytes. */
export function writeXlsx({ title, sheets }: Sample): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([
      { type: `${RELATIONS}/officeDocument`, target: "xl/workbook.xml" },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    ]),
    "docProps/core.xml": coreProperties(title),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_sheet, index) => ({
        type: `${RELATIONS}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: `${RELATIONS}/styles`, target: "styles.xml" },
    ]),
    "xl/styles.xml": styles(),
  };
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet);
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: MADE.zip });
}

function contentTypes(sheets: number): string {
  const overrides = [
    { part: "/xl/workbook.xml", type: `${TYPES}.sheet.main+xml` },
    { part: "/xl/styles.xml", type: `${TYPES}.styles+xml` },
    { part: "/docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml" },
    ...Array.from({ length: sheets }, (_, index) => ({
      part: `/xl/worksheets/sheet${index + 1}.xml`,
      type: `${TYPES}.worksheet+xml`,
    })),
  ];
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(({ part, type }) => `<Override PartName="${part}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

function relations(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const entries = targets.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function coreProperties(title: string): string {
  const made = `xsi:type="dcterms:W3CDTF">${MADE.document}`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Baselinekontrol</dc:creator>`,
    `<dcterms:created ${made}</dcterms:created><dcterms:modified ${made}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

function workbook(sheets: readonly SampleSheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${entries.join("")}</sheets></workbook>`;
}

function styles(): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF8A8A8A"/></${name}>`;
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const formats = Object.values(STYLES).map(({ xf }) => xf);
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7F1EB"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function worksheet({ widths, rows }: SampleSheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const width = Math.max(...rows.map((row) => row.length));
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnName(width - 1)}${rows.length}"/>`,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join("")}</cols><sheetData>${rows.map(sheetRow).join("")}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function sheetRow(cells: readonly SampleCell[], row: number): string {
  const written = cells.map((cell, column) => sheetCell(cell, cellName({ row, column }))).join("");
  return written === "" ? "" : `<row r="${row + 1}">${written}</row>`;
}

function sheetCell(cell: SampleCell, name: string): string {
  if (cell === null) return "";
  const { value, style, formula }: StyledCell = typeof cell === "object" ? cell : { value: cell, style: "plain" };
  const place = `r="${name}" s="${STYLES[style].id}"`;
  if (typeof value === "string") {
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  }
  return `<c ${place}>${formula === undefined ? "" : `<f>${formula}</f>`}<v>${value}</v></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
