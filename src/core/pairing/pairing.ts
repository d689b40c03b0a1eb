import type { MergedBudget, StaffingTable } from "../tables/staffing/staffingTable";
import { SAME_ACTIVITY } from "./activities";
import { bestAssignment } from "./assignment";
import { evidenceOf, type Evidence } from "./evidence";
import { hoursAgree, positionMeasure, sharesAgree } from "./measures";
import { budgetPosts, keysOfAnswer, staffedLines, type BudgetPost, type StaffedLine } from "./posts";
import { likeTitles } from "./titles";

/** Why two are taken for the same post, or why the program asks. */
export type PairReason =
  | "same-title"
  | "close-title"
  | "leader-title"
  | "weak-title"
  | "same-activity"
  | "other-activity"
  | "same-figures"
  | "other-figures"
  /** Another position, or another line, would do as well. */
  | "several-alike"
  /** Several lines share the position, or the line several positions. */
  | "together"
  /** The budget gives the position nothing in this indsatsområde. */
  | "not-here";

/** A line with the position(s) of the budget it is about. */
export interface PairedLine {
  readonly line: StaffedLine;
  /** None where the budget has no row for it; several for a line about several people. */
  readonly posts: readonly BudgetPost[];
  /** "uncertain" pairs are a suggestion: nothing is reported of them before the user has answered. */
  readonly certainty: "sure" | "uncertain" | "answered";
  readonly reasons: readonly PairReason[];
  /** Other positions it could be, best first. */
  readonly runnersUp: readonly BudgetPost[];
  /** The lines of the same delaftale that share the position, this one included, as they stand. */
  readonly together: readonly StaffedLine[];
}

export interface Pairing {
  readonly lines: readonly PairedLine[];
  /** People paid by someone else; they need no row in the budget. */
  readonly external: readonly StaffedLine[];
  readonly posts: readonly BudgetPost[];
  /** More than any plan has: nothing was paired, and nothing of it is sure. */
  readonly isTooLarge: boolean;
}

/** A user's answers: by a line's key that of its position or positions (`postsKey`), or null for "not in the budget". */
export type PairAnswers = ReadonlyMap<string, string | null>;

export const NO_ANSWERS: PairAnswers = new Map();

/** Less than this in favour of a pair is nothing to be sure of: half of what agreeing figures count. */
const SURE_MARGIN = 20;
const MOST_RUNNERS_UP = 3;
/** The largest plans have some 40 positions; the work grows with the fourth power of a delaftale's lines. */
const MOST_LINES_OF_AREA = 40;
const MOST_LINES = 600;
const MOST_POSTS = 200;

/** Pairs the lines of every delaftale with the positions of the budget: the best assignment of each indsatsområde as a whole. */
export function pairStaffing(
  tables: readonly StaffingTable[],
  budget: MergedBudget,
  answers: PairAnswers = NO_ANSWERS,
): Pairing {
  const all = staffedLines(tables);
  const posts = budgetPosts(budget);
  const external = all.filter(({ line }) => line.read.external);
  const own = all.filter(({ line }) => !line.read.external);
  const paired = new Map<StaffedLine, PairedLine>();
  const groups = byDelaftale(own);
  if (
    own.length > MOST_LINES ||
    posts.length > MOST_POSTS ||
    groups.some((lines) => lines.length > MOST_LINES_OF_AREA)
  ) {
    return { lines: own.map(unpaired), external, posts, isTooLarge: true };
  }
  const alikePosts = new Map(posts.map((post) => [post, countAlike(post, posts)]));
  for (const lines of groups) {
    for (const pair of new AreaPairing(lines, posts, alikePosts, answers).pairs()) paired.set(pair.line, pair);
  }
  return { lines: own.flatMap((line) => paired.get(line) ?? []), external, posts, isTooLarge: false };
}

function unpaired(line: StaffedLine): PairedLine {
  return { line, posts: [], certainty: "uncertain", reasons: [], runnersUp: [], together: [line] };
}

/** How many have the same title, itself included. */
function countAlike<T extends Pick<BudgetPost, "title">>(one: T, all: readonly T[]): number {
  return all.filter((other) => isAlike(one, other)).length;
}

