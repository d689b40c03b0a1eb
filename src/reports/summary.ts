import type { Severity } from "../core/check/finding";
import type { FileReport, Summary } from "./model";

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export const NOTHING_FOUND: Summary = { error: 0, warning: 0, info: 0, accepted: 0 };

export function countBySeverity(findings: readonly { readonly severity: Severity }[]): Summary {
  const counts = { ...NOTHING_FOUND };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The counts of all files together. */
export function totalOf(files: readonly FileReport[]): Summary {
  const total = { ...NOTHING_FOUND };
  for (const { summary } of files) {
    for (const key of [...SEVERITIES, "accepted"] as const) total[key] += summary[key];
  }
  return total;
}
