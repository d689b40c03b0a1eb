import * as React from "react";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import { MANY_PLANS_TEXTS } from "../../locales/manyPlansTexts";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import { hasRuleText, ruleText } from "../../locales/rules";
import type { Language } from "../../locales/types";
import { PLAN_STATUSES } from "../../reports/overview/review";
import { SEVERITIES } from "../../reports/summary";
import { filterChoices } from "./shownPlans";
import type { OverviewPlan } from "./plan";
import { NO_FILTERS, type PlanFilters } from "./view";

export interface FiltersProps {
  readonly language: Language;
  readonly plans: readonly OverviewPlan[];
  readonly filters: PlanFilters;
  /** How many plans they let through. */
  readonly shown: number;
  readonly onFilters: (filters: PlanFilters) => void;
}

/** A choice: what it is kept as, and what it says. */
type Option<Value> = readonly [value: Value, words: string];

/** What the plans shown have in common, and how many they are. */
export function Filters({ language, plans, filters, shown, onFilters }: FiltersProps): React.ReactElement {
  const texts = MANY_PLANS_TEXTS[language].filters;
  const choices = React.useMemo(() => filterChoices(plans), [plans]);
  const { statuses } = OVERVIEW_TEXTS[language];
  const withCount = (value: string, count: number): string => fillIn(language, texts.choice, { value, plans: count });
  const isAny = (Object.keys(NO_FILTERS) as (keyof PlanFilters)[]).every((name) => filters[name] === NO_FILTERS[name]);
  const search = React.useRef<HTMLInputElement>(null);
  return (
    <div className="overview-filters" role="search" aria-label={texts.label}>
      <label className="overview-search">
        {texts.search}
        <input
          ref={search}
          type="search"
          value={filters.search}
          onChange={({ target }) => onFilters({ ...filters, search: target.value })}
        />
      </label>
      <Choose
        label={texts.kommune}
        all={texts.all}
        value={filters.kommune}
        options={choices.kommuner.map(({ value, plans: count }): Option<string> => {
          return [value, withCount(value === "" ? BROWSER_TEXTS[language].overview.unknown : value, count)];
        })}
        onChoose={(kommune) => onFilters({ ...filters, kommune })}
      />
      <Choose
        label={texts.status}
        all={texts.all}
        value={filters.status}
        options={PLAN_STATUSES.map((status) => [status, statuses[status]] as const)}
        onChoose={(status) => onFilters({ ...filters, status })}
      />
      <Choose
        label={texts.severity}
        all={texts.all}
        value={filters.severity}
        options={([...SEVERITIES, "none", "unread"] as const).map((one) => [one, texts.severities[one]] as const)}
        onChoose={(severity) => onFilters({ ...filters, severity })}
      />
      <Choose
        label={texts.rule}
        all={texts.all}
        value={filters.rule}
        options={choices.rules.map(({ value, plans: count }): Option<string> => {
          return [value, withCount(hasRuleText(value) ? ruleText(language, value).title : value, count)];
        })}
        onChoose={(rule) => onFilters({ ...filters, rule })}
      />
      <div className="overview-shown">
        <p role="status">{fillIn(language, texts.shown, { shown, count: plans.length })}</p>
        {!isAny && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onFilters(NO_FILTERS);
              // The button goes with the filters.
              search.current?.focus();
            }}
          >
            {texts.clear}
          </button>
        )}
      </div>
    </div>
  );
}

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value | null) => void;
}

/** One of the options, or any. A choice that no plan has any more stays one of them. */
function Choose<Value extends string>(props: ChooseProps<Value>): React.ReactElement {
  const { label, all, value, options, onChoose } = props;
  const known =
    value === null || options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  return (
    <label>
      {label}
      <select
        value={value === null ? ALL : ONE + value}
        onChange={({ target }) => onChoose(known.find(([one]) => ONE + one === target.value)?.[0] ?? null)}
      >
        <option value={ALL}>{all}</option>
        {known.map(([one, words]) => (
          <option key={one} value={ONE + one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A kommune that isn't known is kept as "", which is a choice of its own. */
const ALL = "all";
const ONE = "one ";
