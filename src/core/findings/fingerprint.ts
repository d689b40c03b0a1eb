/**
 * A short mark of a text, 53 bits in base 36: equal texts have equal marks, others practically never. Not for secrets.
 * Two rounds of multiply and mix over 32 bits (cyrb53, public domain).
 */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (2 ** 32 * (b & 0x1fffff) + (a >>> 0)).toString(36);
}

/** The text on one line of at most `most` characters; "…" stands for what is left out. */
export function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line);
  return letters.length <= most && text.length <= most * 8 ? line : `${letters.slice(0, most - 1).join("")}…`;
}