function isAlike(a: Pick<BudgetPost, "title">, b: Pick<BudgetPost, "title">): boolean {
  const like = likeTitles(a.title, b.title);
  return like === "same" || like === "close";
}

/** Lines of one indsatsområde, wherever they stand; a list whose area is unknown stands alone. */
function byDelaftale(lines: readonly StaffedLine[]): StaffedLine[][] {
  const groups = new Map<string | StaffingTable, StaffedLine[]>();
  for (const line of lines) {
    const place = line.area ?? line.table;
    groups.set(place, [...(groups.get(place) ?? []), line]);
  }
  return [...groups.values()];
}

class AreaPairing {
  private readonly open: readonly StaffedLine[];
  private readonly free: readonly BudgetPost[];
  private readonly answered: readonly PairedLine[];
  private readonly evidence: readonly (readonly Evidence[])[];
  private readonly lineClasses: readonly string[];
  private readonly postClasses: readonly string[];
  private readonly scores: readonly (readonly number[])[];
  private readonly best: readonly (number | null)[];
  private readonly bestTotal: number;

  constructor(
    private readonly lines: readonly StaffedLine[],
    private readonly posts: readonly BudgetPost[],
    alikePosts: ReadonlyMap<BudgetPost, number>,
    answers: PairAnswers,
  ) {
    const told = answeredPairs(lines, posts, answers);
    const taken = new Set(told.flatMap((pair) => pair.posts));
    this.answered = told;
    this.open = lines.filter((line) => !told.some((pair) => pair.line === line));
    const open = posts.filter((post) => !taken.has(post));
    const all = this.open.map((line) => {
      const alike = countAlike(line, this.lines);
      return open.map((post) => evidenceOf(line, post, { lines: alike, posts: alikePosts.get(post) ?? 1 }));
    });
    // Positions that fit no line only cost time.
    const fitting = open.map((_, column) => all.some((row) => (row[column]?.score ?? -Infinity) > -Infinity));
    this.free = open.filter((_, column) => fitting[column]);
    this.evidence = all.map((row) => row.filter((_, column) => fitting[column]));
    this.scores = this.evidence.map((row) => row.map(({ score }) => score));
    this.lineClasses = this.open.map(lineClass);
    this.postClasses = this.free.map((post) => postClass(post, lines[0]?.area ?? null));
    this.best = bestAssignment(this.evidence.map((row) => row.map(({ score, nearness }) => score + nearness)));
    this.bestTotal = totalOf(this.scores, this.best);
  }

  pairs(): PairedLine[] {
    const pairs = this.open.map((line, index) => this.pairOf(line, index));
    return this.withTogether([...pairs, ...this.answered]);
  }

  private pairOf(line: StaffedLine, index: number): PairedLine {
    const column = this.best[index] ?? null;
    const runnersUp = this.runnersUp(index, column);
    const post = column === null ? undefined : this.free[column];
    const found = column === null ? undefined : this.evidence[index]?.[column];
    if (column === null || post === undefined || found === undefined) {
      const isSure =
        line.line.read.stilling !== null &&
        (!this.fitsAnywhere(index) || this.loses(this.forced(index)) >= SURE_MARGIN);
      return {
        line,
        posts: [],
        certainty: isSure ? "sure" : "uncertain",
        reasons: isSure ? [] : ["several-alike"],
        runnersUp,
        together: [line],
      };
    }
    const clear = this.loses(this.without(index, column)) >= SURE_MARGIN;
    const isSure = clear && this.isCertain(found, index) && !this.fitsElsewhere(found, index, column);
    return {
      line,
      posts: [post],
      certainty: isSure ? "sure" : "uncertain",
      reasons: reasonsOf(found, clear),
      runnersUp,
      together: [line],
    };
  }

  /** Whether title and activity leave no doubt, however well nothing else fits. */
  private isCertain({ title, otherActivity, figures }: Evidence, index: number): boolean {
    if (title === "weak" || title === "other") return false;
    if (title === "leader") {
      const leaders = this.open.filter((other) => other.title.isLeader).length;
      return leaders === 1 && this.posts.filter((post) => post.title.isLeader).length === 1;
    }
    if (!otherActivity) return true;
    const line = this.open[index];
    return (
      line !== undefined &&
      figures === "whole" &&
      this.open.filter((other) => likeTitles(other.title, line.title) === "same").length === 1
    );
  }

