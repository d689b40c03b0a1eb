import { comparisonMissing } from "../../../../src/core/rules/comparison/missing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

const MISSING = "Der er ikke noget at sammenligne baseline med.";

testRule(comparisonMissing, {
  accept: [
    { name: "a comparison", sheet: delmaal() },
    { name: "neither baseline nor comparison", sheet: delmaal({ baseline: null, comparison: null }) },
    { name: "an announced baseline", sheet: delmaal({ baseline: "Måles i år 1", comparison: null }) },
    { name: "words without a figure", sheet: delmaal({ baseline: "Se bilag", comparison: null }) },
    ...[
      ["Deltagere i sprogcaféen", "45 deltagere"],
      ["Antal beboermøder om udearealer", "22 møder"],
      ["Andel af deltagerne, der kommer i job", "45 %"],
      ["Antal unge, der får job gennem helhedsplanen", "22 unge"],
    ].map(([indikator = "", baseline = ""]) => ({
      name: `what no kommune counts: ${indikator}`,
      sheet: delmaal({ indikator, baseline, comparison: null }),
    })),
  ],
  reject: [
    {
      name: "a count that a kommune has",
      sheet: delmaal({ indikator: "Antal udsættelser", baseline: "17 udsættelser", comparison: null }),
      cell: "D2",
      what: MISSING,
    },
    {
      name: "voluntary work, which is no activity of the plan's",
      sheet: delmaal({ indikator: "Andel beboere, der laver frivilligt arbejde", baseline: "31 %", comparison: null }),
      cell: "D2",
      what: MISSING,
    },
    { name: "an empty comparison", sheet: delmaal({ comparison: null }), cell: "D2", what: MISSING },
    { name: "a placeholder", sheet: delmaal({ comparison: "-" }), cell: "D2", what: MISSING },
    { name: "overordnede mål", sheet: overordnede({ comparison: null }), cell: "D2", what: MISSING },
  ],
});
