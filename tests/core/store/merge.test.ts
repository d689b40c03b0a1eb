import fc from "fast-check";
import { acceptTogether } from "../../../src/core/review/acceptances";
import {
  changedStore,
  EMPTY_STORE,
  mergeStores,
  readStore,
  storeText,
  type ReadStore,
  type Store,
} from "../../../src/core/store/store";
import { acceptanceOf, FULL, withUnknownKeys } from "../../support/fullStore";

const read = (...stores: readonly unknown[]) => readStore(stores.map((store) => JSON.stringify(store))).store;

/** What the workbook holds after the change, told from what it held. */
function changed(store: unknown, change: (store: Store) => Store, ...others: readonly unknown[]): unknown {
  return JSON.parse(textOf([store, ...others], change));
}

function textOf(stores: readonly unknown[], change: (store: Store) => Store, base = read(...stores)): string {
  const { text } = changedStore(
    { base, ours: change(base) },
    stores.map((one) => JSON.stringify(one)),
  );
  return text ?? "nothing is kept";
}

/** Stores of few names, so that they often meet. */
const NAMES = ["a", "b", "c", "d"];
const someOf = fc.subarray(NAMES);
const answersOf = (names: readonly string[], values: readonly (string | null)[]) =>
  new Map(names.map((name, at) => [name, values[at] ?? null]));
const values = fc.array(fc.constantFrom("x", "y", null), { minLength: 4, maxLength: 4 });
const stores: fc.Arbitrary<Store> = fc
  .record({ accepted: someOf, answered: someOf, values, areas: someOf, kommune: fc.constantFrom(null, "A", "B") })
  .map(({ accepted, answered, values: given, areas, kommune }) => ({
    ...read(FULL),
    settings: { plan: { kommune, from: null, to: null }, areas, yearTooOldAfter: null },
    acceptances: accepted.map((name, at) => ({
      ...acceptanceOf(name),
      reason: given[at] ?? "",
    })) as Store["acceptances"],
    answers: answersOf(answered, given),
  }));

/** What a store says, by what it is about. */
function sayings({ settings, acceptances, answers }: Store): ReadonlyMap<string, string> {
  return new Map([
    ...acceptances.map((one): [string, string] => [`acceptance ${one.key}`, JSON.stringify(one)]),
    ...[...answers].map(([key, answer]): [string, string] => [`answer ${key}`, JSON.stringify(answer)]),
    ...settings.areas.map((area): [string, string] => [`area ${area}`, area]),
    ["kommune", String(settings.plan.kommune)],
  ]);
}

test("what either changed holds, and where both did, ours does", () => {
  fc.assert(
    fc.property(stores, stores, stores, (base, ours, theirs) => {
      const [before, mine, now, after] = [base, ours, theirs, mergeStores(base, ours, theirs)].map(sayings);
      const all = new Set([before, mine, now, after].flatMap((one) => [...one!.keys()]));
      for (const about of all) {
        const isOurs = mine!.get(about) !== before!.get(about);
        expect(after!.get(about)).toBe((isOurs ? mine! : now!).get(about));
      }
    }),
  );
});

test("who changes nothing changes nothing, and who is alone is alone", () => {
  fc.assert(
    fc.property(stores, stores, (base, other) => {
      expect(sayings(mergeStores(base, base, other))).toEqual(sayings(other));
      expect(sayings(mergeStores(base, other, base))).toEqual(sayings(other));
    }),
  );
});

test("a period is one's or the other's", () => {
  const withPeriod = (from: string | null, to: string | null): Store => ({
    ...EMPTY_STORE,
    settings: { ...EMPTY_STORE.settings, plan: { kommune: null, from, to } },
  });
  const base = withPeriod("2025-01-01", "2029-01-01");
  const merged = mergeStores(base, withPeriod("2026-01-01", "2029-01-01"), withPeriod("2025-01-01", "2025-06-01"));
  expect(merged.settings.plan).toMatchObject({ from: "2026-01-01", to: "2029-01-01" });
});

