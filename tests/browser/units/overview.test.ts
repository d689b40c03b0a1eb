import { exportFile } from "../../../src/browser/overview/exporting";
import { entryOf, type OverviewPlan } from "../../../src/browser/overview/plan";
import { overviewLines } from "../../../src/browser/overview/lines";
import { filterChoices, shownPlans } from "../../../src/browser/overview/shownPlans";
import { nextOrder, sortPlans } from "../../../src/browser/overview/sortPlans";
import type { PlanLine } from "../../../src/reports/overview/planLine";
import { decided, knownBy, NO_STATUSES, reviewOf, statusBook } from "../../../src/browser/overview/statuses";
import { summarise } from "../../../src/browser/overview/summarise";
import { NO_FILTERS, withChosen, type PlanFilters } from "../../../src/browser/overview/view";
import { NOT_REVIEWED, type PlanReview } from "../../../src/reports/overview/review";
import { processorTime } from "../../support/processorTime";
import { fixableWorkbook } from "../support/samples";

const NOTHING: PlanLine = {
  plan: null,
  kommune: null,
  period: { from: null, to: null },
  error: 0,
  warning: 0,
  info: 0,
  missingYears: 0,
  missingSources: 0,
  staffing: 0,
  accepted: 0,
  stored: [],
  unread: { problem: null, parts: [], places: [] },
};

let lastId = 0;

function plan(name: string, line: Partial<PlanLine> | null, rules: readonly string[] = []): OverviewPlan {
  const entry = { file: name, line: { ...NOTHING, ...line }, problem: null, baselines: [] };
  const state: OverviewPlan["state"] =
    line === null
      ? { kind: "unread", problem: { code: "xlsx/empty", values: {} } }
      : { kind: "checked", summary: { entry, rules, findings: null } };
  return { id: ++lastId, path: name, file: new File(["x"], name), hash: null, state };
}

const withFilters = (plans: readonly OverviewPlan[], filters: Partial<PlanFilters>, book = NO_STATUSES): string[] =>
  shownPlans(overviewLines(plans, book), { filters: { ...NO_FILTERS, ...filters }, order: null }).map(
    ({ plan: { path } }) => path,
  );

async function csvOf(
  one: OverviewPlan,
  language: "da" | "en" = "da",
  review: PlanReview = NOT_REVIEWED,
): Promise<string> {
  const about = { language, program: "P", today: "2026-11-30" };
  const { content } = await exportFile("csv", [entryOf(one, review, language)], about);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await content.arrayBuffer());
}

const PLANS = [
  plan("a", { plan: "Ålborg Øst", error: 2, period: { from: "2026-01-01", to: null } }),
  plan("b", null),
  plan("c", { plan: "Brøndby", error: 10, period: { from: "2025-06-01", to: null } }),
  plan("d", { error: 2 }),
];

test.each([
  ["plan", "ascending", ["c", "a", "b", "d"]],
  ["plan", "descending", ["a", "c", "b", "d"]],
  ["error", "descending", ["c", "a", "d", "b"]],
  ["error", "ascending", ["a", "d", "c", "b"]],
  ["from", "ascending", ["c", "a", "b", "d"]],
  ["to", "descending", ["a", "b", "c", "d"]],
  ["file", "descending", ["d", "c", "b", "a"]],
] as const)("sorted by %s, %s: %j", (column, direction, expected) => {
  const lines = sortPlans(overviewLines(PLANS, NO_STATUSES), { column, direction });
  expect(lines.map(({ plan: { path } }) => path)).toEqual(expected);
});

