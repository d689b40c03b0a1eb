/** A value out of a workbook's store, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The object's own value of that name; a name such as "constructor" is nobody's but the store's. */
export function valueIn(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Whether both hold the same, in whatever order their keys come; an undefined value is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(valueIn(a, name), valueIn(b, name)));
}

/**
 * Writes `ours` into the value that `known` was read from: what is the same stays as it stood, and so does every key that
 * isn't known, at every level.
 */
export function overlay(raw: unknown, known: unknown, ours: unknown): unknown {
  if (isSame(known, ours)) return raw;
  if (isObject(raw) && isObject(known) && isObject(ours))
    return objectOf([...Object.keys(raw), ...Object.keys(ours)], (name) =>
      overlay(valueIn(raw, name), valueIn(known, name), valueIn(ours, name)),
    );
  if (isList(raw) && isList(known) && isList(ours) && raw.length === ours.length)
    return ours.map((value, index) => overlay(raw[index], known[index], value));
  return ours;
}

/** What either holds, key by key; where both say something of the same, the first does. */
export function union(first: unknown, second: unknown): unknown {
  if (first === undefined || first === null) return second;
  if (isObject(first) && isObject(second))
    return objectOf([...Object.keys(first), ...Object.keys(second)], (name) =>
      union(valueIn(first, name), valueIn(second, name)),
    );
  if (!isList(first) || !isList(second)) return first;
  const known = new Set(first.map((value) => JSON.stringify(value)));
  return [...first, ...second.filter((value) => !known.has(JSON.stringify(value)))];
}

/** The first with what only the second says of the same thing. */
export function filled(first: unknown, second: unknown): unknown {
  if (first === undefined) return second;
  if (isObject(first) && isObject(second))
    return objectOf([...Object.keys(first), ...Object.keys(second)], (name) =>
      filled(valueIn(first, name), valueIn(second, name)),
    );
  if (isList(first) && isList(second) && first.length === second.length)
    return first.map((value, index) => filled(value, second[index]));
  return first;
}

/** An object of the names that have a value. */
export function objectOf(names: readonly string[], valueOf: (name: string) => unknown): JsonObject {
  const entries = [...new Set(names)].map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
