import type { ReportFinding } from "./model";

/** What a row lacks that isn't filled in: what is shown once in place of a finding a cell. */
const PARTS = { "baseline/missing": "baseline", "year/missing": "year", "source/missing": "source" } as const;

type MissingPart = (typeof PARTS)[keyof typeof PARTS];

/** In the order of the table's columns. */
const ORDER: readonly MissingPart[] = ["baseline", "year", "source"];

/** The findings of a row that has neither baseline nor what belongs to it, with what it lacks. */
export interface UnfilledRow {
  readonly findings: readonly ReportFinding[];
  readonly missing: readonly MissingPart[];
}

/** The rows that aren't filled in: without a baseline, and without its year or its source. */
export function unfilledRows(findings: readonly ReportFinding[]): readonly UnfilledRow[] {
  const byRow = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (partOf(finding) === null) continue;
    const row = `${/\d+$/.exec(finding.cell)?.[0] ?? ""}!${finding.sheet}`;
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return [...byRow.values()].flatMap((inRow) => {
    const parts = new Set(inRow.map(partOf));
    const missing = ORDER.filter((part) => parts.has(part));
    return missing.length > 1 && missing[0] === "baseline" ? [{ findings: inRow, missing }] : [];
  });
}

function partOf({ rule }: ReportFinding): MissingPart | null {
  return Object.hasOwn(PARTS, rule) ? PARTS[rule as keyof typeof PARTS] : null;
}

/**
 * The findings as people are shown them: those of a row that isn't filled in are one, which stands for the others too.
 * Where a filter leaves only one of them it stands for itself.
 */
export function entriesOf(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const byRow = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (finding.unfilled === null) continue;
    const { key } = finding.unfilled;
    byRow.set(key, [...(byRow.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding): ReportFinding[] => {
    const { unfilled } = finding;
    const [first, ...others] = unfilled === null ? [] : (byRow.get(unfilled.key) ?? []);
    if (unfilled === null || others.length === 0) return [finding];
    return finding === first ? [{ ...finding, ...unfilled.words, covers: others }] : [];
  });
}

/** A finding with those that it stands for. */
export function withCovered(finding: ReportFinding): readonly ReportFinding[] {
  const { covers = [] } = finding;
  return [finding, ...covers];
}
