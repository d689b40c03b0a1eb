import { yearSeveral } from "../../../../src/core/rules/year/several";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearSeveral, {
  accept: [
    { name: "one year", sheet: delmaal() },
    { name: "a school year", sheet: delmaal({ year: "2023/2024" }) },
    {
      name: "years that the figures state",
      sheet: delmaal({ baseline: "Nord: 12 % (2022)\nStrand: 9 % (2023)", year: "2022 og 2023" }),
    },
    {
      name: "elections that the figures state",
      sheet: delmaal({ baseline: "FV22: 65,7 %\nKV21: 40,5 %", year: "FV22, KV21" }),
    },
  ],
  reject: [
    {
      name: "two years",
      sheet: delmaal({ year: "2022 og 2023" }),
      cell: "E2",
      what: "Der står flere år: ”2022 og 2023”.",
    },
    {
      name: "two years of which the figures state one",
      sheet: delmaal({ baseline: "12 % (2022)", year: "2022, 2023" }),
      cell: "E2",
      what: "Der står flere år: ”2022, 2023”.",
    },
  ],
});
