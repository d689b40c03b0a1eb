import * as z from "zod/mini";
import type { IndicatorChoices } from "../indicators/types";
import { importMappingSchema } from "../data/mapping";
import type { PairAnswers } from "../pairing/pairing";
import { LONGEST_PAIR_KEY } from "../pairing/posts";
import type { Reviewing } from "../review/review";
import { DEFAULT_SETTINGS, type Settings } from "../rules/rule";
import type { Given, GivenTable } from "../tables/given";
import { parseRangeName, rangeName } from "../workbook/address";
import { budgetColumnSchema, budgetTableSchema } from "./budgetColumns";
import { acceptancesSchema, comparisonSchema } from "./reviewing";

// Pages forbid code made from text (Content-Security-Policy without unsafe-eval); zod would try.
z.config({ jitless: true });

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const column = z.number().check(z.int(), z.gte(0), z.lte(16_383));

/** Keys that a later version of the program has added stay when an earlier one writes the store. */
const planSchema = z.looseObject({
  kommune: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  from: z._default(z.nullable(isoDate), null),
  to: z._default(z.nullable(isoDate), null),
});

const settingsSchema = z.looseObject({
  language: z.optional(z.enum(["da", "en"])),
  plan: z._default(planSchema, { kommune: null, from: null, to: null }),
  areas: z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)), []),
  yearTooOldAfter: z._default(z.nullable(z.number().check(z.int(), z.gte(0), z.lte(50))), null),
});

const tableSchema = z.looseObject({
  kind: z.enum(["delmaal", "overordnede-maal"]),
  sheet: z.string(),
  range: z.string(),
  columns: z.looseObject({
    delmaal: z.optional(column),
    indikator: z.optional(column),
    baseline: z.optional(column),
    comparison: z.optional(column),
    year: z.optional(column),
    source: z.optional(column),
  }),
});

/** As many lines as are ever paired. */
export const MOST_ANSWERS = 600;
const pairKey = z.string().check(z.maxLength(LONGEST_PAIR_KEY));

/** By a line's key its position's, or null for "not in the budget". */
const answersSchema = z
  .record(pairKey, z.nullable(pairKey))
  .check(z.refine((answers) => Object.keys(answers).length <= MOST_ANSWERS));

/** Indicators that are answered about, and the longest wording of one. */
const MOST_CHOICES = 300;
const wording = z.string().check(z.maxLength(500));

/** By an indicator's wording (`indicatorKey`) the imported label it is, or null for "none of them". */
const choicesSchema = z
  .record(wording, z.nullable(wording))
  .check(z.refine((choices) => Object.keys(choices).length <= MOST_CHOICES));

const storeSchema = z.looseObject({
  version: z.literal(1),
  settings: z._default(settingsSchema, {
    plan: { kommune: null, from: null, to: null },
    areas: [],
    yearTooOldAfter: null,
  }),
  tables: z._default(z.array(tableSchema).check(z.maxLength(100)), []),
  budget: z._default(z.array(budgetColumnSchema).check(z.maxLength(500)), []),
  budgetTables: z._default(z.array(budgetTableSchema).check(z.maxLength(100)), []),
  answers: z._default(answersSchema, {}),
  acceptances: z._default(acceptancesSchema, []),
  comparison: z._default(z.nullable(comparisonSchema), null),
  choices: z._default(choicesSchema, {}),
  // Only a convenience: one that can't be read is guessed anew.
  mappings: z._default(z.catch(z.array(importMappingSchema).check(z.maxLength(20)), []), []),
});

/**
 * What travels with the workbook: settings, tables that a user has pointed out, what columns of the budget hold,
 * which line of staff is which position, accepted findings, an earlier check to compare with, which imported indicator a
 * wording is, and how sources of data are read. Dates are ISO dates.
 */
export type Store = z.infer<typeof storeSchema>;
export type StoredSettings = Store["settings"];
export type StoredTable = Store["tables"][number];
export type StoredBudgetTable = Store["budgetTables"][number];

