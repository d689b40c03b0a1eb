import type { IndicatorChoices } from "../indicators/indicatorMatch";
import type { PairAnswers } from "../pairing/pairing";
import type { Reviewing } from "../review/review";
import { DEFAULT_SETTINGS, type Settings } from "../rules/rule";
import type { Given, GivenTable } from "../tables/regions/given";
import { parseRangeName, rangeName } from "../workbook/address";
import type { StoredTable } from "./parts";
import type { Store } from "./storeShape";

export type { StoredBudgetTable, StoredTable } from "./parts";
export { readStore, type ReadStore, type StoreProblem, type Unread } from "./read";
export { mergeStores } from "./merge";
export { EMPTY_STORE, type Store, type StoredSettings } from "./storeShape";
export { changedStore, isChanged, storeText, type ChangedStore, type FullPart, type StoreChange } from "./write";

/** The check's limits, the program's own where the store says nothing. */
export function settingsOf({ settings }: Store): Settings {
  const { areas, yearTooOldAfter } = settings;
  return {
    yearTooOldAfter: yearTooOldAfter ?? DEFAULT_SETTINGS.yearTooOldAfter,
    ...(areas.length === 0 ? {} : { ownAreas: areas }),
  };
}

/** What the store tells of the plan and its tables. */
export function givenOf({ settings, tables, budget, budgetTables }: Store): Given {
  const { kommune, from, to } = settings.plan;
  const budgets = budgetTables.flatMap(({ sheet, range: name, mark }) => {
    const range = parseRangeName(name);
    return range === null ? [] : [{ sheet, range, ...(mark === undefined ? {} : { mark }) }];
  });
  return { kommune, period: { from, to }, tables: tables.flatMap(givenTable), budgetMapping: budget, budgets };
}

/** What the store says to a check. */
export interface StoredOptions {
  readonly settings: Settings;
  readonly given: Given;
  /** Which line is which position. */
  readonly answers: PairAnswers;
  readonly reviewing: Reviewing;
  /** Which imported indicator a wording is. */
  readonly choices: IndicatorChoices;
}

export function optionsOfStore(store: Store): StoredOptions {
  const { acceptances, comparison, answers, choices } = store;
  return {
    settings: settingsOf(store),
    given: givenOf(store),
    answers,
    reviewing: { acceptances, comparison },
    choices,
  };
}

/** A table as the store keeps it. */
export function storedTable({ kind, sheet, range, columns, mark }: GivenTable): StoredTable {
  return { kind, sheet, range: rangeName(range), columns: { ...columns }, ...storedMark(mark) };
}

/** What a table is known by, as the store keeps it. */
export function storedMark(mark: GivenTable["mark"] | null): Pick<StoredTable, "mark"> {
  return mark === undefined || mark === null ? {} : { mark: { headings: [...mark.headings], last: mark.last } };
}

function givenTable({ kind, sheet, range: name, columns, mark }: StoredTable): GivenTable[] {
  const range = parseRangeName(name);
  if (range === null) return [];
  const { delmaal, indikator, baseline, comparison, year, source } = columns;
  const named = { delmaal, indikator, baseline, comparison, year, source };
  const present = Object.fromEntries(Object.entries(named).filter(([, at]) => at !== undefined));
  return [{ kind, sheet, range, columns: present, ...(mark === undefined ? {} : { mark }) }];
}
