import { FORMS, likeliestForm } from "../forms";
import type { GoalTableKind } from "../forms/form";
import type { Period } from "../reading/readings";
import { DEFAULT_SETTINGS } from "../rules/rule";
import { NOTHING_GIVEN } from "../tables/regions/given";
import type { BudgetMapping, BudgetMeaning } from "../tables/staffing/staffingTable";
import { columnName, rangeName } from "../workbook/address";
import type { CheckOptions } from "./checked";
import type { Severity } from "../findings/finding";

/**
 * Something that users of the workbook have told the program beforehand, and that travels with it. Whoever reads a report
 * shall see it: anybody may have written it.
 */
export type StoredItem =
  | { readonly kind: "setting"; readonly what: "year-limit"; readonly years: number; readonly standard: number }
  | { readonly kind: "setting"; readonly what: "areas"; readonly areas: readonly string[] }
  /** The form that tables are held against, by its name; null where this version doesn't know it, so that headings decide. */
  | { readonly kind: "setting"; readonly what: "form"; readonly id: string; readonly name: string | null }
  | { readonly kind: "setting"; readonly what: "kommune"; readonly kommune: string }
  | { readonly kind: "setting"; readonly what: "period"; readonly period: Period }
  /** An earlier check that the findings are compared with. */
  | { readonly kind: "setting"; readonly what: "comparison"; readonly date: string }
  /** A table pointed out; of goals, or the budget. */
  | {
      readonly kind: "table";
      readonly what: GoalTableKind | "budget";
      readonly sheet: string;
      readonly range: string;
    }
  /** What a column of a budget holds, or a row of one that lies down; `name` is "D" or "5". */
  | {
      readonly kind: "column";
      readonly what: "column" | "row";
      readonly sheet: string;
      readonly name: string;
      readonly meaning: BudgetMeaning;
    }
  /** Which positions of the budget lines of staff are, or which imported indicators the plan's are. */
  | { readonly kind: "answer"; readonly what: "staff" | "indicators"; readonly count: number }
  | {
      readonly kind: "acceptance";
      readonly what: "accepted";
      readonly counts: Readonly<Record<Severity, number>>;
    }
  /** Acceptances that don't count. */
  | { readonly kind: "acceptance"; readonly what: "faulty"; readonly count: number };

/** What has been told, and the check as if it hadn't been. */
export interface Told {
  readonly item: StoredItem;
  readonly without: CheckOptions;
}

/** The check as if nothing had been told beforehand. */
export function withoutStored({ today, data }: CheckOptions): CheckOptions {
  return { today, ...(data === undefined ? {} : { data }) };
}

/** What the options tell of limits, the plan, its tables and its staff, one by one; acceptances aside. */
export function toldIn(options: CheckOptions): readonly Told[] {
  const { given = NOTHING_GIVEN } = options;
  const withGiven = (changes: Partial<typeof given>): CheckOptions => ({ ...options, given: { ...given, ...changes } });
  const { kommune, period, tables, budgets, budgetMapping } = given;
  const told: Told[] = settingsIn(options);
  const { form, forms = FORMS } = given;
  if (form !== undefined && form !== null) {
    const name = forms.find(({ id }) => id === form)?.ruleSet.template ?? null;
    told.push({ item: { kind: "setting", what: "form", id: form, name }, without: withGiven({ form: null }) });
  }
  if (kommune !== null) {
    told.push({ item: { kind: "setting", what: "kommune", kommune }, without: withGiven({ kommune: null }) });
  }
  if (period.from !== null || period.to !== null) {
    const without = withGiven({ period: NOTHING_GIVEN.period });
    told.push({ item: { kind: "setting", what: "period", period }, without });
  }
  for (const table of tables) {
    const { sheet, range, kind } = table;
    const item = { kind: "table", what: kind, sheet, range: rangeName(range) } as const;
    told.push({ item, without: withGiven({ tables: others(tables, table) }) });
  }
  for (const budget of budgets) {
    const { sheet, range } = budget;
    const item = { kind: "table", what: "budget", sheet, range: rangeName(range) } as const;
    told.push({ item, without: withGiven({ budgets: others(budgets, budget) }) });
  }
  for (const mapping of budgetMapping) {
    const without = withGiven({ budgetMapping: others(budgetMapping, mapping) });
    told.push({ item: mappingItem(mapping), without });
  }
  return [...told, ...answersIn(options)];
}

function settingsIn(options: CheckOptions): Told[] {
  const { settings = DEFAULT_SETTINGS, given = NOTHING_GIVEN, reviewing } = options;
  const { yearTooOldAfter: years, ownAreas: areas = [] } = settings;
  const standard = likeliestForm(given, null).thresholds.yearTooOldAfter;
  const told: Told[] = [];
  if (years !== null && years !== standard) {
    const without = { ...options, settings: { ...settings, yearTooOldAfter: null } };
    told.push({ item: { kind: "setting", what: "year-limit", years, standard }, without });
  }
  if (areas.length > 0) {
    const without = { ...options, settings: { ...settings, ownAreas: [] } };
    told.push({ item: { kind: "setting", what: "areas", areas }, without });
  }
  if (reviewing !== undefined && reviewing.comparison !== null) {
    const { date } = reviewing.comparison;
    const without = { ...options, reviewing: { ...reviewing, comparison: null } };
    told.push({ item: { kind: "setting", what: "comparison", date }, without });
  }
  return told;
}

function answersIn(options: CheckOptions): Told[] {
  const { answers, choices, ...rest } = options;
  const told: Told[] = [];
  if (answers !== undefined && answers.size > 0) {
    const without = choices === undefined ? rest : { ...rest, choices };
    told.push({ item: { kind: "answer", what: "staff", count: answers.size }, without });
  }
  if (choices !== undefined && choices.size > 0) {
    const without = answers === undefined ? rest : { ...rest, answers };
    told.push({ item: { kind: "answer", what: "indicators", count: choices.size }, without });
  }
  return told;
}

function mappingItem(mapping: BudgetMapping): StoredItem {
  const { sheet, meaning } = mapping;
  return "column" in mapping
    ? { kind: "column", what: "column", sheet, name: columnName(mapping.column), meaning }
    : { kind: "column", what: "row", sheet, name: String(mapping.row + 1), meaning };
}

function others<Item>(items: readonly Item[], one: Item): Item[] {
  return items.filter((item) => item !== one);
}
