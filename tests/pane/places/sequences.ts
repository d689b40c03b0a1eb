/**
 * How many sequences of edits the soak runs, by what is written. `BASELINEKONTROL_SEQUENCES` gives another number for all of
 * them together.
 */
const ALL = Number(process.env["BASELINEKONTROL_SEQUENCES"] ?? 500);

export const SEQUENCES = {
  cells: Math.ceil(ALL * 0.6),
  jumps: Math.ceil(ALL * 0.1),
  tables: Math.ceil(ALL * 0.26),
  /** With the rules, which take ten times as long. */
  checked: Math.ceil(ALL * 0.04),
};
