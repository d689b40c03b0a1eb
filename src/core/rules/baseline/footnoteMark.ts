import { defineRule } from "../rule";
import { figureCells } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shortenAt } from "../support/shorten";
import { eachRow } from "../support/rows";

/** A figure stands alone: no footnote's number in it or behind it. */
export const footnoteMark = defineRule({
  id: "baseline/footnote-mark",
  group: "baseline",
  severity: "warning",
  origin: "Når tekst kopieres fra Word eller PDF, bliver en fodnotes hævede tal til et almindeligt tal ved siden af.",
  messages: { mark: ["text", "footnote"] },
  example: {
    bad: ofSafety("89 20 %"),
    at: "C2",
    good: ofSafety("89 %"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const found of figureCells(row, table)) {
        const figure = found.reading.figures.find((candidate) => candidate.footnote !== null);
        if (figure === undefined) continue;
        const { text } = found.cell;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "mark",
          values: { text: shortenAt(text, text.indexOf(figure.raw)), footnote: figure.footnote ?? "" },
        });
      }
    }),
});

function ofSafety(baseline: string) {
  return delmaalTable([
    delmaalRow({
      delmaal: "Flere føler sig trygge",
      indikator: "Andel beboere over 18 år, der føler sig trygge",
      baseline,
      comparison: "Brøndby Kommune: 93 %",
    }),
  ]);
}
