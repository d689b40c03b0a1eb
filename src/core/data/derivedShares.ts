import { EVERY, PART } from "../language/da";
import { beginsWithTotal, besideTotal, endsInTotal } from "../language/totals";
import { oneOf } from "../language/words";
import { fold } from "../reading/text";
import { isGroup, isTotal, PARTED } from "./breakdowns";
import { isSettled } from "./settle";
import type { DataFigure } from "./dataFigure";

/** Figures of which no more are worked out: so many are a whole register, which no plan compares itself with. */
export const MOST_DERIVED_FROM = 100_000;

/** What a share is shown with: a plan gives one decimal, and the counts tell the rest. */
const DECIMALS = 1;

/**
 * The figures, and behind them the shares that their counts give. What turns out to be a count and has no unit is one of
 * "antal". The same list where no share can be worked out.
 * @param isWanted whose shares are worked out
 */
export function withShares(
  figures: readonly DataFigure[],
  isWanted: (figure: DataFigure) => boolean = () => true,
): readonly DataFigure[] {
  const shares = deriveShares(figures.filter(isWanted));
  if (shares.length === 0) return figures;
  const counted = new Set(shares.flatMap(({ derived }) => [derived?.part.indikator, derived?.whole.indikator]));
  const told = figures.map((one) =>
    one.unit === null && counted.has(one.indikator) ? { ...one, unit: "antal" } : one,
  );
  return [...told, ...shares];
}

/**
 * The shares that counts give: of a part ("Beboere · Ledige", "Antal 18-64-årige uden arbejde") and its whole ("Beboere",
 * "Antal 18-64-årige") of the same area and period. A whole is all of a group of people or homes: what a part of the
 * sigtede is of them is another share than the one that plans state. None is worked out where the data have the share.
 */
function deriveShares(figures: readonly DataFigure[]): readonly DataFigure[] {
  if (figures.length > MOST_DERIVED_FROM) return NONE;
  const labels = labelsOf(figures);
  const published = new Set(
    figures.flatMap(({ indikator, unit }) => (unit === "%" ? [bare(indikator)] : [])).map((text) => fold(text)),
  );
  const wholes = new Wholes(labels);
  return [...labels.values()].flatMap((part) => {
    const found = wholes.of(part);
    if (found === null || published.has(fold(bare(found.name))) || published.has(fold(bare(part.label)))) return [];
    return sharesOf(part, found);
  });
}

const NONE: readonly DataFigure[] = [];

/** The counts of one label, by their place and period. */
interface Counted {
  readonly label: string;
  /** What it is about, then what it is parted by. */
  readonly parts: readonly string[];
  readonly byKey: ReadonlyMap<string, DataFigure>;
}

interface Whole {
  readonly whole: Counted;
  /** What the share is called. */
  readonly name: string;
}

const COUNTS = new Set([
  "antal",
  "personer",
  "husstande",
  "familier",
  "boliger",
  "lejemål",
  "elever",
  "børn",
  "borgere",
  "beboere",
  "unge",
]);

/** Whether a figure is a count of people or homes; one without a unit is where it is whole. */
export function isCounted({ unit, value }: Pick<DataFigure, "unit" | "value">): boolean {
  return unit === null ? value === null || Number.isInteger(value) : COUNTS.has(unit);
}

function keyOf({ niveau, omraade, aar, kommune = "" }: DataFigure): string {
  return [niveau, fold(omraade), fold(kommune), aar].join("|");
}

function labelsOf(figures: readonly DataFigure[]): ReadonlyMap<string, Counted> {
  const byLabel = new Map<string, Map<string, DataFigure>>();
  const others = new Set<string>();
  for (const figure of figures) {
    const { indikator, value } = figure;
    if (!isCounted(figure)) {
      if (figure.unit === null) others.add(indikator);
      continue;
    }
    if (value === null || !isSettled(figure)) continue;
    const byKey = byLabel.get(indikator);
    if (byKey === undefined) byLabel.set(indikator, new Map([[keyOf(figure), figure]]));
    else byKey.set(keyOf(figure), figure);
  }
  // Without a unit one figure that isn't whole shows that none of them is a count.
  for (const label of others) byLabel.delete(label);
  return new Map(
    [...byLabel].map(([label, byKey]) => [fold(label), { label, parts: label.split(PARTED), byKey }] as const),
  );
}

