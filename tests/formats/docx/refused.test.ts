import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormatErrorCode } from "../../../src/formats/errors";
import { readPlan } from "../../../src/formats/readPlan";
import { readWord } from "../../../src/formats/readWord";
import { FILE_ERRORS } from "../../../src/locales/fileErrors";
import { buildDocx, cell, DOCUMENT_TYPE, paragraph, row, table } from "../../support/docxBuilder";
import { forgeEntry } from "../../support/zipForge";
import { zipParts } from "../../support/xlsxParts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PLAIN = { body: paragraph("Delaftale") };
const DOCUMENT = "word/document.xml";

const withDocument = (xml: string | null) => buildDocx({ ...PLAIN, parts: { [DOCUMENT]: xml } });

function withObject(program: string, around = "w:ins"): Uint8Array {
  const object = `<w:r><w:object><o:OLEObject Type="Embed" ProgID="${program}" r:id="rId8"/></w:object></w:r>`;
  return buildDocx({ body: `<w:p><${around} w:id="1">${object}</${around}></w:p>` });
}

function ole(stream: string): Uint8Array {
  const file = new Uint8Array(512 + 256);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, place) => (file[640 + place * 2] = letter.charCodeAt(0)));
  file[640 + 64] = (stream.length + 1) * 2;
  return file;
}

test.each<[string, FormatErrorCode, () => Uint8Array]>([
  ["a document without tables", "docx/no-tables", () => buildDocx(PLAIN)],
  [
    "a document with macros",
    "docx/is-docm",
    () => buildDocx({ ...PLAIN, contentType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
  ],
  ["a template", "docx/is-dotx", () => buildDocx({ ...PLAIN, contentType: `${WORD}.template.main+xml` })],
  [
    "something else of Word's",
    "docx/not-a-document",
    () => buildDocx({ ...PLAIN, contentType: `${WORD}.footnotes+xml` }),
  ],
  ["an old document", "docx/old-doc", () => ole("WordDocument")],
  ["a document with a password", "xlsx/encrypted", () => ole("EncryptedPackage")],
  [
    "a document that Word only links in",
    "docx/linked-document",
    () => buildDocx({ body: `${PLAIN.body}<w:altChunk r:id="rId7"/>` }),
  ],
  ["a master document", "docx/subdocument", () => buildDocx({ body: '<w:p><w:subDoc r:id="rId7"/></w:p>' })],
  ["a sheet of Excel's in place of a table", "docx/embedded-sheet", () => withObject("Excel.Sheet.12")],
  ["a sheet of another program's", "docx/embedded-sheet", () => withObject("opendocument.CalcDocument.1")],
  ["another program's object", "docx/embedded-object", () => withObject("AcroExch.Document.DC")],
  ["an object that was deleted", "docx/no-tables", () => withObject("Excel.Sheet.12", "w:del")],
  ["an OpenDocument text", "docx/is-odt", () => zipParts({ mimetype: "application/vnd.oasis.opendocument.text" })],
  ["a document without its text", "docx/damaged", () => withDocument(null)],
  ["a text that was cut off", "docx/damaged", () => withDocument("<w:document><w:body><w:p>")],
  ["a file that was cut off", "xlsx/damaged", () => buildDocx(PLAIN).subarray(0, 500)],
  ["a document type", "docx/doctype", () => withDocument('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>')],
  ["a size that isn't true", "docx/damaged", () => forgeEntry(buildDocx(PLAIN), DOCUMENT, { size: 10 })],
  [
    "a size beyond measure",
    "xlsx/too-large",
    () => forgeEntry(buildDocx(PLAIN), DOCUMENT, { size: 300 * 1024 * 1024 }),
  ],
  [
    "text nested absurdly deep",
    "docx/damaged",
    () => withDocument(`${"<w:document>".repeat(300)}${"</w:document>".repeat(300)}`),
  ],
  ["more paragraphs than any document", "docx/too-much", () => zipStored("<w:p/>".repeat(500_001))],
  [
    "cells beyond any table",
    "docx/too-much",
    () => buildDocx({ body: table([row(Array.from({ length: 201 }, () => cell("a")))]) }),
  ],
])("%s fails as %s", async (_name, code, bytes) => {
  await expect(readPlan(bytes())).rejects.toMatchObject({ name: "FormatError", code });
  expect(FILE_ERRORS.da[code].what).not.toBe("");
});

/** Random letters between the paragraphs, so that the part doesn't fail by its ratio first. */
function zipStored(body: string): Uint8Array {
  const noise = Array.from({ length: 40_000 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 0).join("");
  return buildDocx({ body: `${body}<!--${noise}-->` });
}

test.each([
  ["aftale.docx", "docx/encrypted"],
  ["AFTALE.DOC", "docx/encrypted"],
  ["skabelon.dotx", "docx/encrypted"],
  ["plan.xlsx", "xlsx/encrypted"],
  ["docx.xlsx", "xlsx/encrypted"],
  ["plan", "xlsx/encrypted"],
])("with a password, %s is told of as %s", async (name, code) => {
  await expect(readPlan(ole("EncryptedPackage"), { name })).rejects.toMatchObject({ code });
});

test("with a password, a document that is asked for as one is told of as one", async () => {
  await expect(readWord(ole("EncryptedPackage"))).rejects.toMatchObject({ code: "docx/encrypted" });
});

test("tables within tables within tables are read as far as the markup goes", async () => {
  const nested = Array.from({ length: 45 }).reduce<string>(
    (inner) => table([[inner + paragraph("a")]]),
    paragraph("a"),
  );
  await expect(readPlan(buildDocx({ body: nested }))).rejects.toMatchObject({ code: "docx/no-tables" });
});

test("a workbook is read as one, whatever it is called", async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/samples/broendby-2025.xlsx"));
  expect((await readPlan(bytes)).word).toBeNull();
  expect(DOCUMENT_TYPE).toContain("document.main");
});

test("bytes that are no text of the part's encoding are refused, not read as other letters", async () => {
  const xml = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Bef?lkning</w:t></w:r></w:p></w:body></w:document>`;
  const bytes = Uint8Array.from(xml, (letter) => (letter === "?" ? 0xf8 : letter.charCodeAt(0)));
  await expect(readPlan(buildDocx({ ...PLAIN, parts: { [DOCUMENT]: bytes } }))).rejects.toMatchObject({
    code: "docx/damaged",
  });
});
