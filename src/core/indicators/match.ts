import { agesBridged } from "./bridge";
import { conceptOf, personsBeyond } from "./catalogue";
import { coverageOf, gateOf, sameList, withPart, type Gate } from "./compare";
import { NO_CHOICES, type IndicatorChoices, type IndicatorMatch, type MatchReason } from "./indicatorMatch";
import { isKnown } from "./words";
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
  /** Stems of the places' names that no label has: a plan may name its area, which the figures have of themselves. */
  readonly places: ReadonlySet<string>;
}

interface PreparedLabel {
  readonly label: string;
  readonly wording: Wording;
  readonly concept: string | null;
}

export interface MatchOptions {
  readonly choices?: IndicatorChoices;
  /** What a figure of the row says of itself ("FV22", "Niv. 1", "kommunen"); it tells more than the row's words. */
  readonly part?: string | null;
  /** What the row's figures are in: it tells a share from a number where the words don't. */
  readonly units?: readonly (string | null)[];
}

/** Confidence from which a match is taken without asking; docs/decisions.md says what it means. */
export const SURE_FROM = 0.9;
const CONFIDENCE = { sameWording: 1, sameWords: 0.98, explained: 0.95, ageUnsaid: 0.92 } as const;
/** The most that is asked about. */
const MOST_ASKED = 0.85;
/** The most of a pair that a gate parts. */
const MOST_PARTED = 0.45;
/** How far a match must stand above the next one. */
const MARGIN = 0.02;
const MOST_CANDIDATES = 5;
/** Less alike than this is nothing to show. */
const LEAST_SHOWN = 0.2;

/** Prepares the imported labels; each label counts once. `places` are the names of those that there are figures of. */
export function prepareLabels(labels: readonly (string | ImportedLabel)[], places: Iterable<string> = []): LabelIndex {
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
  const byTerm = lookup(prepared, ({ wording }) => [...wording.terms, ...wording.soft].map(plain));
  return {
    labels: prepared,
    byTerm,
    byConcept: lookup(prepared, ({ concept }) => (concept === null ? [] : [concept])),
    byFolded: lookup(prepared, ({ wording }) => [wording.folded]),
    places: new Set(namesOf(places).filter((term) => !byTerm.has(term))),
  };
}

/** The stems of the places' names, without the words that tell indicators apart. */
function namesOf(places: Iterable<string>): readonly string[] {
  return [...places].flatMap((place) =>
    [...readWording(place).written].flatMap(([term, word]) => (isKnown(word) ? [] : [term])),
  );
}

function withoutPlaces(wording: Wording, { places }: LabelIndex): Wording {
  const terms = [...wording.terms];
  if (!terms.some((term) => places.has(term))) return wording;
  return { ...wording, terms: new Set(terms.filter((term) => !places.has(term))) };
}

/** The wording's key in stored choices: the same however it is spaced, cased or broken by a PDF. */
export function indicatorKey(wording: string): string {
  return foldWording(wording);
}

/**
 * Finds the imported indicator that a plan's wording means. It is sure when nothing that tells indicators apart differs,
 * every telling word of the one has its counterpart in the other, and no other label is such; else the user is asked,
 * with the best candidates.
 */
export function matchIndicator(
  wording: string,
  labels: LabelIndex | readonly string[],
  { choices = NO_CHOICES, part = null, units = NO_UNITS }: MatchOptions = {},
): IndicatorMatch {
  const index = isIndex(labels) ? labels : prepareLabels(labels);
  const chosen = choices.get(indicatorKey(wording));
  const said = withoutPlaces(readWording(wording), index);
  const read = said.measure === null ? { ...said, measure: measureOfUnits(units, null) } : said;
  const found = candidatesOf(part === null ? read : withPart(read, readWording(part)), index);
  const candidates = found
    .slice(0, MOST_CANDIDATES)
    .map(({ label, confidence }) => ({ label, confidence: Math.round(confidence * 1000) / 1000 }));
  const none = { more: NONE, less: NONE, candidates };
  if (chosen === null) return { matched: null, confidence: 1, sure: true, reasons: ["chosen"], ...none };
  // A choice stays when the data no longer hold it, and waits for them.
  if (chosen !== undefined && index.labels.some(({ label }) => label === chosen)) {
    return { matched: chosen, confidence: 1, sure: true, reasons: ["chosen"], ...none };
  }
  const [best, next] = found;
  if (best === undefined) return { matched: null, confidence: 0, sure: false, reasons: ["nothing-alike"], ...none };
  const isClose = next !== undefined && next.confidence >= SURE_FROM && best.confidence - next.confidence < MARGIN;
  // An age left unsaid is only plain where the data have one age group of the indicator.
  const isAgeOpen = best.reasons.includes("age-unsaid") && found.some((one) => one !== best && one.isButForAge);
  if (!isClose && !isAgeOpen) {
    const { label, confidence, reasons, more, less } = best;
    return {
      matched: label,
      confidence: Math.round(confidence * 1000) / 1000,
      sure: confidence >= SURE_FROM,
      reasons,
      more,
      less,
      candidates,
    };
  }
  const asked = candidates.map(({ label, confidence }) => ({ label, confidence: Math.min(confidence, MOST_ASKED) }));
  return {
    matched: best.label,
    confidence: MOST_ASKED,
    sure: false,
    reasons: [isClose ? "several-alike" : "other-age-group"],
    ...none,
    candidates: asked,
  };
}

