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
    {
      name: "an own earlier figure beside the kommune's of the year",
      sheet: delmaal({ comparison: "Området (2021): 15 %\nKommunen (2023): 14 %" }),
    },
    {
      name: "an earlier figure of an activity, which no kommune counts",
      sheet: delmaal({
        indikator: "Deltagere i sprogcaféen",
        baseline: "45 deltagere",
        comparison: "Forrige hold (2021): 30 deltagere",
      }),
    },
    { name: "overordnede mål with Datakilde's year", sheet: overordnede({ comparison: "8,86 % (2023)" }) },
  ],
  reject: [
    ...["Området (2021): 15 %", "Tidligere måling (2021): 15 %", "Boligområdet 2021: 15 %"].map((comparison) => ({
      name: `an own earlier figure: ${comparison}`,
      sheet: delmaal({ comparison }),
      cell: "D2",
      severity: "info" as const,
      what: "Sammenligningen er planens eget tal fra 2021, og baseline er fra 2023. De to viser en udvikling.",
    })),
    {
      name: "earlier figures of the baseline's own areas",
      sheet: delmaal({ baseline: "Nord: 13 %\nSyd: 14 %", comparison: "Nord (2021): 15 %\nSyd (2021): 16 %" }),
      cell: "D2",
      severity: "info",
      what: "Sammenligningen er planens eget tal fra 2021, og baseline er fra 2023. De to viser en udvikling.",
    },
    {
      name: "the kommune's of another year beside an own earlier one",
      sheet: delmaal({ comparison: "Området (2021): 15 %\nKommunen (2021): 14 %" }),
      cell: "D2",
      what: "Sammenligningen er fra 2021, men baseline er fra 2023.",
    },
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
