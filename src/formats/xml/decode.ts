/**
 * Bytes to text, piece by piece; a character cut in two is kept for the next piece.
 * @throws TypeError for bytes that are no text of the encoding: "Bef\ufffdlkning" would be another word.
 */
export type Decode = (bytes: Uint8Array) => string;

/** How much of a document is looked at for its encoding. */
const PROLOGUE = 200;
const LESS = 0x3c;
const QUESTION = 0x3f;

/**
 * A decoder for an XML document, chosen by its first bytes (XML 1.0, appendix F): byte order mark, the pattern of
 * UTF-16, or the encoding that the declaration names.
 * @throws RangeError for an encoding that doesn't exist.
 */
export function decoderFor(start: Uint8Array): Decode {
  const label = encodingOf(start);
  if (label === "utf-8") return utf8Decoder();
  const decoder = new TextDecoder(label, { fatal: true });
  return (bytes) => decoder.decode(bytes, { stream: true });
}

/** The encoding of an XML document, by its first bytes. */
export function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  // Without a declaration it is UTF-8 (XML 1.0, 4.3.3).
  if (a !== LESS || b !== QUESTION) return "utf-8";
  const prologue = String.fromCharCode(...start.subarray(0, PROLOGUE));
  const declared = /^<\?xml [^>]{0,100}?encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(prologue)?.[1]?.toLowerCase();
  // A document that calls itself UTF-16 and isn't is UTF-8.
  return declared === undefined || declared.startsWith("utf") ? "utf-8" : declared;
}

/** Whole pieces leave nothing behind in it, so that one serves all documents. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NO_BYTES = new Uint8Array(0);

/** TextDecoder's own streaming is four times slower in Node than whole pieces, so pieces are cut between characters. */
function utf8Decoder(): Decode {
  let rest = NO_BYTES;
  let isStart = true;
  return (bytes) => {
    let whole = bytes;
    if (rest.length > 0) {
      whole = new Uint8Array(rest.length + bytes.length);
      whole.set(rest);
      whole.set(bytes, rest.length);
    }
    const cut = whole.length - unfinishedBytes(whole);
    rest = cut === whole.length ? NO_BYTES : whole.slice(cut);
    const text = UTF8.decode(cut === whole.length ? whole : whole.subarray(0, cut));
    if (!isStart || text === "") return text;
    isStart = false;
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  };
}

/** How many bytes at the end are the beginning of a character whose rest is still to come. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
