import {
  delmaalRow,
  delmaalTable,
  overordnedeRow,
  overordnedeTable,
} from "../../../../src/core/rules/support/examples";
import { mergedCells } from "../../../../src/core/rules/layout/mergedCells";
import { delmaal, plannedDelmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(mergedCells, {
  accept: [
    { name: "no merges", sheet: delmaal() },
    {
      name: "a Mål merged over its indicators in overordnede mål",
      sheet: overordnedeTable([overordnedeRow(), overordnedeRow({ delmaal: null, indikator: "Andel unge i job" })], {
        merges: ["A2:A3"],
      }),
    },
    { name: "a merged title above the table", sheet: { ...plannedDelmaal(), merges: ["B2:D2"] } },
  ],
  reject: [
    {
      name: "a Delmål merged over two rows",
      sheet: delmaalTable([delmaalRow(), delmaalRow({ delmaal: null, indikator: "Andel unge i job" })], {
        merges: ["A2:A3"],
      }),
      cell: "A2",
      what: "Cellerne A2:A3 er flettet sammen.",
    },
    {
      name: "Baseline merged with the comparison",
      sheet: { ...delmaal({ comparison: null }), merges: ["C2:D2"] },
      cell: "C2",
      what: "Cellerne C2:D2 er flettet sammen.",
    },
  ],
});
