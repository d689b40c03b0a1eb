import type { Difference } from "../../pairing/compare";
import { sumOf } from "../../tables/budget/budgetFacts";
import type { BudgetPost, StaffedLine } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { likeActivities, OTHER_ACTIVITY } from "../../pairing/activities";
import { likeTitles } from "../../pairing/titles";
import type { BudgetFigure } from "../../tables/staffing/staffingTable";
import { defineRule, type ReportOf, type ReportPlace, type RuleContext } from "../rule";
import { lineShares, WHOLE_POST } from "../support/lineShares";
import { percent, placeOfLine } from "../support/staffing";
import { BUDGET_HEADINGS, withBudget } from "../support/staffingExamples";

const MESSAGES = { over: ["sum"], under: ["sum"] } as const;

/**
 * Nobody's shares add up to more than one post. A little less is most often rounding (33 + 33 + 33), and worth no more
 * than a mention.
 */
export const shareSum = defineRule({
  id: "staffing/share-sum",
  group: "staffing",
  severity: "error",
  origin: "En stillings andele på indsatsområderne er tilsammen højst hele stillingen.",
  messages: MESSAGES,
  example: {
    bad: withBudget(
      ["Projektleder 40 % af 37 timer"],
      [["Projektleder", null, 37, 600000, 70, 40, 110]],
      BUDGET_HEADINGS,
    ),
    at: "G10",
    good: withBudget(
      ["Projektleder 40 % af 37 timer"],
      [["Projektleder", null, 37, 600000, 60, 40, 100]],
      BUDGET_HEADINGS,
    ),
  },
  check: (context) => {
    const staffing = context.plan.staffing();
    if (staffing.pairing.isTooLarge) return;
    if (!staffing.hasBudget) {
      for (const lines of samePositions(staffing))
        reportLines(context, lines, shareSumOf(lines.map((line) => line.measure.share)));
      return;
    }
    for (const post of staffing.pairing.posts) {
      if (!fromLines(context, post, staffing)) fromBudget(context, post, staffing.differences);
    }
  },
});

/** From here on up to a whole post, a sum of shares is rounding. */
const ROUNDED_POST = 0.98;
const WHOLE_BUT_ROUNDING = 0.9995;

type Context = RuleContext<ReportOf<typeof MESSAGES>>;

/** From the lines, where two delaftaler or more name the position; false where they don't. */
function fromLines(context: Context, post: BudgetPost, staffing: PlanStaffing): boolean {
  const said = lineShares(post, staffing);
  if (said === null) return false;
  const { pairs, sum, agreed } = said;
  // Put right as the budget says, the shares may be whole: then the line's difference is the finding.
  if (sum <= WHOLE_POST || agreed > WHOLE_POST)
    reportLines(
      context,
      pairs.map(({ line }) => line),
      sum,
    );
  return true;
}

function shareSumOf(shares: readonly (number | null)[]): number | null {
  return shares.reduce<number | null>((sum, share) => (sum === null || share === null ? null : sum + share), 0);
}

function reportLines(context: Context, lines: readonly StaffedLine[], sum: number | null): void {
  const last = lines.at(-1);
  if (last === undefined || sum === null) return;
  reportSum(context, sum, { ...placeOfLine(last), related: lines.slice(0, -1).map(placeOfLine) });
}

function reportSum(
  context: Context,
  sum: number,
  place: ReportPlace & { readonly related: readonly ReportPlace[] },
): void {
  const values = { sum: percent(sum) };
  if (sum > WHOLE_POST) context.report({ ...place, message: "over", values });
  else if (sum >= ROUNDED_POST - 1e-9 && sum < WHOLE_BUT_ROUNDING)
    context.report({ ...place, message: "under", values, severity: "info" });
}

function fromBudget(context: Context, { position }: BudgetPost, differences: readonly Difference[]): void {
  const { shares, shareTotal } = position;
  const figures: BudgetFigure[] = [...shares.values()];
  const sum = sumOf(figures);
  const place = shareTotal ?? figures.at(-1);
  if (place === undefined) return;
  const suspects = differences.flatMap((difference) => difference.suspects);
  const isDifference = suspects.some(
    (suspect) => suspect.position === position && suspect.quantity === "share" && sum + suspect.missing <= WHOLE_POST,
  );
  if (sum > WHOLE_POST && isDifference) return;
  // Shares that aren't known may make up what is missing.
  if (sum <= WHOLE_POST && position.isIncomplete) return;
  reportSum(context, sum, { sheet: place.sheet, at: place.at, related: figures.filter((figure) => figure !== place) });
}

/**
 * Without a budget: lines of several delaftaler that name one position, each giving a share. A title that one delaftale
 * names twice, and people who are each wholly in one area, are several.
 */
function samePositions({ pairing }: PlanStaffing): StaffedLine[][] {
  const groups: StaffedLine[][] = [];
  for (const { line } of pairing.lines) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, line));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups.filter((lines) => {
    const places = new Set(lines.map((line) => line.area ?? line.table));
    return (
      lines.length > 1 &&
      places.size === lines.length &&
      !lines.every(({ measure }) => (measure.share ?? 0) >= WHOLE_BUT_ROUNDING)
    );
  });
}

function isSame(a: StaffedLine, b: StaffedLine): boolean {
  const like = likeTitles(a.title, b.title);
  const activity = likeActivities(a.activity, b.activity);
  return (
    (like === "same" || like === "close" || like === "leader") && (activity === null || activity >= OTHER_ACTIVITY)
  );
}
