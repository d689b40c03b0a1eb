/**
 * What a character of a symbol font shows (w:sym, ECMA-376-1 17.3.3.30), by its code in the font: only what can matter
 * in a text; other symbols are ornaments.
 */
const SYMBOL: Readonly<Record<number, string>> = { 0xa3: "≤", 0xb1: "±", 0xb3: "≥", 0xb7: "•", 0xb9: "≠", 0xbb: "≈" };
const WINGDINGS: Readonly<Record<number, string>> = { 0xa8: "☐", 0xfc: "✓", 0xfe: "☑", 0x6f: "☐", 0x78: "☒" };

/** Codes of symbol fonts lie in the private area from F000 on. */
const PRIVATE = 0xf000;

/** The symbol's text; "" for an ornament. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,4}$/i.test(code)) return "";
  const value = Number.parseInt(code, 16);
  const own = value >= PRIVATE ? value - PRIVATE : value;
  if (font === "Symbol") return SYMBOL[own] ?? "";
  if (font?.startsWith("Wingdings") === true) return WINGDINGS[own] ?? "";
  return value < 0x20 || (value >= 0xd800 && value < 0xf900) ? "" : String.fromCharCode(value);
}
