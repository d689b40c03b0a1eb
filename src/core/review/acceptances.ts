import { changesBetween, coversKey, type FindingIdentity, type ValueChange } from "../findings/identity";
import { fingerprint } from "../findings/fingerprint";
import type { Places } from "../findings/rowPlaces";
import { isReason } from "./reason";

/** A finding that someone has looked at and lets stand. */
export interface Acceptance extends FindingIdentity {
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly date: string;
  /** The same for findings that were accepted together; none where it was alone. */
  readonly group?: string | undefined;
}

/** The findings as accepted by one for one reason; several are known as a group. */
export function acceptTogether(
  identities: readonly FindingIdentity[],
  sign: Pick<Acceptance, "reason" | "by" | "date">,
): Acceptance[] {
  const alone = identities.map((identity): Acceptance => ({ ...identity, ...sign }));
  if (alone.length < 2) return alone;
  const group = fingerprint(JSON.stringify(alone));
  return alone.map((acceptance) => ({ ...acceptance, group }));
}

/**
 * Why an acceptance doesn't count: "lapsed": a value it covered has changed; "needless": the rule no longer reports
 * there; "orphaned": row or table is gone; "reasonless": it doesn't say why; "ambiguous": several rows are about the
 * same, and it can't be told which of them was meant.
 */
export type Fault = "lapsed" | "needless" | "orphaned" | "reasonless" | "ambiguous";

export interface FaultyAcceptance {
  readonly fault: Fault;
  readonly acceptance: Acceptance;
  /** The finding it would be about now, by its number among all; null where there is none or not one. */
  readonly finding: number | null;
  /** For a lapsed one the values that differ, from what they were to what they are. */
  readonly changes: readonly ValueChange[];
}

export interface AppliedAcceptances {
  /** By the finding's number: the acceptance that counts. */
  readonly accepted: ReadonlyMap<number, Acceptance>;
  /** Those that don't count, in the store's order. */
  readonly faulty: readonly FaultyAcceptance[];
}

/**
 * Holds the acceptances against the findings of a check. Each acceptance counts for one finding at most, and only while
 * rule, table, row, column and every covered value are the same. Where several rows are about the same, the row's whole
 * contents decide; where nothing decides, no finding is accepted.
 */
export function applyAcceptances(
  findings: readonly (FindingIdentity | null)[],
  acceptances: readonly Acceptance[],
  places: Places,
): AppliedAcceptances {
  const candidates = candidatesByPlace(findings, new Set(acceptances.map(placeKey)));
  const accepted = new Map<number, Acceptance>();
  const left: Acceptance[] = [];
  const ambiguous = new Set<Acceptance>();
  for (const acceptance of acceptances) {
    const open = (candidates.get(placeKey(acceptance)) ?? []).filter(({ index }) => !accepted.has(index));
    const covers = coversKey(acceptance);
    const isExact = (candidate: Candidate): boolean =>
      candidate.covers === covers && (!hasLike(acceptance, candidate) || acceptance.row === candidate.identity.row);
    const exact = isReason(acceptance.reason) ? open.filter(isExact) : [];
    const chosen = choose(acceptance, exact);
    if (chosen !== null) accepted.set(chosen.index, acceptance);
    else left.push(acceptance);
    if (chosen === null && exact.length > 1) ambiguous.add(acceptance);
  }
  const faulty = left.map((acceptance): FaultyAcceptance => {
    const at = candidates.get(placeKey(acceptance)) ?? [];
    const open = at.filter(({ index }) => !accepted.has(index));
    const [only, ...others] = open;
    const one = only !== undefined && others.length === 0 ? only : null;
    const none = { acceptance, finding: null, changes: [] };
    if (!isReason(acceptance.reason)) return { ...none, fault: "reasonless", finding: one?.index ?? null };
    if (ambiguous.has(acceptance)) return { ...none, fault: "ambiguous" };
    if (one !== null && !hasLike(acceptance, one)) {
      const changes = changesBetween(acceptance, one.identity);
      return { fault: "lapsed", acceptance, finding: one.index, changes };
    }
    if (open.length > 0) return { ...none, fault: "ambiguous" };
    const stays = acceptance.kind === "outside" || at.length > 0 || places.hasRow(acceptance.rowKey);
    return { ...none, fault: stays ? "needless" : "orphaned" };
  });
  return { accepted, faulty };
}

interface Candidate {
  readonly index: number;
  readonly identity: FindingIdentity;
  readonly covers: string;
}

function placeKey({ rule, key }: FindingIdentity): string {
  return `${rule} ${key}`;
}

function candidatesByPlace(
  findings: readonly (FindingIdentity | null)[],
  wanted: ReadonlySet<string>,
): Map<string, Candidate[]> {
  const byPlace = new Map<string, Candidate[]>();
  for (const [index, identity] of findings.entries()) {
    if (identity === null) continue;
    const key = placeKey(identity);
    if (!wanted.has(key)) continue;
    const candidate = { index, identity, covers: coversKey(identity) };
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [candidate]);
    else known.push(candidate);
  }
  return byPlace;
}

/** Whether several rows are about the same, now or when it was accepted. */
function hasLike(acceptance: Acceptance, { identity }: Candidate): boolean {
  return acceptance.like > 1 || identity.like > 1;
}

/** Of places alike in everything, the one where it stood; else one of its sheet: rows that are equal are equally right. */
function choose({ at }: Acceptance, exact: readonly Candidate[]): Candidate | null {
  const [only, ...others] = exact;
  if (only === undefined || others.length === 0) return only ?? null;
  const inSheet = exact.filter(({ identity }) => identity.at.sheet === at.sheet);
  return inSheet.find(({ identity }) => identity.at.cell === at.cell) ?? inSheet[0] ?? null;
}
