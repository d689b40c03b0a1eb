import { isObject, isSame, valueIn, type JsonObject } from "./json";

/**
 * Findings that were accepted together are one entry of the store: the first finding's, and in `covers` what differs in
 * each of the others. An earlier version of the program sees the first, and keeps the others as they stand.
 */
export function unfoldGroups(entries: readonly unknown[]): unknown[] {
  return entries.flatMap((entry) => {
    if (!isGroup(entry)) return [entry];
    const { covers, ...first } = entry;
    return [first, ...covers.map((other) => ({ ...first, ...other }))];
  });
}

/** The entries with those of a group gathered where its first stands. */
export function foldGroups(entries: readonly unknown[]): unknown[] {
  const groups = new Map<string, JsonObject[]>();
  const gathered = entries.flatMap((entry): { readonly members: readonly unknown[] }[] => {
    const group = isObject(entry) && !Object.hasOwn(entry, "covers") ? valueIn(entry, "group") : undefined;
    if (!isObject(entry) || typeof group !== "string") return [{ members: [entry] }];
    const members = groups.get(group);
    if (members !== undefined) {
      members.push(entry);
      return [];
    }
    const begun = [entry];
    groups.set(group, begun);
    return [{ members: begun }];
  });
  return gathered.map(({ members: [first, ...others] }) =>
    others.length === 0 || !isObject(first)
      ? first
      : { ...first, covers: others.map((other) => differing(first, other)) },
  );
}

interface Group extends JsonObject {
  readonly covers: readonly JsonObject[];
}

function isGroup(entry: unknown): entry is Group {
  if (!isObject(entry) || typeof valueIn(entry, "group") !== "string") return false;
  const covers = valueIn(entry, "covers");
  return Array.isArray(covers) && covers.every(isObject);
}

function differing(first: JsonObject, other: unknown): unknown {
  if (!isObject(other)) return other;
  return Object.fromEntries(Object.entries(other).filter(([name, value]) => !isSame(value, valueIn(first, name))));
}
