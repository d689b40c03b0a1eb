import { checkWorkbook } from "../../../src/core/check/check";
import type { Draft } from "./plans/draft";
import { baselineMutants } from "./plans/baselineMutants";
import { comparisonMutants } from "./plans/comparisonMutants";
import { harmlessVariations } from "./plans/harmlessVariations";
import { layoutMutants } from "./plans/layoutMutants";
import { PLANS, splitCell, type Mutant, type PlanName } from "./plans/mutant";
import { yearMutants } from "./plans/yearMutants";

const TODAY = "2026-11-20";

interface Said {
  readonly rule: string;
  readonly cell: string;
  readonly loud: boolean;
}

/** What the check says of a workbook; cells of the first sheet by their bare name. */
function said(draft: Draft): Said[] {
  const first = draft.sheet().name;
  return checkWorkbook(draft.toWorkbook(), { today: TODAY }).findings.map((finding) => ({
    rule: finding.rule,
    cell: finding.at.sheet === first ? finding.at.cell : `${finding.at.sheet}!${finding.at.cell}`,
    loud: finding.severity !== "info",
  }));
}

const shown = (findings: readonly Said[]): string[] => findings.map(({ rule, cell }) => `${rule}@${cell}`);

/** What each clean plan gives: the same rule may go on saying it elsewhere in a mutant. */
const CLEAN: Readonly<Record<PlanName, ReadonlySet<string>>> = {
  vejle: new Set(shown(said(PLANS.vejle()))),
  randers: new Set(shown(said(PLANS.randers()))),
  esbjerg: new Set(shown(said(PLANS.esbjerg()))),
  holbaek: new Set(shown(said(PLANS.holbaek()))),
};

describe.each(Object.entries(PLANS))("the clean plan of %s", (_name, plan) => {
  it("gives no error and no warning", () => {
    expect(shown(said(plan()).filter((finding) => finding.loud))).toEqual([]);
  });
});

/** Rules whose mutants this set must hold: those of a table alone, without budget and imported data. */
const RULES_HELD = [
  "layout/table-missing", "layout/column-missing", "layout/column-order", "layout/column-unknown",
  "layout/heading-wording", "layout/merged-cells", "layout/split-row", "layout/empty-row", "layout/cell-missing",
  "layout/duplicate-row", "layout/hidden", "layout/guidance-text", "layout/text-residue", "baseline/missing",
  "baseline/deferred", "baseline/unreadable", "baseline/unit-missing", "baseline/unit-mismatch",
  "baseline/out-of-range", "baseline/decimal-point", "baseline/footnote-mark", "baseline/labels-missing",
  "baseline/parts-total", "baseline/target-already-met", "privacy/small-count", "comparison/missing",
  "comparison/label-missing", "comparison/not-kommune", "comparison/other-year", "year/missing", "year/unreadable",
  "year/in-future", "year/too-old", "year/several", "year/contradiction", "source/missing", "source/vague",
  "indicator/not-measurable",
]; // prettier-ignore

const MUTANTS: readonly Mutant[] = [...layoutMutants, ...baselineMutants, ...comparisonMutants, ...yearMutants];

test.each(RULES_HELD)("%s has four mutants or more", (rule) => {
  expect(MUTANTS.filter((mutant) => mutant.rule === rule).length).toBeGreaterThanOrEqual(4);
});

const titled = MUTANTS.map(
  (mutant) => [`${mutant.plan}: ${mutant.name} → ${mutant.rule} at ${mutant.at}`, mutant] as const,
);

test("no mutation is written twice", () => {
  expect(new Set(titled.map(([title]) => title)).size).toBe(titled.length);
});

describe("a plan with one thing spoiled gives the one rule at the one cell", () => {
  it.each(titled)("%s", (_title, mutant) => {
    const draft = PLANS[mutant.plan]();
    mutant.change(draft);
    const findings = said(draft);
    const before = CLEAN[mutant.plan];
    const strays = findings.filter((finding) => {
      if (finding.rule !== mutant.rule) return finding.loud;
      const [where] = shown([finding]);
      return ![mutant.at, ...mutant.also].includes(finding.cell) && !before.has(where ?? "");
    });
    const own = shown(findings.filter((finding) => finding.rule === mutant.rule && finding.cell === mutant.at));
    expect({ reported: own, strays: shown(strays) }).toEqual({
      reported: [`${mutant.rule}@${mutant.at}`],
      strays: [],
    });
  });
});

describe("a plan written otherwise gives no error and no warning", () => {
  it.each(harmlessVariations.map((variation) => [`${variation.plan}: ${variation.name}`, variation] as const))(
    "%s",
    (_title, variation) => {
      const draft = PLANS[variation.plan]();
      variation.change(draft);
      expect(shown(said(draft).filter((finding) => finding.loud))).toEqual([]);
    },
  );
});

test("cells are named with or without their sheet", () => {
  expect([splitCell("C9"), splitCell("Beskæftigelse!C9")]).toEqual([
    [undefined, "C9"],
    ["Beskæftigelse", "C9"],
  ]);
});