/** Labels of one length that begin alike: the columns of a table, or its rows. */
interface Family {
  /** Null where there is none, several, or one that the others don't make up. */
  readonly total: Counted | null;
}

/** Finds what the figures of a label are parts of. */
class Wholes {
  private readonly families = new Map<string, Family>();
  /** The labels that name a whole group by themselves, and the words that do. */
  private readonly groups: readonly { readonly whole: Counted; readonly words: string }[];

  constructor(private readonly labels: ReadonlyMap<string, Counted>) {
    const byFamily = new Map<string, Counted[]>();
    for (const one of labels.values()) {
      const family = byFamily.get(familyOf(one));
      if (family === undefined) byFamily.set(familyOf(one), [one]);
      else family.push(one);
    }
    for (const [name, family] of byFamily) this.families.set(name, { total: totalOf(family) });
    this.groups = [...labels.values()].flatMap((whole) => {
      const words = fold(ofWhom(bare(whole.label)));
      return whole.parts.length === 1 && words !== "" && isWholeGroup(whole.label) ? [{ whole, words }] : [];
    });
  }

  /** Null where the data don't hold it, or it is no whole. */
  of(part: Counted): Whole | null {
    return this.withoutAPart(part) ?? this.amongSiblings(part) ?? this.ofThoseAbove(part) ?? this.withinItsWords(part);
  }

  /** "Beboere · 18-29 år · Grundskole" is a part of "Beboere · 18-29 år". */
  private withoutAPart({ parts }: Counted): Whole | null {
    for (let at = parts.length - 1; at >= 0 && parts.length > 1; at -= 1) {
      const rest = parts.filter((_, index) => index !== at);
      const whole = this.labels.get(fold(rest.join(PARTED)));
      if (whole === undefined || !rest.every(isWholeGroup)) continue;
      return { whole, name: shareOf([...rest, parts[at] ?? ""]) };
    }
    return null;
  }

  /** "Ledige" beside "Beskæftigede" and "I alt", or "18-64-årige i alt", where they make up the total. */
  private amongSiblings(part: Counted): Whole | null {
    const whole = this.families.get(familyOf(part))?.total ?? null;
    if (whole === null || whole === part) return null;
    const above = part.parts.slice(0, -1);
    const own = part.parts.at(-1) ?? "";
    const group = ofWhom(whole.parts.at(-1) ?? "");
    if (isTotal(group)) return { whole, name: shareOf([...above, own]) };
    if (!isWholeGroup(group)) return null;
    // "Sigtede 15-29-årige" beside "15-29-årige i alt" says of whom by itself.
    const isNamed = fold(part.label).includes(fold(group));
    return { whole, name: shareOf(isNamed ? [...above, own] : [...above, group, own]) };
  }

  /** "Heraf sigtede" beside the one group that it can be of. */
  private ofThoseAbove(part: Counted): Whole | null {
    if (!OF_THOSE.test(part.parts.at(-1) ?? "")) return null;
    const family = this.groups.filter(({ whole }) => familyOf(whole) === familyOf(part));
    const [only, ...others] = family;
    if (only === undefined || others.length > 0) return null;
    return { whole: only.whole, name: shareOf([only.words, part.label]) };
  }

  /** "Antal 18-64-årige uden arbejde" is a part of "Antal 18-64-årige", "Sigtede 15-29-årige" of "15-29-årige i alt". */
  private withinItsWords({ label, parts }: Counted): Whole | null {
    if (parts.length > 1) return null;
    const own = ` ${fold(bare(label))} `;
    let best: { readonly whole: Counted; readonly words: string } | null = null;
    for (const one of this.groups) {
      const { words, whole } = one;
      if (whole.label === label || words === own.trim() || words.length <= (best?.words.length ?? 0)) continue;
      if (own.startsWith(` ${words} `) || own.startsWith(` ${words},`) || own.endsWith(` ${words} `)) best = one;
    }
    return best === null ? null : { whole: best.whole, name: shareOf([label]) };
  }
}

function familyOf({ parts }: Counted): string {
  return `${parts.length} ${fold(parts.slice(0, -1).join(PARTED))}`;
}

const EVERYBODY = new RegExp(`^${oneOf(EVERY)} `, "iu");

