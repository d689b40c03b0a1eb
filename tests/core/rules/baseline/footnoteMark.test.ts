import { footnoteMark } from "../../../../src/core/rules/baseline/footnoteMark";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(footnoteMark, {
  accept: [
    { name: "a plain figure", sheet: delmaal() },
    { name: "a thousand with a space", sheet: delmaal({ indikator: "Antal beboere", baseline: "1 234 beboere" }) },
  ],
  reject: [
    {
      name: "a mark that slid into the figure",
      sheet: delmaal({ baseline: "På Indre Nørrebro: 89 20 %" }),
      cell: "C2",
      what: "I ”På Indre Nørrebro: 89 20 %” ser 20 ud til at være nummeret på en fodnote.",
    },
    {
      name: "a mark behind the figure",
      sheet: delmaal({ indikator: "Antal udsættelser", baseline: "7 udsættelser 1", comparison: null }),
      cell: "C2",
      what: "I ”7 udsættelser 1” ser 1 ud til at være nummeret på en fodnote.",
    },
  ],
});
