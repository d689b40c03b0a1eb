import { fold } from "../reading/text";
import type { DataFigure, Niveau } from "./dataFigure";

/** Figures of which no two have the same indicator, area, period and unit. */
export interface Settled {
  readonly figures: readonly DataFigure[];
  /** By figure its index among those given; null where all of them stay. */
  readonly from: readonly number[] | null;
}

/**
 * Makes one figure of those that have the same indicator, area, level, period and unit: the most exact where they agree,
 * else one without a value that names them all. The others stay as they are, in their order.
 */
export function settle(given: readonly DataFigure[]): Settled {
  const groups = sharingKeys(given);
  if (groups.size === 0) return { figures: given, from: null };
  const dropped = new Set([...groups.values()].flatMap((group) => group.slice(1)));
  const figures: DataFigure[] = [];
  const from: number[] = [];
  for (const [index, figure] of given.entries()) {
    if (dropped.has(index)) continue;
    const group = groups.get(index);
    figures.push(group === undefined ? figure : oneOf(group.flatMap((at) => given[at] ?? [])));
    from.push(index);
  }
  return { figures, from };
}

/** By the index of the first of them: the indexes of figures that share a key. */
export function sharingKeys(figures: readonly DataFigure[]): ReadonlyMap<number, number[]> {
  const [indikatorer, omraader, periods] = [new Numbers(), new Numbers(), new Numbers()];
  const units = new Numbers();
  const first = new Map<number | string, number>();
  const groups = new Map<number, number[]>();
  for (const [index, { indikator, omraade, niveau, aar, unit }] of figures.entries()) {
    const what = indikatorer.of(indikator);
    const where = omraader.of(omraade) * NIVEAUER.length + NIVEAUER.indexOf(niveau);
    const when = periods.of(aar);
    const key = keyOf(what, where, when * MOST_UNITS + units.of(unit ?? ""));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      continue;
    }
    const group = groups.get(before);
    if (group === undefined) groups.set(before, [before, index]);
    else group.push(index);
  }
  return groups;
}

const NIVEAUER: readonly Niveau[] = ["boligomraade", "kommune", "landsdel", "land", "andet"];
const MOST_UNITS = 1_000;
const MOST_WHERE = 2 ** 18;
const MOST_WHEN = 2 ** 18;
const MOST_WHAT = 2 ** 17;

/** One number, so that a million of them take little room; a text where the data have more of them than fit in it. */
function keyOf(what: number, where: number, when: number): number | string {
  const fits = what < MOST_WHAT && where < MOST_WHERE && when < MOST_WHEN;
  return fits ? (what * MOST_WHERE + where) * MOST_WHEN + when : `${what},${where},${when}`;
}

/** Numbers texts, those that differ in case and spacing alone by the same. */
class Numbers {
  private readonly byText = new Map<string, number>();
  private readonly byFolded = new Map<string, number>();

  of(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    let number = this.byFolded.get(folded);
    if (number === undefined) this.byFolded.set(folded, (number = this.byFolded.size));
    this.byText.set(text, number);
    return number;
  }
}

function oneOf(group: readonly DataFigure[]): DataFigure {
  const claims = group.flatMap((figure) => figure.rivals ?? [figure]);
  const valued = claims.filter(({ value }) => value !== null);
  const [first] = group;
  const best = [...valued].sort((a, b) => decimalsOf(b) - decimalsOf(a))[0];
  if (first === undefined) throw new RangeError("a group without a figure");
  if (best === undefined) return first;
  const rivals = valued.filter(
    (claim, index) => valued.findIndex((other) => sameValue(claim, other) && claim.kilde === other.kilde) === index,
  );
  if (valued.every((claim) => sameValue(claim, best))) return { ...best, at: first.at ?? best.at };
  return { ...first, value: null, decimals: null, suppressed: false, rivals };
}

/** Whether it is known what the figure is: no other disagrees, and nothing is asked about it. */
export function isSettled({ rivals, askedColumn }: DataFigure): boolean {
  return rivals === undefined && askedColumn === undefined;
}

/** Whether two are the same figure, at the decimals of the coarser. */
export function sameValue(a: DataFigure, b: DataFigure): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  const coarser = Math.min(decimalsOf(a), decimalsOf(b));
  const half = a.decimals === null || b.decimals === null ? 0 : 0.5 * 10 ** -coarser;
  const isExact = decimalsOf(a) === decimalsOf(b);
  const gap = Math.abs(a.value - b.value);
  return gap <= (isExact ? 0 : half) + 1e-9 * Math.max(1, Math.abs(a.value));
}

/** The decimals that the figure was published with; where that isn't known, those that it has. */
export function decimalsOf({ value, decimals }: Pick<DataFigure, "value" | "decimals">): number {
  return decimals ?? (String(value).split(".")[1] ?? "").length;
}
