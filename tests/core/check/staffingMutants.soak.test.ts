import { checkWorkbook } from "../../../src/core/check/check";
import type { Draft } from "./plans/draft";
import { STAFFED_PLANS, staffingMutants, staffingVariations } from "./plans/staffing/mutants";

interface Said {
  readonly rule: string;
  readonly cell: string;
  readonly loud: boolean;
}

function said(draft: Draft): Said[] {
  return checkWorkbook(draft.toWorkbook(), { today: "2026-11-20" }).findings.map((finding) => ({
    rule: finding.rule,
    cell: `${finding.at.sheet}!${finding.at.cell}`,
    loud: finding.severity !== "info",
  }));
}

const loud = (findings: readonly Said[]): string[] =>
  findings.filter((finding) => finding.loud).map(({ rule, cell }) => `${rule}@${cell}`);

test.each(Object.entries(STAFFED_PLANS))("the clean plan of %s gives no error and no warning", (_name, plan) => {
  expect(loud(said(plan()))).toEqual([]);
});

const RULES_HELD = [
  "staffing/unreadable", "staffing/vague", "staffing/hours-unknown", "staffing/no-budget-row",
  "staffing/share-differs", "staffing/hours-differ", "staffing/amount-differs", "staffing/share-sum",
  "staffing/over-full-time", "staffing/area-weight", "budget/no-staffing-line", "budget/sum-wrong",
  "budget/amount-share", "budget/cofinancing", "budget/period", "budget/number-as-text",
]; // prettier-ignore

test.each(RULES_HELD)("%s has four mutants or more", (rule) => {
  expect(staffingMutants.filter((mutant) => mutant.rule === rule).length).toBeGreaterThanOrEqual(4);
});

const titled = staffingMutants.map((mutant) => [`${mutant.plan}: ${mutant.name} → ${mutant.rule}`, mutant] as const);

test("no mutation is written twice", () => {
  expect(new Set(titled.map(([title]) => title)).size).toBe(titled.length);
});

test.each(titled)("%s", (_title, mutant) => {
  const draft = STAFFED_PLANS[mutant.plan]();
  mutant.change(draft);
  expect(loud(said(draft)).sort()).toEqual(mutant.at.map((cell) => `${mutant.rule}@${cell}`).sort());
});

describe("said otherwise", () => {
  test.each(staffingVariations.map((variation) => [`${variation.plan}: ${variation.name}`, variation] as const))(
    "%s",
    (_title, variation) => {
      const draft = STAFFED_PLANS[variation.plan]();
      variation.change(draft);
      expect(loud(said(draft))).toEqual([]);
    },
  );
});

test("an answer of the user's decides what a line is compared with", () => {
  const draft = STAFFED_PLANS.soroe();
  draft.sheet("Kriminalitetsforebyggelse").set("A14", "Medarbejder 15 timer").insertRow(15, ["Medarbejder 16 timer"]);
  const workbook = draft.toWorkbook();
  const own = (answers?: ReadonlyMap<string, string | null>): string[] =>
    checkWorkbook(workbook, { today: "2026-11-20", ...(answers === undefined ? {} : { answers }) })
      .findings.filter(({ at, rule }) => at.sheet === "Kriminalitetsforebyggelse" && rule.startsWith("staffing/"))
      .map(({ rule, at }) => `${rule}@${at.cell}`);
  // Either could be the Fædregruppe's: nothing is reported before the user has said which.
  expect(own()).toEqual([]);
  const answers = new Map([
    ["kriminalitetsforebyggelse|medarbejder|", "boligsocial medarbejder|fædregruppe"],
    ["kriminalitetsforebyggelse|medarbejder||2", null],
  ]);
  expect(own(answers)).toEqual(["staffing/hours-differ@A14", "staffing/no-budget-row@A15"]);
});