  /** A position that no line has, whose figures are the line's, while the chosen one has neither figures nor activity for it. */
  private fitsElsewhere(found: Evidence, index: number, column: number): boolean {
    if (found.figures === "whole" || (found.activity !== null && found.activity >= SAME_ACTIVITY)) return false;
    const taken = new Set(this.best);
    return (this.evidence[index] ?? []).some(
      (other, at) =>
        at !== column && !taken.has(at) && other.score > 0 && other.figures === "whole" && !other.otherActivity,
    );
  }

  private runnersUp(index: number, column: number | null): BudgetPost[] {
    const ranked = (this.evidence[index] ?? []).map(({ score, nearness }, at) => ({ at, score: score + nearness }));
    return ranked
      .filter(({ at, score }) => at !== column && score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_RUNNERS_UP)
      .flatMap(({ at }) => this.free[at] ?? []);
  }

  /** What the best assignment loses under other scores. */
  private loses(scores: readonly (readonly number[])[]): number {
    return this.bestTotal - totalOf(scores, bestAssignment(scores));
  }

  /** The scores with the pair out of question, and every pair that is the same but for its place. */
  private without(index: number, column: number): number[][] {
    return this.scores.map((row, at) =>
      this.lineClasses[at] === this.lineClasses[index]
        ? row.map((score, other) => (this.postClasses[other] === this.postClasses[column] ? -Infinity : score))
        : [...row],
    );
  }

  private fitsAnywhere(index: number): boolean {
    return (this.scores[index] ?? []).some((score) => score > -Infinity);
  }

  /** The scores with the line unable to stay alone. */
  private forced(index: number): number[][] {
    return this.scores.map((row, at) => (at === index ? row.map((score) => score + FORCE) : [...row]));
  }

  /** Lines that share one position ("Projektleder 20 %" and "Projektleder 13 %"), and lines about several. */
  private withTogether(pairs: readonly PairedLine[]): PairedLine[] {
    const taken = new Set(pairs.flatMap((pair) => pair.posts));
    const result = pairs.map((pair) => this.overSeveral(pair, taken) ?? pair);
    for (const pair of result) {
      const joined = pair.certainty === "answered" ? null : this.sharing(pair, result);
      if (joined === null) continue;
      const together = this.lines.filter((line) => line === pair.line || joined.includes(line));
      return result.map((other) =>
        together.includes(other.line)
          ? {
              ...other,
              posts: pair.posts,
              certainty: "sure",
              reasons: ["same-title", "together"],
              runnersUp: [],
              together,
            }
          : other,
      );
    }
    return result;
  }

  /** The lines without a row that make up the position's figure with the pair's own line; null where none do. */
  private sharing(pair: PairedLine, pairs: readonly PairedLine[]): StaffedLine[] | null {
    const [post] = pair.posts;
    const found = post === undefined ? undefined : evidenceOf(pair.line, post, { lines: 1, posts: 1 });
    if (post === undefined || found === undefined || pair.posts.length > 1 || found.figures === "whole") return null;
    const others = pairs
      .filter((other) => other.posts.length === 0 && other.line.area === pair.line.area && isAlike(other.line, post))
      .filter(
        (other) => !evidenceOf(other.line, post, { lines: 1, posts: 1 }).otherActivity || post.activity.length === 0,
      )
      .map((other) => other.line);
    if (others.length === 0) return null;
    const lines = [pair.line, ...others];
    const share = sumOf(lines.map(({ measure }) => measure.share));
    const hours = sumOf(lines.map(({ measure }) => measure.hours));
    const { measure } = found;
    const agrees =
      share !== null && measure.share !== null
        ? sharesAgree(share, measure.share)
        : hours !== null && measure.hours !== null && hoursAgree(hours, measure.hours, measure.contract);
    return agrees ? others : null;
  }

