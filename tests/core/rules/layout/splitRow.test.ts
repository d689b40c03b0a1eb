import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { splitRow } from "../../../../src/core/rules/layout/splitRow";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(splitRow, {
  accept: [
    { name: "line breaks inside a cell", sheet: delmaal({ baseline: "Strand: 13,60 %\nNord: 12,59 %" }) },
    { name: "two rows", sheet: delmaalTable([delmaalRow(), delmaalRow({ indikator: "Andel unge i job" })]) },
  ],
  reject: [
    {
      name: "the second paragraph of a Word cell",
      sheet: delmaalTable([delmaalRow({ baseline: "Strand: 13,60 %" }), [null, null, "Nord: 12,59 %"]], {
        merges: ["A2:A3", "B2:B3", "D2:D3", "E2:E3", "F2:F3"],
      }),
      cell: "C3",
      what: "Denne række fortsætter kun rækken ved A2.",
      related: ["A2"],
    },
  ],
});
