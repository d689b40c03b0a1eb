import type { PairedLine } from "../../pairing/pairing";
import { yearsApart, type YearsApart } from "../../pairing/yearsApart";
import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { leaderOver } from "../support/staffingExamples";
import { percent, twoDecimals } from "../support/staffing";

/** A position that changes from year to year is told so where its line states one figure: only the first year is held against it. */
export const yearsDiffer = defineRule({
  id: "budget/years-differ",
  group: "budget",
  severity: "info",
  origin: "En delaftale giver ét tal for en stilling: skifter budgettet fra år til år, gælder tallet kun det første.",
  messages: {
    hours: ["stilling", "value", "year", "first", "firstYear"],
    share: ["stilling", "value", "year", "first", "firstYear"],
  },
  example: { bad: leaderOver(years(30)), at: "C10", good: leaderOver(years(37)) },
  check: (context) => {
    const { pairing } = context.plan.staffing();
    if (pairing.isTooLarge) return;
    for (const { position } of pairing.posts) {
      const lines = pairing.lines.filter(({ posts }) => posts.some((post) => post.position === position));
      const apart = yearsApart(position.facts).find((one) => lines.some((line) => statesOne(line, one)));
      if (apart === undefined) continue;
      const { measure, first, other } = apart;
      const unit = measure === "share" ? "share" : "hours";
      const written = unit === "share" ? percent : twoDecimals;
      context.report({
        sheet: other.figure.sheet,
        at: other.figure.at,
        message: unit,
        // Years have no thousands: they are given as text.
        values: {
          stilling: shorten(position.stilling),
          year: String(other.year),
          value: written(other.figure.value),
          firstYear: String(first.year),
          first: written(first.figure.value),
        },
        related: [first.figure],
      });
    }
  },
});

/** A line of the same indsatsområde, or for the whole post's hours any line, that says how much. */
function statesOne({ line }: PairedLine, { omraade }: YearsApart): boolean {
  return line.line.read.states !== "nothing" && (omraade === null || line.area === null || line.area === omraade);
}

function years(later: number) {
  return [
    ["År", "Stilling", "Timer pr. uge", "Beskæftigelse (%)"],
    [2025, "Projektleder", 37, 40],
    [2026, "Projektleder", later, 40],
  ];
}
