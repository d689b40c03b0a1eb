import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { FormatErrorCode } from "../../../src/formats/errors";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { buildParts, buildXlsx, type BuiltWorkbook } from "../../support/xlsxBuilder";
import { type Parts, zipParts } from "../../support/xlsxParts";
import { forgeEntry, inZip64, joined } from "../../support/zipForge";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const PLAIN: BuiltWorkbook = { sheets: [{ name: "Ark", rows: [["Delmål"]] }] };
const SHEET = "xl/worksheets/sheet1.xml";
const CELLS_STOP = "</row></sheetData></worksheet>";

const plain = () => buildXlsx(PLAIN);
const fixture = (name: string) => readFileSync(join(__dirname, "../../fixtures", name));

function withPart(path: string, content: string | Uint8Array | null): Uint8Array {
  return buildXlsx({ ...PLAIN, parts: { [path]: content } });
}

function withType(type: string): Uint8Array {
  const types = String(buildParts(PLAIN)["[Content_Types].xml"]);
  return withPart(
    "[Content_Types].xml",
    types.replace(/application\/vnd[^"]*sheet\.main\+xml/, `application/vnd.${type}`),
  );
}

/** Packs without compression, so that a large part doesn't fail by its ratio. */
function stored(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, typeof text === "string" ? strToU8(text) : text]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 });
}

/** An OLE compound file with streams of these names, as far as anyone looks. */
function ole(...streams: string[]): Uint8Array {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (file[at + place * 2] = letter.charCodeAt(0)));
    file[at + 64] = (name.length + 1) * 2;
  });
  return file;
}

const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

const sheetOf = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;

/** Eleven sheets of one part with 500.000 empty cells. */
function manyCells(): Uint8Array {
  const sheets = Array.from({ length: 11 }, (_, index) => ({ name: `Ark${index}` }));
  const parts = buildParts({ sheets });
  parts[SHEET] = sheetOf(`<row>${"<c/>".repeat(10_000)}</row>`.repeat(50));
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    /sheet\d+\.xml/g,
    "sheet1.xml",
  );
  return stored(parts);
}

