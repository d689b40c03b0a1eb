import { isSame } from "./json";
import { AREAS, byKey, PARTS, type Answer, type Entries, type Part } from "./parts";
import type { Store, StoredSettings } from "./storeShape";

/**
 * What becomes of a store that two have changed since it was `base`: what either has changed holds, and where both have
 * changed the same, `ours` does.
 */
export function mergeStores(base: Store, ours: Store, theirs: Store): Store {
  const entries = <Name extends keyof Entries>(
    name: Name,
    of: (store: Store) => readonly Entries[Name][],
  ): readonly Entries[Name][] => mergeEntries(PARTS[name], of(base), of(ours), of(theirs));
  return {
    settings: mergeSettings(base.settings, ours.settings, theirs.settings),
    tables: entries("tables", ({ tables }) => tables),
    budget: entries("budget", ({ budget }) => budget),
    budgetTables: entries("budgetTables", ({ budgetTables }) => budgetTables),
    answers: new Map(entries("answers", ({ answers }) => answersIn(answers))),
    acceptances: entries("acceptances", ({ acceptances }) => acceptances),
    comparison: pick(base.comparison, ours.comparison, theirs.comparison),
    choices: new Map(entries("choices", ({ choices }) => answersIn(choices))),
    mappings: entries("mappings", ({ mappings }) => mappings),
  };
}

export function answersIn(answers: ReadonlyMap<string, string | null>): readonly Answer[] {
  return [...answers];
}

function mergeSettings(base: StoredSettings, ours: StoredSettings, theirs: StoredSettings): StoredSettings {
  const language = pick(base.language, ours.language, theirs.language);
  const form = pick(base.form, ours.form, theirs.form);
  const period = ({ plan: { from, to } }: StoredSettings) => ({ from, to });
  return {
    ...(language === undefined ? {} : { language }),
    ...(form === undefined ? {} : { form }),
    plan: {
      kommune: pick(base.plan.kommune, ours.plan.kommune, theirs.plan.kommune),
      // One end of each would be neither's period.
      ...pick(period(base), period(ours), period(theirs)),
    },
    areas: mergeEntries(AREAS, base.areas, ours.areas, theirs.areas),
    yearTooOldAfter: pick(base.yearTooOldAfter, ours.yearTooOldAfter, theirs.yearTooOldAfter),
  };
}

function pick<Value>(base: Value, ours: Value, theirs: Value): Value {
  return isSame(base, ours) ? theirs : ours;
}

function mergeEntries<Entry>(
  part: Part<Entry>,
  base: readonly Entry[],
  ours: readonly Entry[],
  theirs: readonly Entry[],
): readonly Entry[] {
  const [before, own, now] = [byKey(part, base), byKey(part, ours), byKey(part, theirs)];
  const kept = [...now].flatMap(([key, entry]) => {
    const mine = own.get(key);
    if (mine === undefined) return before.has(key) ? [] : [entry];
    return isSame(mine, before.get(key)) ? [entry] : [mine];
  });
  // What the other has taken away stays away, unless we have changed it.
  const added = [...own].filter(([key, entry]) => !now.has(key) && !isSame(entry, before.get(key)));
  return [...kept, ...added.map(([, entry]) => entry)];
}
