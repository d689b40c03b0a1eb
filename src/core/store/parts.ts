import * as z from "zod/mini";
import { importMappingSchema, type ImportMapping } from "../data/mapping";
import { LONGEST_PAIR_KEY } from "../pairing/posts";
import type { Acceptance } from "../review/acceptances";
import type { BudgetMapping } from "../tables/staffing/staffingTable";
import { parseRangeName } from "../workbook/address";
import { budgetColumnSchema, sheetName } from "./budgetColumns";
import { foldGroups, unfoldGroups } from "./groups";
import { filled, isObject, overlay } from "./json";
import { acceptanceKey, acceptanceSchema } from "./reviewing";

// Pages forbid code made from text (Content-Security-Policy without unsafe-eval); zod would try.
z.config({ jitless: true });

/** A part of the store that holds entries, each read and kept on its own. */
export interface Part<Entry> {
  readonly schema: z.ZodMiniType<Entry>;
  /** What an entry is known by, whatever else it says. */
  readonly keyOf: (entry: Entry) => string;
  /** Earlier versions read no more than this, so no more is written. */
  readonly most: number;
  /** The entries of the part as it stands in the store, and the other way round. */
  readonly unfold: (raw: unknown) => readonly unknown[];
  readonly fold: (entries: readonly unknown[]) => unknown;
}

const column = z.number().check(z.int(), z.gte(0), z.lte(16_383));
const range = z.string().check(
  z.maxLength(30),
  z.refine((name) => parseRangeName(name) !== null),
);

/** What a table is known by, wherever it is; stores of earlier versions have none. */
const mark = z.optional(
  z.object({
    headings: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)),
    last: z.string().check(z.maxLength(120)),
  }),
);

/** By the ids of the form's columns; what else another version says there is nothing to this one. */
const columns = z.pipe(
  z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((raw) => Object.fromEntries(Object.entries(raw).filter(([, at]) => typeof at === "number"))),
  ),
  z.record(z.string().check(z.maxLength(60)), column),
);

const tableSchema = z.object({
  kind: z.enum(["delmaal", "overordnede-maal"]),
  sheet: sheetName,
  range,
  /** The form whose columns these are; stores of earlier versions have none. */
  form: z.optional(z.string().check(z.maxLength(60))),
  columns,
  mark,
});
const budgetTableSchema = z.object({ sheet: sheetName, range, mark });

export type StoredTable = z.infer<typeof tableSchema>;
type StoredBudgetTable = z.infer<typeof budgetTableSchema>;
/** A question's key and its answer; null for "none of them". */
export type Answer = readonly [key: string, answer: string | null];

/** What an entry of each part is. */
export interface Entries {
  /** Tables that a user has pointed out. */
  readonly tables: StoredTable;
  /** What columns of the budget hold. */
  readonly budget: BudgetMapping;
  /** Budgets that a user has pointed out. */
  readonly budgetTables: StoredBudgetTable;
  readonly acceptances: Acceptance;
  /** How sources of data are read. */
  readonly mappings: ImportMapping;
  /** By a line of staff's key its position's, or null for "not in the budget". */
  readonly answers: Answer;
  /** By an indicator's wording (`indicatorKey`) the imported label it is, or null for "none of them". */
  readonly choices: Answer;
}

export const PARTS: { readonly [Name in keyof Entries]: Part<Entries[Name]> } = {
  tables: listOf(tableSchema, placeKey, 100),
  budget: listOf(
    budgetColumnSchema,
    (one) => JSON.stringify([one.sheet, "column" in one ? one.column : [one.row]]),
    500,
  ),
  budgetTables: listOf(budgetTableSchema, placeKey, 100),
  acceptances: {
    ...listOf(acceptanceSchema, acceptanceKey, 200),
    unfold: (raw) => unfoldGroups(asList(raw)),
    fold: foldGroups,
  },
  mappings: listOf(importMappingSchema, ({ sourceKey }) => sourceKey, 20),
  answers: answersOf(LONGEST_PAIR_KEY, 600),
  choices: answersOf(500, 300),
};

/** The plan's own boligområder; a part of the settings. */
export const AREAS: Part<string> = listOf(z.string().check(z.maxLength(200)), (area) => area, 50);

