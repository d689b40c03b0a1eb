import { cellOf, type Block } from "./budgetBlock";
import { numberOf } from "./budgetCells";
import type { Field } from "./budgetFields";
import { sumOf } from "./budgetFacts";
import { isGrandTotalLabel } from "./budgetLabels";
import { areaIn, ofYearIn } from "./budgetMeaning";
import type { BudgetRecord, FieldFigure } from "./budgetRecords";
import type { BudgetFigure, BudgetMeaning, BudgetSum } from "../staffing/staffingTable";

type Group = "share" | "hours" | "amount" | "year" | "funding" | "cost";

/** What stands around a block's sums. */
export interface SumsAround {
  /** Columns (or rows) of figures that nobody knows the meaning of. */
  readonly unread: readonly number[];
  /** Totals of the sheet's blocks above. */
  readonly earlier: readonly BudgetRecord[];
}

/** Every total that the block's layout states, with the figures it sums: along each record, and down each field. */
export function sumsOf(block: Block, records: readonly BudgetRecord[], { unread, earlier }: SumsAround): BudgetSum[] {
  return [...rowSums(block, records, unread), ...columnSums(records, earlier)];
}

/**
 * Along a record: "I alt" and the group of columns it stands beside. Its label alone doesn't make a sum: where most records
 * contradict it, the columns are something else, and nothing is known.
 */
function rowSums(block: Block, records: readonly BudgetRecord[], unread: readonly number[]): BudgetSum[] {
  const unknown = records.map(({ index }) =>
    unread.flatMap((column) => numberOf(cellOf(block, index, column))?.value ?? []),
  );
  const totals = block.fields.flatMap((field, index) => {
    const tried = summedBy(block.fields, index).map((summed) => {
      const parts = new Set(summed);
      const sums = records.map((record, at) => rowSum(record, { field, parts, unread: unknown[at] ?? [] }));
      return { sums, breaking: breakingIn(sums) };
    });
    const best = tried.reduce<(typeof tried)[number] | null>(
      (one, other) => (one === null || other.breaking < one.breaking ? other : one),
      null,
    );
    return best !== null && isEstablished(best.sums.flatMap((sum) => sum ?? [])) ? [best.sums] : [];
  });
  return records.flatMap((_, at) => totals.flatMap((sums) => sums[at] ?? []));
}

function rowSum(
  { figures, kind, unknown }: BudgetRecord,
  {
    field,
    parts,
    unread,
  }: { readonly field: Field; readonly parts: ReadonlySet<Field>; readonly unread: readonly number[] },
): BudgetSum | null {
  if (kind === "section" || unknown.some((part) => parts.has(part))) return null;
  const total = figures.find((figure) => figure.field === field);
  const summed = figures.filter((figure) => parts.has(figure.field));
  if (total === undefined || summed.length === 0) return null;
  // A figure that nobody knows the meaning of may be the part that is missing.
  const gap = total.figure.value - sumOf(summed.map(({ figure }) => figure));
  if (unread.some((value) => Math.abs(value - gap) <= Math.max(0.1, Math.abs(gap) * 0.001))) return null;
  return {
    total: total.figure,
    parts: summed.map(({ figure }) => figure),
    kind: "row",
    quantity: quantityOf(field.meaning),
  };
}

/** The part of the sums that the figures contradict. */
function breakingIn(sums: readonly (BudgetSum | null)[]): number {
  const stated = sums.flatMap((sum) => sum ?? []);
  const breaking = stated.filter((sum) => !isNear(sum.total.value, sumOf(sum.parts), sum.quantity)).length;
  return stated.length === 0 ? 1 : breaking / stated.length;
}

/** One figure that is wrong breaks one sum, or of two sums one: where more of them break than hold, they are none. */
function isEstablished(sums: readonly BudgetSum[]): boolean {
  const holding = sums.filter((sum) => isNear(sum.total.value, sumOf(sum.parts), sum.quantity)).length;
  return sums.length < 2 || holding * 2 >= sums.length;
}

