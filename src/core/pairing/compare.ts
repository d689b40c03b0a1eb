import { FULL_TIME_HOURS } from "../reading/staffing/norms";
import type { BudgetFigure, MergedPosition } from "../tables/staffing/staffingTable";
import {
  amountsAgree,
  HOURS_TOLERANCE,
  hoursAgree,
  isOfOtherWhole,
  positionMeasure,
  sharesAgree,
  tableOf,
  type LineMeasure,
  type PositionMeasure,
} from "./measures";
import type { PairedLine } from "./pairing";
import type { BudgetPost, StaffedLine } from "./posts";

/** A line and the budget that don't agree, in the one unit that the line is compared in. */
export interface Difference {
  readonly pair: PairedLine;
  /** The last of the lines that share the position; else the pair's own. */
  readonly line: StaffedLine;
  readonly position: MergedPosition;
  /** "contract": share or hours of the area agree as far as they can, the post's own hours don't. */
  readonly unit: "share" | "hours" | "contract" | "amount";
  /** Shares are fractions, hours a week, amounts kroner a year. */
  readonly agreement: number;
  readonly budget: number;
  /** Hours a week of either side, where they can be had. */
  readonly agreementHours: number | null;
  readonly budgetHours: number | null;
  readonly measure: PositionMeasure;
  /** The budget's figures that were compared. */
  readonly cells: readonly BudgetFigure[];
  /** Each alone would explain the difference: the budget's figure, and what it is if the line is right. */
  readonly suspects: readonly Suspect[];
}

/** A figure of the budget that may be wrong, by how much, and in which of the budget's sums it belongs. */
export interface Suspect {
  readonly position: MergedPosition;
  /** Null for a figure of the whole post. */
  readonly area: string | null;
  readonly quantity: "share" | "hours" | "amount";
  /** Null where the budget holds no figure. */
  readonly cell: BudgetFigure | null;
  /** What would have to be added to it. */
  readonly missing: number;
}

/** More hours a week than this are more than full time. */
export const MORE_THAN_FULL_TIME = FULL_TIME_HOURS + 0.05;

/** Where the pair's line and its budget disagree; null where they agree, can't be compared, or nobody is sure of the pair. */
export function differenceOf(pair: PairedLine): Difference | null {
  const { posts, together, certainty, line } = pair;
  const { read } = line.line;
  const [post] = posts;
  if (post === undefined || certainty === "uncertain" || together.at(-1) !== line) return null;
  if (together.some((one) => one.line.read.approximate) || read.states === "nothing") return null;
  const said = together.length === 1 ? line.measure : sumOfMeasures(together.map(({ measure }) => measure));
  const measures = posts.map(({ position }) => positionMeasure(position, line.area));
  const measure = measures.length === 1 ? measures[0] : sumOfPositions(measures);
  if (measure === undefined || mayStandUnread(posts, measure)) return null;
  const found = posts.length > 1 ? inHours(said, measure) : compared(read.states, said, measure);
  if (found === null) return null;
  const { position } = post;
  const isMore = overFullTime(line) !== null;
  // More than full time is reported by itself: staffing/over-full-time.
  if ((found.unit === "hours" || found.unit === "contract") && (isMore || isMoreThanFullTime(post))) return null;
  const cells = posts.flatMap((each, index) => cellsOf(measures[index] ?? measure, found, each.position));
  return {
    pair,
    line,
    position,
    measure,
    ...found,
    agreementHours:
      said.hours ?? (said.share !== null && measure.contract !== null ? said.share * measure.contract : null),
    budgetHours: measure.hours,
    cells,
    suspects: posts.flatMap((each, index) => suspectsOf(found, each.position, line.area, measures[index] ?? measure)),
  };
}

/** The area has no figure of the position, and what it has may be one that nobody could read. */
function mayStandUnread(posts: readonly BudgetPost[], { isHere }: PositionMeasure): boolean {
  return !isHere && posts.some(({ position }) => position.unread.length > 0);
}

type Found = Pick<Difference, "unit" | "agreement" | "budget">;

function compared(
  states: StaffedLine["line"]["read"]["states"],
  said: LineMeasure,
  measure: PositionMeasure,
): Found | null {
  switch (states) {
    case "share":
      return inShares(said, measure) ?? ofPost(said, measure) ?? (measure.statesHours ? inHours(said, measure) : null);
    case "hours":
    case "posts":
      return inHours(said, measure) ?? ofPost(said, measure);
    case "amount":
      return inKroner(said, measure);
    case "nothing":
      return null;
  }
}

function inShares(said: LineMeasure, measure: PositionMeasure): Found | null {
  const { share } = said;
  const { share: budget, statesHours, cells } = measure;
  if (share === null || budget === null || (statesHours && cells.share === null)) return null;
  return sharesAgree(share, budget) || isOfOtherWhole(said, measure)
    ? null
    : { unit: "share", agreement: share, budget };
}

/** "33 % af 19 timer" where the budget's post has 20. */
function ofPost(said: LineMeasure, measure: PositionMeasure): Found | null {
  const { contract } = said;
  const { cells } = measure;
  if (contract === null || cells.contract === null || isOfOtherWhole(said, measure)) return null;
  const budget = cells.contract.value;
  return Math.abs(contract - budget) <= HOURS_TOLERANCE ? null : { unit: "contract", agreement: contract, budget };
}

