import { isElectionYear, lastElectionBefore } from "../../../../src/core/reading/electionDates";
import { newerElection } from "../../../../src/core/rules/year/newerElection";
import { noSuchElection } from "../../../../src/core/rules/year/noSuchElection";
import { overordnedeRow } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy } from "../support/agreements";

const VOTED = "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg";

function turnout(baseline: string, period: string, source = "Boligsociale data") {
  const row = overordnedeRow({ indikator: VOTED, baseline, comparison: "70,1 %", source });
  return agreements({ name: "Overordnede mål", period, rows: [row] });
}

test.each<[string, number, boolean | null]>([
  ["KV", 2021, true],
  ["KV", 2022, false],
  ["RV", 2025, true],
  ["FV", 2022, true],
  ["FV", 2023, false],
  ["FV", 2027, null],
  ["EP", 2024, true],
  ["EP", 2023, false],
  ["KV", 1997, null],
])("there was a %s in %d: %p", (name, year, expected) => {
  expect(isElectionYear(name, year)).toBe(expected);
});

test.each<[string, string, number | null]>([
  ["KV", "2025-06-01", 2021],
  ["KV", "2026-01-01", 2025],
  ["FV", "2026-01-01", 2022],
  ["EP", "2026-01-01", null],
])("the last %s before %s is %p", (name, day, expected) => {
  expect(lastElectionBefore(name, day)).toBe(expected);
});

test.each([
  ["KV21: 42,7 %\nFV22: 68,0 %", "1. juni 2025 – 31. maj 2029", [], []],
  ["KV25: 42,7 %\nFV22: 68,0 %", "1. januar 2026 – 31. december 2029", [], []],
  ["KV21: 42,7 %\nKV25: 44,1 %", "1. januar 2026 – 31. december 2029", [], []],
  ["42,7 %", "1. januar 2026 – 31. december 2029", [], []],
  ["KV21: 42,7 %", "1. januar 2026 – 31. december 2029", [], ["info Overordnede mål!C9 KV"]],
  ["Folketingsvalg 2019: 61,7 %", "1. juni 2025 – 31. maj 2029", [], ["info Overordnede mål!C9 FV"]],
  ["KV22: 42,7 %", "1. januar 2026 – 31. december 2029", ["error Overordnede mål!C9 KV"], []],
  ["FV23: 42,7 %", "1. januar 2026 – 31. december 2029", ["error Overordnede mål!C9 FV"], []],
])("%j in %s", (baseline, period, none, newer) => {
  expect(reportedBy(noSuchElection, turnout(baseline, period))).toEqual(none);
  expect(reportedBy(newerElection, turnout(baseline, period))).toEqual(newer);
});

test("an election that only the source names", () => {
  const workbook = turnout("42,7 %", "1. januar 2026 – 31. december 2029", "Kommunalvalg 2022");
  expect(reportedBy(noSuchElection, workbook)).toEqual(["error Overordnede mål!E9 KV"]);
});