test("500 plans are sorted, searched and filtered within 100 ms, and hold little", () => {
  const kommuner = ["Aalborg Kommune", "Brøndby Kommune", "Odense Kommune", "Aarhus Kommune"];
  const before = process.memoryUsage().heapUsed;
  const many = Array.from({ length: 500 }, (_, at) =>
    plan(
      `mappe ${at % 9}/plan ${at}.xlsx`,
      { plan: `Plan ${(at * 37) % 500}`, kommune: kommuner[at % 4] ?? null, error: at % 7 },
      [at % 5 === 0 ? "year/missing" : "source/missing"],
    ),
  );
  const lines = overviewLines(many, NO_STATUSES);
  expect((process.memoryUsage().heapUsed - before) / 1024 ** 2).toBeLessThan(8);
  const filters: readonly Partial<PlanFilters>[] = [
    {},
    { search: "plan 12" },
    { kommune: "Odense Kommune" },
    { severity: "error" },
    { rule: "year/missing" },
    { status: "unseen" },
  ];
  const orders = (["plan", "kommune", "error", "file"] as const).map(
    (column) => ({ column, direction: "ascending" }) as const,
  );
  for (const order of [null, ...orders])
    for (const one of filters) {
      const start = processorTime();
      shownPlans(lines, { filters: { ...NO_FILTERS, ...one }, order });
      expect(processorTime() - start).toBeLessThan(100);
    }
});

