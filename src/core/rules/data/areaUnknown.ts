import { cellName } from "../../workbook/address";
import { defineRule } from "../rule";
import { eachComparedRow } from "../support/compared";
import { dataRow, SOUND_DATA, withData } from "../support/dataExamples";
import { delmaalRow } from "../support/examples";

/** Where the indicator's data are imported, they hold every area that the plan names. */
export const areaUnknown = defineRule({
  id: "data/area-unknown",
  group: "data",
  severity: "info",
  origin: "Kun tal for samme område kan holdes op mod hinanden.",
  messages: { one: ["areas", "indikator"], several: ["indikator", "areas"] },
  example: {
    bad: withData([delmaalRow({ baseline: "Tingbjerg: 15,20 %" })]),
    at: "C2",
    good: withData(
      [delmaalRow({ baseline: "Tingbjerg: 15,20 %" })],
      [...SOUND_DATA, dataRow({ omraade: "Tingbjerg", value: 15.2 })],
    ),
  },
  check: (context) => {
    eachComparedRow(context, ({ compared, row, table }) => {
      if (!compared.match.sure) return;
      for (const cell of [row.baseline, row.comparison]) {
        if (cell === null) continue;
        const name = cellName(cell.at);
        const labels = compared.unknownAreas.filter(({ at }) => at.cell === name).map(({ label }) => label);
        if (labels.length === 0) continue;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: labels.length > 1 ? "several" : "one",
          values: { areas: [...new Set(labels)].join(", "), indikator: compared.match.matched ?? "" },
        });
      }
    });
  },
});
