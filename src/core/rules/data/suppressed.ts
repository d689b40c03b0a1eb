import { writtenAar } from "../../data/aar";
import { defineRule } from "../rule";
import { byCell, eachComparedRow } from "../support/compared";
import { dataRow, withData } from "../support/dataExamples";
import { delmaalRow } from "../support/examples";

/** A figure that its publisher has suppressed can't be held against anything, and may be about few people. */
export const dataSuppressed = defineRule({
  id: "data/suppressed",
  group: "data",
  severity: "info",
  basis: "statistics",
  origin: "Danmarks Statistik viser ikke tal om grupper på under 3 personer.",
  messages: { suppressed: ["places", "year"] },
  example: {
    bad: withData(
      [delmaalRow()],
      [dataRow({ value: ".." }), dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", value: 11.46 })],
    ),
    at: "C2",
    good: withData(
      [delmaalRow({ baseline: "Brøndby Strand og Nord: 12,90 %" })],
      [
        dataRow({ value: ".." }),
        dataRow({ omraade: "Brøndby Strand og Nord", value: 12.9 }),
        dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", value: 11.46 }),
      ],
    ),
  },
  check: (context) => {
    eachComparedRow(context, (row) => {
      const isSuppressed = byCell(row, ({ typed, imported }) => typed !== null && imported?.suppressed === true);
      for (const { cell, figures } of isSuppressed) {
        const places = new Set(figures.map(({ label, imported }) => label ?? imported?.omraade ?? ""));
        context.report({
          sheet: row.table.sheet,
          at: cell.at,
          message: "suppressed",
          values: { places: [...places].join(", "), year: writtenAar(figures[0]?.imported?.aar ?? "") },
        });
      }
    });
  },
});