function inHours(said: LineMeasure, measure: PositionMeasure): Found | null {
  const { contract, isHere, isElsewhere } = measure;
  const agreement = said.hours ?? (said.share === null || contract === null ? null : said.share * contract);
  if (agreement === null) return null;
  if (measure.hours !== null) {
    if (agreesWithFullTime(said, measure)) return null;
    const rounded = said.share !== null || !measure.statesHours ? contract : null;
    if (!hoursAgree(agreement, measure.hours, rounded)) return { unit: "hours", agreement, budget: measure.hours };
    const again = hoursOfShare(measure);
    return again === null || hoursAgree(agreement, again, contract)
      ? null
      : { unit: "hours", agreement, budget: again };
  }
  // A budget without indsatsområder bounds what all of them have together.
  const bounds = !isHere && !isElsewhere && measure.cells.share === null && contract !== null;
  return bounds && agreement > contract + HOURS_TOLERANCE ? { unit: "hours", agreement, budget: contract } : null;
}

/**
 * Where the budget doesn't say how long the post is, the areas' hours together may be all of it or not: a share that is
 * right of a full-time post isn't wrong.
 */
function agreesWithFullTime({ share, hours }: LineMeasure, measure: PositionMeasure): boolean {
  if (share === null || hours !== null || measure.hours === null) return false;
  if (measure.cells.contract !== null && !measure.isInPosts) return false;
  return hoursAgree(share * FULL_TIME_HOURS, measure.hours, FULL_TIME_HOURS);
}

/** What share and post come to where the budget gives the area's hours as well. */
function hoursOfShare({ statesHours, cells }: PositionMeasure): number | null {
  return statesHours && cells.share !== null && cells.contract !== null
    ? cells.share.value * cells.contract.value
    : null;
}

function inKroner({ amount }: LineMeasure, { yearlyAmounts }: PositionMeasure): Found | null {
  const [budget] = yearlyAmounts;
  if (amount === null || budget === undefined || yearlyAmounts.some((each) => amountsAgree(amount, each))) return null;
  return { unit: "amount", agreement: amount, budget };
}

/** The hours a week, more than full time, that the line gives one person; null for full time or less, and for several people. */
export function overFullTime({ line, title, measure }: StaffedLine): number | null {
  const { posts, stilling } = line.read;
  if (stilling === null || (posts !== null && posts > 1) || title.isPlural) return null;
  const hours = Math.max(measure.hours ?? 0, measure.contract ?? 0);
  return hours > MORE_THAN_FULL_TIME ? hours : null;
}

/** Whether the budget gives the one person in the post more than full time; a count of posts may be several people. */
export function isMoreThanFullTime({ position, title }: BudgetPost): boolean {
  const figure = position.contractHours;
  return figure !== null && figure.value > MORE_THAN_FULL_TIME && !title.isPlural && !countsPosts(position, figure);
}

function countsPosts(position: MergedPosition, figure: BudgetFigure): boolean {
  const table = tableOf(position, figure);
  const field = table?.fields.find(({ at }) => at.column === figure.at.column || at.row === figure.at.row);
  return field?.meaning?.kind === "contract-hours" && field.meaning.per === "posts";
}

function sumOfMeasures(measures: readonly LineMeasure[]): LineMeasure {
  const sum = (pick: (measure: LineMeasure) => number | null): number | null =>
    measures.reduce<number | null>((all, measure) => addUp(all, pick(measure)), 0);
  return {
    share: sum(({ share }) => share),
    hours: sum(({ hours }) => hours),
    amount: sum(({ amount }) => amount),
    contract: null,
  };
}

function sumOfPositions(measures: readonly PositionMeasure[]): PositionMeasure | undefined {
  const [first] = measures;
  if (first === undefined) return undefined;
  return {
    ...first,
    share: null,
    hours: measures.reduce<number | null>((all, { hours }) => addUp(all, hours), 0),
    contract: measures.reduce<number | null>((all, { contract }) => addUp(all, contract), 0),
    yearlyAmounts: [],
  };
}

function addUp(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function cellsOf(measure: PositionMeasure, { unit, budget }: Found, position: MergedPosition): BudgetFigure[] {
  const { cells } = measure;
  const used = {
    share: [cells.share, cells.contract],
    hours: measure.statesHours && budget !== hoursOfShare(measure) ? [cells.hours] : [cells.share, cells.contract],
    contract: [cells.contract],
    amount: cells.amount === null ? [cells.share, position.annualCost] : [cells.amount],
  }[unit];
  const found = used.filter((figure): figure is BudgetFigure => figure !== null);
  return found.length > 0 ? found : [{ sheet: position.sheet, at: position.at, value: 0 }];
}

function suspectsOf(
  { unit, agreement, budget }: Found,
  position: MergedPosition,
  area: string | null,
  measure: PositionMeasure,
): Suspect[] {
  const { cells, share, contract } = measure;
  const missing = agreement - budget;
  const ofArea = (quantity: Suspect["quantity"], cell: BudgetFigure | null, by: number): Suspect => ({
    position,
    area,
    quantity,
    cell,
    missing: by,
  });
  const ofWhole = (by: number): Suspect => ({
    position,
    area: null,
    quantity: "hours",
    cell: cells.contract,
    missing: by,
  });
  switch (unit) {
    case "share":
      return [ofArea("share", cells.share, missing)];
    case "contract":
      return [ofWhole(missing)];
    case "hours": {
      if (measure.statesHours && budget !== hoursOfShare(measure)) return [ofArea("hours", cells.hours, missing)];
      const suspects: Suspect[] = [];
      if (contract !== null && contract > 0) suspects.push(ofArea("share", cells.share, missing / contract));
      if (share !== null && share > 0) suspects.push(ofWhole(missing / share));
      return suspects;
    }
    case "amount": {
      if (cells.amount !== null) return [ofArea("amount", cells.amount, missing)];
      if (share === null || share <= 0 || budget <= 0) return [];
      const cost: Suspect = {
        position,
        area: null,
        quantity: "amount",
        cell: position.annualCost,
        missing: missing / share,
      };
      return [ofArea("share", cells.share, (missing / budget) * share), cost];
    }
  }
}
