import { defineRule } from "../rule";
import { eachComparedRow } from "../support/compared";
import { SOUND_DATA, withData } from "../support/dataExamples";
import { delmaalRow } from "../support/examples";
import { shorten } from "../support/shorten";

/** While data are imported, every indicator is found among them, or it is known that it isn't. */
export const indicatorUnmatched = defineRule({
  id: "data/indicator-unmatched",
  group: "data",
  severity: "info",
  origin: "Kun tal med samme indikator kan holdes op mod hinanden.",
  messages: { none: ["text"], unsure: ["text", "alike"] },
  example: {
    bad: withData([delmaalRow({ indikator: "Antal udsættelser", baseline: "13 udsættelser", comparison: null })]),
    at: "B2",
    good: withData(
      [delmaalRow({ indikator: "Antal udsættelser", baseline: "13 udsættelser", comparison: null })],
      [
        ...SOUND_DATA,
        ["Antal udsættelser", "Brøndby Strand", "Boligområde", 2023, 13, "udsættelser", "Brøndby Boligselskab"],
      ],
    ),
  },
  check: (context) => {
    eachComparedRow(context, ({ compared: { match }, row, table }) => {
      if (match.sure || row.indikator === null) return;
      // The user has said that it is none of them.
      if (match.reasons.includes("chosen")) return;
      const alike = match.matched ?? null;
      const text = shorten(row.indikator.text);
      context.report({
        sheet: table.sheet,
        at: row.indikator.at,
        ...(alike === null
          ? { message: "none", values: { text } }
          : { message: "unsure", values: { text, alike: shorten(alike) } }),
      });
    });
  },
});
