import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { decimalPoint } from "../../../../src/core/rules/baseline/decimalPoint";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(decimalPoint, {
  accept: [
    { name: "a decimal comma", sheet: delmaal() },
    { name: "a thousand", sheet: delmaal({ indikator: "Antal beboere", baseline: "1.234" }) },
    { name: "a number in the cell", sheet: delmaal({ baseline: 12.9 }) },
  ],
  reject: [
    {
      name: "a decimal point",
      sheet: delmaal({ baseline: "12.9 %" }),
      cell: "C2",
      what: "12.9 har decimalpunktum.",
      fixed: { C2: "12,9 %" },
    },
    {
      name: "two decimal points in a cell, repaired together",
      sheet: delmaal({ baseline: "Strand: 13.60 % (2.1)\nNord: 12.59 %\nVest: 9,5 %" }),
      cell: "C2",
      what: "13.60 har decimalpunktum.",
      fixed: { C2: "Strand: 13,60 % (2,1)\nNord: 12,59 %\nVest: 9,5 %" },
    },
    {
      name: "a decimal point in the comparison, spaces around",
      sheet: delmaal({ comparison: "  Kommunen: 14.5 % " }),
      cell: "D2",
      what: "14.5 har decimalpunktum.",
      fixed: { D2: "  Kommunen: 14,5 % " },
    },
    {
      name: "both ends of a range",
      sheet: delmaal({ baseline: "12.5-13.5 %" }),
      cell: "C2",
      what: "12.5-13.5 har decimalpunktum.",
      fixed: { C2: "12,5-13,5 %" },
    },
    {
      name: "English thousands and decimals",
      sheet: delmaal({ indikator: "Gennemsnitlig gæld", baseline: "1,234.5 kr.", comparison: null }),
      cell: "C2",
      what: "1,234.5 har decimalpunktum.",
      fixed: { C2: "1.234,5 kr." },
    },
    {
      name: "a decimal point in a split row, without repair",
      sheet: delmaalTable([delmaalRow({ baseline: "Strand: 13.6 %" }), [null, null, "Nord: 12,6 %"]], {
        merges: ["A2:A3", "B2:B3", "D2:D3", "E2:E3", "F2:F3"],
      }),
      cell: "C2",
      what: "13.6 har decimalpunktum.",
    },
  ],
});
