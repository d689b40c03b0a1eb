import { checkWorkbook, runRules } from "../../../src/core/check/check";
import { RULES } from "../../../src/core/rules";
import { readPlan } from "../../../src/core/plan/readPlan";
import { renderMessage } from "../../../src/locales/render";
import { hasRuleText, ruleIds, ruleText } from "../../../src/locales/rules";
import { applyFix, TODAY, workbookFrom } from "./support/testRule";

/** The contract with users and scripts: ids and severities that never change by accident. */
const CONTRACT = [
  ["layout/table-missing", "error"],
  ["layout/column-missing", "error"],
  ["layout/column-order", "warning"],
  ["layout/column-unknown", "info"],
  ["layout/heading-wording", "info"],
  ["layout/merged-cells", "warning"],
  ["layout/split-row", "warning"],
  ["layout/empty-row", "warning"],
  ["layout/cell-missing", "error"],
  ["layout/duplicate-row", "warning"],
  ["layout/hidden", "warning"],
  ["layout/guidance-text", "warning"],
  ["layout/text-residue", "info"],
  ["layout/not-calculated", "warning"],
  ["layout/error-value", "error"],
  ["layout/struck-out", "info"],
  ["layout/footnote-text", "info"],
  ["plan/header-differs", "error"],
  ["plan/draft-mark", "info"],
  ["goals/indicator-missing", "error"],
  ["delmaal/unit-clash", "warning"],
  ["delmaal/is-overall-goal", "warning"],
  ["delmaal/no-level", "info"],
  ["baseline/missing", "error"],
  ["baseline/deferred", "info"],
  ["baseline/unreadable", "warning"],
  ["baseline/unit-missing", "warning"],
  ["baseline/unit-mismatch", "warning"],
  ["baseline/out-of-range", "error"],
  ["baseline/grade-range", "error"],
  ["baseline/decimal-point", "warning"],
  ["baseline/footnote-mark", "warning"],
  ["baseline/labels-missing", "warning"],
  ["baseline/parts-total", "warning"],
  ["baseline/repeated-figure", "info"],
  ["baseline/base-differs", "warning"],
  ["baseline/target-already-met", "info"],
  ["privacy/small-count", "warning"],
  ["privacy/derivable", "warning"],
  ["comparison/missing", "info"],
  ["comparison/label-missing", "warning"],
  ["comparison/not-kommune", "info"],
  ["comparison/other-year", "warning"],
  ["comparison/already-better", "info"],
  ["year/missing", "error"],
  ["year/unreadable", "warning"],
  ["year/in-future", "error"],
  ["year/too-old", "warning"],
  ["year/several", "warning"],
  ["year/contradiction", "warning"],
  ["year/no-such-election", "error"],
  ["year/newer-election", "info"],
  ["source/missing", "error"],
  ["source/vague", "info"],
  ["indicator/not-measurable", "warning"],
  ["indicator/goal-wording", "warning"],
  ["indicator/two-measures", "info"],
  ["consistency/figure-differs", "error"],
  ["staffing/unreadable", "warning"],
  ["staffing/no-hours-or-share", "info"],
  ["staffing/vague", "warning"],
  ["staffing/hours-unknown", "warning"],
  ["staffing/no-budget-row", "error"],
  ["staffing/share-differs", "error"],
  ["staffing/hours-differ", "error"],
  ["staffing/amount-differs", "error"],
  ["staffing/share-sum", "error"],
  ["staffing/contract-differs", "error"],
  ["staffing/over-full-time", "warning"],
  ["staffing/area-weight", "warning"],
  ["budget/no-staffing-line", "warning"],
  ["budget/sum-wrong", "error"],
  ["budget/amount-share", "warning"],
  ["budget/cofinancing", "error"],
  ["budget/period", "warning"],
  ["budget/number-as-text", "warning"],
  ["budget/years-differ", "info"],
  ["budget/column-unread", "info"],
  ["data/value-differs", "error"],
  ["data/newer-year", "info"],
  ["data/indicator-unmatched", "info"],
  ["data/area-unknown", "info"],
  ["data/conflict", "warning"],
  ["data/suppressed", "info"],
];

