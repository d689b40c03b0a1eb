import { FormatError, type FormatErrorCode } from "../errors";
import { oleKind } from "./oleKind";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Formats of Office's own that are text, by what their first lines hold in small letters. */
const TEXTS: readonly (readonly [FormatErrorCode, RegExp])[] = [
  ["docx/is-rtf", /^\{\\rtf/],
  // What Google Drive lays on the disk in place of a document of its own (.gsheet, .gdoc).
  ["file/is-link", /^\s*\{.*(?:"doc_id"|docs\.google\.com)/s],
  // The XML of Office 2003 is saved under the old names, and Office opens it without a word.
  ["xlsx/old-xls", /urn:schemas-microsoft-com:office:spreadsheet/],
  ["docx/old-doc", /schemas\.microsoft\.com\/office\/word\/2003/],
  ["docx/is-odt", /opendocument\.text/],
  ["xlsx/is-ods", /opendocument\.spreadsheet/],
];

/** How much of a file is looked at to tell text from other things. */
const SAMPLE = 4096;

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/**
 * Turns away what is no zip package, by its first bytes and whatever its name says, with a code that tells the user
 * what the file is instead.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FormatError("xlsx/empty");
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE)) throw new FormatError(oleKind(bytes));
  if (startsWith(bytes, PDF)) throw new FormatError("xlsx/not-a-zip");
  const text = sampleText(bytes);
  if (text === null) throw new FormatError("xlsx/not-a-zip");
  const beginning = text.toLowerCase();
  const known = TEXTS.find(([, pattern]) => pattern.test(beginning));
  if (known !== undefined) throw new FormatError(known[0]);
  // Many systems export a web page under the name of an Excel file.
  if (/<html|<table|<!doctype html/.test(beginning.slice(0, 1000))) throw new FormatError("xlsx/is-web-page");
  throw new FormatError("xlsx/is-csv");
}

/** The file's beginning as text; null when it is no text. */
function sampleText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(sample);
  for (const byte of sample) {
    const isControl = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
    if (isControl) return null;
  }
  return new TextDecoder().decode(sample);
}
