import type { Block } from "./budgetBlocks";
import type { Field } from "./budgetFields";
import { isGrandTotalLabel } from "./budgetLabels";
import type { BudgetRecord, FieldFigure } from "./budgetRecords";
import type { BudgetFigure, BudgetMeaning, BudgetSum } from "./staffingTypes";

type Group = "share" | "hours" | "amount" | "year" | "funding";

/** Every total that the block's layout states, with the figures it sums: along each record, and down each field. */
export function sumsOf(block: Block, records: readonly BudgetRecord[]): BudgetSum[] {
  return [...rowSums(block, records), ...columnSums(records)];
}

/** Along a record: "I alt" and the group of columns it stands beside. */
function rowSums(block: Block, records: readonly BudgetRecord[]): BudgetSum[] {
  const totals = block.fields.flatMap((field, index) => {
    const parts = summedBy(block.fields, index);
    return parts.length < 2 ? [] : [{ field, parts: new Set(parts) }];
  });
  const sums: BudgetSum[] = [];
  for (const { figures, kind, unknown } of records) {
    if (kind === "section") continue;
    for (const { field, parts } of totals) {
      if (unknown.some((part) => parts.has(part))) continue;
      const total = figures.find((figure) => figure.field === field);
      const summed = figures.filter((figure) => parts.has(figure.field));
      if (total === undefined || summed.length === 0) continue;
      sums.push({
        total: total.figure,
        parts: summed.map(({ figure }) => figure),
        kind: "row",
        quantity: quantityOf(field.meaning),
      });
    }
  }
  return sums;
}

/** The fields that the total at the place sums: the nearest group of its kind, to its left before to its right. */
function summedBy(fields: readonly Field[], at: number): Field[] {
  const total = fields[at];
  const wanted = total === undefined ? [] : groupsSummedBy(total);
  if (wanted.length === 0) return [];
  const before = nearestGroup(fields.slice(0, at).reverse(), wanted);
  if (before.length >= 2) return before;
  // A total in front of what it sums stands next to it, and no other total stands behind.
  const behind = nearestGroup(fields.slice(at + 1), wanted);
  return behind.length >= 2 &&
    isNextTo(fields, at, behind[0]) &&
    !fields.slice(at + 1).some((field) => groupsSummedBy(field).some((group) => wanted.includes(group)))
    ? behind
    : [];
}

function isNextTo(fields: readonly Field[], at: number, first: Field | undefined): boolean {
  return first !== undefined && fields[at + 1] === first;
}

function groupsSummedBy({ meaning, sumsHours }: Field): Group[] {
  if (meaning?.kind === "share-total") return ["share"];
  if (meaning?.kind === "total") return ["year", "amount", "funding"];
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
  return meaning.kind === "year" || meaning.kind === "funding" ? meaning.kind : null;
}

function quantityOf(meaning: BudgetMeaning | null): BudgetSum["quantity"] {
  if (meaning?.kind === "share" || meaning?.kind === "share-total") return "share";
  return meaning?.kind === "hours" || meaning?.kind === "contract-hours" ? "hours" : "amount";
}

/** Down the fields: sub-totals since the one before, and the total of everything. */
function columnSums(records: readonly BudgetRecord[]): BudgetSum[] {
  const costs = new Levels();
  const funding = new Levels();
  const sums: BudgetSum[] = [];
  for (const record of records) {
    const isFunding = record.kind === "funding" || record.kind === "funding-total";
    const level = isFunding ? funding : costs;
    if (record.kind === "total" || record.kind === "funding-total") {
      sums.push(...sumsDown(record, level.close(record), isFunding ? "funding" : "column"));
    } else if (record.kind !== "section") level.add(record);
  }
  return sums;
}

/** Records that no total has summed yet, and totals that none has summed in turn. */
class Levels {
  private open: BudgetRecord[] = [];
  private closed: BudgetRecord[] = [];

  add(record: BudgetRecord): void {
    this.open.push(record);
  }

  /** What the total sums: the records since the last total, or all that is left of both kinds. */
  close(total: BudgetRecord): readonly BudgetRecord[] {
    const group = this.open;
    const all = [...this.closed, ...this.open];
    const isGrand = this.closed.length > 0 && (group.length === 0 || prefersAll(total, group, all));
    if (isGrand) {
      this.closed = [total];
      this.open = [];
      return all;
    }
    this.closed.push(total);
    this.open = [];
    return group;
  }
}

/** Whether the total sums everything rather than its group: as its figures say, else its label. */
function prefersAll(total: BudgetRecord, group: readonly BudgetRecord[], all: readonly BudgetRecord[]): boolean {
  const fits = (records: readonly BudgetRecord[]): number =>
    total.figures.filter(
      ({ field, figure }) =>
        Math.abs(sumOf(figuresIn(records, field)) - figure.value) <= Math.max(2, Math.abs(figure.value) * 0.001),
    ).length;
  const difference = fits(all) - fits(group);
  return difference === 0 ? isGrandTotalLabel(total.label) : difference > 0;
}

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
    figures.filter((figure: FieldFigure) => figure.field === field).map(({ figure }) => figure),
  );
}

function sumOf(figures: readonly BudgetFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
