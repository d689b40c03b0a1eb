import type { Finding, Severity } from "../findings/finding";

/**
 * So many findings are kept of a check, the worst. No plan has as many: the limit is there so that a sheet of hundreds of
 * thousands of faulty rows costs what it costs to read, and not several gigabytes of sentences that nobody will see.
 */
const MOST_KEPT_FINDINGS = 20_000;

/** A finding with what it is sorted by. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** The sheet's number in the workbook. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** How many findings there are, those that aren't kept included. */
export interface FindingCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: ReadonlyMap<string, number>;
  readonly bySheet: ReadonlyMap<string, number>;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gathers the findings of a check: counts all of them, and keeps the worst. */
export class FoundFindings {
  private kept: PlacedFinding[] = [];
  /** The mildest that is kept, once something had to give way: what is milder needn't be looked at again. */
  private mildest: PlacedFinding | null = null;
  private readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly byRule = new Map<string, number>();
  private readonly bySheet = new Map<string, number>();

  constructor(private readonly most: number = MOST_KEPT_FINDINGS) {}

  add(placed: PlacedFinding): void {
    const { rule, severity, at } = placed.finding;
    this.bySeverity[severity] += 1;
    this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1);
    this.bySheet.set(at.sheet, (this.bySheet.get(at.sheet) ?? 0) + 1);
    if (this.mildest !== null && worstFirst(placed, this.mildest) > 0) return;
    this.kept.push(placed);
    // Sorted away in heaps: each finding is then moved a few times, not once for every other.
    if (this.kept.length >= 2 * this.most) this.letGo();
  }

  /** Those that are kept, sorted by sheet order, row, column, rule. */
  findings(): Finding[] {
    if (this.kept.length > this.most) this.letGo();
    return this.kept.sort(byPlace).map(({ finding }) => finding);
  }

  counts(): FindingCounts {
    return { bySeverity: this.bySeverity, byRule: this.byRule, bySheet: this.bySheet };
  }

  private letGo(): void {
    this.kept = this.kept.sort(worstFirst).slice(0, this.most);
    this.mildest = this.kept.at(-1) ?? null;
  }
}

/** How many findings there are in all. */
export function totalFound({ bySeverity }: Pick<FindingCounts, "bySeverity">): number {
  return bySeverity.error + bySeverity.warning + bySeverity.info;
}

function worstFirst(a: PlacedFinding, b: PlacedFinding): number {
  return RANK[a.finding.severity] - RANK[b.finding.severity] || byPlace(a, b);
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.sheet - b.sheet ||
    a.row - b.row ||
    a.column - b.column ||
    (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0)
  );
}
