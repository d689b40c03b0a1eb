import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { withBudget } from "../support/staffingExamples";
import { placeOfLine } from "../support/staffing";

/** A line of the plan's own staff says how much: a share, hours, posts or kroner. */
export const staffingUnreadable = defineRule({
  id: "staffing/unreadable",
  group: "staffing",
  severity: "warning",
  basis: "delaftale",
  origin: "Skabelonen beder om medarbejdernes andel i timer eller procent.",
  messages: { nothing: ["text"] },
  example: {
    bad: withBudget(["Projektleder"]),
    at: "A6",
    good: withBudget(["Projektleder 40 % af 37 timer"]),
  },
  check: (context) => {
    for (const { line } of context.plan.staffing().pairing.lines) {
      const { read, text, isIncomplete } = line.line;
      if (isIncomplete === true || read.states !== "nothing" || read.areaWeight !== null) continue;
      context.report({ ...placeOfLine(line), message: "nothing", values: { text: shorten(text) } });
    }
  },
});
