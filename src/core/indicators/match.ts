import { conceptOf, personsBeyond } from "./catalogue";
import { boundOf, likenessOf, personsBound, sameButForSpelling, type Likeness } from "./compare";
import { NO_CHOICES, type IndicatorChoices, type IndicatorMatch, type MatchReason } from "./types";
import { foldWording, readWording, type Measure, type Wording } from "./wording";

/** An imported indicator, and the units that its figures have where that is known. */
export interface ImportedLabel {
  readonly label: string;
  readonly units?: readonly (string | null)[];
}

/** The imported labels prepared for matching: read once, looked up by their words. */
export interface LabelIndex {
  readonly labels: readonly PreparedLabel[];
  /** By term, the labels that have it. */
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byConcept: ReadonlyMap<string, readonly number[]>;
  readonly byFolded: ReadonlyMap<string, readonly number[]>;
}

interface PreparedLabel {
  readonly label: string;
  readonly wording: Wording;
  readonly concept: string | null;
}

export interface MatchOptions {
  readonly choices?: IndicatorChoices;
  /** Below this confidence the user is asked; `SURE_FROM` where nothing is said. */
  readonly threshold?: number;
}

/** Confidence from which a match is taken without asking. */
export const SURE_FROM = 0.8;
/** How far a match must stand above the next one. */
const MARGIN = 0.02;
const MOST_CANDIDATES = 5;
/** Less alike than this is nothing to show. */
const LEAST_SHOWN = 0.25;
const SAME_CATALOGUE = 0.92;

/** Prepares the imported labels; each label counts once. */
export function prepareLabels(labels: readonly (string | ImportedLabel)[]): LabelIndex {
  const known = new Map<string, Set<string | null>>();
  for (const given of labels) {
    const { label, units = [] } = typeof given === "string" ? { label: given } : given;
    const seen = known.get(label) ?? new Set();
    for (const unit of units) seen.add(unit);
    known.set(label, seen);
  }
  const prepared = [...known].map(([label, units]): PreparedLabel => {
    const read = readWording(label);
    const wording = { ...read, measure: measureOfUnits([...units], read.measure) };
    return { label, wording, concept: conceptOf(wording) };
  });
  return {
    labels: prepared,
    byTerm: lookup(prepared, ({ wording }) => [...wording.terms, ...wording.soft].map(plain)),
    byConcept: lookup(prepared, ({ concept }) => (concept === null ? [] : [concept])),
    byFolded: lookup(prepared, ({ wording }) => [wording.folded]),
  };
}

/** The wording's key in stored choices: the same however it is spaced, cased or broken by a PDF. */
export function indicatorKey(wording: string): string {
  return foldWording(wording);
}

/**
 * Finds the imported indicator that a plan's wording means. A match is sure when nothing that tells indicators apart
 * differs and no other label comes near; else the user is asked, with the best candidates.
 */
export function matchIndicator(
  wording: string,
  labels: LabelIndex | readonly string[],
  { choices = NO_CHOICES, threshold = SURE_FROM }: MatchOptions = {},
): IndicatorMatch {
  const index = isIndex(labels) ? labels : prepareLabels(labels);
  const found = candidatesOf(readWording(wording), index);
  const candidates = found
    .slice(0, MOST_CANDIDATES)
    .map(({ label, confidence }) => ({ label, confidence: Math.round(confidence * 1000) / 1000 }));
  const chosen = choices.get(indicatorKey(wording));
  if (chosen === null) return { matched: null, confidence: 1, sure: true, reasons: ["chosen"], candidates };
  // A choice stays when the data no longer hold it, and waits for them.
  if (chosen !== undefined && index.labels.some(({ label }) => label === chosen)) {
    return { matched: chosen, confidence: 1, sure: true, reasons: ["chosen"], candidates };
  }
  const [best, next] = found;
  if (best === undefined) return { matched: null, confidence: 0, sure: false, reasons: ["nothing-alike"], candidates };
  const confidence = candidates[0]?.confidence ?? 0;
  const isRivalled = next !== undefined && best.confidence - next.confidence < MARGIN;
  const reasons: readonly MatchReason[] = isRivalled ? [...best.reasons, "several-alike"] : best.reasons;
  const sure = confidence >= threshold && !isRivalled && !reasons.some((reason) => EXCLUDING.has(reason));
  return { matched: best.label, confidence, sure, reasons, candidates };
}

