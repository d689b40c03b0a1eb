import type { FileReport, ReportFinding, Section } from "../../../reports/model";
import { entriesOf } from "../../../reports/entries";
import { groupFindings, type FindingGroup } from "../../../reports/groups";
import { SEVERITIES } from "../../../reports/summary";
import { NO_FILTER, type Filter, type Order } from "../../state/state";

/** A table's part of the list, or all of it. */
export interface ShownSection {
  readonly key: string;
  /** Null for the findings of all tables, the worst first. */
  readonly section: Section | null;
  /** How many findings of the section pass the filter. */
  readonly count: number;
  readonly groups: readonly ShownGroup[];
}

export interface ShownGroup extends FindingGroup {
  readonly key: string;
}

/** What the list shows of a report in the order that the user wants. */
export function shownSections(report: FileReport, filter: Filter, order: Order): ShownSection[] {
  return order === "table" ? sectionsByTable(report, filter) : worstFirst(report, filter);
}

const WORST = "worst";

/** What LBF would send back first, wherever it stands; the same in several cells once. */
function worstFirst(report: FileReport, filter: Filter): ShownSection[] {
  const findings = shownFindings(report, filter);
  if (findings.length === 0) return [];
  const groups = groupFindings(entriesOf(findings))
    .map((group) => ({ ...group, key: `${WORST}|${group.rule}|${group.todo}` }))
    .sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weightOf(a.rule) - weightOf(b.rule),
    );
  return [{ key: WORST, section: null, count: findings.length, groups }];
}

/** What money and staff hang on, then the figures, then how it is written. */
const GROUPS = [
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
  const index = GROUPS.indexOf(ruleGroup(rule));
  return index < 0 ? GROUPS.length : index;
}

/** Sections without findings show only where nothing is filtered away. */
function sectionsByTable({ sections }: FileReport, filter: Filter): ShownSection[] {
  const passes = filterOf(filter);
  return sections.flatMap((section) => {
    const findings = section.findings.filter(passes);
    if (findings.length === 0 && isFiltering(filter)) return [];
    const key = `${section.sheet}|${section.table?.range ?? ""}`;
    const groups = groupFindings(entriesOf(findings)).map((group) => ({
      ...group,
      key: `${key}|${group.rule}|${group.todo}`,
    }));
    return [{ key, section, count: findings.length, groups }];
  });
}

/** The findings that pass, in the report's order. */
export function shownFindings({ findings }: FileReport, filter: Filter): readonly ReportFinding[] {
  return isFiltering(filter) ? findings.filter(filterOf(filter)) : findings;
}

export function isFiltering({ severities, group, search }: Filter): boolean {
  return severities.length > 0 || group !== null || search.trim() !== NO_FILTER.search;
}

/** The part of a rule's id that says what it is about: "year" of "year/missing". */
export function ruleGroup(rule: string): string {
  return rule.split("/", 1)[0] ?? rule;
}

/** Tells a finding apart from all others of a result: a rule reports one finding a cell. */
export function findingKey({ rule, sheet, cell }: Pick<ReportFinding, "rule" | "sheet" | "cell">): string {
  return `${rule}|${sheet}!${cell}`;
}

function filterOf({ severities, group, search }: Filter): (finding: ReportFinding) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return (finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (group !== null && ruleGroup(finding.rule) !== group) return false;
    if (words.length === 0) return true;
    const { what, todo, row, cell, sheet, title, rule } = finding;
    const text = [what, todo, row ?? "", cell, sheet, title, rule].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
