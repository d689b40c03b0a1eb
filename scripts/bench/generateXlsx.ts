import { LBF_2019_26 } from "../../src/core/forms/lbf2019";
import { Zip, ZipDeflate, strToU8 } from "fflate";

/** How the generated file keeps its texts: together, as Excel does, or in their cells, as many programs do. */
export type TextStorage = "shared" | "inline";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const HEADINGS = LBF_2019_26.tables.delmaal.columns.map(({ heading }) => heading);
const AREAS = ["Brøndby Strand", "Brøndby Nord", "Nørrebro", "Gellerup & Toveshøj", "Vollsmose", "Taastrupgård"];
const INDICATORS = [
  "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
  "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
  "Andel 1-5-årige i dagtilbud",
  "Andel af 15-29-årige, som er sigtet mindst en gang",
  "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
];
const SOURCES = [
  "Boligsociale data",
  "LBF Beboerdata",
  "Danmarks Statistik, egne beregninger",
  "LBF/Megafon - Områdenotat",
];

/** Rows written at a time. */
const STEP = 500;

/** One row of a delmålstabel; the same number always gives the same row, and no two rows are the same. */
export function delmaalRow(index: number): string[] {
  const pick = (list: readonly string[], shift: number) => list[(index + shift) % list.length] ?? "";
  const percent = (seed: number) => `${(((index * seed) % 9973) / 100).toFixed(2).replace(".", ",")} %`;
  return [
    `Delmål ${index + 1}: flere unge i ${pick(AREAS, 0)} skal i uddannelse eller beskæftigelse`,
    pick(INDICATORS, index % 7),
    `${pick(AREAS, 1)}: ${percent(31)}\n${pick(AREAS, 2)}: ${percent(17)}`,
    `Brøndby Kommune: ${percent(7)}\nI hele landet: ${percent(11)}`,
    index % 5 === 0 ? "2023/2024" : String(2020 + (index % 4)),
    // Every tenth row has something to find, as in a plan that is nearly ready.
    index % 10 === 9 ? "" : pick(SOURCES, index % 3),
  ];
}

/** Makes an .xlsx of so many rows of six texts, without ever holding it unpacked. */
export function generateXlsx(rows: number, storage: TextStorage = "shared"): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, pieces: Iterable<string>) => {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  };
  const texts = new Map<string, number>();
  add("[Content_Types].xml", [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>${storage === "shared" ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` : ""}</Types>`,
  ]);
  add("_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]);
  add("xl/workbook.xml", [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Delmål" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add("xl/_rels/workbook.xml.rels", [
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ...(storage === "shared" ? ([["sharedStrings", "sharedStrings.xml"]] as const) : []),
    ]),
  ]);
  add("xl/worksheets/sheet1.xml", sheet(rows, storage, texts));
  if (storage === "shared") add("xl/sharedStrings.xml", sharedStrings(texts));
  zip.end();
  return joined(chunks);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function* sheet(rows: number, storage: TextStorage, texts: Map<string, number>): Generator<string> {
  const cell = (text: string, column: number, row: number) => {
    const place = `${String.fromCharCode(65 + column)}${row}`;
    if (storage === "inline") return `<c r="${place}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return `<c r="${place}" t="s"><v>${known}</v></c>`;
  };
  const row = (cells: readonly string[], number: number) =>
    `<row r="${number}" spans="1:6">${cells.map((text, column) => cell(text, column, number)).join("")}</row>`;
  yield `<worksheet xmlns="${MAIN}"><dimension ref="A1:F${rows + 1}"/><sheetData>${row(HEADINGS, 1)}`;
  for (let from = 0; from < rows; from += STEP) {
    let piece = "";
    for (let index = from; index < Math.min(from + STEP, rows); index++) piece += row(delmaalRow(index), index + 2);
    yield piece;
  }
  yield "</sheetData></worksheet>";
}

function* sharedStrings(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  let piece = "";
  for (const text of texts.keys()) {
    piece += `<si><t>${escape(text)}</t></si>`;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sst>`;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
