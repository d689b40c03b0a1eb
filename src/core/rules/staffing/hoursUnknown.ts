import { positionMeasure } from "../../pairing/measures";
import type { PairedLine } from "../../pairing/pairing";
import type { StaffedLine } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { likeTitles } from "../../pairing/titles";
import { defineRule } from "../rule";
import { staffed } from "../support/staffingExamples";
import { percent, placeOfLine } from "../support/staffing";

/** A share says hours only together with the hours of the post: they stand in the line or in the budget. */
export const hoursUnknown = defineRule({
  id: "staffing/hours-unknown",
  group: "staffing",
  severity: "warning",
  origin:
    "Timer = andel × ansættelsestimer: uden timetallet kan andelen ikke holdes op mod budgettet og de andre delaftaler.",
  messages: { budget: ["share"], line: ["share"] },
  example: { bad: example("Projektleder 40 %"), at: "A6", good: example("Projektleder 40 % af 37 timer") },
  check: (context) => {
    const staffing = context.plan.staffing();
    if (staffing.pairing.isTooLarge) return;
    for (const pair of staffing.pairing.lines) {
      const { read } = pair.line.line;
      if (read.states !== "share" || read.share === null || read.contractHours !== null || read.hours !== null)
        continue;
      if (!(staffing.hasBudget ? isUnknownInBudget(pair) : isNamedElsewhere(pair.line, staffing))) continue;
      context.report({
        ...placeOfLine(pair.line),
        message: staffing.hasBudget ? "budget" : "line",
        values: { share: percent(read.share) },
      });
    }
  },
});

/** A line without a row in the budget is staffing/no-budget-row's to ask about. */
function isUnknownInBudget({ line, posts, runnersUp }: PairedLine): boolean {
  return (
    posts.length > 0 &&
    [...posts, ...runnersUp].every(
      ({ position }) =>
        !position.isIncomplete &&
        position.unread.length === 0 &&
        positionMeasure(position, line.area).contract === null,
    )
  );
}

function isNamedElsewhere(line: StaffedLine, { pairing }: PlanStaffing): boolean {
  return pairing.lines.some(({ line: other }) => {
    const isOther = other.area === null ? other.table !== line.table : other.area !== line.area;
    const like = likeTitles(line.title, other.title);
    return isOther && (like === "same" || like === "close" || like === "leader");
  });
}

function example(line: string) {
  return staffed(
    [line],
    [
      ["Budget"],
      ["Stilling", "Uddannelse og livschancer (%)", "Beskæftigelse (%)", "I alt (%)"],
      ["Projektleder", 60, 40, 100],
    ],
  );
}
