import { renderMessage } from "../../../../src/locales/render";
import { baselineMissing } from "../../../../src/core/rules/baseline/missing";
import { delmaal, overordnede } from "../support/sheets";
import { findingsOf, testRule } from "../support/testRule";

testRule(baselineMissing, {
  accept: [
    { name: "a figure", sheet: delmaal() },
    { name: "an announcement", sheet: delmaal({ baseline: "Måles i år 1" }) },
    { name: "zero", sheet: delmaal({ baseline: 0 }) },
    { name: "LBF's guidance text", sheet: delmaal({ baseline: "Her anføres baseline." }) },
    {
      name: "a table without the column",
      sheet: { rows: delmaal().rows.map((row) => row.filter((_, column) => column !== 2)) },
    },
  ],
  reject: [
    { name: "an empty cell", sheet: delmaal({ baseline: null }), cell: "C2", what: "Baseline mangler." },
    { name: "a placeholder", sheet: delmaal({ baseline: "udfyldes senere" }), cell: "C2", what: "Baseline mangler." },
    { name: "overordnede mål", sheet: overordnede({ baseline: "–" }), cell: "C2", what: "Baseline mangler." },
  ],
});

test.each([
  ["Antal udsættelser", "24 udsættelser"],
  ["Nedbringe antallet af udsættelser pga. huslejerestancer", "24 udsættelser"],
  ["Andel unge i job", "13,6 %"],
])("the example is of what %j counts", (indikator, example) => {
  const [finding] = findingsOf(baselineMissing, delmaal({ indikator, baseline: null, comparison: null }));
  expect(finding === undefined ? "" : renderMessage("da", finding).todo).toContain(example);
});
