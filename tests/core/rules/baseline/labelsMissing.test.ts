import { labelsMissing } from "../../../../src/core/rules/baseline/labelsMissing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(labelsMissing, {
  accept: [
    { name: "one figure", sheet: delmaal() },
    { name: "named figures", sheet: delmaal({ baseline: "Strand: 13,60 %\nNord: 12,59 %" }) },
    { name: "figures that say their years", sheet: delmaal({ baseline: "65,7 % (FV22)\n40,5 % (KV21)" }) },
    { name: "one fact in two units", sheet: delmaal({ baseline: "28,72 % (102,9 fuldtidspersoner)" }) },
    {
      name: "a total without a name over parts, one of which is a limit",
      sheet: delmaal({ indikator: "Antal elever", baseline: "107 elever (Niv. 1: 104, Niv. 2: under 5)" }),
    },
    { name: "a range", sheet: delmaal({ baseline: "10-15 %" }) },
    {
      name: "the comparison of a delmålstabel, which is another rule's",
      sheet: delmaal({ comparison: "11,46 %\n12,79 %" }),
    },
  ],
  reject: [
    {
      name: "two nameless figures",
      sheet: delmaal({ baseline: "13,60 %\n12,59 %" }),
      cell: "C2",
      what: "Der er flere tal, og det fremgår ikke, hvad 13,60 gælder.",
    },
    {
      name: "a nameless figure beside a named one",
      sheet: delmaal({ baseline: "Strand: 13,60 %\n12,59 %" }),
      cell: "C2",
      what: "Der er flere tal, og det fremgår ikke, hvad 12,59 gælder.",
    },
    {
      name: "two nameless figures of the kommune in overordnede mål",
      sheet: overordnede({ comparison: "83,4 %\n60 %" }),
      cell: "D2",
      what: "Der er flere tal, og det fremgår ikke, hvad 83,4 gælder.",
    },
  ],
});