test("the rules are those of the contract, in the order of the catalogue", () => {
  expect(RULES.map((rule) => [rule.id, rule.severity])).toEqual(CONTRACT);
});

test("every rule has texts in both languages, and no text is without its rule", () => {
  const ids = RULES.map((rule) => rule.id);
  expect([...ruleIds("da")].sort()).toEqual([...ids].sort());
  expect([...ruleIds("en")].sort()).toEqual([...ids].sort());
  expect(hasRuleText("layout/hidden")).toBe(true);
  expect(hasRuleText("constructor")).toBe(false);
  expect(() => ruleText("da", "layout/no-such-rule")).toThrow("layout/no-such-rule");
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const da = ruleText("da", id);
  const en = ruleText("en", id);

  test("stands in its own group and says where it comes from", () => {
    expect(id.startsWith(`${rule.group}/`)).toBe(true);
    expect(rule.origin).toMatch(/\S.*\.$/s);
  });

  test("has the same placeholders in both languages, each of a value that it gives", () => {
    for (const [key, sentence] of Object.entries(da.messages)) {
      const other = en.messages[key];
      expect(placeholders(other?.what)).toEqual(placeholders(sentence.what));
      expect(placeholders(other?.todo)).toEqual(placeholders(sentence.todo));
      expect(rule.messages[key]).toEqual(expect.arrayContaining(named(sentence.what + sentence.todo)));
    }
    for (const [key, title] of Object.entries(da.fixes)) {
      expect(placeholders(en.fixes[key])).toEqual(placeholders(title));
      expect(rule.fixes?.[key]).toEqual(named(title));
    }
  });

  test("is worded in whole sentences without exclamation or blame", () => {
    for (const { title, why, messages, fixes } of [da, en]) {
      expect(title).not.toMatch(/[.!]$/);
      const sentences = [why, ...Object.values(messages).flatMap(({ what, todo }) => [what, todo])];
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ{“”].*[.]$/);
      expect([...sentences, ...Object.values(fixes)].join(" ")).not.toMatch(
        /!|\b(?:du|dig|din|I har|ugyldig|invalid|you)\b/,
      );
    }
  });

  test("reports its example, which holds no other fault", () => {
    const { findings } = check(rule.example.bad);
    const own = findings.filter((finding) => finding.rule === id);
    expect(own.map((finding) => finding.at.cell)).toEqual([rule.example.at]);
    expect(loud(findings.filter((finding) => finding.rule !== id))).toEqual([]);
    for (const finding of own) expect(renderMessage("en", finding).what).not.toMatch(/[{}]/);
  });

  test("is silent when the example is put right", () => {
    const { findings } = check(rule.example.good);
    expect(findings.filter((finding) => finding.rule === id)).toEqual([]);
    expect(loud(findings)).toEqual([]);
  });

  test("repairs its example where it offers a fix", () => {
    const finding = check(rule.example.bad).findings.find((candidate) => candidate.rule === id);
    if (finding === undefined || finding.fix === null) return;
    const repaired = check(applyFix(rule.example.bad, finding)).findings;
    expect(repaired.filter((candidate) => candidate.rule === id)).toEqual([]);
  });
});

test("a rule's run says the same alone and among the others", () => {
  for (const rule of RULES) {
    const workbook = workbookFrom(rule.example.bad);
    const alone = runRules([rule], readPlan(workbook), { today: TODAY });
    const among = checkWorkbook(workbook, { today: TODAY }).findings.filter((finding) => finding.rule === rule.id);
    expect(alone).toEqual(among);
  }
});

function check(sheet: Parameters<typeof workbookFrom>[0]) {
  return checkWorkbook(workbookFrom(sheet), { today: TODAY });
}

function loud(findings: ReturnType<typeof check>["findings"]): string[] {
  return findings
    .filter((finding) => finding.severity !== "info")
    .map((finding) => `${finding.rule} ${finding.at.cell}`);
}

function named(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z]+)(?::2)?\}/g)].map(([, name = ""]) => name))];
}

function placeholders(sentence: string | undefined): string[] {
  return [...new Set(sentence?.match(/\{[a-zA-Z]+(?::2)?\}/g) ?? [])].sort();
}
