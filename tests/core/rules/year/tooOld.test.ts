import { DEFAULT_SETTINGS } from "../../../../src/core/rules/rule";
import { yearTooOld } from "../../../../src/core/rules/year/tooOld";
import { delmaal, plannedDelmaal, plannedOverordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearTooOld, {
  accept: [
    { name: "three years before the plan", sheet: plannedDelmaal({ year: 2022 }) },
    { name: "an old year where the period is unknown", sheet: delmaal({ year: 2012 }) },
    {
      name: "a longer limit of the plan's own",
      sheet: plannedDelmaal({ year: 2020 }),
      settings: { ...DEFAULT_SETTINGS, yearTooOldAfter: 5 },
    },
    {
      name: "elections, which are four years apart",
      sheet: plannedOverordnede({
        baseline: "FV19: 65,7 %\nKV21: 40,5 %",
        comparison: null,
        source: "Boligsociale data",
      }),
    },
    { name: "the newer of two years", sheet: plannedDelmaal({ year: "2019 og 2023" }) },
    {
      name: "an announced baseline, whose year is another rule's",
      sheet: plannedDelmaal({ baseline: "Måles senere", year: 2012 }),
    },
  ],
  reject: [
    {
      name: "four years before the plan",
      sheet: plannedDelmaal({ year: 2021 }),
      cell: "E5",
      what: "Tallet er fra 2021, men planen begynder i 2025.",
    },
    {
      name: "a shorter limit of the plan's own",
      sheet: plannedDelmaal({ year: 2022 }),
      settings: { ...DEFAULT_SETTINGS, yearTooOldAfter: 1 },
      cell: "E5",
      what: "Tallet er fra 2022, men planen begynder i 2025.",
    },
    {
      name: "an old Datakilde in overordnede mål",
      sheet: plannedOverordnede({ source: "Boligsociale data 2020" }),
      cell: "E5",
      what: "Tallet er fra 2020, men planen begynder i 2025.",
    },
  ],
});
