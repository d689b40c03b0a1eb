import type { CheckResult } from "../core/check/check";
import { totalFound } from "../core/check/foundFindings";
import type { Severity } from "../core/findings/finding";
import type { FileReport, Summary } from "./model";

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** So many findings of a file are listed, the worst; the others are counted. Nobody reads more. */
export const MOST_LISTED = 2_000;

export const NOTHING_FOUND: Summary = { error: 0, warning: 0, info: 0, accepted: 0 };

/** How many findings there are, those that someone has accepted apart. */
export function summaryOf({ findings, counts, review }: Pick<CheckResult, "findings" | "counts" | "review">): Summary {
  const summary = { ...counts.bySeverity, accepted: 0 };
  for (const [number, { severity }] of findings.entries()) {
    if ((review.findings[number]?.accepted ?? null) === null) continue;
    summary[severity] -= 1;
    summary.accepted += 1;
  }
  return summary;
}

/** How many findings are counted but not listed. */
export function moreThanListed({ summary, findings, accepted }: FileReport): number {
  return totalFound({ bySeverity: summary }) + summary.accepted - findings.length - accepted.length;
}

/** The counts of all files together. */
export function totalOf(files: readonly FileReport[]): Summary {
  const total = { ...NOTHING_FOUND };
  for (const { summary } of files) {
    for (const key of [...SEVERITIES, "accepted"] as const) total[key] += summary[key];
  }
  return total;
}
