import { likeActivities, OTHER_ACTIVITY } from "../../pairing/activities";
import type { StaffedLine } from "../../pairing/posts";
import { likeTitles } from "../../pairing/titles";
import type { Rule } from "../rule";
import { placeOfLine, planStaffing } from "../support/staffing";
import { twoDelaftaler } from "../support/staffingExamples";

/** A position that several delaftaler share has the same contract hours in all of them. */
export const contractDiffers: Rule = {
  id: "staffing/contract-differs",
  group: "staffing",
  severity: "error",
  origin: "En stilling har ét ugentligt timetal; andelene i delaftalerne er andele af det.",
  example: {
    bad: twoDelaftaler("Projektleder 33 % af 37 timer", "Projektleder 33 % af 32 timer"),
    at: "A10",
    good: twoDelaftaler("Projektleder 33 % af 37 timer", "Projektleder 33 % af 37 timer"),
  },
  check: (context) => {
    const { pairing, differences } = planStaffing(context);
    if (pairing.isTooLarge) return;
    // A line that the budget contradicts is reported beside the budget.
    const told = new Set(differences.map(({ line }) => line));
    for (const lines of positions(pairing.lines.map(({ line }) => line))) {
      const stated = lines.filter((line) => hoursOf(line) !== null && !told.has(line));
      const [first, ...others] = stated;
      if (first === undefined) continue;
      for (const line of others) {
        if (hoursOf(line) === hoursOf(first)) continue;
        context.report({
          ...placeOfLine(line),
          message: "differs",
          values: {
            title: line.line.read.stilling ?? "",
            hours: hoursOf(line) ?? 0,
            other: hoursOf(first) ?? 0,
            area: first.area ?? first.table.sheet.name,
          },
          related: [placeOfLine(first)],
        });
      }
    }
  },
};

function hoursOf({ line }: StaffedLine): number | null {
  return line.read.approximate ? null : line.read.contractHours;
}

/** Lines of several delaftaler that name one position, each once; shares of more than one post are of several people. */
function positions(lines: readonly StaffedLine[]): StaffedLine[][] {
  const groups: StaffedLine[][] = [];
  for (const line of lines) {
    if (line.title.tight === "" || line.title.isPlural) continue;
    const group = groups.find(([first]) => first !== undefined && isSame(first, line));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups.filter((group) => {
    const places = new Set(group.map(({ area, table }) => area ?? table));
    const share = group.reduce((sum, { line }) => sum + (line.read.share ?? 0), 0);
    return group.length > 1 && places.size === group.length && share <= WHOLE_POST;
  });
}

const WHOLE_POST = 1.005;

function isSame(a: StaffedLine, b: StaffedLine): boolean {
  const like = likeTitles(a.title, b.title);
  const activity = likeActivities(a.activity, b.activity);
  return (like === "same" || like === "close") && (activity === null || activity >= OTHER_ACTIVITY);
}
