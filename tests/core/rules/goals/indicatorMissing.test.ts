import { LBF_2019_26 } from "../../../../src/core/forms/lbf2019";
import { indicatorMissing } from "../../../../src/core/rules/goals/indicatorMissing";
import { overordnedeRow } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy } from "../support/agreements";

const FIXED = LBF_2019_26.fixedGoals.flatMap(({ indicators }) => indicators);

function goals(indicators: readonly string[]) {
  return agreements({ name: "Overordnede mål", rows: indicators.map((indikator) => overordnedeRow({ indikator })) });
}

test.each([
  ["all of them", FIXED],
  ["more than those", [...FIXED, "Andel familier med en kontaktperson"]],
  ["an excerpt", FIXED.slice(0, 3)],
  [
    "another wording",
    FIXED.map((text) =>
      text.replace("Andel af 15-29-årige, som er sigtet mindst en gang", "Andel 15-29-årige sigtede"),
    ),
  ],
  [
    "turnout in two rows",
    [
      ...FIXED.slice(0, -1),
      "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg",
      "Andel stemmeberettigede, der har stemt ved seneste folketingsvalg",
    ],
  ],
])("accepts %s", (_, indicators) => {
  expect(reportedBy(indicatorMissing, goals(indicators))).toEqual([]);
});

test.each(FIXED)("reports that %s is missing", (missing) => {
  expect(reportedBy(indicatorMissing, goals(FIXED.filter((text) => text !== missing)))).toEqual([
    "error Overordnede mål!A8 one",
  ]);
});

test("names all that are missing in one finding", () => {
  expect(reportedBy(indicatorMissing, goals(FIXED.slice(2)))).toEqual(["error Overordnede mål!A8 several"]);
});
