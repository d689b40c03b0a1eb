import { likeActivities, OTHER_ACTIVITY } from "../../pairing/activities";
import type { StaffedLine } from "../../pairing/posts";
import { likeTitles } from "../../pairing/titles";
import { FULL_TIME_HOURS } from "../../reading/staffing/norms";
import { defineRule } from "../rule";
import { placeOfLine } from "../support/staffing";
import { twoDelaftaler } from "../support/staffingExamples";

/** A position that several delaftaler share has the same contract hours in all of them. */
export const contractDiffers = defineRule({
  id: "staffing/contract-differs",
  group: "staffing",
  severity: "error",
  origin: "En stilling har ét ugentligt timetal; andelene i delaftalerne er andele af det.",
  messages: { differs: ["title", "hours", "area", "other"] },
  example: {
    bad: twoDelaftaler("Projektleder 33 % af 37 timer", "Projektleder 33 % af 32 timer"),
    at: "A10",
    good: twoDelaftaler("Projektleder 33 % af 37 timer", "Projektleder 33 % af 37 timer"),
  },
  check: (context) => {
    const { pairing, differences } = context.plan.staffing();
    if (pairing.isTooLarge) return;
    // A line that the budget contradicts is reported beside the budget.
    const told = new Set(differences.map(({ line }) => line));
    for (const lines of positions(pairing.lines.map(({ line }) => line))) {
      const stated = lines.filter((line) => hoursOf(line) !== null && !told.has(line));
      const first = mostAgreed(stated);
      if (first === null) continue;
      for (const line of stated) {
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
});

/** More than full time is another rule's to report. */
function hoursOf({ line: { read } }: StaffedLine): number | null {
  const { approximate, contractHours } = read;
  return approximate || contractHours === null || contractHours > FULL_TIME_HOURS ? null : contractHours;
}

/** The line whose hours most lines give; of as many the first. */
function mostAgreed(lines: readonly StaffedLine[]): StaffedLine | null {
  const times = (line: StaffedLine): number => lines.filter((other) => hoursOf(other) === hoursOf(line)).length;
  return lines.reduce<StaffedLine | null>(
    (most, line) => (most === null || times(line) > times(most) ? line : most),
    null,
  );
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
