import { yearUnreadable } from "../../../../src/core/rules/year/unreadable";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(yearUnreadable, {
  accept: [
    { name: "a year", sheet: delmaal() },
    { name: "a school year", sheet: delmaal({ year: "2023/2024" }) },
    { name: "a date", sheet: delmaal({ year: "1. januar 2023" }) },
    { name: "an election", sheet: delmaal({ year: "KV21" }) },
    { name: "a year of the plan", sheet: delmaal({ year: "År 1" }) },
    { name: "an empty cell, which is another rule's", sheet: delmaal({ year: null }) },
  ],
  reject: [
    {
      name: "words",
      sheet: delmaal({ year: "Seneste tal" }),
      cell: "E2",
      what: "Der kan ikke læses et år i ”Seneste tal”.",
    },
    {
      name: "a year with the point of a thousand",
      sheet: delmaal({ year: "2.023" }),
      cell: "E2",
      what: "Der kan ikke læses et år i ”2.023”.",
      fixed: { E2: 2023 },
    },
    {
      name: "a number that is no year",
      sheet: delmaal({ year: 23 }),
      cell: "E2",
      what: "Der kan ikke læses et år i ”23”.",
    },
  ],
});
