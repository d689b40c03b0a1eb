/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** A name that Excel takes and no sheet has: "Kontrolrapport", "Kontrolrapport (2)". Letter case makes no difference. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = cleaned(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Without what Excel refuses in a name: : \ / ? * [ ], an apostrophe at either end, nothing at all. */
function cleaned(wanted: string): string {
  const name = wanted
    .replace(/[:\\/?*[\]]/g, " ")
    .trim()
    .replace(/^'|'$/g, "")
    .trim();
  return name === "" ? "Ark" : name;
}

/** A sheet's name as a reference has it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
