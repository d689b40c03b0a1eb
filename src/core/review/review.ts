import type { Finding } from "../findings/finding";
import { applyAcceptances, type Acceptance, type FaultyAcceptance } from "./acceptances";
import { identityOf, type FindingIdentity } from "../findings/identity";
import type { Places } from "../findings/rowPlaces";
import { compareWith, type ComparisonPoint, type FindingStatus, type SolvedFinding } from "./sinceLast";

/** What people have decided about findings, as the workbook's store keeps it. */
export interface Reviewing {
  readonly acceptances: readonly Acceptance[];
  readonly comparison: ComparisonPoint | null;
}

export const NOTHING_REVIEWED: Reviewing = { acceptances: [], comparison: null };

/** A finding as it stands after what people have decided. */
export interface FindingReview {
  readonly identity: FindingIdentity | null;
  readonly accepted: Acceptance | null;
  /** An acceptance of it that no longer counts. */
  readonly lapsed: FaultyAcceptance | null;
  /** Since the check that is compared with; null without one. */
  readonly status: FindingStatus | null;
}

export interface Review {
  /** In the findings' order. */
  readonly findings: readonly FindingReview[];
  /** Acceptances that don't count. */
  readonly faulty: readonly FaultyAcceptance[];
  readonly since: { readonly date: string; readonly solved: readonly SolvedFinding[] } | null;
  /** Whether there were more findings than were held against it, so that it can't be told what has become of the rest. */
  readonly isPartial: boolean;
}

/** Holds the findings of a check against what people have accepted and kept. Changes nothing in the findings. */
export function reviewFindings(findings: readonly Finding[], places: Places, reviewing: Reviewing): Review {
  if (reviewing.acceptances.length === 0 && reviewing.comparison === null) {
    return {
      findings: findings.map((finding) => unreviewed(finding, places)),
      faulty: [],
      since: null,
      isPartial: false,
    };
  }
  const identities = findings.map((finding) => identityOf(finding, places));
  const { accepted, faulty } = applyAcceptances(identities, reviewing.acceptances, places);
  const since = reviewing.comparison === null ? null : compareWith(reviewing.comparison, identities);
  const lapsed = new Map(faulty.filter(({ finding }) => finding !== null).map((entry) => [entry.finding, entry]));
  return {
    findings: identities.map((identity, index) => ({
      identity,
      accepted: accepted.get(index) ?? null,
      lapsed: lapsed.get(index) ?? null,
      status: since?.statuses[index] ?? null,
    })),
    faulty,
    since: since && { date: since.date, solved: since.solved },
    isPartial: false,
  };
}

/**
 * The same where only the worst of all findings are at hand. An acceptance of none of these may be of another, and what
 * an earlier check had may be among the rest: neither is called needless or solved.
 */
export function reviewWorst(findings: readonly Finding[], places: Places, reviewing: Reviewing): Review {
  const { acceptances, comparison } = reviewing;
  const review = reviewFindings(findings, places, { acceptances, comparison: null });
  return {
    ...review,
    faulty: review.faulty.filter(({ fault, finding }) => fault === "reasonless" || finding !== null),
    isPartial: acceptances.length > 0 || comparison !== null,
  };
}

/** A finding that there is nothing to hold against: who it is is worked out when somebody asks, which few do. */
function unreviewed(finding: Finding, places: Places): FindingReview {
  let known: FindingIdentity | null | undefined;
  return {
    get identity() {
      known = known === undefined ? identityOf(finding, places) : known;
      return known;
    },
    accepted: null,
    lapsed: null,
    status: null,
  };
}

/** The finding of which nobody has decided anything. */
export const UNREVIEWED: FindingReview = { identity: null, accepted: null, lapsed: null, status: null };
