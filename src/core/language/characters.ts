/** Classes of characters by code unit; all tests are single comparisons, so that scanners stay linear. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Any space inside a line: plain, tab, no-break, thin, narrow no-break, and the zero-width ones. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** A letter of a Danish text (Latin with all its accents), or a soft hyphen inside a word. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    code === 0xad
  );
}

/** Hyphen, the dashes, and the minus sign. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Superscript digits, as a word processor's footnote marks come through. */
export function isSuperscriptDigit(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

/** The first place from `at` on that holds no space of a line. */
export function skipSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
