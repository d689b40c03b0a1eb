import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import type { CheckOptions } from "../../../src/core/check/checked";
import { NEW_DOCUMENT } from "../../../src/core/store/read";
import { EMPTY_STORE, optionsOfStore, readStore, type Store } from "../../../src/core/store/store";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { reportOfCheck } from "../../../src/reports/fromCheck";
import { reportJson } from "../../../src/reports/json";
import { storedInWords } from "../../../src/reports/storedWords";
import { voiceOf } from "../../../src/reports/voice";

const TODAY = "2026-11-20";

const GOALS = [
  ["Delaftale for indsatsområdet Beskæftigelse"],
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ["Flere i job", "Andel 15-29-årige uden job", "13,6 %", "Brøndby Kommune: 14,46 %", 2009, "LBF Beboerdata"],
  ["Færre uden job", "Andel 30-49-årige uden job", "12,6 %", "Brøndby Kommune: 13,46 %", null, "LBF Beboerdata"],
  [],
  ["Medarbejderressourcer"],
  ["Medarbejder 15 timer"],
  ["Medarbejder 16 timer"],
];
const BUDGET = [
  ["Stilling", "Ansat (timer)", "X"],
  ["Medarbejder", 20, 1],
  ["Medarbejder", 25, 1],
];
const OWN = [
  ["Mål her", "Måles med", "Tal", "Andre", "Periode", "Fra"],
  ["Flere med", "Antal deltagere", "13", "", "", "egne tal"],
];
const WORKBOOK = workbookOf(
  sheetFromRows("Beskæftigelse", GOALS),
  sheetFromRows("Budget", BUDGET),
  sheetFromRows("Andet", OWN),
);

/** What anyone could accept in the workbook. */
const ACCEPTANCES = checkWorkbook(WORKBOOK, { today: TODAY }).review.findings.flatMap(({ identity }) =>
  identity === null
    ? []
    : [{ ...identity, reason: "Tallet er aftalt med kommunen", by: "Jens Hansen", date: "2026-11-01" }],
);

const storeOf = (changes: object): Store => {
  const { store, problem } = readStore([JSON.stringify({ ...NEW_DOCUMENT, ...changes })]);
  expect(problem).toBeNull();
  return store;
};
const check = (options: Omit<CheckOptions, "today">) => checkWorkbook(WORKBOOK, { today: TODAY, ...options });
const wordsOf = (changes: object): string[] =>
  check(optionsOfStore(storeOf(changes))).stored.map((entry) => storedInWords(entry, voiceOf("da")));

const columns = { delmaal: 0, indikator: 1, baseline: 2, comparison: 3, year: 4, source: 5 };
const settings = (changes: object): object => ({ settings: { ...EMPTY_STORE.settings, ...changes } });
const share = { kind: "share", omraade: "Beskæftigelse" };

test.each([
  ["nothing", {}, []],
  [
    "a limit of years",
    settings({ yearTooOldAfter: 50 }),
    ["Tal må være op til 50 år ældre end planen (standard: 3 år); uden det: 1 fund mere"],
  ],
  [
    "a limit that only the sentences name",
    settings({ yearTooOldAfter: 4 }),
    ["Tal må være op til 4 år ældre end planen (standard: 3 år)"],
  ],
  ["the program's own limit", settings({ yearTooOldAfter: 3 }), []],
  ["a kommune that the workbook names itself", settings({ plan: { kommune: "Ishøj", from: null, to: null } }), []],
  [
    "a table pointed out",
    { tables: [{ kind: "delmaal", sheet: "Andet", range: "A1:F2", columns }] },
    [expect.stringMatching(/^A1:F2 i arket Andet er valgt som delmålstabel; uden det: \d+ fund færre$/)],
  ],
  ["a table in a sheet that is gone", { tables: [{ kind: "delmaal", sheet: "Væk", range: "A1:F2", columns }] }, []],
  [
    "a column with a meaning",
    { budget: [{ sheet: "Budget", column: 2, meaning: share }] },
    [expect.stringMatching(/^Kolonne C i arket Budget er valgt som ”Andel i Beskæftigelse”/)],
  ],
  [
    "a column that is passed over",
    { budget: [{ sheet: "Budget", column: 0, meaning: { kind: "ignore" } }] },
    [expect.stringMatching(/^Kolonne A i arket Budget bliver sprunget over/)],
  ],
  ["a column of a sheet that is gone", { budget: [{ sheet: "Væk", column: 0, meaning: { kind: "ignore" } }] }, []],
  [
    "answers about staff",
    {
      budget: [{ sheet: "Budget", column: 2, meaning: share }],
      answers: { "beskæftigelse|medarbejder|": "medarbejder||2", "beskæftigelse|medarbejder||2": null },
    },
    [
      expect.stringMatching(/^Kolonne C/),
      expect.stringMatching(
        /^2 medarbejderlinjer har et svar om, hvilken stilling i budgettet de er; uden det: \d+ fund/,
      ),
    ],
  ],
  ["an answer about someone who is gone", { answers: { "beskæftigelse|tolk|": null } }, []],
  [
    "acceptances",
    { acceptances: ACCEPTANCES.filter(({ rule }) => rule === "year/missing" || rule === "year/too-old") },
    ["2 fund er accepteret: 1 fejl, 1 advarsel"],
  ],
  [
    "an acceptance that doesn't count",
    { acceptances: [{ ...ACCEPTANCES[0], reason: "" }] },
    ["1 accept gælder ikke, se grunden i rapporten"],
  ],
  [
    "an earlier check",
    { comparison: { date: "2026-10-01", findings: {} } },
    ["Fundene er sammenlignet med kontrollen 1. oktober 2026"],
  ],
  [
    "two tables that are one",
    {
      tables: [
        { kind: "delmaal", sheet: "Andet", range: "A1:F2", columns },
        { kind: "delmaal", sheet: "Andet", range: "A1:F2", columns },
      ],
    },
    [expect.stringMatching(/^A1:F2 i arket Andet/), expect.stringMatching(/^A1:F2 i arket Andet/)],
  ],
])("%s", (_name, changes, expected) => {
  expect(wordsOf(changes)).toEqual(expected);
});