/**
 * What the total at the place may sum, the likeliest first: the nearest group of its kind to its left, the one to its right, all
 * years. Of the groups the one is meant that its figures agree with.
 */
function summedBy(fields: readonly Field[], at: number): Field[][] {
  const total = fields[at];
  if (total === undefined) return [];
  const inPeriod = partsInPeriod(fields, total);
  if (inPeriod.length >= 2) return [inPeriod];
  const wanted = groupsSummedBy(total);
  if (wanted.length === 0) return [];
  const before = nearestGroup(fields.slice(0, at).reverse(), wanted);
  // A total in front of what it sums stands next to it, and no other total stands behind.
  const behind = nearestGroup(fields.slice(at + 1), wanted);
  const isInFront =
    isNextTo(fields, at, behind[0]) &&
    !fields.slice(at + 1).some((field) => groupsSummedBy(field).some((group) => wanted.includes(group)));
  // Hours and kroner of each year in turn, or another column among the years.
  const ofYears = total.meaning?.kind === "total" ? fields.filter(({ meaning }) => meaning?.kind === "year") : [];
  return [before, ...(isInFront ? [behind] : []), ofYears].filter((parts) => parts.length >= 2);
}

/** What a year's "I alt" sums: its own indsatsområder; and an indsatsområde's "I alt": its own years. */
function partsInPeriod(fields: readonly Field[], total: Field): Field[] {
  const whole = total.meaning;
  if (whole === null) return [];
  const own = { area: areaIn(whole), ...ofYearIn(whole) };
  return fields.filter(({ meaning }) => {
    if (meaning === null || meaning === whole || unitIn(meaning) !== unitIn(whole)) return false;
    const area = areaIn(meaning);
    const { year, part } = ofYearIn(meaning);
    if (own.year !== undefined) return own.area === null && area !== null && year === own.year && part === own.part;
    return own.area !== null && area === own.area && year !== undefined && unitIn(whole) === "amount";
  });
}

function unitIn({ kind }: BudgetMeaning): Group | null {
  if (kind === "hours" || kind === "contract-hours") return "hours";
  return kind === "amount" || kind === "year" || kind === "total" ? "amount" : null;
}

function isNextTo(fields: readonly Field[], at: number, first: Field | undefined): boolean {
  return first !== undefined && fields[at + 1] === first;
}

function groupsSummedBy({ meaning, sumsHours }: Field): Group[] {
  if (meaning?.kind === "share-total") return ["share"];
  if (meaning?.kind === "total") return ["year", "amount", "funding", "cost"];
  return meaning?.kind === "contract-hours" && sumsHours ? ["hours"] : [];
}

/** The first run of fields of one wanted group. */
function nearestGroup(fields: readonly Field[], wanted: readonly Group[]): Field[] {
  const found: Field[] = [];
  let group: Group | null = null;
  for (const field of fields) {
    const own = groupOf(field.meaning);
    if (group === null) {
      // Another total in between has taken what stands beyond it.
      if (field.meaning?.kind === "total" && wanted.includes("year")) break;
      if (own === null || !wanted.includes(own)) continue;
      group = own;
      found.push(field);
    } else if (own === group) found.push(field);
    else if (
      field.meaning !== null &&
      field.meaning.kind !== "ignore" &&
      !(own !== null && !wanted.includes(own) && isAreaGroup(own))
    )
      break;
  }
  return found;
}

/** Hours, shares and amounts of the areas may stand in turn, three columns an area. */
function isAreaGroup(group: Group): boolean {
  return group === "share" || group === "hours" || group === "amount";
}

function groupOf(meaning: BudgetMeaning | null): Group | null {
  if (meaning === null) return null;
  if (meaning.kind === "share" || meaning.kind === "hours" || meaning.kind === "amount") {
    return meaning.omraade === null ? null : meaning.kind;
  }
  if (meaning.kind === "annual-cost") return "cost";
  return meaning.kind === "cost" || meaning.kind === "year" || meaning.kind === "funding" ? meaning.kind : null;
}

