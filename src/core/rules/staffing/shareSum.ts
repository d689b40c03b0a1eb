import type { Difference } from "../../pairing/compare";
import { sumOf } from "../../pairing/sums";
import type { PairedLine } from "../../pairing/pairing";
import type { BudgetPost, StaffedLine } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { likeActivities, OTHER_ACTIVITY } from "../../pairing/activities";
import { likeTitles } from "../../pairing/titles";
import type { BudgetFigure } from "../../tables/staffingTypes";
import type { Report, Rule, RuleContext } from "../rule";
import { percent, placeOfLine, planStaffing, WHOLE_POST } from "../support/staffing";
import { BUDGET_HEADINGS, withBudget } from "../support/staffingExamples";

/**
 * Nobody's shares add up to more than one post. A little less is most often rounding (33 + 33 + 33), and worth no more
 * than a mention.
 */
export const shareSum: Rule = {
  id: "staffing/share-sum",
  group: "staffing",
  severity: "error",
  origin: "En stillings andele på indsatsområderne er tilsammen højst hele stillingen.",
  example: {
    bad: withBudget(["Projektleder 40 % af 37 timer"], [["Projektleder", null, 37, 600000, 70, 40, 110]], BUDGET_HEADINGS),
    at: "G10",
    good: withBudget(["Projektleder 40 % af 37 timer"], [["Projektleder", null, 37, 600000, 60, 40, 100]], BUDGET_HEADINGS),
  },
  check: (context) => {
    const staffing = planStaffing(context);
    if (!staffing.hasBudget) {
      for (const lines of samePositions(staffing)) reportLines(context, lines, shareSumOf(lines.map((line) => line.measure.share)));
      return;
    }
    for (const post of staffing.pairing.posts) {
      if (!fromLines(context, post, staffing)) fromBudget(context, post, staffing.differences);
    }
  },
};

/** From here on up to a whole post, a sum of shares is rounding. */
const ROUNDED_POST = 0.98;
const WHOLE_BUT_ROUNDING = 0.9995;

/** From the lines, where two delaftaler or more name the position; false where they don't. */
function fromLines(context: RuleContext, post: BudgetPost, { pairing, differences }: PlanStaffing): boolean {
  const pairs = pairing.lines.filter(({ posts, certainty }) => certainty !== "uncertain" && posts.length === 1 && posts[0] === post);
  if (new Set(pairs.map(({ line }) => line.area ?? line.table)).size < 2) return false;
  const shares = pairs.map((pair) => shareOf(pair, post));
  const sum = shareSumOf(shares);
  if (sum === null) return false;
  // Put right as the budget says, the shares may be whole: then the line's difference is the finding.
  const agreed = pairs.map((pair, index) => budgetShareOf(pair, differences) ?? shares[index] ?? 0);
  const isDifference = sum > WHOLE_POST && (shareSumOf(agreed) ?? 0) <= WHOLE_POST;
  if (!isDifference) reportLines(context, pairs.map(({ line }) => line), sum);
  return true;
}

function shareOf({ line }: PairedLine, { position }: BudgetPost): number | null {
  const { share, hours } = line.measure;
  const contract = line.measure.contract ?? position.contractHours?.value ?? null;
  return share ?? (hours !== null && contract !== null && contract > 0 ? hours / contract : null);
}

function budgetShareOf(pair: PairedLine, differences: readonly Difference[]): number | null {
  return differences.find((difference) => difference.pair === pair)?.measure.share ?? null;
}

function shareSumOf(shares: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const share of shares) {
    if (share === null) return null;
    sum += share;
  }
  return sum;
}

function reportLines(context: RuleContext, lines: readonly StaffedLine[], sum: number | null): void {
  const last = lines.at(-1);
  if (last === undefined || sum === null) return;
  reportSum(context, sum, { ...placeOfLine(last), related: lines.slice(0, -1).map(placeOfLine) });
}

function reportSum(context: RuleContext, sum: number, place: Pick<Report, "sheet" | "at" | "related">): void {
  const values = { sum: percent(sum) };
  if (sum > WHOLE_POST) context.report({ ...place, message: "over", values });
  else if (sum >= ROUNDED_POST - 1e-9 && sum < WHOLE_BUT_ROUNDING) context.report({ ...place, message: "under", values, severity: "info" });
}

function fromBudget(context: RuleContext, { position }: BudgetPost, differences: readonly Difference[]): void {
  const { shares, shareTotal } = position;
  const figures: BudgetFigure[] = [...shares.values()];
  const sum = sumOf(figures);
  const place = shareTotal ?? figures.at(-1);
  if (place === undefined) return;
  const suspects = differences.flatMap((difference) => difference.suspects);
  const isDifference = suspects.some((suspect) => suspect.position === position && suspect.quantity === "share" && sum + suspect.missing <= WHOLE_POST);
  if (sum > WHOLE_POST && isDifference) return;
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
    return lines.length > 1 && places.size === lines.length && !lines.every(({ measure }) => (measure.share ?? 0) >= WHOLE_BUT_ROUNDING);
  });
}

function isSame(a: StaffedLine, b: StaffedLine): boolean {
  const like = likeTitles(a.title, b.title);
  const activity = likeActivities(a.activity, b.activity);
  return (like === "same" || like === "close" || like === "leader") && (activity === null || activity >= OTHER_ACTIVITY);
}
