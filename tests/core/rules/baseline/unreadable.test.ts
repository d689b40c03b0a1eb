import { baselineUnreadable } from "../../../../src/core/rules/baseline/unreadable";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(baselineUnreadable, {
  accept: [
    { name: "a figure", sheet: delmaal() },
    { name: "a number", sheet: delmaal({ baseline: 13.6 }) },
    { name: "an announcement", sheet: delmaal({ baseline: "Fastlægges i år 1" }) },
    { name: "an empty cell, which is another rule's", sheet: delmaal({ baseline: null }) },
  ],
  reject: [
    {
      name: "words alone",
      sheet: delmaal({ baseline: "Se bilag" }),
      cell: "C2",
      what: "Der kan ikke læses et tal i ”Se bilag”.",
    },
    {
      name: "a fraction in words",
      sheet: delmaal({ baseline: "Hver femte" }),
      cell: "C2",
      what: "Der kan ikke læses et tal i ”Hver femte”.",
    },
  ],
});