function quantityOf(meaning: BudgetMeaning | null): BudgetSum["quantity"] {
  if (meaning?.kind === "share" || meaning?.kind === "share-total") return "share";
  return meaning?.kind === "hours" || meaning?.kind === "contract-hours" ? "hours" : "amount";
}

/** Down the fields: sub-totals since the one before, and the total of everything. */
function columnSums(records: readonly BudgetRecord[], earlier: readonly BudgetRecord[]): BudgetSum[] {
  const costs = new Levels(earlier);
  const funding = new Levels([]);
  const sums: BudgetSum[] = [];
  for (const record of records) {
    const isFunding = record.kind === "funding" || record.kind === "funding-total";
    const level = isFunding ? funding : costs;
    if (record.kind === "total" || record.kind === "funding-total") {
      sums.push(...sumsDown(record, level.close(record) ?? [], isFunding ? "funding" : "column"));
    } else if (record.kind !== "section") level.add(record);
  }
  return sums;
}

/** Records that no total has summed yet, and totals that none has summed in turn. */
class Levels {
  private open: BudgetRecord[] = [];
  private closed: BudgetRecord[] = [];
  private readonly all: BudgetRecord[] = [];

  /** @param earlier the totals of the blocks above, which a total of everything sums too. */
  constructor(private readonly earlier: readonly BudgetRecord[]) {}

  add(record: BudgetRecord): void {
    this.open.push(record);
    this.all.push(record);
  }

  /**
   * What the total sums: of the records since the last total, all that no total has summed, all single ones, the totals
   * alone, and the totals of the blocks above, those that most of its figures agree with; where none fit better, its label
   * tells whether it sums everything. Null where its figures contradict them all.
   */
  close(total: BudgetRecord): readonly BudgetRecord[] | null {
    const group = this.open;
    const left = [...this.closed, ...this.open];
    const isGrand = isGrandTotalLabel(total.label);
    const byLabel = group.length === 0 || (isGrand && this.closed.length > 0) ? left : group;
    const others = [group, left, this.all, this.closed, [...this.earlier, ...left], [...this.earlier, ...this.closed]];
    const tried = [byLabel, ...others].map((records) => ({ records, fitting: fits(total, records) }));
    const { records: best, fitting } = tried.reduce((one, other) => (other.fitting > one.fitting ? other : one));
    const isWhole = best !== group && best.length > 0;
    this.closed = isWhole ? [total] : [...this.closed, total];
    this.open = [];
    const isContradicted = total.figures.length > 1 && fitting === 0;
    return isContradicted ? null : best;
  }
}

/** How many of the total's figures are what the records give. */
function fits(total: BudgetRecord, records: readonly BudgetRecord[]): number {
  if (records.length === 0) return 0;
  return total.figures.filter(({ field, figure }) => {
    const parts = figuresIn(records, field);
    return parts.length > 0 && isNear(figure.value, sumOf(parts), quantityOf(field.meaning));
  }).length;
}

function isNear(total: number, sum: number, quantity: BudgetSum["quantity"]): boolean {
  return Math.abs(total - sum) <= Math.max(NEAR[quantity], Math.abs(total) * 0.001);
}

/** What rounded figures may lack: a fraction, hours a week, kroner. */
const NEAR = { share: 0.006, hours: 0.15, amount: 2 };

function sumsDown(total: BudgetRecord, records: readonly BudgetRecord[], kind: BudgetSum["kind"]): BudgetSum[] {
  return total.figures.flatMap(({ field, figure }) => {
    const quantity = quantityOf(field.meaning);
    // Nobody sums shares of different posts, and a total's share is of something else.
    if (quantity === "share" || records.some(({ unknown }) => unknown.includes(field))) return [];
    const parts = figuresIn(records, field);
    return parts.length === 0 ? [] : [{ total: figure, parts, kind, quantity }];
  });
}

function figuresIn(records: readonly BudgetRecord[], field: Field): BudgetFigure[] {
  return records.flatMap(({ figures }) =>
    // Blocks below each other have their columns in common.
    figures.filter((figure: FieldFigure) => figure.field.index === field.index).map(({ figure }) => figure),
  );
}
