/** A character that XML cannot hold, as Excel writes it (ECMA-376-1 22.9.2.19); "_x005F_" protects an underscore. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a cell as the user has it: Excel's escapes resolved, and every line break a line feed. */
export function cellText(raw: string): string {
  const text = raw.includes("_x")
    ? raw.replace(ESCAPE, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
