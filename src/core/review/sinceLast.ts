import type { FindingIdentity } from "../findings/identity";
import { shortened } from "../findings/fingerprint";

/** The findings of an earlier check, as small as they can be: by rule, each finding's place and row. */
export interface ComparisonPoint {
  /** ISO date of the check. */
  readonly date: string;
  readonly findings: Record<string, KeptFinding[]>;
}

/** The place's mark, and what the row is about ("" outside the rows). */
export type KeptFinding = [key: string, label: string];

/** So many findings fit in the store beside everything else. */
export const MOST_KEPT = 1_500;
const LONGEST_LABEL = 40;
/** With more findings the labels would take too much room. */
const MOST_LABELLED = 400;

/** The findings as a point of comparison; null when there are too many to keep. */
export function comparisonPoint(findings: readonly FindingIdentity[], date: string): ComparisonPoint | null {
  if (findings.length > MOST_KEPT) return null;
  const kept: Record<string, KeptFinding[]> = {};
  for (const { rule, key, label } of findings) {
    const entry: KeptFinding = [key, findings.length > MOST_LABELLED ? "" : shortened(label, LONGEST_LABEL)];
    (kept[rule] ??= []).push(entry);
  }
  return { date, findings: kept };
}

export type FindingStatus = "new" | "unchanged";

export interface SolvedFinding {
  readonly rule: string;
  /** What its row is about; "" where that isn't known. */
  readonly label: string;
}

export interface SinceLast {
  /** ISO date of the check that is compared with. */
  readonly date: string;
  /** By the finding's number; null for a finding without identity. */
  readonly statuses: readonly (FindingStatus | null)[];
  readonly solved: readonly SolvedFinding[];
}

/** What is new, unchanged and solved since the earlier check. A finding whose figure is another is the same finding. */
export function compareWith(
  { date, findings: kept }: ComparisonPoint,
  findings: readonly (Pick<FindingIdentity, "rule" | "key"> | null)[],
): SinceLast {
  const left = new Map<string, string[]>();
  for (const [rule, entries] of Object.entries(kept)) {
    for (const [key, label] of entries) {
      const place = `${rule} ${key}`;
      const labels = left.get(place);
      if (labels === undefined) left.set(place, [label]);
      else labels.push(label);
    }
  }
  const statuses = findings.map((identity): FindingStatus | null => {
    if (identity === null) return null;
    return left.get(`${identity.rule} ${identity.key}`)?.shift() === undefined ? "new" : "unchanged";
  });
  const solved = [...left].flatMap(([place, labels]) =>
    labels.map((label) => ({ rule: place.slice(0, place.indexOf(" ")), label })),
  );
  return { date, statuses, solved };
}
