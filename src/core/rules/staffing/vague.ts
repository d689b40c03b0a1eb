import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { withBudget } from "../support/staffingExamples";
import { placeOfLine } from "../support/staffing";

/** The figure of a line is exact: "ca.", "omkring", "forventes" and ranges are not. */
export const staffingVague = defineRule({
  id: "staffing/vague",
  group: "staffing",
  severity: "warning",
  origin: "Et usikkert tal kan ikke holdes op mod budgettet.",
  messages: { vague: ["text", "word"] },
  example: {
    bad: withBudget(["Projektleder ca. 15 timer"]),
    at: "A6",
    good: withBudget(["Projektleder 40 % af 37 timer"]),
  },
  check: (context) => {
    for (const { line } of context.plan.staffing().pairing.lines) {
      const { read, text } = line.line;
      // A line without a figure is staffing/unreadable's to ask about.
      if (read.doubt === null || read.states === "nothing") continue;
      context.report({ ...placeOfLine(line), message: "vague", values: { text: shorten(text), word: read.doubt } });
    }
  },
});
