import type { FileReport, ReportFinding, Section } from "../../../reports/model";
import { entriesOf } from "../../../reports/entries";
import { groupFindings, ruleGroup, worstFirst, type FindingGroup } from "../../../reports/groups";
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
  return order === "table" ? sectionsByTable(report, filter) : worstOf(report, filter);
}

const WORST = "worst";

/** What LBF would send back first, wherever it stands; the same in several cells once. */
function worstOf(report: FileReport, filter: Filter): ShownSection[] {
  const findings = shownFindings(report, filter);
  if (findings.length === 0) return [];
  const groups = worstFirst(entriesOf(findings)).map((group) => ({
    ...group,
    key: `${WORST}|${group.rule}|${group.todo}`,
  }));
  return [{ key: WORST, section: null, count: findings.length, groups }];
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
