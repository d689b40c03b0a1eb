import { comparisonOtherYear } from "../../../../src/core/rules/comparison/otherYear";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(comparisonOtherYear, {
  accept: [
    { name: "no year", sheet: delmaal() },
    { name: "the same year", sheet: delmaal({ comparison: "Kommunen: 14 % (2023)" }) },
    { name: "the same school year", sheet: delmaal({ comparison: "Kommunen: 14 % (2023/24)", year: "2023/2024" }) },
    {
      name: "the year that Baseline itself states",
      sheet: delmaal({ baseline: "13 % (2022)", comparison: "Kommunen: 14 % (2022)" }),
    },
    { name: "an election", sheet: delmaal({ baseline: "40 %", comparison: "Kommunen, KV21: 60 %" }) },
    {
      name: "no Baseline år, which is another rule's",
      sheet: delmaal({ comparison: "Kommunen: 14 % (2021)", year: null }),
    },
    {
      name: "a Baseline år that is in doubt itself",
      sheet: delmaal({ comparison: "Kommunen: 14 % (2023)", year: 2032 }),
    },
    {
      name: "an announced baseline",
      sheet: delmaal({ baseline: "Måles i 2026", comparison: "Kommunen: 14 % (2023)", year: 2026 }),
    },
    {
      name: "overordnede mål without a year",
      sheet: overordnede({ comparison: "Befolkningen: 87,9 % (2023)", source: "LBF/Megafon - Områdenotat" }),
    },
    { name: "overordnede mål with Datakilde's year", sheet: overordnede({ comparison: "8,86 % (2023)" }) },
  ],
  reject: [
    {
      name: "another year",
      sheet: delmaal({ comparison: "Kommunen: 14 % (2021)" }),
      cell: "D2",
      what: "Sammenligningen er fra 2021, men baseline er fra 2023.",
    },
    {
      name: "another school year",
      sheet: delmaal({ comparison: "Kommunen: 14 % (2021/22)", year: "2023/2024" }),
      cell: "D2",
      what: "Sammenligningen er fra 2021, men baseline er fra 2023, 2024.",
    },
    {
      name: "another year than Datakilde's in overordnede mål",
      sheet: overordnede({ comparison: "8,86 % (2021)" }),
      cell: "D2",
      what: "Sammenligningen er fra 2021, men baseline er fra 2023.",
    },
  ],
});