test("a kommune and a period count where the workbook says none", () => {
  const bare = workbookOf(
    sheetFromRows(
      "Ark",
      GOALS.slice(2, 4).map((row) => row.map((cell) => (row[0] === "Flere i job" && cell === row[3] ? null : cell))),
    ),
  );
  const { given } = optionsOfStore(
    storeOf(settings({ plan: { kommune: "Brøndby Kommune", from: "2025-06-01", to: "2029-05-31" } })),
  );
  const { stored } = checkWorkbook(bare, { today: TODAY, given });
  expect(stored.map((entry) => storedInWords(entry, voiceOf("da")))).toEqual([
    "Kommunen er Brøndby Kommune",
    expect.stringMatching(/^Planens periode er 1\. juni 2025 – 31\. maj 2029; uden det: 1 fund færre$/),
  ]);
});

test("in a workbook too large to check again, all that is set is said, without what it did", () => {
  const rows = Array.from({ length: 9_000 }, (_, index) => [`Note ${index}`]);
  const large = workbookOf(sheetFromRows("Beskæftigelse", GOALS), sheetFromRows("Noter", rows));
  const { stored } = checkWorkbook(large, { today: TODAY, settings: { yearTooOldAfter: 4 } });
  expect(stored).toEqual([{ item: { kind: "setting", what: "year-limit", years: 4, standard: 3 }, without: null }]);
});

const sheet = fc.constantFrom("Beskæftigelse", "Budget", "Andet", "Væk");
const range = fc.constantFrom("A1:F2", "A3:F5", "A1:C3", "B2:C3");
const column = fc.nat(6);
const meaning = fc.constantFrom(
  { kind: "ignore" },
  { kind: "stilling" },
  share,
  { kind: "contract-hours", per: "week" },
  { kind: "total" },
);
const answerKey = fc.constantFrom("beskæftigelse|medarbejder|", "beskæftigelse|medarbejder||2", "beskæftigelse|tolk|");
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null, freq: 1 });

const store = fc.record({
  settings: fc.record({
    plan: fc.record({
      kommune: maybe(fc.constantFrom("Brøndby Kommune", "Ishøj Kommune")),
      from: maybe(fc.constantFrom("2025-06-01", "2012-01-01")),
      to: maybe(fc.constant("2029-05-31")),
    }),
    areas: few(fc.constantFrom("Strand", "Nord")),
    yearTooOldAfter: maybe(fc.constantFrom(0, 3, 4, 50)),
  }),
  tables: few(
    fc.record({ kind: fc.constantFrom("delmaal", "overordnede-maal"), sheet, range, columns: fc.constant(columns) }),
  ),
  budget: few(fc.oneof(fc.record({ sheet, column, meaning }), fc.record({ sheet, row: column, meaning }))),
  budgetTables: few(fc.record({ sheet, range })),
  answers: fc.dictionary(answerKey, maybe(fc.constantFrom("medarbejder||2", "medarbejder|", "tolk|")), { maxKeys: 2 }),
  choices: fc.dictionary(fc.constantFrom("andel 15-29-årige uden job", "andet"), maybe(fc.constant("x")), {
    maxKeys: 1,
  }),
  acceptances: few(
    fc
      .tuple(fc.constantFrom(...ACCEPTANCES), fc.constantFrom({}, { reason: "" }, { key: "x" }))
      .map(([acceptance, changes]) => ({ ...acceptance, ...changes })),
  ),
  comparison: maybe(fc.constantFrom({ date: "2026-10-01", findings: {} })),
});

test("for any store, nothing is said to be set exactly where the report is that of a check without it", () => {
  const jsonOf = (options: Omit<CheckOptions, "today">): string => {
    const file = reportOfCheck("plan.xlsx", { ...check(options), stored: [] }, { language: "da", min: "info" });
    // Everything a report says: those that scripts read, and what only people see.
    const { plan, staffing, questions, columnQuestions, compared, basis, sections } = file;
    const report = { program: "P", language: "da", today: TODAY, files: [file], passedOver: [], others: 0 } as const;
    const rest = { plan, staffing, questions, columnQuestions, compared, basis, sections };
    return [...reportJson(report), JSON.stringify(rest)].join("");
  };
  const without = jsonOf({});
  fc.assert(
    fc.property(store, (changes) => {
      const options = optionsOfStore(storeOf(changes));
      const isSaid = check(options).stored.length > 0;
      expect({ changes, isSaid }).toEqual({ changes, isSaid: jsonOf(options) !== without });
    }),
    { numRuns: 60 },
  );
});