const NONE: readonly string[] = [];
const NO_UNITS: readonly (string | null)[] = [];

interface Found {
  readonly label: string;
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Nothing but the age group may be another. */
  readonly isButForAge: boolean;
}

function candidatesOf(wording: Wording, index: LabelIndex): readonly Found[] {
  const concept = conceptOf(wording);
  const found: Found[] = [];
  for (const at of near(wording, concept, index)) {
    const label = index.labels[at];
    if (label === undefined) continue;
    const likeness = likenessOf(wording, concept, label);
    if (likeness.confidence >= LEAST_SHOWN) found.push(likeness);
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
      for (const [other, ats] of index.byTerm) {
        if (other.length > term.length && other.includes(term)) for (const at of ats) near.add(at);
      }
  }
  return near;
}

function likenessOf(
  wording: Wording,
  concept: string | null,
  { label, wording: of, concept: ofLabel }: PreparedLabel,
): Found {
  const sure = { label, more: NONE, less: NONE, isButForAge: true };
  if (wording.folded === of.folded) return { ...sure, confidence: CONFIDENCE.sameWording, reasons: ["same-wording"] };
  const { more, less, light, isWider, alike } = coverageOf(wording, of);
  const isSame = more.length === 0 && less.length === 0 && wording.terms.size > 0;
  const isCatalogued = concept !== null && concept === ofLabel && light.length === 0;
  const gate = gateThrough(wording, of, isCatalogued && !isSame ? concept : null);
  const isButForAge = (isSame || isCatalogued) && (gate === null || gate === "other-age-group");
  const asked = { label, more: writtenOf(more, wording), less: writtenOf(less, of), isButForAge };
  if (gate !== null) {
    const isApart = more.length + less.length > 0 && !isCatalogued;
    const told: readonly MatchReason[] = isApart ? [gate, ...apart(more, less)] : [gate];
    return { ...asked, confidence: MOST_PARTED * (isCatalogued ? 1 : alike), reasons: told };
  }
  if (!isSame && !isCatalogued) return { ...asked, confidence: MOST_ASKED * alike, reasons: apart(more, less) };
  const reasons: MatchReason[] = [isSame ? "same-words" : "same-catalogue"];
  if (isWider) reasons.push("wider");
  if (wording.mended || of.mended) reasons.push("other-spelling");
  const explained = reasons.length > 1 || !isSame ? CONFIDENCE.explained : CONFIDENCE.sameWords;
  if (sameList(wording.ages, of.ages)) return { ...sure, confidence: explained, reasons };
  if (agesBridged(wording, of, concept ?? ofLabel)) {
    return { ...sure, confidence: CONFIDENCE.ageUnsaid, reasons: [...reasons, "age-unsaid"] };
  }
  return { ...sure, confidence: MOST_ASKED * (isCatalogued ? 1 : alike), reasons: ["other-age-group"] };
}

/** What parts two wordings; of one entry of the catalogue the words, numbers and negations are its own. */
function gateThrough(wording: Wording, label: Wording, concept: string | null): Gate {
  if (concept === null) return gateOf(wording, label);
  const { terms, numbers, negations } = wording;
  const gate = gateOf(wording, { ...label, terms: new Set([...terms, ...label.terms]), numbers, negations });
  if (gate !== null && gate !== "other-age-group") return gate;
  const persons = [personsBeyond(concept, wording), personsBeyond(concept, label)] as const;
  const areAged = wording.ages.length > 0 && label.ages.length > 0;
  return (areAged && !sameList(wording.ages, label.ages)) || !sameList(...persons) ? "other-age-group" : null;
}

function apart(more: readonly string[], less: readonly string[]): readonly MatchReason[] {
  const reasons: MatchReason[] = [];
  if (more.length > 0) reasons.push("more-words");
  if (less.length > 0) reasons.push("less-words");
  return reasons.length > 0 ? reasons : ["few-words"];
}

/** The words as they stand, of the stems that tell two wordings apart. */
function writtenOf(terms: readonly string[], { written }: Wording): readonly string[] {
  return [...new Set(terms.map((term) => written.get(plain(term)) ?? (plain(term) || "ikke")))];
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
  return /^(?:karakter|gennemsnit|gns|point|indeks|score)/.test(written) ? "mean" : "count";
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