/** What no threshold makes sure. */
const EXCLUDING: ReadonlySet<MatchReason> = new Set([
  "other-age-group",
  "other-negation",
  "other-number",
  "other-measure",
  "other-group",
]);

interface Found extends Likeness {
  readonly label: string;
}

function candidatesOf(wording: Wording, index: LabelIndex): readonly Found[] {
  const concept = conceptOf(wording);
  const found: Found[] = [];
  for (const at of near(wording, concept, index)) {
    const label = index.labels[at];
    if (label === undefined) continue;
    const likeness = best(likenessOf(wording, label.wording), throughCatalogue(wording, concept, label));
    if (likeness.confidence >= LEAST_SHOWN) found.push({ label: label.label, ...likeness });
  }
  return found.sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
}

/** The labels that share a word or the catalogue's indicator with the wording. */
function near(wording: Wording, concept: string | null, index: LabelIndex): ReadonlySet<number> {
  const near = new Set<number>(index.byFolded.get(wording.folded) ?? []);
  if (concept !== null) for (const at of index.byConcept.get(concept) ?? []) near.add(at);
  const terms = wording.terms.size > 0 ? wording.terms : wording.soft;
  for (const signed of terms) {
    const term = plain(signed);
    const having = index.byTerm.get(term);
    if (having !== undefined) for (const at of having) near.add(at);
    else
      for (const [other, ats] of index.byTerm) if (sameButForSpelling(term, other)) for (const at of ats) near.add(at);
  }
  return near;
}

function throughCatalogue(wording: Wording, concept: string | null, label: PreparedLabel): Likeness | null {
  if (concept === null || label.concept !== concept) return null;
  const bound = boundOf(wording, {
    ...label.wording,
    terms: wording.terms,
    numbers: wording.numbers,
    negations: wording.negations,
  });
  const ofPersons = personsBound(personsBeyond(concept, wording), personsBeyond(concept, label.wording));
  const { most, reason } = bound.reason === null && ofPersons !== null ? ofPersons : bound;
  return {
    confidence: Math.min(SAME_CATALOGUE, most),
    reasons: reason === null ? ["same-catalogue"] : ["same-catalogue", reason],
  };
}

function best(a: Likeness, b: Likeness | null): Likeness {
  return b !== null && b.confidence > a.confidence ? b : a;
}

/** What figures of the units measure, when they all measure the same; else what the wording says. */
export function measureOfUnits(units: readonly (string | null)[], said: Measure | null): Measure | null {
  const measures = new Set(units.filter((unit) => unit !== null && unit !== "").map(measureOfUnit));
  const [only] = measures;
  if (measures.size > 1) return null;
  return only ?? said;
}

function measureOfUnit(unit: string | null): Measure {
  const written = unit ?? "";
  if (written === "%" || written === "‰") return "share";
  if (written.includes("kr")) return "money";
  return /^(?:karakter|gennemsnit|gns|point|indeks)/.test(written) ? "mean" : "count";
}

function plain(term: string): string {
  return term.replace(/¬/g, "");
}

function lookup(
  labels: readonly PreparedLabel[],
  keys: (label: PreparedLabel) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, label] of labels.entries()) {
    for (const key of keys(label)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [at]);
      else list.push(at);
    }
  }
  return found;
}

function isIndex(labels: LabelIndex | readonly string[]): labels is LabelIndex {
  return !Array.isArray(labels);
}
