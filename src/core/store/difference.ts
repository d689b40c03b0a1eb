import { isSame } from "./json";
import { EMPTY_STORE, type Store } from "./storeShape";
import { storeText, type StoreChange } from "./write";

type StorePart = keyof Store;

/** What a change did to the store, as texts of nothing but the parts that it changed. */
interface StoreDifference {
  /** In the store's own order; never none. */
  readonly parts: readonly StorePart[];
  readonly before: string;
  readonly after: string;
}

/** What parts two stores; null where nothing does. */
export function storeDifference({ base, ours }: StoreChange): StoreDifference | null {
  // Every store has all of them.
  const names = Object.keys(EMPTY_STORE) as StorePart[];
  const parts = names.filter((name) => !isSame(plain(base[name]), plain(ours[name])));
  if (parts.length === 0) return null;
  const only = (store: Store): string =>
    storeText({ ...EMPTY_STORE, ...Object.fromEntries(parts.map((name) => [name, store[name]])) });
  return { parts, before: only(base), after: only(ours) };
}

function plain(value: Store[StorePart]): unknown {
  return value instanceof Map ? [...value] : value;
}
