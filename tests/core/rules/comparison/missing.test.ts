import { comparisonMissing } from "../../../../src/core/rules/comparison/missing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

const MISSING = "Baseline har intet at blive sammenlignet med.";

testRule(comparisonMissing, {
  accept: [
    { name: "a comparison", sheet: delmaal() },
    { name: "neither baseline nor comparison", sheet: delmaal({ baseline: null, comparison: null }) },
    { name: "an announced baseline", sheet: delmaal({ baseline: "Måles i år 1", comparison: null }) },
    { name: "words without a figure", sheet: delmaal({ baseline: "Se bilag", comparison: null }) },
  ],
  reject: [
    { name: "an empty comparison", sheet: delmaal({ comparison: null }), cell: "D2", what: MISSING },
    { name: "a placeholder", sheet: delmaal({ comparison: "-" }), cell: "D2", what: MISSING },
    { name: "overordnede mål", sheet: overordnede({ comparison: null }), cell: "D2", what: MISSING },
  ],
});
