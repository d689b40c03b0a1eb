import { cellName } from "../workbook/address";
import type { StaffingTable } from "../tables/staffing/staffingTable";
import type { MatrixRef } from "./matrix";
import { positionMeasure } from "./measures";
import { pairStaffing, type PairedLine, type PairReason } from "./pairing";
import { LONGEST_PAIR_KEY, postsKey, type BudgetPost, type StaffedLine } from "./posts";
import type { PlanStaffing } from "./staffingOf";

/** A line of a delaftale whose position in the budget the user can tell, or has told. */
export interface PairQuestion {
  /** "asked": the program isn't sure; "alone": it found no position for the line; "answered": the user has told. */
  readonly state: "asked" | "alone" | "answered";
  /** What the answer is kept under. */
  readonly key: string;
  readonly at: MatrixRef;
  /** The line as written. */
  readonly text: string;
  readonly area: string | null;
  /** Why the program asks. */
  readonly reasons: readonly PairReason[];
  /** The likeliest first. */
  readonly candidates: readonly PairCandidate[];
  /** Null while there is none; its `post` is a candidate's key, or null for "not in the budget". */
  readonly answer: { readonly post: string | null } | null;
}

/** A position of the budget, or several that the line may be about together. */
export interface PairCandidate {
  readonly key: string;
  readonly posts: readonly { readonly stilling: string; readonly activity: string | null; readonly at: MatrixRef }[];
}

/** Where nothing speaks for any position, so many are offered. */
const MOST_OFFERED = 12;

/** The questions of a plan in the order of its lines. None where nothing is paired. */
export function pairQuestions(
  lists: readonly StaffingTable[],
  { pairing, hasBudget, budget }: PlanStaffing,
): PairQuestion[] {
  if (!hasBudget || pairing.isTooLarge) return [];
  const asked = pairing.lines.filter(({ certainty, posts }) => certainty !== "sure" || posts.length === 0);
  if (asked.length === 0) return [];
  // What it could be besides the answer: as if nobody had answered.
  const isAnswered = asked.some(({ certainty }) => certainty === "answered");
  const open = isAnswered ? pairStaffing(lists, budget).lines : pairing.lines;
  const unanswered = new Map(open.map((pair) => [pair.line.key, pair]));
  return asked.flatMap((pair) => questionOf(pair, unanswered.get(pair.line.key) ?? pair, pairing.posts) ?? []);
}

function questionOf(pair: PairedLine, open: PairedLine, posts: readonly BudgetPost[]): PairQuestion | null {
  const { line } = pair;
  const isAnswered = pair.certainty === "answered";
  const groups = [pair.posts, open.posts, ...open.runnersUp.map((post) => [post])];
  const candidates = distinct(groups.flatMap(candidateOf));
  const offered = candidates.length > 0 ? candidates : offeredFor(line, posts);
  if (line.key.length > LONGEST_PAIR_KEY) return null;
  // A line that says nothing of anybody's work is nobody's position.
  if (!isAnswered && candidates.length === 0 && (offered.length === 0 || line.line.read.states === "nothing"))
    return null;
  return {
    state: isAnswered ? "answered" : pair.certainty === "sure" ? "alone" : "asked",
    key: line.key,
    at: { sheet: line.table.sheet.name, cell: cellName(line.line.at) },
    text: line.line.text,
    area: line.area,
    reasons: open.reasons,
    candidates: offered,
    answer: isAnswered ? { post: pair.posts.length === 0 ? null : postsKey(pair.posts) } : null,
  };
}

/** Positions of the line's indsatsområde, else of the whole budget. */
function offeredFor({ area }: StaffedLine, posts: readonly BudgetPost[]): PairCandidate[] {
  const here = posts.filter(({ position }) => positionMeasure(position, area).isHere);
  return (here.length > 0 ? here : posts).slice(0, MOST_OFFERED).flatMap((post) => candidateOf([post]));
}

function candidateOf(posts: readonly BudgetPost[]): PairCandidate[] {
  const key = postsKey(posts);
  if (posts.length === 0 || key.length > LONGEST_PAIR_KEY) return [];
  return [
    {
      key,
      posts: posts.map(({ position: { stilling, activity, sheet, at } }) => ({
        stilling,
        activity,
        at: { sheet: sheet.name, cell: cellName(at) },
      })),
    },
  ];
}

function distinct(candidates: readonly PairCandidate[]): PairCandidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.key, candidate])).values()];
}
