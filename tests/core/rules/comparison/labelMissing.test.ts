import { comparisonLabelMissing } from "../../../../src/core/rules/comparison/labelMissing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(comparisonLabelMissing, {
  accept: [
    { name: "the kommune in front", sheet: delmaal() },
    { name: "the kommune's initials behind", sheet: delmaal({ comparison: "72,83 % (KK)" }) },
    { name: "the initials in front", sheet: delmaal({ comparison: "KK: 9,83%" }) },
    {
      name: "a question with the kommune",
      sheet: delmaal({
        baseline: "Skriftsprog: 31,82 %\nTalesprog: 31,82 %",
        comparison: "Skriftsprog: 13,20 % (KK)\nTalesprog: 15,77 % (KK)",
      }),
    },
    { name: "overordnede mål, whose column says it", sheet: overordnede() },
    { name: "a heading that names the kommune", sheet: headed("Baseline kommune") },
    { name: "an empty comparison", sheet: delmaal({ comparison: null }) },
    { name: "words without a figure", sheet: delmaal({ comparison: "Findes ikke for kommunen" }) },
  ],
  reject: [
    {
      name: "a bare figure",
      sheet: delmaal({ comparison: "11,46 %" }),
      cell: "D2",
      what: "Det fremgår ikke, hvem ”11,46 %” gælder.",
    },
    {
      name: "a year alone",
      sheet: delmaal({ comparison: "11,46 % (2023)" }),
      cell: "D2",
      what: "Det fremgår ikke, hvem ”11,46 % (2023)” gælder.",
    },
    {
      name: "one bare figure beside a named one",
      sheet: delmaal({ comparison: "Hele landet: 12,79 %\n11,46 %" }),
      cell: "D2",
      what: "Det fremgår ikke, hvem ”Hele landet: 12,79 % 11,46 %” gælder.",
    },
    {
      name: "the questions of Baseline again",
      sheet: delmaal({
        baseline: "Skriftsprog: 31 %\nTalesprog: 32 %",
        comparison: "skriftsprog: 13 %\nTalesprog: 15 %",
      }),
      cell: "D2",
      what: "Det fremgår ikke, hvem ”skriftsprog: 13 % Talesprog: 15 %” gælder.",
    },
    {
      name: "elections alone",
      sheet: delmaal({ baseline: "FV22: 65,7 %\nKV21: 40,5 %", comparison: "FV22: 83,4 %\nKV21: 60 %" }),
      cell: "D2",
      what: "Det fremgår ikke, hvem ”FV22: 83,4 % KV21: 60 %” gælder.",
    },
  ],
});

function headed(heading: string) {
  const [headings = [], ...rows] = delmaal({ comparison: "11,46 %" }).rows;
  return { rows: [headings.map((text, column) => (column === 3 ? heading : text)), ...rows] };
}
