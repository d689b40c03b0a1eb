import type { NotRead } from "../workbook/snapshot";

/** Rules that say something is missing, or count rows: a merged cell, of which all but the first are empty, misleads them. */
const NEED_MERGES = /(?:-|\/)missing$|^layout\/(?:cell-missing|duplicate-row|empty-row|split-row)$/;

/** Budgets and lists of staff have merged headings, and are held against each other over sheets. */
const NEED_ALL_MERGES = /^(?:budget|staffing)\//;

const NO_MERGES: ReadonlySet<NotRead["reason"]> = new Set(["merges-old", "merges-refused"]);

/**
 * Whether the rule must be silent about the sheet, since what it needs couldn't be seen: what isn't established is told
 * as not checked, and never as a finding.
 */
export function mustBeSilent(rule: string, sheet: string, notRead: readonly NotRead[]): boolean {
  const unseen = notRead.filter(({ reason }) => NO_MERGES.has(reason));
  if (unseen.length === 0) return false;
  if (NEED_ALL_MERGES.test(rule)) return true;
  return NEED_MERGES.test(rule) && unseen.some((one) => one.sheet === null || one.sheet === sheet);
}
