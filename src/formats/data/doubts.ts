import type { FormDoubt, FoundForm } from "../../core/data/dataFile";
import { Decoding, type EncodingGuess } from "./encoding";

const BEYOND_ASCII = /[^\s;,|"]{0,40}[^\0-\x7f][^\s;,|"]{0,40}/;
const UNREADABLE = /[^\s;,|"]{0,40}\ufffd[^\s;,|"]{0,40}/;
/**
 * Letters that were read by another encoding than they were written in before they came here: UTF-8 as Windows ("BrÃ¸ndby"),
 * DOS or Mac as Windows ("Br›ndby", "Br¿ndby"), or any as ASCII ("Br?ndby").
 */
const SPOILT = /\p{L}{0,40}(?:Ã[¦¸¥†˜…©¶¤–]|\p{L}(?:[¿¾†‘›\u0081\u008f\u009d]|\?(?=\p{Ll}))(?=\p{L}))\p{L}{0,40}/u;

interface Read {
  readonly bytes: Uint8Array;
  readonly guess: EncodingGuess;
  /** The beginning of the text. */
  readonly sample: string;
  readonly found: FoundForm;
}

/** What is to be said of a text's letters. */
export function doubtsOfLetters({ bytes, guess, sample, found }: Read): readonly FormDoubt[] {
  const doubts: FormDoubt[] = [];
  if (found.unreadable > 0 && found.encoding !== null) {
    const word = firstWord(bytes, { ...guess, encoding: found.encoding }, UNREADABLE);
    doubts.push({ code: "unreadable", values: { count: found.unreadable, sample: word } });
  } else if (!guess.sure && !guess.isAscii) {
    doubts.push({ code: "encoding", values: { sample: firstWord(bytes, guess, BEYOND_ASCII) } });
  }
  const spoilt = SPOILT.exec(sample);
  return spoilt === null ? doubts : [...doubts, { code: "letters", values: { sample: spoilt[0] } }];
}

function firstWord(bytes: Uint8Array, { encoding }: EncodingGuess, pattern: RegExp): string {
  const decoding = new Decoding(bytes, encoding);
  for (let part = decoding.next(); part !== null; part = decoding.next()) {
    const match = pattern.exec(part);
    if (match !== null) return match[0];
  }
  return "";
}
