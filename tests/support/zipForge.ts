/** Fields of a zip's central directory, by where in the entry they stand (APPNOTE 4.3.12). */
const FIELDS = {
  flags: { at: 8, bytes: 2 },
  method: { at: 10, bytes: 2 },
  crc: { at: 16, bytes: 4 },
  packedSize: { at: 20, bytes: 4 },
  size: { at: 24, bytes: 4 },
  offset: { at: 42, bytes: 4 },
} as const;

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** A copy of a zip whose directory says something else of one file than what is true. */
export function forgeEntry(
  zip: Uint8Array,
  path: string,
  lies: Partial<Record<keyof typeof FIELDS, number>>,
): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  const at = entryOf(forged, path);
  for (const [field, value] of Object.entries(lies)) {
    const { at: offset, bytes } = FIELDS[field as keyof typeof FIELDS];
    if (bytes === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return forged;
}

/** A copy of a zip whose closing record is in the form for large files, as some programs always write it. */
export function inZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const endAt = zip.length - END_SIZE;
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(4, 44, true);
  record.setUint32(32, view.getUint16(endAt + 10, true), true);
  record.setUint32(40, view.getUint32(endAt + 12, true), true);
  record.setUint32(48, view.getUint32(endAt + 16, true), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setUint32(8, endAt, true);
  const end = zip.slice(endAt);
  end.fill(0xff, 8, 20);
  return joined([zip.slice(0, endAt), new Uint8Array(record.buffer), new Uint8Array(locator.buffer), end]);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function entryOf(zip: Uint8Array, path: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const endAt = zip.length - END_SIZE;
  if (view.getUint32(endAt, true) !== END) throw new Error("not a zip without a comment");
  let at = view.getUint32(endAt + 16, true);
  while (at < endAt) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    if (name === path) return at;
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`${path} is not in the zip`);
}
