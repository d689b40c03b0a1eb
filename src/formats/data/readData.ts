import type { DataFile, Encoding } from "../../core/data/dataFile";
import { tablesOfWorkbook } from "../../core/data/sheetTables";
import { FormatError } from "../errors";
import { readXlsx } from "../xlsx/readXlsx";
import { readCsv } from "./csv/readCsv";
import { doubtsOfLetters } from "./doubts";
import { decodeAll, guessEncoding, type EncodingGuess } from "./encoding";
import { readJsonStat } from "./jsonStat/readJsonStat";
import { MAX_DATA_BYTES, SAMPLE_CHARACTERS } from "./limits";
import type { ReadDataOptions } from "./options";
import { pxEncoding } from "./px/codepage";
import { readPx } from "./px/readPx";
import { textKind, type TextKind } from "./textKind";
import type { TextSource } from "./textSource";

const MEGABYTE = 1024 * 1024;

/** What begins like one of these is for the reader of workbooks, which tells Excel's older and other formats apart. */
const WORKBOOKS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * Reads a file of data: CSV, an .xlsx, PX or JSON-stat, told by its content and never by its name. Runs in Node and in a
 * worker alike, and pauses now and then.
 * @param name the file's name, which names a table that has no name of its own
 * @throws FormatError for everything that is wrong with the file; the signal's reason when stopped
 */
export async function readData(bytes: Uint8Array, name: string, options: ReadDataOptions = {}): Promise<DataFile> {
  options.signal?.throwIfAborted();
  if (bytes.length > MAX_DATA_BYTES) throw new FormatError("data/too-large", { megabytes: MAX_DATA_BYTES / MEGABYTE });
  if (WORKBOOKS.some((magic) => startsWith(bytes, magic))) return readWorkbook(bytes, options);
  if (startsWith(bytes, PDF)) throw new FormatError("data/binary");

  const first = options.encoding === undefined ? guessEncoding(bytes) : chosen(options.encoding);
  const sample = decodeAll(bytes.subarray(0, SAMPLE_CHARACTERS), first.encoding).text;
  if (sample.trim() === "" && bytes.length <= SAMPLE_CHARACTERS) throw new FormatError("data/empty");
  const kind = textKind(sample);
  const guess = kind === "px" && options.encoding === undefined ? pxEncoding(sample, first) : first;
  const source = { bytes, encoding: guess.encoding, name: withoutExtension(name) };
  const file = await readText(kind, source, options);
  const { found } = file;
  const doubts = [...doubtsOfLetters({ bytes, guess, sample, found }), ...found.doubts];
  return { ...file, found: { ...found, doubts } };
}

function readText(kind: TextKind, source: TextSource, options: ReadDataOptions): Promise<DataFile> {
  switch (kind) {
    case "px":
      return readPx(source, options);
    case "json-stat":
      return readJsonStat(source, options);
    case "csv":
      return readCsv(source, options);
  }
}

/** What the user has said isn't doubted. */
function chosen(encoding: Encoding): EncodingGuess {
  return { encoding, sure: true, isAscii: false };
}

async function readWorkbook(bytes: Uint8Array, options: ReadDataOptions): Promise<DataFile> {
  const tables = tablesOfWorkbook(await readXlsx(bytes, options));
  if (tables.length === 0) throw new FormatError("data/empty");
  const found = { kind: "xlsx", encoding: null, separator: null, quoted: null, unreadable: 0, doubts: [] } as const;
  return { kind: "xlsx", tables, found };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function withoutExtension(name: string): string {
  return name.replace(/\.[A-Za-z]{1,5}$/, "");
}
