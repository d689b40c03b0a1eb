import { isObject, isSame, objectOf, overlay, valueIn, type JsonObject } from "./json";
import { answersIn, mergeStores } from "./merge";
import { AREAS, isPart, PARTS, putEntries, type Entries } from "./parts";
import { documentOf, NEW_DOCUMENT, storeIn, type ReadStore, type StoreProblem, type Unread } from "./read";
import { EMPTY_STORE, type Store, type StoredSettings } from "./storeShape";

/** What somebody wants of a store: from what they saw to what they made of it. */
export interface StoreChange {
  readonly base: Store;
  readonly ours: Store;
}

/** What a change comes to: a text to keep, or null and why nothing is to be kept. */
export type ChangedStore =
  | { readonly text: string; readonly kept: ReadStore }
  /** What the workbook holds can't be understood, and nobody has said that it may go. */
  | { readonly text: null; readonly problem: StoreProblem; readonly texts: readonly string[] }
  /** Earlier versions would read no more of that part. */
  | { readonly text: null; readonly full: FullPart };

interface FullPart {
  readonly part: Unread["part"];
  readonly most: number;
}

/** The change made to what the workbook holds now. Nothing else in it is lost, understood or not. */
export function changedStore(
  { base, ours }: StoreChange,
  texts: readonly string[],
  givenUp: readonly string[] = [],
): ChangedStore {
  const { document, problem } = documentOf(texts, givenUp);
  if (problem !== null) return { text: null, problem, texts };
  const before = isSame(document, {}) ? NEW_DOCUMENT : document;
  const after = putStore(before, mergeStores(base, ours, storeIn(before).store));
  const full = fullPart(before, after);
  if (full !== null) return { text: null, full };
  return { text: JSON.stringify(after), kept: { ...storeIn(after), problem: null } };
}

/** Whether there is anything to keep. */
export function isChanged({ base, ours }: StoreChange): boolean {
  return storeText(base) !== storeText(ours);
}

/** A store of its own as text, for a workbook that has none. */
export function storeText(store: Store): string {
  return JSON.stringify(putStore(NEW_DOCUMENT, mergeStores(EMPTY_STORE, store, EMPTY_STORE)));
}

function putStore(document: JsonObject, store: Store): JsonObject {
  const { store: known } = storeIn(document);
  const entries = <Name extends keyof Entries>(name: Name, ours: readonly Entries[Name][]): unknown =>
    putEntries(PARTS[name], valueIn(document, name), ours);
  const put: Record<string, unknown> = {
    settings: putSettings(valueIn(document, "settings"), known.settings, store.settings),
    tables: entries("tables", store.tables),
    budget: entries("budget", store.budget),
    budgetTables: entries("budgetTables", store.budgetTables),
    answers: entries("answers", answersIn(store.answers)),
    acceptances: entries("acceptances", store.acceptances),
    // Another check is another: nothing said of the one before is true of it.
    comparison: isSame(known.comparison, store.comparison) ? valueIn(document, "comparison") : store.comparison,
    choices: entries("choices", answersIn(store.choices)),
    mappings: entries("mappings", store.mappings),
  };
  return objectOf([...Object.keys(document), ...Object.keys(put)], (name) =>
    Object.hasOwn(put, name) ? put[name] : valueIn(document, name),
  );
}

function putSettings(raw: unknown, known: StoredSettings, ours: StoredSettings): unknown {
  const { areas: knownAreas, ...knownRest } = known;
  const { areas, ...rest } = ours;
  const settings = overlay(raw, knownRest, rest);
  if (isSame(knownAreas, areas)) return settings;
  const around = isObject(settings) ? settings : {};
  return { ...around, areas: putEntries(AREAS, valueIn(around, "areas"), areas) };
}

/** The first part that has grown beyond what earlier versions read. */
function fullPart(before: JsonObject, after: JsonObject): FullPart | null {
  const grown = (most: number, rawIn: (document: JsonObject) => unknown): boolean => {
    const count = countIn(rawIn(after));
    return count > most && count > countIn(rawIn(before));
  };
  if (grown(AREAS.most, areasIn)) return { part: "areas", most: AREAS.most };
  for (const part of Object.keys(PARTS).filter(isPart)) {
    const { most } = PARTS[part];
    if (grown(most, (document) => valueIn(document, part))) return { part, most };
  }
  return null;
}

function areasIn(document: JsonObject): unknown {
  const settings = valueIn(document, "settings");
  return isObject(settings) ? valueIn(settings, "areas") : undefined;
}

function countIn(raw: unknown): number {
  if (Array.isArray(raw)) return raw.length;
  return isObject(raw) ? Object.keys(raw).length : 0;
}