export interface ReadStore {
  readonly store: Store;
  /**
   * "newer": written by a later version of the program; "unreadable": not ours or damaged. In both cases the store is
   * the empty one and must not be written over the old without asking.
   */
  readonly problem: "newer" | "unreadable" | null;
}

export const EMPTY_STORE: Store = {
  version: 1,
  settings: { plan: { kommune: null, from: null, to: null }, areas: [], yearTooOldAfter: null },
  tables: [],
  budget: [],
  budgetTables: [],
  answers: {},
  acceptances: [],
  comparison: null,
  choices: {},
  mappings: [],
};

/** Reads the text a host keeps in the workbook; null and "" are an empty store. Never throws. */
export function readStoreText(text: string | null): ReadStore {
  if (text === null || text.trim() === "") return { store: EMPTY_STORE, problem: null };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { store: EMPTY_STORE, problem: "unreadable" };
  }
  const read = storeSchema.safeParse(parsed);
  if (read.success) return { store: read.data, problem: null };
  return { store: EMPTY_STORE, problem: isNewer(parsed) ? "newer" : "unreadable" };
}

/** The store as text for the host to keep. */
export function storeText(store: Store): string {
  return JSON.stringify(store);
}

/** The check's limits, the program's own where the store says nothing. */
export function settingsOf({ settings }: Store): Settings {
  const { areas, yearTooOldAfter } = settings;
  return {
    yearTooOldAfter: yearTooOldAfter ?? DEFAULT_SETTINGS.yearTooOldAfter,
    ...(areas.length === 0 ? {} : { ownAreas: areas }),
  };
}

/** What the store tells of the plan and its tables; a table whose range cannot be read is left out. */
export function givenOf({ settings, tables, budget, budgetTables }: Store): Given {
  const { kommune, from, to } = settings.plan;
  const budgets = budgetTables.flatMap(({ sheet, range: name }) => {
    const range = parseRangeName(name);
    return range === null ? [] : [{ sheet, range }];
  });
  return { kommune, period: { from, to }, tables: tables.flatMap(givenTable), budgetMapping: budget, budgets };
}

/** The user's answers about which line is which position. */
export function answersOf({ answers }: Store): PairAnswers {
  return new Map(Object.entries(answers));
}

/** The user's answers about which imported indicator a wording is. */
export function choicesOf({ choices }: Store): IndicatorChoices {
  return new Map(Object.entries(choices));
}

/** The choices with one more; the oldest give way when there are too many. */
export function withChoice({ choices }: Store, key: string, label: string | null): Store["choices"] {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries([...others.slice(1 - MOST_CHOICES), [key, label]]);
}

/** What the store says to a check. */
export interface StoredOptions {
  readonly settings: Settings;
  readonly given: Given;
  readonly answers: PairAnswers;
  readonly reviewing: Reviewing;
  readonly choices: IndicatorChoices;
}

export function optionsOfStore(store: Store): StoredOptions {
  const { acceptances, comparison } = store;
  return {
    settings: settingsOf(store),
    given: givenOf(store),
    answers: answersOf(store),
    reviewing: { acceptances, comparison },
    choices: choicesOf(store),
  };
}

/** A table as the store keeps it. */
export function storedTable({ kind, sheet, range, columns }: GivenTable): StoredTable {
  return { kind, sheet, range: rangeName(range), columns: { ...columns } };
}

function givenTable({ kind, sheet, range: name, columns }: StoredTable): GivenTable[] {
  const range = parseRangeName(name);
  if (range === null) return [];
  const { delmaal, indikator, baseline, comparison, year, source } = columns;
  const named = { delmaal, indikator, baseline, comparison, year, source };
  const present = Object.fromEntries(Object.entries(named).filter(([, at]) => at !== undefined));
  return [{ kind, sheet, range, columns: present }];
}

function isNewer(parsed: unknown): boolean {
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed)) return false;
  return typeof parsed.version === "number" && parsed.version > 1;
}
