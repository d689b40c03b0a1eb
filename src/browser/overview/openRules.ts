import type { CheckResult } from "../../core/check/check";

/** The rules of findings that nobody has accepted, those that are counted and not kept included. */
export function openRules({
  findings,
  counts,
  review,
}: Pick<CheckResult, "findings" | "counts" | "review">): readonly string[] {
  const open = new Map(counts.byRule);
  for (const [number, { rule }] of findings.entries()) {
    if ((review.findings[number]?.accepted ?? null) !== null) open.set(rule, (open.get(rule) ?? 0) - 1);
  }
  return [...open].filter(([, count]) => count > 0).map(([rule]) => rule);
}
