import { comparisonNotKommune } from "../../../../src/core/rules/comparison/notKommune";
import { delmaal, overordnede, plannedDelmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(comparisonNotKommune, {
  accept: [
    { name: "the plan's kommune", sheet: plannedDelmaal() },
    {
      name: "the kommune beside the country",
      sheet: plannedDelmaal({ comparison: "I hele landet: 12,79 %\nBrøndby Kommune: 11,46 %" }),
    },
    { name: "the word alone", sheet: delmaal({ comparison: "Kommunen: 14 %" }) },
    { name: "a bare figure, which is another rule's", sheet: delmaal({ comparison: "14 %" }) },
    { name: "a bare figure in overordnede mål", sheet: overordnede() },
    {
      name: "elections in overordnede mål",
      sheet: overordnede({ baseline: "FV22: 65,7 %\nKV21: 40,5 %", comparison: "FV22: 83,4 % (KK)\nKV21: 60 % (KK)" }),
    },
    {
      name: "the areas of Baseline again in overordnede mål",
      sheet: overordnede({ baseline: "Nord: 12 %\nStrand: 9 %", comparison: "Nord: 13 %\nStrand: 13 %" }),
    },
    {
      name: "the kommune beside the country in overordnede mål",
      sheet: overordnede({ comparison: "12 %\nHele landet: 9 %" }),
    },
  ],
  reject: [
    {
      name: "the country alone",
      sheet: delmaal({ comparison: "Hele landet: 12,79 %" }),
      cell: "D2",
      what: "Ingen af tallene i ”Hele landet: 12,79 %” er kommunens.",
    },
    {
      name: "another kommune",
      sheet: plannedDelmaal({ comparison: "Ishøj Kommune: 12,79 %" }),
      cell: "D5",
      what: "Ingen af tallene i ”Ishøj Kommune: 12,79 %” er kommunens.",
    },
    {
      name: "the population in overordnede mål",
      sheet: overordnede({ comparison: "Befolkningen: 41 %\n(2023)" }),
      cell: "D2",
      severity: "warning",
      what: "Kolonnen er til kommunens tal, men her står ”Befolkningen: 41 % (2023)”.",
    },
  ],
});
