import { outOfRange } from "../../../../src/core/rules/baseline/outOfRange";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(outOfRange, {
  accept: [
    { name: "a share", sheet: delmaal() },
    { name: "0 and 100 %", sheet: delmaal({ baseline: "Strand: 0 %\nNord: 100 %" }) },
    { name: "a count above 100", sheet: delmaal({ indikator: "Antal unge i job", baseline: "346 unge" }) },
    { name: "a grade below 0", sheet: delmaal({ indikator: "Karaktergennemsnit i dansk", baseline: "-2" }) },
  ],
  reject: [
    {
      name: "136 % in Baseline",
      sheet: delmaal({ baseline: "136 %" }),
      cell: "C2",
      what: "136 % kan ikke være en andel.",
    },
    {
      name: "a share above 100 in the comparison",
      sheet: delmaal({ comparison: "Kommunen: 1446 %" }),
      cell: "D2",
      what: "1.446 % kan ikke være en andel.",
    },
    {
      name: "the upper end of a range",
      sheet: delmaal({ baseline: "90-110 %" }),
      cell: "C2",
      what: "110 % kan ikke være en andel.",
    },
    {
      name: "overordnede mål",
      sheet: overordnede({ comparison: "100,5 %" }),
      cell: "D2",
      what: "100,5 % kan ikke være en andel.",
    },
  ],
});