test("a change leaves what it isn't about as it stands, known or not, at every level", () => {
  const later = withUnknownKeys(FULL) as typeof FULL;
  expect(changed(later, (store) => store)).toEqual(later);
  const answers = { ...later.answers, ny: "x" };
  expect(changed(later, (store) => ({ ...store, answers: new Map(store.answers).set("ny", "x") }))).toEqual({
    ...later,
    answers,
  });
});

test("a changed entry keeps what this version doesn't know of it", () => {
  const later = withUnknownKeys(FULL) as typeof FULL;
  const unknown = { senere: { af: "en anden udgave" } };
  const after = changed(later, (store) => ({
    ...store,
    settings: { ...store.settings, plan: { ...store.settings.plan, kommune: "Ishøj Kommune" } },
    tables: [{ kind: "delmaal", sheet: "Ark1", range: "A2:F9", columns: { baseline: 4 } }],
    budget: [{ sheet: "Budget", column: 3, meaning: { kind: "share", omraade: null } }],
    mappings: store.mappings.map((one) => ({ ...one, decimalMark: "." })),
  })) as typeof FULL;
  expect(after.settings.plan).toEqual({ ...later.settings.plan, kommune: "Ishøj Kommune" });
  expect(after.tables).toEqual([{ ...later.tables[0], columns: { baseline: 4, ...unknown } }]);
  expect(after.budget).toEqual([{ ...later.budget[0], meaning: { kind: "share", omraade: null, ...unknown } }]);
  expect(after.mappings).toEqual([{ ...later.mappings[0], decimalMark: "." }]);
});

test("what can't be understood is written back where it stands", () => {
  const odd = {
    version: 1,
    settings: { language: "sv", plan: { kommune: 7, from: "i går" }, areas: [7, "Nord"], yearTooOldAfter: "mange" },
    tables: "alle",
    budget: [{ sheet: "B", column: 1, meaning: { kind: "salary" } }, ...FULL.budget],
    answers: ["ja"],
    acceptances: [{ kind: "?" }, ...FULL.acceptances, 7],
    comparison: { date: "i går" },
    choices: { a: 7, b: "B" },
    mappings: [{ sourceKey: 1 }],
  };
  expect(changed(odd, (store) => store)).toEqual(odd);
  const after = changed(odd, (store) => ({
    ...store,
    settings: { ...store.settings, areas: ["Syd"], plan: { ...store.settings.plan, to: "2029-05-31" } },
    tables: read(FULL).tables,
    budget: [],
    answers: new Map([["a", "b"]]),
    acceptances: [],
    choices: new Map(store.choices).set("c", null),
  }));
  expect(after).toEqual({
    ...odd,
    settings: { ...odd.settings, areas: [7, "Syd"], plan: { ...odd.settings.plan, to: "2029-05-31" } },
    tables: ["alle", ...FULL.tables],
    budget: odd.budget.slice(0, 1),
    answers: { "": ["ja"], a: "b" },
    acceptances: [{ kind: "?" }, 7],
    choices: { ...odd.choices, c: null },
  });
});

test("names that every object has stay names like others", () => {
  const text = '{"version":1,"__proto__":{"a":1},"answers":{"__proto__":"x","constructor":null}}';
  const base = readStore([text]).store;
  const ours = { ...base, answers: new Map(base.answers).set("b", "c") };
  expect(changedStore({ base, ours }, [text]).text).toBe(
    '{"version":1,"__proto__":{"a":1},"answers":{"__proto__":"x","constructor":null,"b":"c"}}',
  );
});

test("a colleague's acceptance made since the store was read stays, and so does all else of theirs", () => {
  const base = read(FULL);
  const theirs = {
    ...FULL,
    settings: { ...FULL.settings, yearTooOldAfter: 2 },
    answers: { "beskæftigelse|tolk|": "tolk|" },
    acceptances: [...FULL.acceptances, { ...acceptanceOf("theirs"), senere: 1 }],
    signaturer: ["x"],
  };
  const ours = (store: Store): Store => ({
    ...store,
    acceptances: [...store.acceptances, ...read({ ...FULL, acceptances: [acceptanceOf("ours")] }).acceptances],
  });
  expect(JSON.parse(textOf([theirs], ours, base))).toEqual({
    ...theirs,
    acceptances: [...theirs.acceptances, acceptanceOf("ours")],
  });
});