test("counts begin with the most, words with a, and a second choice turns them round", () => {
  expect(nextOrder(null, "error")).toEqual({ column: "error", direction: "descending" });
  expect(nextOrder(null, "plan")).toEqual({ column: "plan", direction: "ascending" });
  expect(nextOrder({ column: "plan", direction: "ascending" }, "plan").direction).toBe("descending");
  expect(nextOrder({ column: "plan", direction: "ascending" }, "error").direction).toBe("descending");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "=a;b"])(
  "a plan called %j is no formula in the CSV",
  async (name) => {
    const [, line] = (await csvOf(plan("f.xlsx", { plan: name }))).split("\r\n");
    expect(line).toMatch(/^"?'/);
  },
);

test("quotes, semicolons and line breaks stay inside their field", async () => {
  const csv = await csvOf(plan('en "plan"; nr. 1.xlsx', { plan: "to\nlinjer" }));
  expect(csv).toContain('"to\nlinjer";');
  expect(csv).toContain('"en ""plan""; nr. 1.xlsx"');
});

test("a file that couldn't be read says why, in both languages", async () => {
  expect(await csvOf(plan("b", null))).toContain("Filen er tom");
  expect(await csvOf(plan("b", null), "en")).toMatch(/\r\nnot read;.*;b;[^;]+\r\n/);
});

test("the CSV has the columns that every overview has, a day a field, and no line but the plans'", async () => {
  const period = { from: "2025-06-01", to: "2029-05-31" };
  const [headings, line, end] = (await csvOf(plan("a", { error: 2, accepted: 3, period }))).split("\r\n");
  expect(headings).toMatch(/^\ufeffPlan;Kommune;Fra;Til;Fejl;.*;Accepterede fund;Fil;Bemærkning$/);
  expect(line).toBe(";;2025-06-01;2029-05-31;2;0;0;0;0;0;3;a;");
  expect(end).toBe("");
});

test("a plan's line counts what is missing", () => {
  const { entry, rules, findings } = summarise(fixableWorkbook(), { name: "a", today: "2026-11-20", data: [] });
  expect(rules).toContain("year/missing");
  expect(Object.keys(findings?.findings ?? {}).sort()).toEqual([...rules].sort());
  expect(entry.line).toMatchObject({
    plan: "Prøveprojektet",
    kommune: "Brøndby Kommune",
    error: 1,
    warning: 1,
    missingYears: 1,
    missingSources: 0,
  });
});

test("what was decided stands in the CSV, and in none where nothing was", async () => {
  const [headings, line] = (
    await csvOf(plan("a", {}), "da", { status: "question", isEarlier: false, note: "Ring; hør om år" })
  ).split("\r\n");
  expect(headings).toMatch(/;Accepterede fund;Status;Note;Fil;/);
  expect(line).toContain(';Spørgsmål;"Ring; hør om år";a;');
  const earlier = await csvOf(plan("a", {}), "da", { status: "approved", isEarlier: true, note: "" });
  expect(earlier).toContain(';"Godkendt, før filen blev ændret";');
});

describe("filters", () => {
  const plans = [
    plan("2025/a.xlsx", { plan: "Ålborg Øst", kommune: "Aalborg", error: 2 }, ["year/missing"]),
    plan("2025/b.xlsx", null),
    plan("2026/c.xlsx", { plan: "Brøndby", kommune: "Brøndby", warning: 1 }, ["source/missing", "year/missing"]),
    plan("2026/d.xlsx", {}),
  ];

  test.each([
    [{}, ["2025/a.xlsx", "2025/b.xlsx", "2026/c.xlsx", "2026/d.xlsx"]],
    [{ search: "ÅLBORG" }, ["2025/a.xlsx"]],
    [{ search: "2025 øst" }, ["2025/a.xlsx"]],
    [{ search: "findes ikke" }, []],
    [{ kommune: "Brøndby" }, ["2026/c.xlsx"]],
    [{ kommune: "" }, ["2026/d.xlsx"]],
    [{ severity: "error" }, ["2025/a.xlsx"]],
    [{ severity: "warning" }, ["2026/c.xlsx"]],
    [{ severity: "none" }, ["2026/d.xlsx"]],
    [{ severity: "unread" }, ["2025/b.xlsx"]],
    [{ rule: "year/missing" }, ["2025/a.xlsx", "2026/c.xlsx"]],
    [{ rule: "year/missing", severity: "error" }, ["2025/a.xlsx"]],
    [{ status: "unseen", search: "2026" }, ["2026/c.xlsx", "2026/d.xlsx"]],
    [{ status: "approved" }, []],
  ] as const)("%j shows %j", (filters, expected) => {
    expect(withFilters(plans, filters)).toEqual(expected);
  });

  test("there is to choose among what the plans have, with how many have it", () => {
    expect(filterChoices(plans)).toEqual({
      kommuner: [
        { value: "", plans: 1 },
        { value: "Brøndby", plans: 1 },
        // As a Danish alphabet has it.
        { value: "Aalborg", plans: 1 },
      ],
      rules: [
        { value: "year/missing", plans: 2 },
        { value: "source/missing", plans: 1 },
      ],
    });
  });
});

describe("a status", () => {
  const one = { ...plan("2026/a.xlsx", {}), hash: "ab" };
  const kept = decided(one, { status: "approved", note: "set" }, 1);
  const book = statusBook(kept === null ? [] : [kept], true);

  test("is known by the file's bytes, whatever it is called", () => {
    expect(reviewOf({ ...one, path: "andet/navn.xlsx" }, book)).toEqual({
      status: "approved",
      isEarlier: false,
      note: "set",
    });
    expect(withFilters([one], { status: "approved" }, book)).toEqual(["2026/a.xlsx"]);
    expect(withFilters([one], { search: "set" }, book)).toEqual(["2026/a.xlsx"]);
  });

  test("of a file that has been changed since is of what it was: the plan is to be seen again", () => {
    const changed = { ...one, hash: "cd" };
    expect(reviewOf(changed, book)).toEqual({ status: "approved", isEarlier: true, note: "set" });
    expect(withFilters([changed], { status: "approved" }, book)).toEqual([]);
    expect(withFilters([changed], { status: "unseen" }, book)).toEqual(["2026/a.xlsx"]);
  });

  test("of another file isn't this one's, nor is anything while it hasn't been read", () => {
    expect(reviewOf({ ...one, hash: "cd", path: "b.xlsx" }, book)).toEqual(NOT_REVIEWED);
    expect(reviewOf({ ...one, hash: null, state: { kind: "waiting" } }, book)).toEqual(NOT_REVIEWED);
    expect(knownBy({ ...one, file: null, hash: null, state: { kind: "waiting" } })).toBeNull();
  });

  test("is known by place and size where the browser can't tell the bytes", () => {
    const unhashed = { ...one, hash: null };
    const other = decided(unhashed, { status: "question", note: "" }, 2);
    expect(other?.id).toBe("2026/a.xlsx|1");
    expect(reviewOf(unhashed, statusBook(other === null ? [] : [other], null)).status).toBe("question");
  });

  test("the last of a place counts", () => {
    const all = [
      { id: "2", path: "a", status: "question", note: "ny", at: 9 },
      { id: "1", path: "a", status: "approved", note: "gammel", at: 3 },
    ] as const;
    expect(reviewOf({ ...one, path: "a", hash: "3" }, statusBook(all, true)).note).toBe("ny");
  });
});

test("two plans at most are chosen: the first makes room", () => {
  expect([1, 2, 3, 3].reduce<readonly number[]>(withChosen, [])).toEqual([2]);
  expect([1, 2, 3].reduce<readonly number[]>(withChosen, [])).toEqual([2, 3]);
});