  /** "To medarbejdere à 18,5 timer" over two rows of the budget. */
  private overSeveral(pair: PairedLine, taken: ReadonlySet<BudgetPost>): PairedLine | null {
    const { line } = pair;
    const { posts: count, stilling } = line.line.read;
    const several = (count !== null && count > 1) || line.title.isPlural;
    const { hours } = line.measure;
    if (!several || hours === null || pair.certainty === "answered") return null;
    const candidates = this.posts.filter((post) => {
      if (taken.has(post) && !pair.posts.includes(post)) return false;
      const found = evidenceOf(line, post, { lines: 1, posts: 1 });
      const like = likeTitles(line.title, post.title);
      return found.measure.isHere && !found.otherActivity && like !== "other" && like !== "leader";
    });
    if (candidates.length < 2) return null;
    const total = sumOf(candidates.map((post) => evidenceOf(line, post, { lines: 1, posts: 1 }).measure.hours));
    const [first] = pair.posts;
    if (first !== undefined && evidenceOf(line, first, { lines: 1, posts: 1 }).figures === "whole") return null;
    const isPlain = candidates.every((post) => isAlike(line, post));
    const agrees = total !== null && hoursAgree(hours, total);
    return {
      ...pair,
      posts: candidates,
      certainty: stilling !== null && isPlain && (agrees || count === candidates.length) ? "sure" : "uncertain",
      reasons: ["together", agrees ? "same-figures" : "other-figures"],
      runnersUp: [],
    };
  }
}

/** What tells lines apart: those of one class may change places. */
function lineClass({ title, activity, measure }: StaffedLine): string {
  return JSON.stringify([title.tight, title.mark, activity, measure]);
}

function postClass({ title, activity, position }: BudgetPost, area: string | null): string {
  const { share, hours, contract, yearlyAmounts } = positionMeasure(position, area);
  return JSON.stringify([title.tight, title.mark, activity, share, hours, contract, yearlyAmounts]);
}

const FORCE = 1e5;

function totalOf(scores: readonly (readonly number[])[], assignment: readonly (number | null)[]): number {
  let total = 0;
  assignment.forEach((column, row) => {
    const score = column === null ? 0 : (scores[row]?.[column] ?? 0);
    total += score > FORCE / 2 ? score - FORCE : score;
  });
  return total;
}

/** Lines that the user says are the same position share it. */
function answeredPairs(
  lines: readonly StaffedLine[],
  posts: readonly BudgetPost[],
  answers: PairAnswers,
): PairedLine[] {
  const pairs = lines.flatMap((line) => answeredPair(line, posts, answers) ?? []);
  const [none, some] = [pairs.filter((pair) => pair.posts.length === 0), pairs.filter((pair) => pair.posts.length > 0)];
  const together = (pair: PairedLine): StaffedLine[] =>
    some.filter((other) => sameSet(other.posts, pair.posts)).map(({ line }) => line);
  return [...none, ...some.map((pair) => ({ ...pair, together: together(pair) }))];
}

function sameSet(a: readonly BudgetPost[], b: readonly BudgetPost[]): boolean {
  return a.length === b.length && a.every((post) => b.includes(post));
}

function answeredPair(line: StaffedLine, posts: readonly BudgetPost[], answers: PairAnswers): PairedLine | null {
  const answer = answers.get(line.key);
  if (answer === undefined) return null;
  const keys = answer === null ? [] : keysOfAnswer(answer);
  const named = posts.filter(({ key }) => keys.includes(key));
  // An answer about a position that is gone is no answer any more.
  if (named.length < keys.length) return null;
  return {
    line,
    posts: named,
    certainty: "answered",
    reasons: [],
    runnersUp: [],
    together: [line],
  };
}

function reasonsOf({ title, activity, otherActivity, figures, measure }: Evidence, clear: boolean): PairReason[] {
  const reasons: PairReason[] = title === "other" ? [] : [`${title}-title`];
  if (otherActivity) reasons.push("other-activity");
  else if (activity !== null && activity >= SAME_ACTIVITY) reasons.push("same-activity");
  if (figures === "whole") reasons.push("same-figures");
  else if (figures !== "unknown") reasons.push("other-figures");
  if (!clear) reasons.push("several-alike");
  if (!measure.isHere && measure.isElsewhere) reasons.push("not-here");
  return reasons;
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
