const POLYNOMIAL = 0xedb88320;
const SLICES = 4;

/** Four tables of 256, one after the other, so that four bytes are taken at a time. */
const TABLE = makeTable();

function makeTable(): Int32Array {
  const table = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
    table[byte] = remainder;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256] ?? 0;
    table[at] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}

/**
 * Continues a CRC-32 over more bytes; begin with 0. The check sum of a zip entry (APPNOTE 4.4.7): the only thing that
 * tells of a digit changed on the way.
 */
export function crc32(bytes: Uint8Array, before: number): number {
  const table = TABLE;
  let crc = ~before;
  let at = 0;
  // The four reads stay inside the array; `?? 0` there would halve the speed.
  for (const end = bytes.length - 3; at < end; at += 4) {
    const a = crc ^ (bytes[at] as number);
    const b = (crc >>> 8) ^ (bytes[at + 1] as number);
    const c = (crc >>> 16) ^ (bytes[at + 2] as number);
    const d = (crc >>> 24) ^ (bytes[at + 3] as number);
    crc =
      (table[768 + (a & 0xff)] as number) ^
      (table[512 + (b & 0xff)] as number) ^
      (table[256 + (c & 0xff)] as number) ^
      (table[d & 0xff] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
