import { RULES } from "../../../src/core/rules";
import type { Basis } from "../../../src/core/rules/rule";
import { REPORT_TEXTS } from "../../../src/locales/reportTexts";
import { ruleCatalogue } from "../../../scripts/generateRuleCatalogue";

/** What LBF's texts and Danmarks Statistik's practice are known to say; no other rule may call on them. */
const FOUNDED: Readonly<Record<Basis, readonly string[]>> = {
  // The template says of medarbejderressourcer that hours or per cent must agree with the budget; its table has a column for the year.
  delaftale: [
    "budget/no-staffing-line",
    "staffing/hours-differ",
    "staffing/no-budget-row",
    "staffing/no-hours-or-share",
    "staffing/share-differs",
    "staffing/unreadable",
    "year/missing",
  ],
  // Its table of overordnede mål has the column Baseline kommune.
  samarbejdsaftale: ["comparison/not-kommune"],
  // The columns of the two tables, with their headings and order, and guidance that is to be deleted.
  templates: [
    "baseline/missing",
    "layout/cell-missing",
    "layout/column-missing",
    "layout/column-order",
    "layout/column-unknown",
    "layout/guidance-text",
    "layout/heading-wording",
    "layout/table-missing",
    "source/missing",
  ],
  // The fixed goals and indicators of 2019-26, that of the latest election among them; at most 75 % is paid by LBF.
  rules: ["budget/cofinancing", "goals/indicator-missing", "year/newer-election"],
  // No figures about groups of under 3.
  statistics: ["data/suppressed", "privacy/small-count"],
};

test.each(Object.entries(FOUNDED))("the rules that rest on %s are those that it says something of", (basis, ids) => {
  const founded = RULES.filter((rule) => rule.basis === basis).map(({ id }) => id);
  expect(founded.sort()).toEqual([...ids].sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s says what it rests on, and what that is", (_, rule) => {
  const named = REPORT_TEXTS.da.basis[rule.basis ?? "own"];
  expect(rule.origin).toMatch(/^[A-ZÆØÅ0-9”].{10,}\.$/);
  // What is ours doesn't borrow LBF's word.
  if (rule.basis === undefined) expect(rule.origin).not.toMatch(/LBF’s (?:skabelon|regler|skema)|skabelonen siger/i);
  expect(ruleCatalogue([rule])).toContain(`\n${named}: ${rule.origin}\n`);
});
