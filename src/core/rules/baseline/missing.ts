import { FORMS } from "../../forms";
import { lbfWording } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleFigure } from "../support/rowExamples";
import { eachRow, isMissing } from "../support/rows";

/** Every indicator has a baseline. */
export const baselineMissing = defineRule({
  id: "baseline/missing",
  group: "baseline",
  severity: "error",
  basis: "templates",
  needsMerges: true,
  origin: `Skabelonernes kolonne ${lbfWording({ form: FORMS[0], kind: "delmaal" }, "baseline")}.`,
  messages: { missing: ["example"], bare: [] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: null, comparison: null })]),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isMissing(row.baseline)) return;
      const example = exampleFigure(row);
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        ...(example === null ? { message: "bare" } : { message: "missing", values: { example } }),
      });
    }),
});
