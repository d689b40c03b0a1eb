import { columnName } from "../../src/core/workbook/address";
import { escapeXml, type Parts, zipParts } from "./xlsxParts";

/** A cell: its value alone, nothing, or what a value cannot say. */
export type BuiltCell =
  | string
  | number
  | boolean
  | null
  | undefined
  | {
      /** The value, or the cached result of the formula. */
      readonly value?: string | number | boolean | null;
      readonly formula?: string;
      /** Excel's error as the result: "#DIV/0!". */
      readonly error?: string;
      /** Text in several runs with formatting of their own. */
      readonly runs?: readonly string[];
    };

export interface BuiltSheet {
  readonly name: string;
  /** From A1. */
  readonly rows?: readonly (readonly BuiltCell[])[];
  /** Cells by name, besides or instead of `rows`: { XFD1048576: "her" }. */
  readonly cells?: Readonly<Record<string, BuiltCell>>;
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  readonly state?: "visible" | "hidden" | "veryHidden";
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Tables ("Formatér som tabel"), range by name. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Goes before <sheetData>. */
  readonly head?: string;
  /** What <sheetData> holds, written by hand; instead of `rows` and `cells`. */
  readonly data?: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Text by name: { Plan: "Budget!$A$1:$O$10" }. */
  readonly definedNames?: Readonly<Record<string, string>>;
  /** The XML of customXml/item1.xml, item2.xml … */
  readonly customXml?: readonly string[];
  readonly date1904?: boolean;
  /** How texts are kept: together, as Excel does, or in their cells, as many programs do. Default "shared". */
  readonly texts?: "shared" | "inline";
  /** Added to the parts or put in their place; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_CUSTOM_FORMAT = 164;

/** Builds an .xlsx of the kind Excel writes. */
export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  return zipParts(buildParts(workbook));
}

/** The parts of such a file, for tests that spoil one before packing. */
export function buildParts(workbook: BuiltWorkbook): Parts {
  const strings = new Collected();
  const formats = new Collected(["General"]);
  const { sheets, customXml = [], texts = "shared" } = workbook;
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): Relation => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
  };
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const path = `worksheets/sheet${index + 1}.xml`;
    parts[`xl/${path}`] = sheetXml(sheet, { strings, formats, texts });
    const own = Object.entries(sheet.tables ?? {}).map(([name, ref]): Relation => {
      tables += 1;
      parts[`xl/tables/table${tables}.xml`] =
        `${HEAD}<table xmlns="${MAIN}" id="${tables}" name="${name}" displayName="${name}" ref="${ref}"/>`;
      return [`rId${tables}`, "table", `../tables/table${tables}.xml`];
    });
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own);
  });
  parts["xl/styles.xml"] = stylesXml(formats.items);
  parts["xl/sharedStrings.xml"] =
    `${HEAD}<sst xmlns="${MAIN}">${strings.items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
  customXml.forEach((xml, index) => {
    parts[`customXml/item${index + 1}.xml`] = xml;
    parts[`customXml/itemProps${index + 1}.xml`] = `${HEAD}<ds:datastoreItem xmlns:ds="x" ds:itemID="{${index}}"/>`;
  });
  for (const [path, content] of Object.entries(workbook.parts ?? {})) {
    if (content === null) Reflect.deleteProperty(parts, path);
    else parts[path] = content;
  }
  return parts;
}

/** Different texts, each with its number. */
class Collected {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    first.forEach((item) => this.number(item));
  }

  get items(): string[] {
    return [...this.numbers.keys()];
  }

  number(item: string): number {
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }
}

interface SheetContext {
  readonly strings: Collected;
  readonly formats: Collected;
  readonly texts: "shared" | "inline";
}

type Relation = readonly [id: string, type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const list = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(sheets: readonly BuiltSheet[]): string {
  const own = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${own.join("")}</Types>`;
}

function workbookXml({ sheets, definedNames = {}, date1904 }: BuiltWorkbook): string {
  const list = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const names = Object.entries(definedNames).map(
    ([name, refersTo]) => `<definedName name="${escapeXml(name)}">${escapeXml(refersTo)}</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const custom = formats.map(
    (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : FIRST_CUSTOM_FORMAT + index}"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${custom.join("")}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="${formats.length}">${styles.join("")}</cellXfs><dxfs count="1"><dxf><numFmt numFmtId="165" formatCode="0.000"/></dxf></dxfs></styleSheet>`;
}

function sheetXml(sheet: BuiltSheet, context: SheetContext): string {
  const { merges = [], hiddenColumns = [], head = "" } = sheet;
  const columns = hiddenColumns.map((letters) => {
    const number = columnNumber(letters);
    return `<col min="${number}" max="${number}" width="9" hidden="1"/>`;
  });
  const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  const mergeCells = merged.length === 0 ? "" : `<mergeCells>${merged.join("")}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${head}${cols}<sheetData>${sheet.data ?? rowsXml(sheet, context)}</sheetData>${mergeCells}</worksheet>`;
}

function rowsXml(sheet: BuiltSheet, context: SheetContext): string {
  const byRow = new Map<number, [column: number, xml: string][]>();
  const add = (row: number, column: number, cell: BuiltCell) => {
    const xml = cellXml(`${columnName(column)}${row}`, cell, sheet, context);
    byRow.set(row, [...(byRow.get(row) ?? []), [column, xml]]);
  };
  for (const row of sheet.hiddenRows ?? []) byRow.set(row, []);
  sheet.rows?.forEach((cells, index) => cells.forEach((cell, column) => add(index + 1, column, cell)));
  for (const [name, cell] of Object.entries(sheet.cells ?? {})) {
    const letters = /^[A-Z]+/.exec(name)?.[0] ?? "A";
    add(Number(name.slice(letters.length)), columnNumber(letters) - 1, cell);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return rows
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : "";
      const inOrder = cells.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}"${hidden}>${inOrder.join("")}</row>`;
    })
    .join("");
}

function cellXml(name: string, cell: BuiltCell, sheet: BuiltSheet, context: SheetContext): string {
  const { value, formula, error, runs } = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const format = sheet.formats?.[name];
  const place = `r="${name}"${format === undefined ? "" : ` s="${context.formats.number(format)}"`}`;
  const f = formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
  if (error !== undefined) return `<c ${place} t="e">${f}<v>${escapeXml(error)}</v></c>`;
  if (runs !== undefined) {
    const text = runs.map((run) => `<r><rPr><b/></rPr>${textXml(run)}</r>`).join("");
    return `<c ${place} t="s">${f}<v>${context.strings.number(text)}</v></c>`;
  }
  if (value === null || value === undefined) return f === "" && format === undefined ? "" : `<c ${place}>${f}</c>`;
  if (typeof value === "number") return `<c ${place}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${place} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (f !== "") return `<c ${place} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  if (context.texts === "inline") return `<c ${place} t="inlineStr"><is>${textXml(value)}</is></c>`;
  return `<c ${place} t="s"><v>${context.strings.number(textXml(value))}</v></c>`;
}

const textXml = (text: string) => `<t xml:space="preserve">${escapeXml(text)}</t>`;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
