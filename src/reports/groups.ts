import type { Severity } from "../core/findings/finding";
import type { ReportFinding } from "./model";

/** Findings that say the same and are put right the same way, in different cells. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  /** The sentence they share; the rule's title when each has its own. */
  readonly heading: string;
  readonly todo: string;
  readonly why: string;
  readonly findings: readonly ReportFinding[];
}

/** Gathers findings of one rule with the same advice; groups and findings keep the order they come in. */
export function groupFindings(findings: readonly ReportFinding[]): FindingGroup[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}\n${finding.rule}\n${finding.todo}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(toGroup);
}

function toGroup(findings: readonly ReportFinding[]): FindingGroup[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { rule, severity, title, what, todo, why } = first;
  const heading = findings.every((finding) => finding.what === what) ? what : title;
  return [{ rule, severity, heading, todo, why, findings }];
}
