import type { Encoding } from "../../../src/core/data/dataFile";
import { FormatError } from "../../../src/formats/errors";
import { encodeDos, encodeMac } from "./forms/letters";

/** Characters of Windows-1252 that Latin-1 lacks, by their byte. */
const WINDOWS: Readonly<Record<string, number>> = {
  "€": 0x80,
  "…": 0x85,
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "–": 0x96,
};

/** Whether the encoding has the character, of those that the tests use. */
export function has(encoding: Encoding, character: string): boolean {
  return encoding !== "ibm850" || !/[€–]/.test(character);
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
      return Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));
    case "ibm850":
      return encodeDos(text);
    case "macintosh":
      return encodeMac(text);
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
