import type { Encoding } from "../../../src/core/data/dataFile";
import { FormatError } from "../../../src/formats/errors";

/** Characters by their byte, of Windows-1252 those that Latin-1 lacks, of the others those that the tests use. */
const BYTES = {
  "windows-1252": { "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 },
  ibm850: {
    ...{ æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f, é: 0x82, ä: 0x84, ö: 0x94, Ä: 0x8e, Ö: 0x99 },
    ...{ ü: 0x81, á: 0xa0, í: 0xa1, ó: 0xa2, ú: 0xa3, ý: 0xec, ð: 0xd0, þ: 0xe7, Þ: 0xe8, Á: 0xb5 },
  },
  macintosh: {
    ...{ æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81, é: 0x8e, ä: 0x8a, ö: 0x9a, Ä: 0x80, Ö: 0x85, ü: 0x9f },
    ...{ á: 0x87, í: 0x92, ó: 0x97, ú: 0x9c, Á: 0xe7, "–": 0xd0, "€": 0xdb, "’": 0xd5 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whether the encoding has the character. */
export function has(encoding: Encoding, character: string): boolean {
  if (encoding === "ibm850" || encoding === "macintosh") return character < "\u0080" || character in BYTES[encoding];
  return true;
}

/** The text in the encoding, without a byte order mark. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new Uint8Array(Buffer.from(text, "utf8"));
    case "utf-16le":
      return new Uint8Array(Buffer.from(text, "utf16le"));
    case "utf-16be":
      return new Uint8Array(Buffer.from(text, "utf16le").swap16());
    case "windows-1252":
    case "ibm850":
    case "macintosh": {
      const bytes: Readonly<Record<string, number>> = BYTES[encoding];
      return Uint8Array.from(text, (character) => bytes[character] ?? character.charCodeAt(0));
    }
  }
}

/** The code of the FormatError that the reading fails with; null when it succeeds. Any other error goes through. */
export async function codeOf(reading: Promise<unknown>): Promise<string | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
}
