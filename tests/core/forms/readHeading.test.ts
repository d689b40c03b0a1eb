import fc from "fast-check";
import { formColumn, type GoalTableKind } from "../../../src/core/forms/form";
import { LBF_2019_26 } from "../../../src/core/forms/lbf2019";
import * as headings from "../../../src/core/forms/readHeading";

const readHeading = (text: string) => headings.readHeading(text, LBF_2019_26);
const isLbfWording = (text: string, kind: GoalTableKind, id: string): boolean =>
  headings.isLbfWording(text, formColumn({ form: LBF_2019_26, kind }, id));

describe("readHeading", () => {
  it.each<[string, string]>([
    ["Delmål", "delmaal"],
    ["DELMÅL", "delmaal"],
    ["De lmå l", "delmaal"],
    ["Delmål:", "delmaal"],
    ["Mål", "delmaal"],
    ["Overordnede mål", "delmaal"],
    ["Indikator", "indikator"],
    ["Indikatorer", "indikator"],
    ["Indikator(er)", "indikator"],
    ["Indikatro", "indikator"],
    ["Succeskriterium", "indikator"],
    ["Baseline boligområde/målgruppe", "baseline"],
    ["Baseline\nboligområde / målgruppe", "baseline"],
    ["Baseline bolig-\nområde/mål-\ngruppe", "baseline"],
    ["Basel ine bo l i gområde", "baseline"],
    ["Baseline", "baseline"],
    ["Baseline (%)", "baseline"],
    ["Baseline for boligområdet", "baseline"],
    ["Evt. anden baseline", "comparison"],
    ["Evt anden base-line", "comparison"],
    ["Baseline kommune", "comparison"],
    ["Baseline (kommunen)", "comparison"],
    ["Baseline år", "year"],
    ["Baseline-år", "year"],
    ["Baselineår", "year"],
    ["Baselin e år", "year"],
    ["År for baseline", "year"],
    ["Årstal", "year"],
    ["Datakilde", "source"],
    ["Data-kilde", "source"],
    ["Datakilde 4", "source"],
    ["Kilde", "source"],
  ])("%j is %s", (text, goal) => {
    expect(readHeading(text)?.goal).toBe(goal);
  });

  it.each([
    "",
    "Delmål og indikatorer for indsatsområdet",
    "Flere borgere under 30 år i uddannelse",
    "Stilling",
    "Beskæftigelse (%)",
    "Deadline",
    "2025",
    "Brøndby Kommune: 14,46%",
    "Bemærkninger",
  ])("%j is none", (text) => {
    expect(readHeading(text)).toBeNull();
  });

  it("reads the unit that a heading gives its figures", () => {
    expect(readHeading("Baseline boligområde (pct.)")?.unit).toBe("%");
    expect(readHeading("Baseline boligområde")?.unit).toBeNull();
  });

  it("knows LBF's wording apart from the others, case, spaces, hyphens and slashes aside", () => {
    expect(isLbfWording("BASELINE BOLIG-OMRÅDE / MÅLGRUPPE", "delmaal", "baseline")).toBe(true);
    expect(isLbfWording("Baseline boligområde", "delmaal", "baseline")).toBe(false);
    expect(isLbfWording("Baseline boligområde", "overordnede-maal", "baseline")).toBe(true);
  });

  it("recognises LBF's headings however they are cased, spaced and broken", () => {
    const wordings = Object.values(LBF_2019_26.tables).flatMap(({ columns }) =>
      columns.map(({ id, heading }): [string, string] => [id, heading]),
    );
    const gap = fc.constantFrom("", "", "", " ", "\n", "-\n", "\u00a0", "\u00ad");
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings),
        fc.array(gap, { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        ([goal, wording], gaps, upper) => {
          const broken = [...wording].map((letter, index) => letter + (gaps[index] ?? "")).join("");
          expect(readHeading(upper ? broken.toUpperCase() : broken)?.goal).toBe(goal);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("throws on no string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readHeading(text)));
  });
});
