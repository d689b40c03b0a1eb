import { yearInFuture } from "../../../../src/core/rules/year/inFuture";
import { delmaal, plannedDelmaal, plannedOverordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearInFuture, {
  accept: [
    { name: "a year before the plan", sheet: plannedDelmaal() },
    { name: "this year", sheet: plannedDelmaal({ year: 2026 }) },
    { name: "the school year that has begun", sheet: plannedDelmaal({ year: "2026/2027" }) },
    { name: "an announced baseline", sheet: plannedDelmaal({ baseline: "Måles i 2027", year: 2027 }) },
    { name: "the plan's second year", sheet: plannedDelmaal({ year: "år 2" }) },
    { name: "overordnede mål", sheet: plannedOverordnede() },
  ],
  reject: [
    {
      name: "a later year",
      sheet: plannedDelmaal({ year: 2032 }),
      cell: "E5",
      what: "Året 2032 er ikke kommet endnu.",
    },
    {
      name: "a later year without a plan",
      sheet: delmaal({ year: "2027" }),
      cell: "E2",
      what: "Året 2027 er ikke kommet endnu.",
    },
    {
      name: "the plan's fourth year",
      sheet: plannedDelmaal({ year: "år 4" }),
      cell: "E5",
      what: "Året 2028 er ikke kommet endnu.",
    },
    {
      name: "the last year of a plan that has ended",
      sheet: {
        rows: [
          ["Delaftalen gælder fra - til:", "1. januar 2021 – 31. december 2024"],
          [],
          ...delmaal({ year: 2024 }).rows,
        ],
      },
      cell: "E4",
      what: "Baseline er fra 2024, men planens sidste år er 2024.",
    },
    {
      name: "a later year in Datakilde of overordnede mål",
      sheet: plannedOverordnede({ source: "Boligsociale data 2032" }),
      cell: "E5",
      what: "Året 2032 er ikke kommet endnu.",
    },
  ],
});
