import { FormatError } from "../errors";
import { MAX_PARTS } from "../xlsx/limits";

/** A file inside a zip package. Sizes in bytes, as the directory declares them. */
export interface ZipEntry {
  /** With forward slashes, without a leading one, in the case it was written. */
  readonly path: string;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly isStored: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

// APPNOTE.TXT 6.3.10, sections 4.3 and 4.4
const END = { signature: 0x06054b50, size: 22 };
const END64_LOCATOR = { signature: 0x07064b50, size: 20 };
const END64 = { signature: 0x06064b50, size: 56 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const MAX_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
const EXTRA_ZIP64 = 1;
const IN_ZIP64 = 0xffffffff;

const damaged = () => new FormatError("xlsx/damaged");

/**
 * The files of a zip package, from its central directory alone. Nothing is inflated.
 * @throws FormatError xlsx/damaged when the directory is cut off, contradicts itself or names a file twice;
 * xlsx/encrypted when a file in it needs a password.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > MAX_PARTS) throw damaged();
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.signature) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY.size + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const entry = readEntry(view, at, nameLength, extraLength);
    at = next;
    if (entry.path === "" || entry.path.endsWith("/")) continue;
    // Two files of one name would be read as the one here and as the other elsewhere. Case counts as no difference (OPC).
    const key = entry.path.toLowerCase();
    if (seen.has(key)) throw damaged();
    seen.add(key);
    entries.push(entry);
  }
  return entries;
}

/**
 * The packed bytes of an entry, without copying them.
 * @throws FormatError xlsx/damaged when they lie outside the file.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL.size > bytes.length || view.getUint32(offset, true) !== LOCAL.signature) throw damaged();
  const from = offset + LOCAL.size + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packedSize > bytes.length) throw damaged();
  return bytes.subarray(from, from + entry.packedSize);
}

export interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Where the central directory lies. @throws FormatError xlsx/damaged */
export function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END.size;
  const first = Math.max(0, last - MAX_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const directory = readEnd64(view, at) ?? {
      count: view.getUint16(at + 10, true),
      start: view.getUint32(at + 16, true),
      end: view.getUint32(at + 16, true) + view.getUint32(at + 12, true),
    };
    if (directory.end > at) throw damaged();
    return directory;
  }
  throw damaged();
}

/** The larger form of the directory's end that some programs write whether they need it or not. */
function readEnd64(view: DataView, endAt: number): Directory | null {
  const locatorAt = endAt - END64_LOCATOR.size;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== END64_LOCATOR.signature) return null;
  const at = readUint64(view, locatorAt + 8);
  if (at + END64.size > locatorAt || view.getUint32(at, true) !== END64.signature) throw damaged();
  const start = readUint64(view, at + 48);
  return { count: readUint64(view, at + 32), start, end: start + readUint64(view, at + 40) };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & FLAG_ENCRYPTED) throw new FormatError("xlsx/encrypted");
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const declared = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const nameAt = at + ENTRY.size;
  const sizes = Object.values(declared).includes(IN_ZIP64)
    ? readSizes64(view, nameAt + nameLength, extraLength, declared)
    : declared;
  return {
    path: readPath(view, nameAt, nameLength, flags),
    crc: view.getUint32(at + 16, true),
    isStored: method === STORED,
    ...sizes,
  };
}

type Sizes = Pick<ZipEntry, "size" | "packedSize" | "offset">;

/** The sizes that don't fit in 32 bits stand in an extra field, each only when its place says so (4.5.3). */
function readSizes64(view: DataView, from: number, length: number, declared: Sizes): Sizes {
  const end = from + length;
  for (let at = from; at + 4 <= end;) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (fieldEnd > end) break;
    if (view.getUint16(at, true) === EXTRA_ZIP64) {
      let valueAt = at + 4;
      const take = (value: number): number => {
        if (value !== IN_ZIP64) return value;
        if (valueAt + 8 > fieldEnd) throw damaged();
        valueAt += 8;
        return readUint64(view, valueAt - 8);
      };
      // In this order, whichever of them are there.
      const size = take(declared.size);
      const packedSize = take(declared.packedSize);
      return { size, packedSize, offset: take(declared.offset) };
    }
    at = fieldEnd;
  }
  throw damaged();
}

function readPath(view: DataView, at: number, length: number, flags: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  // Names without the flag are in the old DOS code page; part names are ASCII, where all agree.
  const name = asciiText(bytes) ?? new TextDecoder(flags & FLAG_UTF8 ? "utf-8" : "windows-1252").decode(bytes);
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** Null where not all of it is ASCII. A decoder for each name would take longer than all the rest. */
function asciiText(bytes: Uint8Array): string | null {
  let text = "";
  for (const byte of bytes) {
    if (byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Exact up to 2^53; a larger number is beyond the file's end all the same. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
