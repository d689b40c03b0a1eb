import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/rule";
import {
  EMPTY_STORE,
  givenOf,
  optionsOfStore,
  readStore,
  settingsOf,
  storedTable,
  storeText,
} from "../../../src/core/store/store";
import { processorTime, RUNAWAY } from "../../support/processorTime";
import { acceptanceOf, FULL } from "../../support/fullStore";

const read = (store: unknown) => readStore([JSON.stringify(store)]);
const EMPTY = { store: EMPTY_STORE, problem: null, unread: [] };

test("what is written is read again", () => {
  const { store, problem, unread } = read(FULL);
  expect([problem, unread]).toEqual([null, []]);
  expect(JSON.parse(storeText(store))).toEqual(FULL);
});

test.each([
  ["no part", []],
  ["an empty one", ["  "]],
  ["nothing but the version", ['{"version":1}']],
  ["nulls", ['{"version":1,"settings":null,"tables":null,"answers":null,"comparison":null}']],
])("%s is an empty store", (_name, texts) => {
  expect(readStore(texts)).toEqual(EMPTY);
});

test.each([
  ["no JSON", "{", "unreadable"],
  ["something else", "[1]", "unreadable"],
  ["no version", "{}", "unreadable"],
  ["another kind of version", '{"version":"1"}', "unreadable"],
  ["objects without end", `{"version":1,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "unreadable"],
  ["a later version", '{"version":2}', "newer"],
])("%s", (_name, text, problem) => {
  expect(readStore([text])).toEqual({ ...EMPTY, problem });
  expect(readStore([text], [text])).toEqual(EMPTY);
});

describe("what can't be understood costs nothing else", () => {
  const [table] = FULL.tables;
  const [column] = FULL.budget;
  const [acceptance] = FULL.acceptances;
  const [mapping] = FULL.mappings;
  const settings = (changes: object) => ({ settings: { ...FULL.settings, ...changes } });
  test.each<[string, object, string, number]>([
    ["a language that nobody speaks", settings({ language: "sv" }), "settings", 1],
    ["a wrong period", settings({ plan: { ...FULL.settings.plan, from: "i går" } }), "settings", 1],
    [
      "a kommune of a book's length",
      settings({ plan: { ...FULL.settings.plan, kommune: "a".repeat(201) } }),
      "settings",
      1,
    ],
    ["a limit out of bounds", settings({ yearTooOldAfter: 1e9 }), "settings", 1],
    ["a plan that is none", settings({ plan: 7 }), "settings", 1],
    ["settings that are none", { settings: [1] }, "settings", 1],
    ["an area that is no name", settings({ areas: [...FULL.settings.areas, 7] }), "areas", 1],
    ["a table of an unknown kind", { tables: [{ ...table, kind: "mål" }, table] }, "tables", 1],
    ["a table nowhere", { tables: [{ ...table, range: "somewhere" }, table] }, "tables", 1],
    ["a meaning that no column has", { budget: [{ ...column, meaning: { kind: "salary" } }, column] }, "budget", 1],
    ["a column that no sheet has", { budget: [{ ...column, column: -1 }] }, "budget", 1],
    ["a year that no plan has", { budget: [{ ...column, meaning: { kind: "year", year: 1066 } }] }, "budget", 1],
    ["a budget nowhere", { budgetTables: [{ sheet: "B", range: "" }] }, "budgetTables", 1],
    ["an answer that is no key", { answers: { ...FULL.answers, "a|b|": 3 } }, "answers", 1],
    ["answers that are none", { answers: "ja" }, "answers", 1],
    ["a choice that is none", { choices: { ...FULL.choices, x: {} } }, "choices", 1],
    ["a reason of a book's length", { acceptances: [{ ...acceptance, reason: "a".repeat(501) }] }, "acceptances", 1],
    ["acceptances of a later kind", { acceptances: [{ rule: "x", scope: "table" }, 3, acceptance] }, "acceptances", 2],
    ["acceptances that are none", { acceptances: {} }, "acceptances", 1],
    ["half an earlier check", { comparison: { ...FULL.comparison, findings: { x: [["a"]] } } }, "comparison", 1],
    ["a mapping of an unknown role", { mappings: [{ ...mapping, decimalMark: ";" }, mapping] }, "mappings", 1],
  ])("%s", (_name, changes, part, count) => {
    const { store, problem, unread } = read({ ...FULL, ...changes });
    expect([problem, unread]).toEqual([null, [{ part, count }]]);
    const { store: whole } = read(FULL);
    const changed = part === "areas" ? "settings" : part;
    expect({ ...store, [changed]: null }).toEqual({ ...whole, [changed]: null });
  });

  test("the field or the entry alone is left out", () => {
    const { store } = read({
      ...FULL,
      ...settings({ language: "sv", plan: { ...FULL.settings.plan, from: "i går" }, areas: [7, "Nord"] }),
      acceptances: [{ kind: "?" }, acceptance],
      answers: { ...FULL.answers, x: 7 },
    });
    expect(store.settings).toEqual({
      plan: { ...FULL.settings.plan, from: null },
      areas: ["Nord"],
      yearTooOldAfter: 5,
    });
    expect(store.acceptances).toEqual([acceptance]);
    expect([...store.answers]).toEqual(Object.entries(FULL.answers));
  });
});

test("more than is ever written is read all the same", () => {
  const many = (count: number, entry: (at: number) => unknown) => Array.from({ length: count }, (_, at) => entry(at));
  const record = (count: number) => Object.fromEntries(many(count, (at) => [`l${at}`, null]) as [string, null][]);
  const { store, unread } = read({
    ...FULL,
    acceptances: many(201, (at) => acceptanceOf(`a${at}`)),
    answers: record(700),
    choices: record(301),
    comparison: { date: "2026-10-01", findings: { x: many(1_501, () => ["a", ""]) } },
    mappings: many(30, (at) => ({ ...FULL.mappings[0], sourceKey: `s${at}` })),
  });
  expect(unread).toEqual([]);
  expect([store.acceptances.length, store.answers.size, store.choices.size]).toEqual([201, 700, 301]);
  expect([store.comparison?.findings["x"]?.length, store.mappings.length]).toEqual([1_501, 30]);
});

test("the program's own limits hold where the store says nothing", () => {
  expect(settingsOf(EMPTY_STORE)).toEqual(DEFAULT_SETTINGS);
  expect(settingsOf(read(FULL).store).yearTooOldAfter).toBe(5);
});

test("gives the check what the user has told", () => {
  expect(givenOf(read(FULL).store)).toEqual({
    kommune: "Brøndby Kommune",
    period: { from: "2025-06-01", to: "2029-05-31" },
    tables: [
      {
        kind: "delmaal",
        sheet: "Ark1",
        range: { top: 1, left: 0, bottom: 8, right: 5 },
        columns: { indikator: 1, baseline: 2 },
      },
    ],
    budgetMapping: FULL.budget,
    budgets: [{ sheet: "Budget", range: { top: 2, left: 0, bottom: 19, right: 7 } }],
  });
});

test("gives the check the answers about lines of staff", () => {
  expect([...optionsOfStore(read(FULL).store).answers]).toEqual(Object.entries(FULL.answers));
});

test("a pointed-out table is kept by the name of its range", () => {
  const [table] = givenOf(read(FULL).store).tables;
  expect(storedTable(table!)).toEqual(FULL.tables[0]);
});

test("a hand-edited acceptance without reason, name and date is kept, to be listed", () => {
  const bare = { ...FULL.acceptances[0], reason: undefined, by: undefined, date: undefined };
  const { store, problem } = read({ ...FULL, acceptances: [bare] });
  expect(problem).toBeNull();
  expect(store.acceptances[0]).toMatchObject({ ...FULL.acceptances[0], reason: "", by: "", date: "1970-01-01" });
});

test("names that every object has are names like others", () => {
  const text = '{"version":1,"__proto__":{"tables":1},"answers":{"__proto__":"x","constructor":null,"toString":"y"}}';
  const { store, unread } = readStore([text]);
  expect(unread).toEqual([]);
  expect([...store.answers]).toEqual([
    ["__proto__", "x"],
    ["constructor", null],
    ["toString", "y"],
  ]);
  expect(store.tables).toEqual([]);
  expect(({} as Record<string, unknown>)["tables"]).toBeUndefined();
});

test("no texts make it throw", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 3 }), (texts) => {
      readStore(texts);
    }),
    { numRuns: 300 },
  );
});

test("no part is too large for it", () => {
  const start = processorTime();
  const many = (entry: unknown) => Array.from({ length: 100_000 }, () => entry);
  const { unread } = read({
    ...FULL,
    acceptances: [{ ...FULL.acceptances[0], group: "g", covers: many({}) }],
    tables: many(1),
    senere: many(1),
  });
  readStore([JSON.stringify({ version: 1, senere: many(1) }), JSON.stringify({ version: 1, senere: many(2) })]);
  expect(unread.map(({ part }) => part)).toEqual(["tables", "acceptances"]);
  expect(processorTime() - start).toBeLessThan(RUNAWAY);
});