function twice(path: string): Uint8Array {
  const other = [...path].reverse().join("");
  const bytes = buildXlsx({ ...PLAIN, parts: { [other]: "x" } });
  const text = Buffer.from(bytes).toString("latin1").replaceAll(other, path);
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

test.each<[string, FormatErrorCode, () => Uint8Array]>([
  ["nothing at all", "xlsx/empty", () => new Uint8Array(0)],
  ["an old workbook", "xlsx/old-xls", () => fixture("libreoffice.xls")],
  ["an older workbook", "xlsx/old-xls", () => ole("Book")],
  ["an OpenDocument workbook", "xlsx/is-ods", () => fixture("libreoffice.ods")],
  ["a Word document", "xlsx/is-docx", () => fixture("libreoffice.docx")],
  ["an old Word document", "docx/old-doc", () => ole("1Table", "WordDocument")],
  ["an old presentation", "xlsx/is-pptx", () => ole("PowerPoint Document")],
  [
    "a presentation",
    "xlsx/is-pptx",
    () => withType("openxmlformats-officedocument.presentationml.presentation.main+xml"),
  ],
  ["a binary workbook", "xlsx/is-xlsb", () => withType("ms-excel.sheet.binary.macroEnabled.main")],
  ["a workbook with a password", "xlsx/encrypted", () => ole("EncryptionInfo", "EncryptedPackage")],
  ["another compound file", "xlsx/not-a-zip", () => ole("Contents")],
  ["a compound file cut off", "xlsx/not-a-zip", () => ole().slice(0, 40)],
  ["a zip with a password", "xlsx/encrypted", () => forgeEntry(plain(), SHEET, { flags: 1 })],
  ["CSV", "xlsx/is-csv", () => strToU8("Delmål;Indikator\r\nx;13,6\r\n")],
  ["CSV with a mark", "xlsx/is-csv", () => strToU8("\uFEFFa;b\n")],
  ["text in UTF-16", "xlsx/is-csv", () => utf16("a\tb\n")],
  ["text in Latin-1", "xlsx/is-csv", () => Uint8Array.from([0x42, 0xf8, 0x72, 0x6e])],
  ["a web page", "xlsx/is-web-page", () => strToU8("<!DOCTYPE html><html><table></table></html>")],
  ["a bare HTML table", "xlsx/is-web-page", () => strToU8("\n<TABLE border=1><tr><td>1</td></tr></TABLE>")],
  [
    "the XML of Excel 2003",
    "xlsx/old-xls",
    () => strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ["rich text", "docx/is-rtf", () => strToU8("{\\rtf1\\ansi Delaftale}")],
  ["a pointer to a sheet of Google's", "file/is-link", () => strToU8('{"":"NB","doc_id":"1x","email":"a@b.dk"}')],
  ["an older pointer", "file/is-link", () => strToU8('{"url": "https://docs.google.com/open?id=1x"}')],
  ["a flat OpenDocument workbook", "xlsx/is-ods", () => fixture("libreoffice.fods")],
  [
    "a flat OpenDocument text",
    "docx/is-odt",
    () => strToU8('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">'),
  ],
  [
    "the XML of Word 2003",
    "docx/old-doc",
    () => strToU8('<?xml?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'),
  ],
  ["other JSON", "xlsx/is-csv", () => strToU8('{"version": "2.0", "class": "dataset"}')],
  ["a sheet of Numbers", "xlsx/is-iwork", () => zipParts({ "Index/Document.iwa": "x", "preview.jpg": "x" })],
  ["a document of Pages", "xlsx/is-iwork", () => zipParts({ "Index.zip": "x" })],
  ["an old document of Pages", "xlsx/is-iwork", () => zipParts({ "index.xml": "x" })],
  ["a PDF", "xlsx/not-a-zip", () => strToU8("%PDF-1.7 x")],
  ["a picture", "xlsx/not-a-zip", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ["an empty zip", "xlsx/not-a-workbook", () => zipSync({})],
  ["some zip", "xlsx/not-a-workbook", () => zipParts({ "noter.txt": "x" })],
  ["a zip in a zip", "xlsx/not-a-workbook", () => zipSync({ "a.xlsx": plain() })],
  ["a workbook that is something else", "xlsx/not-a-workbook", () => withPart("xl/workbook.xml", "<document/>")],
  ["two letters of a zip", "xlsx/damaged", () => strToU8("PK")],
  ["half a file", "xlsx/damaged", () => plain().slice(0, 900)],
  ["a file without its end", "xlsx/damaged", () => plain().slice(0, -1)],
  ["a directory without entries", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { offset: 0xfffffff0 })],
  ["an unknown packing", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { method: 12 })],
  ["packed as it isn't", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { method: 0 })],
  ["a check sum that is wrong", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { crc: 1 })],
  ["more bytes than declared", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { size: 10 })],
  ["fewer bytes than declared", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { size: 9999 })],
  ["packed bytes beyond the end", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { packedSize: 999_999 })],
  ["a part cut off", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { packedSize: 50 })],
  ["large sizes without their field", "xlsx/damaged", () => forgeEntry(plain(), SHEET, { size: 0xffffffff })],
  ["a part twice", "xlsx/damaged", () => twice("xl/worksheets/sheet1.xml")],
  ["a workbook without sheets", "xlsx/damaged", () => withPart("xl/workbook.xml", "<workbook><sheets/></workbook>")],
  [
    "a sheet without a name",
    "xlsx/damaged",
    () => withPart("xl/workbook.xml", '<workbook><sheets><sheet r:id="rId1"/></sheets></workbook>'),
  ],
  [
    "a sheet that leads nowhere",
    "xlsx/missing-part",
    () => withPart("xl/workbook.xml", '<workbook><sheets><sheet name="a" r:id="x"/></sheets></workbook>'),
  ],
  ["an empty part", "xlsx/damaged", () => withPart(SHEET, "")],
  ["a part that isn't XML", "xlsx/damaged", () => withPart(SHEET, "Delmål")],
  ["a part cut off inside", "xlsx/damaged", () => withPart(SHEET, "<worksheet><sheetData><row><c><v>1")],
  [
    "a part of an unknown encoding",
    "xlsx/damaged",
    () => withPart(SHEET, '<?xml version="1.0" encoding="klingon"?><worksheet/>'),
  ],
  ["endless nesting", "xlsx/damaged", () => withPart(SHEET, "<a>".repeat(100_000))],
  [
    "a tag without an end",
    "xlsx/damaged",
    () => stored({ ...buildParts(PLAIN), [SHEET]: `<worksheet ${"a".repeat(2_000_000)}` }),
  ],
  [
    "countless attributes",
    "xlsx/damaged",
    () => withPart(SHEET, `<worksheet ${Array.from({ length: 999 }, (_, i) => `a${i}=""`).join(" ")}/>`),
  ],
  ["an entity of its own", "xlsx/damaged", () => withPart(SHEET, sheetOf("<row><c><v>&a;</v></c></row>"))],
  ["a document type", "xlsx/doctype", () => withPart(SHEET, `${LAUGHS}${sheetOf("<row><c><v>&b;</v></c></row>")}`)],
  [
    "a document type in the workbook",
    "xlsx/doctype",
    () => withPart("xl/workbook.xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><workbook/>"),
  ],
  ["a document type in the relationships", "xlsx/doctype", () => withPart("_rels/.rels", `${LAUGHS}<Relationships/>`)],
  [
    "a bomb that says so",
    "xlsx/too-large",
    () => forgeEntry(withPart("xl/media/a.png", "x"), "xl/media/a.png", { size: 0xfffffff0 }),
  ],
  [
    "a bomb of many parts",
    "xlsx/too-large",
    () => forgeEntry(forgeEntry(plain(), SHEET, { size: 150_000_000 }), "xl/styles.xml", { size: 150_000_000 }),
  ],
  [
    "a bomb that lies",
    "xlsx/damaged",
    () => forgeEntry(withPart(SHEET, new Uint8Array(20_000_000)), SHEET, { size: 1000 }),
  ],
  ["a bomb below the limit", "xlsx/ratio", () => withPart(SHEET, new Uint8Array(5_000_000))],
  ["too many cells", "xlsx/too-many-cells", manyCells],
])("%s is refused as %s", async (_name, code, bytes) => {
  await expect(readXlsx(bytes())).rejects.toMatchObject({ name: "FormatError", code });
});

