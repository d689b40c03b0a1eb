import { PART } from "../../language/da";
import { pattern } from "../../language/words";
import { isExact, spanOf, wholeSpan } from "../../reading/spans";
import type { Figure, FigureReading } from "../../reading/readings";
import { isShareOutOfRange } from "./figures";
import { isTotalLabel, mayBeTotal, namesMoreThanTime } from "./labels";
import { unitClass } from "./unitClass";

/** What the cell says of one area, group or level: its share, its count, or both. */
export interface Fact {
  /** Null for a total that says no more than its figure. */
  readonly label: string | null;
  readonly share: Figure | null;
  readonly count: Figure | null;
}

/** A total and its parts, as one cell gives them. */
export interface Breakdown {
  readonly total: Fact;
  readonly parts: readonly Fact[];
  /** How many more parts the cell names without a figure: "Syd: *". */
  readonly masked: number;
  /** Whether nothing says that the parts are all of the total: "25 unge, heraf 12 piger og under 3 i job". */
  readonly isOpen: boolean;
}

/**
 * The cell's total with its parts; null where there is no one total, or where the cell follows years or elections, or
 * names parts of parts.
 */
export function breakdownOf({ text, figures }: FigureReading): Breakdown | null {
  // Most cells have no total: the rest needn't be asked.
  if (figures[0]?.label !== null && !figures.some(({ label }) => label !== null && mayBeTotal(label))) return null;
  const facts = factsOf(figures);
  if (facts === null) return null;
  const [total, ...others] = totalsOf(facts);
  if (total === undefined || others.length > 0) return null;
  const parts = facts.filter((fact) => fact !== total);
  const masked = text.split("\n").filter((line) => MASKED.test(line)).length;
  const isOpen = OF_IT.test(text.toLowerCase());
  if (parts.length === 0 || (isOpen && parts.every(isStated))) return null;
  return { total, parts, masked, isOpen };
}

/** A name with a mark, or a word for it, where its figure would be. */
const MASKED =
  /^[ \u00a0•*–-]{0,4}\p{L}[^:\d]{0,60}(?:: ?|[ \u00a0])(?:[*#•]{1,3}|\.{2,3}|…|[-–—]|x{1,3}|fortroligt?|diskretioner\p{L}{1,6}|tilbageholdt|holdes tilbage|vises ikke|ikke vist|udelad\p{L}{1,4}|skjult|oplyses ikke|kan ikke oplyses|anonymiser\p{L}{1,4})[ \u00a0]?\p{L}{0,20}\.?$/iu;

const OF_IT = pattern(PART, "word");

function totalsOf(facts: readonly Fact[]): readonly Fact[] {
  const labels = facts.flatMap(({ label }) => label ?? []);
  const named = facts.filter(({ label }) => label !== null && isTotalLabel(label, without(labels, label)));
  if (named.length > 0) return named;
  // "14 unge (Nord: 12, Syd: under 3)"
  const [first, ...rest] = facts;
  const isTotal = first?.label === null && rest.every(({ label }) => label !== null);
  return isTotal ? [first] : [];
}

function factsOf(figures: readonly Figure[]): readonly Fact[] | null {
  const facts: Fact[] = [];
  const year = figures[0]?.year ?? null;
  const restating = restatingFigures(figures);
  for (const [index, figure] of figures.entries()) {
    if (figure.value === null || isShareOutOfRange(figure)) return null;
    if (figure.restates !== null) continue;
    const { label } = figure;
    if (figure.year !== year || figure.election) return null;
    if (label === null ? index > 0 : !namesMoreThanTime(label) || (isPartOfPart(label) && !isAfterTotal(facts)))
      return null;
    const stated = [figure, ...(restating.get(index) ?? [])];
    facts.push({
      label,
      share: stated.find((one) => one.unit === "%") ?? null,
      count: stated.find(isCount) ?? null,
    });
  }
  return facts;
}

/** By the index of the figure they restate. */
function restatingFigures(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const restating = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.restates === null) continue;
    restating.set(figure.restates, [...(restating.get(figure.restates) ?? []), figure]);
  }
  return restating;
}

function isStated({ count }: Fact): boolean {
  return count?.qualifier === null;
}

/** "Samlet: 25, heraf Nord: 23" tells of the total's parts. */
function isAfterTotal([first, ...others]: readonly Fact[]): boolean {
  return first !== undefined && others.length === 0 && (first.label === null || isTotalLabel(first.label, []));
}

function without(labels: readonly string[], label: string): readonly string[] {
  return labels.filter((other) => other !== label);
}

function isPartOfPart(label: string): boolean {
  const lower = label.toLowerCase();
  return PART.some((word) => lower.startsWith(word));
}

function isCount({ unit }: Figure): boolean {
  const kind = unitClass(unit);
  return kind === "count" || kind === "none" || kind === "currency";
}

/** Groups smaller than this are treated with care. */
export const FREE_FROM = 5;

/** A count of so few that they may be recognised. */
export function isFew(count: number): boolean {
  return count > 0 && count < FREE_FROM;
}

/**
 * Whether a part that the cell holds back, be it behind a limit, a mark or by not naming it, can be worked out from the
 * total and the other parts, and is of so few that it was held back with reason. The parts' limits are taken together: two
 * parts "under 3" of the four that are left are two each.
 */
export function revealsFew({ total, parts, masked }: Breakdown): boolean {
  const { count: whole } = total;
  if (whole === null || !isExact(whole)) return false;
  const spans: { readonly low: number; readonly high: number }[] = [];
  for (const { count } of parts) {
    const span = count === null ? null : spanOf(count);
    if (span === null) return false;
    spans.push(wholeSpan(span));
  }
  for (let more = 0; more < masked; more += 1) spans.push({ low: 0, high: Infinity });
  const low = spans.reduce((sum, span) => sum + span.low, 0);
  const hidden = spans.filter((span) => span.low < span.high);
  if (hidden.length === 0) return spans.length === 1 && isFew(whole.value - low);
  return hidden.some((span) => {
    const high = spans.reduce((sum, other) => (other === span ? sum : sum + other.high), 0);
    const least = Math.max(span.low, whole.value - high);
    const most = Math.min(span.high, whole.value - (low - span.low));
    return least === most && isFew(least);
  });
}
