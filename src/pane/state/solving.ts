import type { FileReport } from "../../reports/model";

/** Findings by rule and place, with how many of each there were at most. */
export type Seen = ReadonlyMap<string, number>;

/** How far the user has come. */
export interface Solved {
  readonly solved: number;
  readonly total: number;
}

/** With more findings than this nobody counts down, and working out who each is takes its time. */
const MOST_COUNTED = 500;

/** The findings seen so far, those of the report included; null where there are too many. */
export function seenWith(seen: Seen | null, report: FileReport): Seen | null {
  const now = countsOf(report);
  if (now === null) return null;
  const next = new Map(seen);
  for (const [key, count] of now) next.set(key, Math.max(next.get(key) ?? 0, count));
  return next;
}

/** How many of the findings seen are no more. */
export function solvedOf(seen: Seen | null, report: FileReport): Solved | null {
  const now = countsOf(report);
  if (seen === null || now === null) return null;
  let [solved, total] = [0, 0];
  for (const [key, count] of seen) {
    total += count;
    solved += Math.max(0, count - (now.get(key) ?? 0));
  }
  return { solved, total };
}

function countsOf({ findings }: FileReport): Seen | null {
  if (findings.length > MOST_COUNTED) return null;
  const counts = new Map<string, number>();
  for (const { rule, review, sheet, cell } of findings) {
    const key = `${rule} ${review.identity?.key ?? `${sheet}!${cell}`}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
