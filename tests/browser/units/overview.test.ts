import { plansCsv } from "../../../src/browser/overview/plansCsv";
import type { OverviewPlan } from "../../../src/browser/overview/plan";
import { nextOrder, sortPlans } from "../../../src/browser/overview/sortPlans";
import type { PlanLine } from "../../../src/reports/overview/planLine";
import { summarise } from "../../../src/browser/overview/summarise";
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

function plan(name: string, line: Partial<PlanLine> | null): OverviewPlan {
  const state: OverviewPlan["state"] =
    line === null
      ? { kind: "unread", problem: { code: "xlsx/empty", values: {} } }
      : { kind: "checked", line: { ...NOTHING, ...line } };
  return { path: name, file: null, state };
}

const names = (plans: readonly OverviewPlan[]): string[] => plans.map(({ path }) => path);

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
  expect(names(sortPlans(PLANS, { column, direction }))).toEqual(expected);
});

test("counts begin with the most, words with a, and a second choice turns them round", () => {
  expect(nextOrder(null, "error")).toEqual({ column: "error", direction: "descending" });
  expect(nextOrder(null, "plan")).toEqual({ column: "plan", direction: "ascending" });
  expect(nextOrder({ column: "plan", direction: "ascending" }, "plan").direction).toBe("descending");
  expect(nextOrder({ column: "plan", direction: "ascending" }, "error").direction).toBe("descending");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "=a;b"])(
  "a plan called %j is no formula in the CSV",
  (name) => {
    const [, line] = plansCsv([plan("f.xlsx", { plan: name })], "da").split("\r\n");
    expect(line).toMatch(/^"?'/);
  },
);

test("quotes, semicolons and line breaks stay inside their field", () => {
  const csv = plansCsv([plan('en "plan"; nr. 1.xlsx', { plan: "to\nlinjer" })], "da");
  expect(csv).toContain('"to\nlinjer";');
  expect(csv).toContain('"en ""plan""; nr. 1.xlsx"');
});

test("a file that couldn't be read says why, in both languages", () => {
  expect(plansCsv([plan("b", null)], "da")).toContain("Filen er tom");
  expect(plansCsv([plan("b", null)], "en")).toMatch(/\r\nnot read;.*;b;[^;]+\r\n/);
});

test("the CSV has the columns that every overview has, a day a field, and no line but the plans'", () => {
  const period = { from: "2025-06-01", to: "2029-05-31" };
  const [headings, line, end] = plansCsv([plan("a", { error: 2, accepted: 3, period })], "da").split("\r\n");
  expect(headings).toMatch(/^\ufeffPlan;Kommune;Fra;Til;Fejl;.*;Accepterede fund;Fil;Bemærkning$/);
  expect(line).toBe(";;2025-06-01;2029-05-31;2;0;0;0;0;0;3;a;");
  expect(end).toBe("");
});

test("a plan's line counts what is missing", () => {
  const line = summarise(fixableWorkbook(), "2026-11-20");
  expect(line).toMatchObject({
    plan: "Prøveprojektet",
    kommune: "Brøndby Kommune",
    error: 1,
    warning: 1,
    missingYears: 1,
    missingSources: 0,
  });
});
