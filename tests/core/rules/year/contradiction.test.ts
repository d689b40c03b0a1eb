import { yearContradictionRule } from "../../../../src/core/rules/year/contradiction";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearContradictionRule, {
  accept: [
    { name: "no other year", sheet: delmaal() },
    { name: "data published later", sheet: delmaal({ source: "Datablad fra TMF/KK, 2024" }) },
    { name: "data of the same year", sheet: delmaal({ source: "Boligsociale data 2023" }) },
    { name: "a school year's first year", sheet: delmaal({ year: "2023/2024", source: "Boligsociale data 2023" }) },
    {
      name: "figures of each year of a range",
      sheet: delmaal({ year: "2021-2023", baseline: "2021: 12 %, 2022: 9 %, 2023: 7 %" }),
    },
    { name: "a figure of the same year", sheet: delmaal({ baseline: "13,6 % (2023)" }) },
    {
      name: "a year that has not come, which is another rule's",
      sheet: delmaal({ year: 2032, source: "Boligsociale data 2023" }),
    },
    { name: "an election before Datakilde's year", sheet: overordnede({ baseline: "FV22: 65,7 %", comparison: null }) },
    {
      name: "overordnede mål with the year at the figure alone",
      sheet: overordnede({ baseline: "23,6 % (2022)", source: "Boligsociale data" }),
    },
  ],
  reject: [
    {
      name: "data older than Baseline år",
      sheet: delmaal({ source: "Boligsociale data 2021" }),
      cell: "E2",
      what: "Baseline år er 2023, men datakilden er fra 2021.",
      related: ["F2"],
    },
    {
      name: "a figure of another year",
      sheet: delmaal({ baseline: "13,6 % (2021)" }),
      cell: "E2",
      what: "Her står 2023, men et tal i Baseline er fra 2021.",
      related: ["C2"],
    },
    {
      name: "a figure of another year in overordnede mål",
      sheet: overordnede({ baseline: "23,6 % (2022)" }),
      cell: "E2",
      what: "Her står 2023, men et tal i Baseline er fra 2022.",
      related: ["C2"],
    },
    {
      name: "an election later than Datakilde",
      sheet: overordnede({ baseline: "FV22: 65,7 %", comparison: null, source: "Boligsociale data 2021" }),
      cell: "E2",
      what: "Datakilden er fra 2021, men valget var i 2022.",
      related: ["C2"],
    },
  ],
});
