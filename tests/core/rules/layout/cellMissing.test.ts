import { overordnedeRow, overordnedeTable } from "../../../../src/core/rules/support/examples";
import { cellMissing } from "../../../../src/core/rules/layout/cellMissing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(cellMissing, {
  accept: [
    { name: "both cells filled", sheet: delmaal() },
    {
      name: "an empty Mål below the Mål it repeats",
      sheet: overordnedeTable([overordnedeRow(), overordnedeRow({ delmaal: null, indikator: "Andel unge i job" })]),
    },
    { name: "LBF's guidance text, which is another rule's", sheet: delmaal({ indikator: "Her anføres indikatoren." }) },
  ],
  reject: [
    { name: "a row without Delmål", sheet: delmaal({ delmaal: null }), cell: "A2", what: "Delmål mangler." },
    { name: "a row without Indikator", sheet: delmaal({ indikator: null }), cell: "B2", what: "Indikator mangler." },
    { name: "a placeholder", sheet: delmaal({ indikator: "xx" }), cell: "B2", what: "Indikator mangler." },
    {
      name: "overordnede mål without the first Mål",
      sheet: overordnede({ delmaal: null }),
      cell: "A2",
      what: "Mål mangler.",
    },
  ],
});
