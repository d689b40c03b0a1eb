import { yearMissing } from "../../../../src/core/rules/year/missing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearMissing, {
  accept: [
    { name: "a year", sheet: delmaal() },
    { name: "a year that cannot be read, which is another rule's", sheet: delmaal({ year: "seneste" }) },
    { name: "overordnede mål with a year in Datakilde", sheet: overordnede() },
    {
      name: "overordnede mål with a year at the figure",
      sheet: overordnede({ baseline: "23,6 % (2023)", source: "Boligsociale data" }),
    },
    {
      name: "overordnede mål with elections",
      sheet: overordnede({ baseline: "FV22: 65,7 %\nKV21: 40,5 %", comparison: null, source: "Boligsociale data" }),
    },
    {
      name: "overordnede mål with a year at the comparison",
      sheet: overordnede({ comparison: "8,86 % (2023)", source: "Boligsociale data" }),
    },
    { name: "overordnede mål without Datakilde, which is another rule's", sheet: overordnede({ source: null }) },
  ],
  reject: [
    { name: "an empty Baseline år", sheet: delmaal({ year: null }), cell: "E2", what: "Baseline år mangler." },
    { name: "a placeholder", sheet: delmaal({ year: "tbd" }), cell: "E2", what: "Baseline år mangler." },
    {
      name: "overordnede mål without a year anywhere",
      sheet: overordnede({ source: "Boligsociale data" }),
      cell: "E2",
      severity: "warning",
      what: "Det fremgår ikke, hvilket år tallet er fra.",
    },
  ],
});
