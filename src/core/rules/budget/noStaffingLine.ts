import { likeActivities, OTHER_ACTIVITY } from "../../pairing/activities";
import { evidenceOf } from "../../pairing/evidence";
import { areasOf } from "../../pairing/measures";
import type { BudgetPost } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { likeTitles } from "../../pairing/titles";
import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { withBudget } from "../support/staffingExamples";

const LEADER = ["Projektleder", null, 37, 600000, 60, 40, 100];

/** A position with a share in an indsatsområde stands in that indsatsområde's delaftale, where the workbook holds it. */
export const noStaffingLine = defineRule({
  id: "budget/no-staffing-line",
  group: "budget",
  severity: "warning",
  basis: "delaftale",
  origin: "Skabelonen siger om medarbejderressourcer, at timer eller procent skal stemme med budgettet.",
  messages: { none: ["stilling", "area"] },
  example: {
    bad: withBudget(
      ["Projektleder 40 % af 37 timer"],
      [LEADER, ["Sundhedskoordinator", null, 30, 450000, 50, 50, 100]],
    ),
    at: "A11",
    good: withBudget(
      ["Projektleder 40 % af 37 timer", "Sundhedskoordinator 50 % af 30 timer"],
      [LEADER, ["Sundhedskoordinator", null, 30, 450000, 50, 50, 100]],
    ),
  },
  check: (context) => {
    const staffing = context.plan.staffing();
    if (staffing.pairing.isTooLarge) return;
    const listed = new Set(
      context.plan.tables.staffing.flatMap(({ indsatsomraade, lines }) =>
        lines.length > 0 ? (indsatsomraade ?? []) : [],
      ),
    );
    for (const post of staffing.pairing.posts) {
      for (const area of areasOf(post.position)) {
        if (!listed.has(area) || isNamed(post, area, staffing) || isNamedInOtherYear(post, area, staffing)) continue;
        const { stilling, sources } = post.position;
        const { sheet, at } = sources.find(({ table }) => table.indsatsomraade === area)?.position ?? post.position;
        context.report({ sheet, at, message: "none", values: { stilling: shorten(stilling), area } });
      }
    }
  },
});

/** The same position with other hours in another year's block of the budget, which a line names. */
function isNamedInOtherYear(post: BudgetPost, area: string, staffing: PlanStaffing): boolean {
  const years = yearsOf(post);
  if (years.length === 0) return false;
  return staffing.pairing.posts.some((other) => {
    if (
      other === post ||
      likeTitles(other.title, post.title) !== "same" ||
      other.activity.join() !== post.activity.join()
    )
      return false;
    const others = yearsOf(other);
    return others.length > 0 && !others.some((year) => years.includes(year)) && isNamed(other, area, staffing);
  });
}

/** The years of the blocks that the position stands in; none where the budget isn't parted in blocks of a year. */
function yearsOf({ position }: BudgetPost): number[] {
  return position.sources.flatMap(({ table }) => table.year ?? []);
}

function isNamed(post: BudgetPost, area: string, { pairing }: PlanStaffing): boolean {
  const here = pairing.lines.filter(({ line }) => line.area === area);
  return (
    here.some(({ line, posts, certainty, runnersUp }) => {
      if (posts.includes(post) || (certainty === "uncertain" && runnersUp.includes(post))) return true;
      // A line that says the same of a position which the budget doesn't have: staffing/no-budget-row asks about both.
      return posts.length === 0 && evidenceOf(line, post, { lines: 1, posts: 1 }).figures === "whole";
    }) ||
    pairing.external.some((line) => {
      const like = likeTitles(line.title, post.title);
      const activity = likeActivities(line.activity, post.activity);
      return (
        line.area === area && (like === "same" || like === "close") && (activity === null || activity >= OTHER_ACTIVITY)
      );
    })
  );
}
