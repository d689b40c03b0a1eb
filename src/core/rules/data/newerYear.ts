import { writtenAar } from "../../data/aar";
import { defineRule } from "../rule";
import { eachComparedRow } from "../support/compared";
import { dataRow, SOUND_DATA, withData } from "../support/dataExamples";
import { delmaalRow } from "../support/examples";
import { yearCell } from "../support/years";

/** The baseline is of the latest year there is; a later one is worth knowing. */
export const newerYear = defineRule({
  id: "data/newer-year",
  group: "data",
  severity: "info",
  origin: "Jo nyere baseline er, jo bedre viser den, hvordan det står til, når planen begynder.",
  messages: { newer: ["year", "places", "typed"] },
  example: {
    bad: withData([delmaalRow()], [...SOUND_DATA, dataRow({ aar: 2024, value: 13.1 })]),
    at: "E2",
    good: withData(
      [delmaalRow({ baseline: "13,10 %", comparison: "Brøndby Kommune: 14,20 %", year: 2024 })],
      [
        ...SOUND_DATA,
        dataRow({ aar: 2024, value: 13.1 }),
        dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", aar: 2024, value: 14.2 }),
      ],
    ),
  },
  check: (context) => {
    eachComparedRow(context, ({ compared, row, table }) => {
      const cell = yearCell(row, table);
      const later = compared.figures.flatMap(({ typed, later: years }) => (typed === null ? [] : years));
      const newest = later.reduce((best, figure) => (best === null || figure.aar > best ? figure.aar : best), NOTHING);
      if (cell === null || newest === null) return;
      const places = new Set(later.filter(({ aar }) => aar === newest).map(({ omraade }) => omraade));
      context.report({
        sheet: table.sheet,
        at: cell.at,
        message: "newer",
        values: { year: writtenAar(newest), places: [...places].join(", "), typed: compared.aar ?? "" },
      });
    });
  },
});

const NOTHING: string | null = null;
