import type { Encoding } from "../../core/data/dataFile";
import { decoderOf } from "./ibm850";
import { guessNarrow } from "./letters";
import { CHUNK_BYTES } from "./limits";

/** How much of a file without a byte order mark is looked at for UTF-16. */
const WIDE_SAMPLE = 4096;

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** False where letters beyond ASCII fit several encodings, or none. */
  readonly sure: boolean;
  /** Whether the file holds anything beyond ASCII, so that its encoding matters. */
  readonly isAscii: boolean;
}

/** By its byte order mark, else by what its bytes can be: UTF-16, UTF-8, and for the rest by what letters they make. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const wide = (encoding: Encoding): EncodingGuess => ({ encoding, sure: true, isAscii: false });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide("utf-16be");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return wide("utf-8");
  const found = detectWide(bytes);
  return found === null ? guessBytes(bytes) : wide(found);
}

/** In UTF-16 every other byte of a table, all digits and separators, is zero. */
function detectWide(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, WIDE_SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.1 ? "utf-16be" : null;
}

/** A file joined from several encodings is taken for the one that most of its letters speak for. */
function guessBytes(bytes: Uint8Array): EncodingGuess {
  let sound = 0;
  let unsound = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const following = followers(byte);
    let seen = 0;
    while (seen < following && ((bytes[at + 1 + seen] ?? 0) & 0xc0) === 0x80) seen += 1;
    // The end of a file may have cut a letter in two.
    if (following > 0 && (seen === following || at + 1 + seen === bytes.length)) sound += 1;
    else unsound += 1;
    at += seen;
  }
  if (unsound > sound) return { ...guessNarrow(bytes), isAscii: false };
  return { encoding: "utf-8", sure: true, isAscii: sound + unsound === 0 };
}

/** Bytes that follow the first byte of a letter in UTF-8; 0 for a byte that begins none. */
function followers(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

/** Decodes a file piece by piece. */
export class Decoding {
  /** Characters that the encoding doesn't have, so far. */
  unreadable = 0;
  private readonly decoder: Pick<TextDecoder, "decode">;
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    encoding: Encoding,
  ) {
    this.decoder = decoderOf(encoding);
  }

  /** The next piece of text; null at the end. */
  next(): string | null {
    if (this.at > this.bytes.length) return null;
    const end = this.at + CHUNK_BYTES;
    // Always as a stream: Node reads Windows-1252 as Latin-1 otherwise.
    const part = this.decoder.decode(this.bytes.subarray(this.at, end), { stream: true });
    this.at = end;
    const text = end > this.bytes.length ? part + this.decoder.decode() : part;
    this.count(text);
    return text.includes("\0") ? text.replaceAll("\0", "") : text;
  }

  private count(text: string): void {
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) this.unreadable += 1;
  }
}

/** The text of a whole file, and how many of its characters couldn't be read. */
export function decodeAll(
  bytes: Uint8Array,
  encoding: Encoding,
): { readonly text: string; readonly unreadable: number } {
  const decoding = new Decoding(bytes, encoding);
  const parts: string[] = [];
  for (let part = decoding.next(); part !== null; part = decoding.next()) parts.push(part);
  return { text: parts.join(""), unreadable: decoding.unreadable };
}
