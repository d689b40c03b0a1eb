import type { Encoding } from "../../../core/data/dataFile";
import { FormatError } from "../../errors";
import type { EncodingGuess } from "../encoding";

/**
 * Code pages that are one of the encodings read here, or a part of it. ISO 8859-15 differs from Windows-1252 in eight
 * marks that no Danish table uses, and the DOS code pages of the North differ from 850 in none of its letters.
 */
const KNOWN: readonly (readonly [RegExp, Encoding])[] = [
  [/^utf-?8$/i, "utf-8"],
  [/^(?:(?:windows|cp)?-?1252|iso-?8859-?15?|latin-?[19]|ansi|us-ascii)$/i, "windows-1252"],
  [/^(?:ibm|cp|dos|oem)?-?(?:437|850|858|865)$/i, "ibm850"],
  [/^(?:macintosh|(?:x-)?mac-?roman|mac)$/i, "macintosh"],
];

/**
 * The encoding of a PX file: what its letters say, and where they don't say it for sure, what the file says of itself.
 * @throws FormatError data/unknown-encoding when the file names a code page that isn't known, and its letters need it
 */
export function pxEncoding(start: string, guess: EncodingGuess): EncodingGuess {
  const codepage = /^[ \t]*CODEPAGE\s?=\s?"([^"\n]{1,40})"/m.exec(start)?.[1]?.trim() ?? null;
  if (codepage === null) return guess.sure || guess.isAscii ? guess : { ...guess, encoding: withoutCodepage(start) };
  const known = KNOWN.find(([pattern]) => pattern.test(codepage))?.[1];
  // What is sound as UTF-8 is UTF-8, whatever the file was before it was saved anew.
  if (guess.isAscii || guess.encoding.startsWith("utf")) return guess;
  if (known === undefined) throw new FormatError("data/unknown-encoding", { encoding: codepage });
  return guess.sure || known === "utf-8" ? guess : { ...guess, encoding: known, sure: true };
}

/** Without `CHARSET="ANSI"` a file of the format's first years is in the letters of DOS. */
function withoutCodepage(start: string): Encoding {
  return /^[ \t]*CHARSET\s?=\s?"ANSI"/im.test(start) ? "windows-1252" : "ibm850";
}
