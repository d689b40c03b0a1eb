const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The longest reference, "&#1114111;" or "&#x10FFFF;", without its "&" and ";", and some leading zeros. */
export const MAX_REFERENCE = 12;

const LAST_CODE_POINT = 0x10ffff;

/**
 * Replaces references to characters: XML's own five and those by number. Null for any other: nothing is looked up, so
 * nothing can be expanded.
 */
export function resolveReferences(text: string): string | null {
  let result = "";
  let from = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", from)) {
    const reference = text.slice(at + 1, at + 2 + MAX_REFERENCE);
    const end = reference.indexOf(";");
    const character = end === -1 ? null : characterOf(reference.slice(0, end));
    if (character === null) return null;
    result += text.slice(from, at) + character;
    from = at + end + 2;
  }
  return result + text.slice(from);
}

function characterOf(reference: string): string | null {
  if (!reference.startsWith("#")) return Object.hasOwn(NAMED, reference) ? (NAMED[reference] ?? null) : null;
  const digits = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(reference);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || isSurrogate || code > LAST_CODE_POINT ? null : String.fromCodePoint(code);
}