describe("a second part in the workbook", () => {
  const first = { version: 1, acceptances: [acceptanceOf("a"), acceptanceOf("b")], settings: { areas: ["Nord"] } };
  const second = {
    version: 1,
    acceptances: [
      { ...acceptanceOf("b"), reason: "En anden grund end før", senere: 1 },
      acceptanceOf("c"),
      { kind: "?" },
    ],
    settings: { areas: ["Syd"], yearTooOldAfter: 3, plan: { kommune: "Ishøj Kommune" } },
    answers: { x: null },
    senere: 1,
  };

  test("is read beside the first", () => {
    const { acceptances, settings, answers } = read(first, second);
    expect(acceptances.map(({ key, reason }) => `${key} ${reason.slice(0, 6)}`)).toEqual([
      "a Tallet",
      "b Tallet",
      "c Tallet",
    ]);
    expect([settings.areas, settings.yearTooOldAfter, settings.plan.kommune]).toEqual([
      ["Nord", "Syd"],
      3,
      "Ishøj Kommune",
    ]);
    expect([...answers]).toEqual([["x", null]]);
  });

  test("is written into the first, whole", () => {
    expect(changed(first, (store) => store, second)).toEqual({
      version: 1,
      acceptances: [acceptanceOf("a"), { ...acceptanceOf("b"), senere: 1 }, acceptanceOf("c"), { kind: "?" }],
      settings: { areas: ["Nord", "Syd"], yearTooOldAfter: 3, plan: { kommune: "Ishøj Kommune" } },
      answers: { x: null },
      senere: 1,
    });
  });
});

test.each([
  ["damaged", "{", "unreadable"],
  ["a later version's", '{"version":2,"x":1}', "newer"],
])("beside or in place of a part that is %s nothing is written without the user's word", (_name, text, problem) => {
  const ours = read(FULL);
  for (const texts of [[text], [JSON.stringify(FULL), text], [text, JSON.stringify(FULL)]]) {
    expect(changedStore({ base: EMPTY_STORE, ours }, texts)).toEqual({ text: null, problem, texts });
    const given = changedStore({ base: EMPTY_STORE, ours }, texts, [text]);
    expect(JSON.parse(given.text ?? "")).toEqual(FULL);
  }
});

describe("a part that is full", () => {
  const many = <Entry>(count: number, entry: (at: number) => Entry) =>
    Array.from({ length: count }, (_, at) => entry(at));
  const record = (count: number) => Object.fromEntries(many(count, (at): [string, null] => [`l${at}`, null]));
  const more = read({ ...FULL, acceptances: [acceptanceOf("one more")] }).acceptances;
  test.each<[string, object, number, (store: Store) => Store]>([
    [
      "acceptances",
      { acceptances: many(200, (at) => acceptanceOf(`a${at}`)) },
      200,
      (store) => ({ ...store, acceptances: [...store.acceptances, ...more] }),
    ],
    [
      "answers",
      { answers: record(600) },
      600,
      (store) => ({ ...store, answers: new Map(store.answers).set("x", null) }),
    ],
    [
      "choices",
      { choices: record(300) },
      300,
      (store) => ({ ...store, choices: new Map(store.choices).set("x", null) }),
    ],
    [
      "areas",
      { settings: { areas: many(50, String) } },
      50,
      (store) => ({ ...store, settings: { ...store.settings, areas: [...store.settings.areas, "x"] } }),
    ],
  ])("%s: nothing is dropped, and no more is written", (part, held, most, change) => {
    const store = { version: 1, ...held };
    const base = read(store);
    const texts = [JSON.stringify(store)];
    expect(changedStore({ base, ours: change(base) }, texts)).toEqual({ text: null, full: { part, most } });
    // What is there already may stay, and become less.
    expect(changedStore({ base, ours: base }, texts).text).toBe(texts[0]);
  });

  test("one that holds more than that can be tidied", () => {
    const store = { version: 1, acceptances: many(300, (at) => acceptanceOf(`a${at}`)) };
    const after = changed(store, (one) => ({ ...one, acceptances: one.acceptances.slice(1) })) as typeof FULL;
    expect(after.acceptances).toEqual(store.acceptances.slice(1));
  });
});

