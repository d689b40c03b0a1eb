import type { PairedLine } from "../../pairing/pairing";
import type { BudgetPost } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { nameOf } from "../../pairing/sums";

/** More than this is more than one post. */
export const WHOLE_POST = 1.0005;

/** What the lines of the delaftaler say together of one position of the budget. */
export interface LineShares {
  readonly pairs: readonly PairedLine[];
  readonly sum: number;
  /** The sum with the budget's share where a line differs from it. */
  readonly agreed: number;
}

/** The shares of a position that two delaftaler or more name; null where they don't, or where a share is unknown. */
export function lineShares(post: BudgetPost, { pairing, differences, sumFaults }: PlanStaffing): LineShares | null {
  const pairs = pairing.lines.filter(
    ({ posts, certainty }) => certainty !== "uncertain" && posts.length === 1 && posts[0] === post,
  );
  if (new Set(pairs.map(({ line }) => line.area ?? line.table)).size < 2) return null;
  const { contractHours } = post.position;
  // Hours of the post that the budget itself contradicts are budget/sum-wrong's to ask about.
  const isDoubted =
    contractHours !== null &&
    sumFaults.some(
      ({ sum }) =>
        sum.quantity === "hours" &&
        [sum.total, ...sum.parts].some((figure) => nameOf(figure) === nameOf(contractHours)),
    );
  const contract = isDoubted ? null : (contractHours?.value ?? null);
  let sum = 0;
  let agreed = 0;
  for (const pair of pairs) {
    const share = shareOf(pair, contract);
    if (share === null) return null;
    sum += share;
    agreed += differences.find((difference) => difference.pair === pair)?.measure.share ?? share;
  }
  return { pairs, sum, agreed };
}

function shareOf({ line }: PairedLine, contract: number | null): number | null {
  const { share, hours } = line.measure;
  const whole = line.measure.contract ?? contract;
  return share ?? (hours !== null && whole !== null && whole > 0 ? hours / whole : null);
}