describe("what looks like danger and isn't", () => {
  const readsWell = async (bytes: Uint8Array) =>
    expect((await readXlsx(bytes)).sheets[0]?.rows.get(0)?.[0]?.value).toBe("Delmål");

  test("a small part that packs extremely well", async () => {
    const sheet = String(buildParts(PLAIN)[SHEET]);
    await readsWell(withPart(SHEET, sheet.replace("<sheetData>", `${" ".repeat(900_000)}<sheetData>`)));
  });

  test("a closing record for large files", () => readsWell(inZip64(plain())));

  test("a comment after the zip, with its mark in it", async () => {
    const bytes = plain();
    new DataView(bytes.buffer).setUint16(bytes.length - 2, 6, true);
    await readsWell(joined([bytes, strToU8("notat!")]));
  });

  test("bytes that begin inside a larger buffer", async () => {
    const bytes = joined([new Uint8Array(13), plain(), new Uint8Array(7)]);
    await readsWell(bytes.subarray(13, -7));
  });

  test("names that climb out of the package", () => readsWell(withPart("../../../etc/passwd", "x")));
});

/** Hostile parts that would take very long if any of their numbers counted twice. All must be over in no time. */
test.each<[string, () => Uint8Array]>([
  [
    "200.000 merges",
    () =>
      withPart(
        SHEET,
        `<worksheet>${Array.from({ length: 200_000 }, (_, i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`).join("")}</worksheet>`,
      ),
  ],
  [
    "100.000 ranges of all columns",
    () =>
      stored({
        ...buildParts(PLAIN),
        [SHEET]: `<worksheet>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</worksheet>`,
      }),
  ],
  [
    "two rows by turns",
    () =>
      stored({
        ...buildParts(PLAIN),
        [SHEET]: sheetOf(
          '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="XFC2"><v>1</v></c></row>'.repeat(50_000),
        ),
      }),
  ],
  [
    "a row of wide gaps",
    () =>
      stored({
        ...buildParts(PLAIN),
        [SHEET]: sheetOf(`<row>${`${"<c/>".repeat(30)}<c><v>1</v></c>`.repeat(500)}</row>`.repeat(20)),
      }),
  ],
  [
    "cells far out in many rows",
    () =>
      stored({
        ...buildParts(PLAIN),
        [SHEET]: sheetOf(
          Array.from({ length: 50_000 }, (_, i) => `<row><c r="ALL${i + 1}"><v>1</v></c></row>`).join(""),
        ),
      }),
  ],
  [
    "many half comments",
    () => stored({ ...buildParts(PLAIN), [SHEET]: `<worksheet>${"<!-- <".repeat(150_000)}--></worksheet>` }),
  ],
  [
    "ampersands",
    () =>
      stored({ ...buildParts(PLAIN), [SHEET]: sheetOf(`<row><c t="str"><v>${"&amp;".repeat(400_000)}</v></c></row>`) }),
  ],
])("%s cost no more than their number", async (_name, bytes) => {
  const file = bytes();
  const start = processorTime();
  await readXlsx(file);
  expect(processorTime() - start).toBeLessThan(RUNAWAY);
});

test("a part is refused wherever it is cut off", async () => {
  const sheet = String(buildParts(PLAIN)[SHEET]);
  expect(sheet.endsWith(CELLS_STOP)).toBe(true);
  for (let cut = 1; cut < CELLS_STOP.length; cut++) {
    await expect(readXlsx(withPart(SHEET, sheet.slice(0, -cut)))).rejects.toMatchObject({ code: "xlsx/damaged" });
  }
});
