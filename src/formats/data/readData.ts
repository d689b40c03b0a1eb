import type { DataFile } from "../../core/data/dataFile";
import { tablesOfWorkbook } from "../../core/data/sheetTables";
import { FormatError } from "../errors";
import { readXlsx } from "../xlsx/readXlsx";
import { readCsv } from "./csv/readCsv";
import { decodeAll, detectEncoding } from "./encoding";
import { readJsonStat } from "./jsonStat/readJsonStat";
import { MAX_DATA_BYTES, SAMPLE_CHARACTERS } from "./limits";
import type { ReadDataOptions } from "./options";
import { readPx } from "./px/readPx";
import { textKind } from "./textKind";

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

  const encoding = options.encoding ?? detectEncoding(bytes);
  const sample = decodeAll(bytes.subarray(0, SAMPLE_CHARACTERS), encoding).text;
  if (sample.trim() === "" && bytes.length <= SAMPLE_CHARACTERS) throw new FormatError("data/empty");
  const source = { bytes, encoding, name: withoutExtension(name) };
  switch (textKind(sample)) {
    case "px":
      return readPx(source, options);
    case "json-stat":
      return readJsonStat(source, options);
    case "csv":
      return readCsv(source, options);
  }
}

async function readWorkbook(bytes: Uint8Array, options: ReadDataOptions): Promise<DataFile> {
  const tables = tablesOfWorkbook(await readXlsx(bytes, options));
  if (tables.length === 0) throw new FormatError("data/empty");
  const found = { kind: "xlsx", encoding: null, separator: null, quoted: null, unreadable: 0 } as const;
  return { kind: "xlsx", tables, found };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function withoutExtension(name: string): string {
  return name.replace(/\.[A-Za-z]{1,5}$/, "");
}
