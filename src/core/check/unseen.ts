import type { Rule, RuleGroup } from "../rules/rule";
import type { NotRead } from "../workbook/snapshot";

/** Budgets and lists of staff have merged headings, and are held against each other over sheets. */
const NEED_ALL_MERGES: ReadonlySet<RuleGroup> = new Set(["budget", "staffing"]);

const NO_MERGES: ReadonlySet<NotRead["reason"]> = new Set(["merges-old", "merges-refused"]);

/** What of the notes says that merged cells couldn't be seen. */
export function unseenMerges(notRead: readonly NotRead[]): readonly NotRead[] {
  return notRead.filter(({ reason }) => NO_MERGES.has(reason));
}

/**
 * Whether the rule must be silent about the sheet, since what it needs couldn't be seen: what isn't established is told
 * as not checked, and never as a finding.
 */
export function mustBeSilent(
  { group, needsMerges }: Pick<Rule, "group" | "needsMerges">,
  sheet: string,
  unseen: readonly NotRead[],
): boolean {
  if (unseen.length === 0) return false;
  if (NEED_ALL_MERGES.has(group)) return true;
  return needsMerges === true && unseen.some((one) => one.sheet === null || one.sheet === sheet);
}
