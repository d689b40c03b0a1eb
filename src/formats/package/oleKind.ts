import type { FormatErrorCode } from "../errors";

/** An entry of the directory of an OLE compound file is 128 bytes, and begins on a multiple of them ([MS-CFB] 2.6). */
const ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** By the name of a stream, in the order they count: an encrypted file of any kind has the first two. */
const KINDS: readonly (readonly [string, FormatErrorCode])[] = [
  ["EncryptedPackage", "xlsx/encrypted"],
  ["EncryptionInfo", "xlsx/encrypted"],
  ["Workbook", "xlsx/old-xls"],
  ["Book", "xlsx/old-xls"],
  ["WordDocument", "docx/old-doc"],
  ["PowerPoint Document", "xlsx/is-pptx"],
];

/**
 * What an OLE compound file is: an .xlsx with a password, or a workbook, document or presentation in the format from
 * before 2007. Found by the names of its streams, wherever in the file the directory lies.
 */
export function oleKind(bytes: Uint8Array): FormatErrorCode {
  const found = new Set<string>();
  for (let at = ENTRY * 4; at + ENTRY <= bytes.length; at += ENTRY) {
    for (const [name] of KINDS) {
      if (isEntryNamed(bytes, at, name)) found.add(name);
    }
  }
  return KINDS.find(([name]) => found.has(name))?.[1] ?? "xlsx/not-a-zip";
}

function isEntryNamed(bytes: Uint8Array, at: number, name: string): boolean {
  // The length counts bytes, with the two of the closing zero.
  if (bytes[at + NAME_LENGTH_AT] !== (name.length + 1) * 2) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
