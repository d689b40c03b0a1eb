import { COMMON_TITLES } from "../language/da";
import { pattern } from "../language/words";
import { FULL_TIME_HOURS } from "../reading/staffing/norms";
import { likeActivities, OTHER_ACTIVITY, SAME_ACTIVITY } from "./activities";
import {
  amountsAgree,
  HOURS_TOLERANCE,
  hoursAgree,
  isOfOtherWhole,
  positionMeasure,
  sharesAgree,
  type LineMeasure,
  type PositionMeasure,
} from "./measures";
import type { BudgetPost, StaffedLine } from "./posts";
import { likeTitles, type Likeness } from "./titles";

/** How far the figures of a line and a position agree. */
type Agreement = "whole" | "half" | "none" | "unknown";

/** What speaks for and against a line and a position being the same post. */
export interface Evidence {
  readonly title: Likeness;
  /** 0 to 1; null where either names no activity. */
  readonly activity: number | null;
  /** Both name an activity, and they are different ones. */
  readonly otherActivity: boolean;
  readonly figures: Agreement;
  readonly measure: PositionMeasure;
  /** How near the figures are, 0 to 1; it only orders what nothing else tells apart. */
  readonly nearness: number;
  /** What all but nearness comes to; -Infinity for two that can't be the same post. */
  readonly score: number;
}

/** Position first, then activity, then hours (rules.md): each outweighs what comes after it. */
const TITLE_SCORE: Readonly<Record<Likeness, number>> = {
  same: 300,
  close: 260,
  leader: 200,
  weak: 120,
  other: -Infinity,
};
const ACTIVITY_SCORE = 100;
const FIGURES_SCORE: Readonly<Record<Agreement, number>> = { whole: 50, half: 25, none: 0, unknown: 0 };
/** A position of the indsatsområde comes before any that the budget gives nothing there. */
const HERE_SCORE = 150;
/** Heads of titles that many different posts share. */
const COMMON_TITLE = pattern(COMMON_TITLES, "whole");

/** How often titles like these stand among the lines of the area, and in the budget. */
export interface Alike {
  readonly lines: number;
  readonly posts: number;
}

export function evidenceOf(line: StaffedLine, post: BudgetPost, alike: Alike): Evidence {
  const title = likeTitles(line.title, post.title);
  const activity = likeActivities(line.activity, post.activity);
  const measure = positionMeasure(post.position, line.area);
  const otherActivity = activity !== null && activity < OTHER_ACTIVITY;
  const figures = agreementOf(line.measure, measure);
  const found = { title, activity, otherActivity, figures, measure, nearness: nearnessOf(line.measure, measure) };
  return { ...found, score: scoreOf(found, alike, COMMON_TITLE.test(post.title.tight)) };
}

function scoreOf(found: Omit<Evidence, "score">, alike: Alike, isCommonTitle: boolean): number {
  const { title, activity, otherActivity, figures, measure } = found;
  const sameActivity = activity !== null && activity >= SAME_ACTIVITY;
  const onlyOne = alike.lines <= 1 && alike.posts <= 1;
  if (title === "other") return -Infinity;
  const isElsewhere = !measure.isHere && measure.isElsewhere;
  if (title === "weak" && (isElsewhere || otherActivity || (!sameActivity && figures !== "whole"))) return -Infinity;
  if (isElsewhere && !sameActivity && (isCommonTitle || alike.posts > 1 || otherActivity)) return -Infinity;
  if (otherActivity && figures !== "whole" && !onlyOne) return -Infinity;
  const forActivity = otherActivity ? (onlyOne ? -20 : -ACTIVITY_SCORE) : ACTIVITY_SCORE * (activity ?? 0);
  return TITLE_SCORE[title] + forActivity + FIGURES_SCORE[figures] + (measure.isHere ? HERE_SCORE : 0);
}

function agreementOf(line: LineMeasure, post: PositionMeasure): Agreement {
  if (line.share !== null && post.share !== null && line.share > 0) {
    const share = sharesAgree(line.share, post.share);
    const contract =
      line.contract === null || post.contract === null
        ? null
        : Math.abs(line.contract - post.contract) <= HOURS_TOLERANCE;
    if ((share && contract !== false) || isOfOtherWhole(line, post)) return "whole";
    return share || contract === true ? "half" : "none";
  }
  if (line.hours !== null && (post.hours !== null || post.contract !== null)) {
    if (post.hours !== null && hoursAgree(line.hours, post.hours, post.statesHours ? null : post.contract))
      return "whole";
    return post.contract !== null && hoursAgree(line.hours, post.contract) ? "half" : "none";
  }
  const { amount } = line;
  if (amount !== null && post.yearlyAmounts.length > 0)
    return post.yearlyAmounts.some((each) => amountsAgree(amount, each)) ? "whole" : "none";
  return "unknown";
}

/** Squared, so that two small differences are nearer than one large and none. */
function nearness(difference: number): number {
  return 1 - Math.min(1, difference * difference);
}

function nearnessOf(line: LineMeasure, post: PositionMeasure): number {
  const hours = post.hours ?? post.contract;
  if (line.hours !== null && hours !== null) return nearness((line.hours - hours) / FULL_TIME_HOURS);
  return line.share !== null && post.share !== null ? nearness(line.share - post.share) : 0;
}