export function isPart(name: string): name is keyof Entries {
  return Object.hasOwn(PARTS, name);
}

/** An entry as it stands in the store, and as it was read; null where it can't be understood. */
export interface Slot<Entry> {
  readonly raw: unknown;
  readonly known: { readonly key: string; readonly entry: Entry } | null;
}

/** Far more than any version writes: a stranger's store keeps nobody waiting. */
const MOST_READ = 5_000;

/** Reads a part entry by entry. */
export function slotsOf<Entry>(part: Part<Entry>, raw: unknown): Slot<Entry>[] {
  const keyed = new Keys(part);
  return part.unfold(raw).map((one, index) => {
    const read = index < MOST_READ ? part.schema.safeParse(one) : null;
    if (read?.success !== true) return { raw: one, known: null };
    return { raw: one, known: { key: keyed.keyOf(read.data), entry: read.data } };
  });
}

/** The part with these entries in it: what it holds beside them, and what nobody understands, stays where it stands. */
export function putEntries<Entry>(part: Part<Entry>, raw: unknown, entries: readonly Entry[]): unknown {
  const slots = slotsOf(part, raw);
  const left = byKey(part, entries);
  const kept = slots.flatMap(({ raw: one, known }) => {
    if (known === null) return [one];
    const ours = left.get(known.key);
    left.delete(known.key);
    return ours === undefined ? [] : [overlay(one, known.entry, ours)];
  });
  const isAsBefore =
    left.size === 0 && kept.length === slots.length && kept.every((one, index) => one === slots[index]?.raw);
  return isAsBefore ? raw : part.fold([...kept, ...left.values()]);
}

/** The entries of both, as they stand; where both have one, the first's with what the second's says beside it. */
export function unionOfParts<Entry>(part: Part<Entry>, first: unknown, second: unknown): unknown {
  const others = slotsOf(part, second);
  const byTheirKey = new Map(others.map((slot) => [slotKey(slot), slot.raw]));
  const all = slotsOf(part, first).map((slot) => {
    const other = byTheirKey.get(slotKey(slot));
    byTheirKey.delete(slotKey(slot));
    return filled(slot.raw, other);
  });
  return part.fold([...all, ...byTheirKey.values()]);
}

function slotKey({ raw, known }: Slot<unknown>): string {
  return known === null ? `?${JSON.stringify(raw)}` : `!${known.key}`;
}

/** The entries by what they are known by; the same again is known by its number, too. */
export function byKey<Entry>(part: Part<Entry>, entries: readonly Entry[]): Map<string, Entry> {
  const keys = new Keys(part);
  return new Map(entries.map((entry) => [keys.keyOf(entry), entry]));
}

class Keys<Entry> {
  private readonly counts = new Map<string, number>();

  constructor(private readonly part: Part<Entry>) {}

  keyOf(entry: Entry): string {
    const key = this.part.keyOf(entry);
    const number = this.counts.get(key) ?? 0;
    this.counts.set(key, number + 1);
    return `${number} ${key}`;
  }
}

function listOf<Entry>(schema: z.ZodMiniType<Entry>, keyOf: Part<Entry>["keyOf"], most: number): Part<Entry> {
  return { schema, keyOf, most, unfold: asList, fold: (entries) => entries };
}

/** What is no list at all is kept as its only entry, which nobody understands. */
function asList(raw: unknown): readonly unknown[] {
  if (raw === undefined || raw === null) return [];
  return Array.isArray(raw) ? raw : [raw];
}

/** No question's key is empty: what is no record of answers at all is kept under that. */
function answersOf(longest: number, most: number): Part<Answer> {
  const text = z.string().check(z.maxLength(longest));
  return {
    schema: z.tuple([text.check(z.minLength(1)), z.nullable(text)]),
    keyOf: ([key]) => key,
    most,
    unfold: (raw) => (isObject(raw) ? Object.entries(raw) : raw === undefined || raw === null ? [] : [["", raw]]),
    // They are pairs, by `unfold` or by being answers.
    fold: (entries) => Object.fromEntries(entries as readonly (readonly [string, unknown])[]),
  };
}

function placeKey({ sheet, range: name }: StoredBudgetTable): string {
  return JSON.stringify([sheet, name]);
}
