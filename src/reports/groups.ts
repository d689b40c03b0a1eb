import type { Severity } from "../core/findings/finding";
import { withCovered } from "./entries";
import type { ReportFinding } from "./model";
import { SEVERITIES } from "./summary";

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

/** The groups of all findings: what LBF would send back first, wherever it stands. */
export function worstFirst(findings: readonly ReportFinding[]): FindingGroup[] {
  return groupFindings(findings).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weightOf(a.rule) - weightOf(b.rule),
  );
}

/** What money and staff hang on, then the figures, then how it is written. */
const SUBJECTS = [
  "budget",
  "staffing",
  "goals",
  "privacy",
  "baseline",
  "year",
  "source",
  "data",
  "consistency",
  "comparison",
  "plan",
  "delmaal",
  "indicator",
  "layout",
];

function weightOf(rule: string): number {
  const index = SUBJECTS.indexOf(ruleGroup(rule));
  return index < 0 ? SUBJECTS.length : index;
}

/** The part of a rule's id that says what it is about: "year" of "year/missing". */
export function ruleGroup(rule: string): string {
  return rule.split("/", 1)[0] ?? rule;
}

/** "Beskæftigelse C11, E11": the finding's cell, with those of the findings that it stands for. */
export function placeInWords(finding: ReportFinding): string {
  const cells = [...new Set(withCovered(finding).map(({ cell }) => cell))];
  return `${finding.sheet} ${cells.join(", ")}`;
}

/** So much of a row's name tells it. */
const TELLING = 20;

/** What a finding says besides what its group says for all: its own sentence, and its row where that doesn't quote it. */
export function aboutInWords(
  { what, row }: ReportFinding,
  { heading }: FindingGroup,
): { readonly what: string | null; readonly row: string | null } {
  const isQuoted = row !== null && row.length >= TELLING && what.includes(`”${row.slice(0, TELLING)}`);
  return { what: what === heading ? null : what, row: isQuoted ? null : row };
}
