import { fold } from "../reading/text";
import type { MergedBudget, MergedPosition, StaffingLine, StaffingTable } from "../tables/staffing/staffingTable";
import { activityOf, type Activity } from "./activities";
import { lineMeasure, type LineMeasure } from "./measures";
import { titleOf, type Title } from "./titles";

/** A line of a delaftale, ready to be paired. */
export interface StaffedLine {
  /** Stays the same while title, activity and area do, whatever the figures; what a user's answer is kept under. */
  readonly key: string;
  readonly table: StaffingTable;
  readonly line: StaffingLine;
  readonly area: string | null;
  readonly title: Title;
  readonly activity: Activity;
  readonly measure: LineMeasure;
}

/** A position of the budget, ready to be paired. */
export interface BudgetPost {
  /** As a line's key, without an area. */
  readonly key: string;
  readonly position: MergedPosition;
  readonly title: Title;
  readonly activity: Activity;
}

/** No key that an answer is kept under, or that it names, is longer. */
export const LONGEST_PAIR_KEY = 3_000;
const LONGEST_PART = 400;
/** Stands in no title: cells' texts are folded to one line. */
const BETWEEN_POSTS = "\n";

/** What an answer that names the positions is: the key of one, or those of several that a line is about together. */
export function postsKey(posts: readonly BudgetPost[]): string {
  return posts.map(({ key }) => key).join(BETWEEN_POSTS);
}

/** The keys of the positions that an answer names. */
export function keysOfAnswer(answer: string): string[] {
  return answer.split(BETWEEN_POSTS);
}

/** Every line that is about staff of the plan or of others; weights of the area and totals are left out. */
export function staffedLines(tables: readonly StaffingTable[]): StaffedLine[] {
  const numbers = new Numbering();
  return tables.flatMap((table) =>
    table.lines
      .filter(({ read }) => read.areaWeight === null || read.states !== "nothing")
      .map((line) => {
        const { stilling, activity } = line.read;
        return {
          key: numbers.key([table.indsatsomraade ?? table.sheet.name, stilling ?? "", activity ?? ""]),
          table,
          line,
          area: table.indsatsomraade,
          title: titleOf(stilling),
          activity: activityOf(activity),
          measure: lineMeasure(line.read),
        };
      }),
  );
}

export function budgetPosts({ positions }: MergedBudget): BudgetPost[] {
  const numbers = new Numbering();
  return positions.map((position) => ({
    key: numbers.key([position.stilling, position.activity ?? ""]),
    position,
    title: titleOf(position.stilling),
    activity: activityOf(position.activity),
  }));
}

/** Tells apart what is called the same, by its place among its like. */
class Numbering {
  private readonly counts = new Map<string, number>();

  key(parts: readonly string[]): string {
    const name = parts.map((part) => fold(part).slice(0, LONGEST_PART)).join("|");
    const number = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, number);
    return number === 1 ? name : `${name}|${number}`;
  }
}