function namesTotal({ parts }: Counted): boolean {
  const own = parts.at(-1) ?? "";
  return isTotal(own) || EVERYBODY.test(own) || beginsWithTotal(own) || endsInTotal(own);
}

/** "Beboere" of "Beboere i alt" and "Alle beboere". */
function ofWhom(label: string): string {
  return besideTotal(label.replace(EVERYBODY, ""));
}

function totalOf(family: readonly Counted[]): Counted | null {
  const named = family.filter(namesTotal);
  // "Stemmeberettigede | Har stemt | Har ikke stemt": all of a group need not say so.
  const [total, ...others] = named.length > 0 ? named : family.filter(({ parts }) => isWholeGroup(parts.at(-1) ?? ""));
  const siblings = family.filter((one) => one !== total);
  const isOne = total !== undefined && others.length === 0 && siblings.length > 1;
  return isOne && makeUp(siblings, total) ? total : null;
}

/** Whether the figures of the siblings add up to the total's wherever all of them are known, and that is somewhere. */
function makeUp(siblings: readonly Counted[], { byKey }: Counted): boolean {
  let met = 0;
  for (const [key, { value }] of byKey) {
    const own = siblings.map((one) => one.byKey.get(key)?.value ?? null);
    if (own.includes(null)) continue;
    if (own.reduce<number>((sum, one) => sum + (one ?? 0), 0) !== value) return false;
    met += 1;
  }
  return met > 0;
}

/** Part by part the share of the whole; none at all where a part is larger than its whole, which is then something else. */
function sharesOf({ byKey }: Counted, { whole, name }: Whole): readonly DataFigure[] {
  const shares: DataFigure[] = [];
  for (const [key, part] of byKey) {
    const of = whole.byKey.get(key);
    if (of === undefined || part.value === null || of.value === null || of.value <= 0) continue;
    if (part.value > of.value || part.value < 0) return NONE;
    const value = Number(((part.value / of.value) * 100).toPrecision(12));
    const derived = { part, whole: of };
    shares.push({ ...part, indikator: name, value, unit: "%", decimals: DECIMALS, derived });
  }
  return shares;
}

const OF_THOSE = new RegExp(`^[\\s–•·-]*${oneOf(PART)}[ :]+(?=\\S)`, "iu");
const COUNT_IN_FRONT = /^(?:antal(?:let)?|number)(?: af| of)? (?=\S)/iu;
const SHARE_IN_FRONT = /^(?:andel(?:en)?|procentandel)(?: af)? (?=\S)/iu;

function bare(label: string): string {
  return label.replace(COUNT_IN_FRONT, "").replace(SHARE_IN_FRONT, "");
}

/** "Andel beboere · Ledige" */
function shareOf(parts: readonly string[]): string {
  const [first = "", ...others] = parts.map((part) => part.replace(OF_THOSE, "")).filter((part) => part !== "");
  const name = bare(first);
  return ["Andel " + name.charAt(0).toLowerCase() + name.slice(1), ...others].join(PARTED);
}

/** Words of all people or homes, or of an age. */
const GROUP_WORD =
  /^(?:antal(?:let)?|alle|samtlige|i|alt|total|(?:bolig|lejer)?beboere?(?:ne)?|borgere?(?:ne)?|personer|folketal(?:let)?|befolkning(?:en)?|indbyggere|husstande?|husholdninger|familier|børn|unge|voksne|ældre|elever|skoleelever|lejemål|boliger|stemmeberettigede|vælgere|årige?|års?|alder(?:en)?|mdr|måneder|og|derover|over|under|fra|til|mellem|af|i|med|den|pr|persons|people|population|\d+)$/u;
/** Words for what people are parted by, as titles of tables are: "Tilknytning til arbejdsmarkedet". */
const TOPIC = /^\p{L}+(?:ing|else|hed|skab|tet|komst|status|type|niveau|form)(?:\P{L}|$)/u;

/** Whether a text is all of a group of people or homes, or the name of what they are parted by. */
function isWholeGroup(text: string): boolean {
  const folded = fold(text);
  if (isGroup(text) || isTotal(text) || TOPIC.test(folded)) return true;
  return folded.split(/[^\p{L}\d]+/u).every((word) => word === "" || GROUP_WORD.test(word));
}
