import type { Figure } from "../../reading/readings";
import { defineRule } from "../rule";
import { figureCells } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isShareOutOfRange } from "../support/figures";
import { eachRow } from "../support/rows";

/** A percentage lies between 0 and 100. */
export const outOfRange = defineRule({
  id: "baseline/out-of-range",
  group: "baseline",
  severity: "error",
  origin: "En andel kan ikke være under 0 % eller over 100 %.",
  messages: { outside: ["share"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "136 %" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "13,6 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const found of figureCells(row, table)) {
        const figure = found.reading.figures.find(isShareOutOfRange);
        if (figure === undefined) continue;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "outside",
          values: { share: impossibleValue(figure) },
        });
      }
    }),
});

function impossibleValue(figure: Figure): number {
  const { value, upper } = figure;
  return upper !== null && upper > 100 ? upper : (value ?? 0);
}
