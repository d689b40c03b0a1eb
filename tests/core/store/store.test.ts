import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/rule";
import {
  EMPTY_STORE,
  givenOf,
  optionsOfStore,
  readStoreText,
  settingsOf,
  storedTable,
  storeText,
  withChoice,
  type Store,
} from "../../../src/core/store/store";

const FULL = {
  version: 1,
  settings: {
    language: "da",
    plan: { kommune: "Brøndby Kommune", from: "2025-06-01", to: "2029-05-31" },
    areas: ["Brøndby Strand"],
    yearTooOldAfter: 5,
  },
  tables: [{ kind: "delmaal", sheet: "Ark1", range: "A2:F9", columns: { indikator: 1, baseline: 2 } }],
  budget: [
    { sheet: "Budget", column: 3, meaning: { kind: "share", omraade: "Beskæftigelse" } },
    { sheet: "Løn", row: 7, meaning: { kind: "contract-hours", per: "week" } },
  ],
  budgetTables: [{ sheet: "Budget", range: "A3:H20" }],
  answers: { "beskæftigelse|leder|": "projektleder|", "beskæftigelse|tolk|": null },
  acceptances: [
    {
      rule: "year/missing",
      key: "1a2b",
      rowKey: "3c4d",
      row: "5e6f",
      like: 1,
      kind: "delmaal",
      indsatsomraade: "Beskæftigelse",
      label: "Den Lille Sprogskole",
      at: { sheet: "Ark1", cell: "E11" },
      covered: [{ shown: "13,6 %", mark: "7g8h" }],
      reason: "Tallet er aftalt med kommunen",
      by: "Jens Hansen",
      date: "2026-11-20",
    },
  ],
  comparison: { date: "2026-10-01", findings: { "year/missing": [["1a2b", "Den Lille Sprogskole"]] } },
  choices: { "andel unge i job": "Andel 15-29-årige i job", "antal møder": null },
  mappings: [
    {
      sourceKey: "1a2b3c4d",
      headerRows: [0],
      firstRow: 1,
      columns: [],
      decimalMark: ",",
      fillDown: false,
      fixed: { indikator: null, omraade: null, niveau: null, aar: "2023", enhed: null, kilde: "LBF" },
    },
  ],
};

test("what is written is read again", () => {
  const { store, problem } = readStoreText(JSON.stringify(FULL));
  expect(problem).toBeNull();
  expect(JSON.parse(storeText(store))).toEqual(FULL);
});

test("what a later version of the program adds stays", () => {
  const later = { ...FULL, signatures: [{ by: "x" }], settings: { ...FULL.settings, theme: "blue" } };
  expect(JSON.parse(storeText(readStoreText(JSON.stringify(later)).store))).toEqual(later);
});

test.each([
  ["no store", null],
  ["an empty one", "  "],
])("%s is an empty store", (_name, text) => {
  expect(readStoreText(text)).toEqual({ store: EMPTY_STORE, problem: null });
});

test.each([
  ["no JSON", "{", "unreadable"],
  ["something else", "[1]", "unreadable"],
  ["no version", "{}", "unreadable"],
  ["a later version", '{"version":2}', "newer"],
  [
    "a wrong period",
    JSON.stringify({ version: 1, settings: { ...FULL.settings, plan: { from: "i går" } } }),
    "unreadable",
  ],
  ["a limit out of bounds", JSON.stringify({ version: 1, settings: { yearTooOldAfter: 1e9 } }), "unreadable"],
])("%s: %s is told as %s", (_name, text, problem) => {
  expect(readStoreText(text)).toEqual({ store: EMPTY_STORE, problem });
});

test("nothing that is missing is needed", () => {
  expect(readStoreText('{"version":1}')).toEqual({ store: EMPTY_STORE, problem: null });
});

test("the program's own limits hold where the store says nothing", () => {
  expect(settingsOf(EMPTY_STORE)).toEqual(DEFAULT_SETTINGS);
  expect(settingsOf(readStoreText(JSON.stringify(FULL)).store).yearTooOldAfter).toBe(5);
});

test("gives the check what the user has told", () => {
  expect(givenOf(readStoreText(JSON.stringify(FULL)).store)).toEqual({
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
  expect([...optionsOfStore(readStoreText(JSON.stringify(FULL)).store).answers]).toEqual(Object.entries(FULL.answers));
});

test.each([
  ["a meaning that no column has", { budget: [{ sheet: "B", column: 1, meaning: { kind: "salary" } }] }],
  ["a column that no sheet has", { budget: [{ sheet: "B", column: -1, meaning: { kind: "total" } }] }],
  ["a year that no plan has", { budget: [{ sheet: "B", column: 1, meaning: { kind: "year", year: 3 } }] }],
  [
    "more answers than lines",
    { answers: Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`l${at}`, null])) },
  ],
  ["an answer that is no key", { answers: { "a|b|": 3 } }],
])("%s is unreadable", (_name, wrong) => {
  expect(readStoreText(JSON.stringify({ version: 1, ...wrong })).problem).toBe("unreadable");
});

test("a pointed-out table is kept by the name of its range", () => {
  const [table] = givenOf(readStoreText(JSON.stringify(FULL)).store).tables;
  expect(storedTable(table!)).toEqual(FULL.tables[0]);
  const lost = { ...FULL, tables: [{ ...FULL.tables[0], range: "somewhere" }] };
  expect(givenOf(readStoreText(JSON.stringify(lost)).store).tables).toEqual([]);
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readStoreText(text);
    }),
    { numRuns: 300 },
  );
});

test("a hand-edited acceptance without reason, name and date is kept, to be listed", () => {
  const bare = { ...FULL.acceptances[0], reason: undefined, by: undefined, date: undefined };
  const { store, problem } = readStoreText(JSON.stringify({ ...FULL, acceptances: [bare] }));
  expect(problem).toBeNull();
  expect(store.acceptances[0]).toMatchObject({ ...FULL.acceptances[0], reason: "", by: "", date: "1970-01-01" });
});

test.each([
  ["more acceptances than fit", { acceptances: Array.from({ length: 201 }, () => FULL.acceptances[0]) }],
  [
    "more answers about indicators than fit",
    { choices: Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a${at}`, null])) },
  ],
  ["a reason of a book's length", { acceptances: [{ ...FULL.acceptances[0], reason: "a".repeat(501) }] }],
  [
    "more findings to compare with than fit",
    { comparison: { date: "2026-10-01", findings: { x: Array.from({ length: 1501 }, () => ["a", ""]) } } },
  ],
])("a store with %s is none of ours", (_name, changes) => {
  expect(readStoreText(JSON.stringify({ ...FULL, ...changes })).problem).toBe("unreadable");
});

test("an answer about an indicator takes the place of an earlier one, and of the oldest when there are too many", () => {
  let { store }: { store: Store } = readStoreText(JSON.stringify(FULL));
  for (let at = 0; at < 400; at += 1) store = { ...store, choices: withChoice(store, `a${at}`, null) };
  store = { ...store, choices: withChoice(store, "a399", "Andel") };
  expect(Object.keys(store.choices)).toHaveLength(300);
  expect(optionsOfStore(store).choices.get("a399")).toBe("Andel");
  expect(readStoreText(storeText(store)).problem).toBeNull();
});
