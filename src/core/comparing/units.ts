/** Units of which any count is one. */
const ANY_COUNT = new Set(["antal", "personer", ""]);
/** What a grade or an index is given in; a plan leaves it out. */
const ON_A_SCALE = new Set(["karakter", "gennemsnit", "gns", "gns.", "point", "indeks", ""]);

/** Whether a typed figure's unit can be that of an imported one: a share only with a share, persons with persons. */
export function unitsAgree(typed: string | null, imported: string | null): boolean {
  const a = (typed ?? "").toLowerCase();
  const b = (imported ?? "").toLowerCase();
  if (a === b) return true;
  // Neither side is told apart by a unit it doesn't give, but a bare number is no share of something.
  if (a === "" && b !== "%" && b !== "‰") return true;
  if (ON_A_SCALE.has(a) && ON_A_SCALE.has(b)) return true;
  return isCount(a) && isCount(b) && (ANY_COUNT.has(a) || ANY_COUNT.has(b));
}

function isCount(unit: string): boolean {
  return unit !== "%" && unit !== "‰" && !unit.includes("kr") && unit !== "procentpoint";
}

/** Whether an imported value is another than the one typed, at the decimals typed: 13,6 is 13,64 and is not 13,66. */
export function differsAtPrecision(typed: number, decimals: number, imported: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(typed - imported) > half + 1e-9 * Math.max(1, Math.abs(typed));
}
