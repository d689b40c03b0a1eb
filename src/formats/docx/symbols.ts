import { UNKNOWN_SIGN } from "../../core/workbook/unknownSign";
import { SYMBOL_FONTS } from "./symbolFonts";

/** Codes of symbol fonts lie in the private area from F000 on, or plain from 0 on (ECMA-376-1 17.3.3.30). */
const PRIVATE = 0xf000;
const PRIVATE_END = 0xf0ff;

const PRIVATE_CODES = /[\uf000-\uf0ff]/;

const isPrivate = (code: number): boolean => code >= PRIVATE && code <= PRIVATE_END;

/** The sign that w:sym shows. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,4}$/i.test(code)) return UNKNOWN_SIGN;
  return shownSign(font, Number.parseInt(code, 16));
}

/** The fonts of a run: one for the letters of ASCII, one for what lies beyond them. */
export interface RunFonts {
  readonly ascii: string | undefined;
  readonly hAnsi: string | undefined;
  /** Whether either is a font of symbols. */
  readonly isSymbolic: boolean;
}

/** What is known of a run's fonts. */
export function runFonts(ascii: string | undefined, hAnsi: string | undefined): RunFonts {
  return { ascii, hAnsi, isSymbolic: isSymbolFont(ascii) || isSymbolFont(hAnsi) };
}

/** Text as it looks in its fonts: that of a symbol font, or in the codes of one, by the signs it shows. */
export function shownText(text: string, { ascii, hAnsi, isSymbolic }: RunFonts): string {
  if (!isSymbolic && !PRIVATE_CODES.test(text)) return text;
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const font = code < 0x80 ? ascii : hAnsi;
    return isPrivate(code) || (isSymbolFont(font) && code <= 0xff) ? shownSign(font, code) : sign;
  }).join("");
}

function shownSign(font: string | undefined, code: number): string {
  const own = isPrivate(code) ? code - PRIVATE : code;
  if (own === 0x20 || own === 0xa0) return " ";
  // A character beyond the codes of a symbol font comes from another font, and shows itself.
  if (isPrivate(code) || (isSymbolFont(font) && own <= 0xff))
    return SYMBOL_FONTS.get(keyOf(font))?.get(own) ?? UNKNOWN_SIGN;
  const isCharacter = code > 0x20 && (code < 0xd800 || code > 0xf8ff) && code < 0xfffe;
  return isCharacter ? String.fromCharCode(code) : UNKNOWN_SIGN;
}

/** Fonts of signs whose codes aren't kept here: what they show isn't known. */
const OTHER_SYMBOL_FONT =
  /^(?:webdings|zapf ?dingbats|itc zapf dingbats|monotype sorts|marlett|mt extra|bookshelf symbol)/;

function isSymbolFont(font: string | undefined): boolean {
  const key = keyOf(font);
  return key !== "" && (SYMBOL_FONTS.has(key) || OTHER_SYMBOL_FONT.test(key));
}

const keyOf = (font: string | undefined): string => font?.trim().toLowerCase() ?? "";
