import { deflateSync } from "fflate";
import { FormatError } from "../errors";
import { crc32 } from "./crc32";
import { findDirectory } from "./zipDirectory";

// APPNOTE.TXT 6.3.10, sections 4.3 and 4.4
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const FLAG_UTF8 = 0x800;
const DEFLATED = 8;
/** 1 January 1980, the format's first day: nothing of ours depends on the clock. */
const DATE = 0x21;
const IN_ZIP64 = 0xffffffff;
const EXTRA_ZIP64 = 1;

/** An entry of the directory as it stands, and the bytes it owns: header, packed data, and what follows up to the next. */
interface RawEntry {
  readonly path: string;
  readonly record: Uint8Array;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * The package with some parts put in place of those of the same path, added behind the others, or, where there is null in
 * their place, left out. Every other entry is copied byte for byte, header and packed data, in its order.
 * @throws FormatError xlsx/damaged for a broken directory.
 */
export function replaceParts(given: Uint8Array, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  // Node's own kind of bytes gives no copy where a slice is asked for, and the file would be changed.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  const entries = readRaw(bytes, view, count, start);
  const wanted = new Map([...parts].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  let at = Math.min(start, ...entries.map(({ offset }) => offset));
  const bodies = [bytes.subarray(0, at)];
  const add = (body: Uint8Array, recordAt: (offset: number) => Uint8Array): Uint8Array => {
    const record = recordAt(at);
    bodies.push(body);
    at += body.length;
    return record;
  };
  const moved = new Map<RawEntry, Uint8Array>();
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const key = entry.path.toLowerCase();
    const replacement = wanted.get(key);
    wanted.delete(key);
    if (replacement === undefined)
      moved.set(
        entry,
        add(entry.bytes, (offset) => movedRecord(entry.record, offset)),
      );
    else if (replacement.content !== null) {
      const { body, record } = newEntry(entry.path, replacement.content);
      moved.set(entry, add(body, record));
    }
  }
  // The directory keeps its own order, which need not be that of the bodies.
  const records = entries.flatMap((entry) => moved.get(entry) ?? []);
  for (const { path, content } of wanted.values()) {
    if (content === null) continue;
    const { body, record } = newEntry(path, content);
    records.push(add(body, record));
  }
  return joined([...bodies, ...records, endRecord(records, at)]);
}

function readRaw(bytes: Uint8Array, view: DataView, count: number, start: number): RawEntry[] {
  const found: { path: string; record: Uint8Array; offset: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length) throw new FormatError("xlsx/damaged");
    const nameLength = view.getUint16(at + 28, true);
    const end = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.slice(at, end);
    const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const path = new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, "");
    found.push({ path, record, offset: readOffset(record) });
    at = end;
  }
  const offsets = [...found.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return found.map((entry) => {
    const next = offsets.find((offset) => offset > entry.offset);
    if (next === undefined || next > start) throw new FormatError("xlsx/damaged");
    return { ...entry, bytes: bytes.subarray(entry.offset, next) };
  });
}

function readOffset(record: Uint8Array): number {
  const view = viewOf(record);
  const offset = view.getUint32(42, true);
  return offset === IN_ZIP64 ? Number(view.getBigUint64(offset64At(view), true)) : offset;
}

function movedRecord(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  const view = viewOf(copy);
  if (view.getUint32(42, true) === IN_ZIP64) view.setBigUint64(offset64At(view), BigInt(offset), true);
  else view.setUint32(42, offset, true);
  return copy;
}

/** Where an offset that the record keeps in its extra field stands: behind the sizes that stand there too (4.5.3). */
function offset64At(view: DataView): number {
  const from = ENTRY_SIZE + view.getUint16(28, true);
  const end = from + view.getUint16(30, true);
  const before = [24, 20].filter((place) => view.getUint32(place, true) === IN_ZIP64).length * 8;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === EXTRA_ZIP64 && at + 4 + before + 8 <= end) return at + 4 + before;
  }
  throw new FormatError("xlsx/damaged");
}

function newEntry(
  path: string,
  content: Uint8Array,
): { readonly body: Uint8Array; readonly record: (offset: number) => Uint8Array } {
  const name = new TextEncoder().encode(path);
  const packed = deflateSync(content);
  const shared = (view: DataView, at: number): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, FLAG_UTF8, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc32(content, 0), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  const head = new Uint8Array(LOCAL_SIZE);
  viewOf(head).setUint32(0, 0x04034b50, true);
  shared(viewOf(head), 4);
  return {
    body: joined([head, name, packed]),
    record: (offset) => {
      const record = new Uint8Array(ENTRY_SIZE);
      const view = viewOf(record);
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, VERSION, true);
      shared(view, 6);
      view.setUint32(42, offset, true);
      return joined([record, name]);
    },
  };
}

function endRecord(records: readonly Uint8Array[], start: number): Uint8Array {
  const end = new Uint8Array(END_SIZE);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, start, true);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