describe("findings accepted together", () => {
  const identities = ["a", "b", "c"].map((name) => {
    const { rule, key, rowKey, row, like, indsatsomraade, at, covered } = acceptanceOf(name);
    return {
      rule,
      key,
      rowKey,
      row,
      like,
      kind: "delmaal" as const,
      indsatsomraade,
      label: `Række ${name}`,
      at,
      covered,
    };
  });
  const together = acceptTogether(identities, { reason: "Aftalt for hele tabellen", by: "Jens", date: "2026-11-20" });
  const withGroup = (store: Store): Store => ({ ...store, acceptances: [...store.acceptances, ...together] });
  const kept = changed(FULL, withGroup) as typeof FULL;

  test("are one entry, of which an earlier version sees the first", () => {
    expect(kept.acceptances).toHaveLength(2);
    expect(kept.acceptances[1]).toEqual({
      ...together[0],
      covers: ["b", "c"].map((name) => ({ key: name, rowKey: name, row: name, label: `Række ${name}` })),
    });
    expect(read(kept).acceptances).toEqual([...read(FULL).acceptances, ...together]);
  });

  test("are taken back one by one, each by whoever does it", () => {
    const base = read(kept);
    const without = (name: string) => (store: Store) => ({
      ...store,
      acceptances: store.acceptances.filter(({ key }) => key !== name),
    });
    const theirs = JSON.parse(textOf([kept], without("c"))) as unknown;
    const after = JSON.parse(textOf([theirs], without("a"), base)) as typeof FULL;
    expect(after.acceptances).toEqual([FULL.acceptances[0], together[1]]);
  });

  test("take one of the places that there are", () => {
    const many = acceptTogether(
      Array.from({ length: 350 }, (_, at) => ({ ...identities[0]!, key: `k${at}`, rowKey: `k${at}` })),
      { reason: "Aftalt for hele tabellen", by: "Jens", date: "2026-11-20" },
    );
    const after = changed(FULL, (store) => ({ ...store, acceptances: [...store.acceptances, ...many] }));
    expect(read(after).acceptances).toHaveLength(351);
    expect(JSON.stringify(after).length).toBeLessThan(50_000);
  });

  test("keep what this version doesn't know of the entry, and of each of them", () => {
    const [own, group] = kept.acceptances as [object, { covers: object[] }];
    const later = {
      ...kept,
      acceptances: [
        own,
        { ...group, senere: 1, covers: [{ ...group.covers[0], mere: 2 }, group.covers[1], { key: 7 }] },
      ],
    };
    expect(changed(later, (store) => store)).toEqual(later);
    const after = changed(later, (store) => ({ ...store, acceptances: store.acceptances.slice(1) }));
    expect(after).toEqual({ ...later, acceptances: later.acceptances.slice(1) });
    expect(readStore([JSON.stringify(later)]).unread).toEqual([{ part: "acceptances", count: 1 }]);
  });

  test("of a form that nobody knows are what they say outside it", () => {
    const later = { ...FULL, acceptances: [{ ...FULL.acceptances[0], group: "x", covers: "alle" }] };
    const { store, unread }: ReadStore = readStore([JSON.stringify(later)]);
    expect([store.acceptances.length, unread]).toEqual([1, []]);
    expect(changed(later, (one) => ({ ...one, answers: new Map() }))).toEqual({ ...later, answers: {} });
  });
});

test("a workbook's first store holds what every version looks for", () => {
  expect(JSON.parse(storeText(EMPTY_STORE))).toEqual({
    version: 1,
    settings: { plan: { kommune: null, from: null, to: null }, areas: [], yearTooOldAfter: null },
    tables: [],
    budget: [],
    budgetTables: [],
    answers: {},
    acceptances: [],
    comparison: null,
    choices: {},
    mappings: [],
  });
});
