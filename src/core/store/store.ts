import type { Form } from "../forms/form";
import type { IndicatorChoices } from "../indicators/indicatorMatch";
import type { PairAnswers } from "../pairing/pairing";
import type { Reviewing } from "../review/review";
import type { Settings } from "../rules/rule";
import type { Given, GivenTable } from "../tables/regions/given";
import { parseRangeName, rangeName } from "../workbook/address";
import type { StoredTable } from "./parts";
import type { Store } from "./storeShape";

export type { StoredTable } from "./parts";
export { readStore, type ReadStore, type StoreProblem, type Unread } from "./read";
export { storeDifference } from "./difference";
export { mergeStores } from "./merge";
export { EMPTY_STORE, type Store, type StoredSettings } from "./storeShape";
export { changedStore, isChanged, storeText, type ChangedStore, type StoreChange } from "./write";

/** The check's limits, the program's own where the store says nothing. */
export function settingsOf({ settings }: Store): Settings {
  const { areas, yearTooOldAfter } = settings;
  return {
    yearTooOldAfter,
    ...(areas.length === 0 ? {} : { ownAreas: areas }),
  };
}

/**
 * What the store tells of the plan and its tables.
 * @param forms the rounds of LBF's templates in place of those that the program knows
 */
export function givenOf({ settings, tables, budget, budgetTables }: Store, forms?: readonly Form[]): Given {
  const { kommune, from, to } = settings.plan;
  const budgets = budgetTables.flatMap(({ sheet, range: name, mark }) => {
    const range = parseRangeName(name);
    return range === null ? [] : [{ sheet, range, ...(mark === undefined ? {} : { mark }) }];
  });
  return {
    ...{ kommune, period: { from, to }, tables: tables.flatMap(givenTable), budgetMapping: budget, budgets },
    ...(settings.form === undefined ? {} : { form: settings.form }),
    ...(forms === undefined ? {} : { forms }),
  };
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

export function optionsOfStore(store: Store, forms?: readonly Form[]): StoredOptions {
  const { acceptances, comparison, answers, choices } = store;
  return {
    settings: settingsOf(store),
    given: givenOf(store, forms),
    answers,
    reviewing: { acceptances, comparison },
    choices,
  };
}

/** A table as the store keeps it. */
export function storedTable({ kind, sheet, range, form, columns, mark }: GivenTable): StoredTable {
  return {
    ...{ kind, sheet, range: rangeName(range), ...(form === undefined ? {} : { form }) },
    columns: Object.fromEntries(Object.entries(columns).flatMap(([id, at]) => (at === undefined ? [] : [[id, at]]))),
    ...storedMark(mark),
  };
}

/** What a table is known by, as the store keeps it. */
export function storedMark(mark: GivenTable["mark"] | null): Pick<StoredTable, "mark"> {
  return mark === undefined || mark === null ? {} : { mark: { headings: [...mark.headings], last: mark.last } };
}

function givenTable({ range: name, ...stored }: StoredTable): GivenTable[] {
  const range = parseRangeName(name);
  return range === null ? [] : [{ ...stored, range }];
}
