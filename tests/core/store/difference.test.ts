import { EMPTY_STORE, mergeStores, readStore, storeDifference, type Store } from "../../../src/core/store/store";
import { FULL } from "../../support/fullStore";

const full = readStore([JSON.stringify(FULL)]).store;
const parts = Object.keys(EMPTY_STORE) as (keyof Store)[];
const without = (...names: readonly (keyof Store)[]): Store => ({
  ...full,
  ...Object.fromEntries(names.map((name) => [name, EMPTY_STORE[name]])),
});

test.each(parts)("a change of %s is told by its part alone, and taken back without anything else", (part) => {
  const other = part === "choices" ? "answers" : "choices";
  const difference = storeDifference({ base: without(part), ours: full })!;
  expect(difference.parts).toEqual([part]);
  const [before, after] = [difference.before, difference.after].map((text) => readStore([text]).store);
  // A colleague has taken something else away meanwhile.
  expect(mergeStores(after!, before!, without(other))).toEqual(without(part, other));
  expect(mergeStores(before!, after!, without(part, other))).toEqual(without(other));
});

test("what is the same is no change", () => {
  expect(storeDifference({ base: full, ours: readStore([JSON.stringify(FULL)]).store })).toBeNull();
});
