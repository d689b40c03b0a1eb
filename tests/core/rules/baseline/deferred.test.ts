import { baselineDeferred } from "../../../../src/core/rules/baseline/deferred";
import { delmaal, plannedDelmaal, plannedOverordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(baselineDeferred, {
  accept: [
    { name: "a figure", sheet: plannedDelmaal() },
    {
      name: "a figure that was measured in the plan's first year",
      sheet: plannedDelmaal({ baseline: "13 %", year: 2025 }),
    },
  ],
  reject: [
    {
      name: "an announcement for a year of the plan",
      sheet: plannedDelmaal({ baseline: "Baseline måles i år 1", year: 2026 }),
      cell: "C5",
      what: "Baseline måles senere.",
    },
    {
      name: "an announcement for the plan's first year",
      sheet: plannedDelmaal({ baseline: "Baseline måles i år 1", year: "år 1" }),
      cell: "C5",
      what: "Baseline måles senere.",
    },
    {
      name: "an announcement where the period is unknown",
      sheet: delmaal({ baseline: "Fastlægges i 2026", year: 2026 }),
      cell: "C2",
      what: "Baseline måles senere.",
    },
    {
      name: "an announcement without a year",
      sheet: plannedDelmaal({ baseline: "Baseline måles senere", year: null }),
      cell: "C5",
      severity: "warning",
      what: "Baseline måles senere, men der står ikke hvornår.",
    },
    {
      name: "an announcement for a year before the plan",
      sheet: plannedDelmaal({ baseline: "Opgøres ved forløbets start", year: 2022 }),
      cell: "C5",
      severity: "warning",
      what: "Baseline måles senere, men året ligger uden for planens periode.",
    },
    {
      name: "overordnede mål, whose year stands in Datakilde",
      sheet: plannedOverordnede({ baseline: "Måles senere", source: "Egen måling" }),
      cell: "C5",
      severity: "warning",
      what: "Baseline måles senere, men der står ikke hvornår.",
    },
  ],
});
