import { FULL_TIME_HOURS } from "../reading/staffing/norms";
import { cellName, type CellAddress } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { Difference } from "./compare";
import { areasOf, positionMeasure } from "./measures";
import type { PairedLine } from "./pairing";
import type { BudgetPost, StaffedLine } from "./posts";
import type { PlanStaffing } from "./staffingOf";

/** The plan's staff as a table: positions by indsatsområde, what the delaftaler say beside what the budget says. */
export interface StaffingMatrix {
  /** Indsatsområder, LBF's in LBF's order, then others as they come. */
  readonly areas: readonly string[];
  readonly hasBudget: boolean;
  readonly hasLines: boolean;
  readonly rows: readonly MatrixRow[];
  /** By area, in the order of `areas`. */
  readonly sums: readonly MatrixSum[];
  readonly total: MatrixSum;
}

export interface MatrixRow {
  /** The position's key, or that of its first line; stays the same while titles do. */
  readonly key: string;
  readonly stilling: string;
  readonly activity: string | null;
  /**
   * "budget": a position of the budget; "line": a line without a row in the budget; "external": people whom someone else
   * pays, who count in no sum.
   */
  readonly kind: "budget" | "line" | "external";
  /** Hours a week of the whole post, where they are known. */
  readonly contractHours: number | null;
  /** The position's title in the budget. */
  readonly at: MatrixRef | null;
  /** By area, in the order of the matrix' areas; null where neither says anything. */
  readonly cells: readonly (MatrixCell | null)[];
  readonly total: MatrixCell;
}

export interface MatrixCell {
  readonly agreement: Work | null;
  readonly budget: Work | null;
  /** Whether the check reports that the two disagree. */
  readonly differs: boolean;
  /** Whether the program asks if the line is about this position. */
  readonly isQuestion: boolean;
  /** Lines of the delaftale. */
  readonly lines: readonly MatrixRef[];
  /** Figures of the budget. */
  readonly figures: readonly MatrixRef[];
}

/** The same work in three units; null where a unit can't be had. */
export interface Work {
  /** A fraction of the post. */
  readonly share: number | null;
  /** A week. */
  readonly hours: number | null;
  /** Full-time posts: hours / 37. */
  readonly fullTime: number | null;
}

export interface MatrixSum {
  /** Null where the workbook holds no list of staff for it: nothing is known, which is no zero. */
  readonly agreement: WorkSum | null;
  readonly budget: WorkSum;
}

export interface WorkSum {
  /** Hours a week of all that is known. */
  readonly hours: number;
  /** Årsværk: hours / 37. */
  readonly fullTime: number;
  /** The area's part of all areas' hours, a fraction; null while there are none. */
  readonly weight: number | null;
  /** Whether the hours of everybody are known. */
  readonly isWhole: boolean;
}

export interface MatrixRef {
  readonly sheet: string;
  readonly cell: string;
}

/** The indsatsområder of LBF's rules, in their order. */
export const LBF_AREAS = [
  "Uddannelse og livschancer",
  "Beskæftigelse",
  "Kriminalitetsforebyggelse",
  "Sammenhængskraft og medborgerskab",
];

/** Null for a workbook with neither staff nor a budget's positions. */
export function staffingMatrix(staffing: PlanStaffing): StaffingMatrix | null {
  const { lines, external, posts } = staffing.pairing;
  if (lines.length + external.length + posts.length === 0) return null;
  const areas = areasIn(staffing);
  const rows = [...posts.map((post) => postRow(post, areas, staffing)), ...lineRows(areas, staffing)];
  const own = rows.filter(({ kind }) => kind !== "external");
  const told = new Set([...lines.map(({ line }) => areaOf(line)), ...external.map(areaOf)]);
  const isWhole = areas.every((area) => told.has(area));
  const agreements = sumUp(own.map((row) => row.total.agreement));
  const total = {
    // Without one of the agreements it is no more than those that are there have together, and no part of the plan is known.
    agreement: told.size === 0 ? null : { ...agreements, isWhole: agreements.isWhole && isWhole },
    budget: sumUp(own.map((row) => row.total.budget)),
  };
  const sums = areas.map((area, index): MatrixSum => {
    const cells = own.flatMap((row) => row.cells[index] ?? []);
    const agreement = sumUp(cells.map((cell) => cell.agreement));
    const budget = sumUp(cells.map((cell) => cell.budget));
    return {
      agreement: told.has(area) ? weighed(agreement, isWhole ? agreements : NOTHING) : null,
      budget: weighed(budget, total.budget),
    };
  });
  return { areas, hasBudget: staffing.hasBudget, hasLines: lines.length + external.length > 0, rows, sums, total };
}

function areasIn({ pairing, budget }: PlanStaffing): string[] {
  const found = new Set([
    ...pairing.lines.map(({ line }) => areaOf(line)),
    ...pairing.external.map(areaOf),
    ...budget.positions.flatMap(areasOf),
  ]);
  return [...LBF_AREAS.filter((area) => found.delete(area)), ...found];
}

/** A list whose indsatsområde is unknown goes by its sheet's name. */
function areaOf({ area, table }: StaffedLine): string {
  return area ?? table.sheet.name;
}

function postRow(
  post: BudgetPost,
  areas: readonly string[],
  { pairing, differences, hasBudget }: PlanStaffing,
): MatrixRow {
  const { position, key } = post;
  const own = pairing.lines.filter(({ posts }) => posts.includes(post));
  const cells = areas.map((area): MatrixCell | null => {
    const pairs = own.filter(({ line }) => areaOf(line) === area);
    const measure = positionMeasure(position, area);
    const figures = [measure.cells.share, measure.cells.hours].filter((figure) => figure !== null);
    if (pairs.length === 0 && !measure.isHere) return null;
    return {
      agreement: pairs.length === 0 ? null : addUp(pairs.map((pair) => workOf(pair, measure.contract))),
      budget: hasBudget ? work(measure.share, measure.hours) : null,
      differs: pairs.some((pair) => differs(pair, differences)),
      isQuestion: pairs.some(({ certainty }) => certainty === "uncertain"),
      lines: pairs.map(({ line }) => lineRef(line)),
      figures: figures.map(({ sheet, at }) => refOf(sheet, at)),
    };
  });
  return {
    key,
    stilling: position.stilling,
    activity: position.activity,
    kind: "budget",
    contractHours: positionMeasure(position, null).contract,
    at: refOf(position.sheet, position.at),
    cells,
    total: totalOf(cells),
  };
}

/** Lines without a position, one row for each title and activity. */
function lineRows(areas: readonly string[], { pairing, hasBudget }: PlanStaffing): MatrixRow[] {
  const mayAsk = hasBudget && !pairing.isTooLarge;
  const alone = pairing.lines
    .filter(({ posts }) => posts.length === 0)
    .map((pair) => ({ line: pair.line, isQuestion: mayAsk && pair.certainty === "uncertain" }));
  const external = pairing.external.map((line) => ({ line, isQuestion: false }));
  return [...grouped(alone, areas, "line"), ...grouped(external, areas, "external")];
}

interface Alone {
  readonly line: StaffedLine;
  readonly isQuestion: boolean;
}

function grouped(lines: readonly Alone[], areas: readonly string[], kind: "line" | "external"): MatrixRow[] {
  const groups = new Map<string, Alone[]>();
  for (const one of lines) {
    const name = JSON.stringify([one.line.title.tight, one.line.title.mark, one.line.activity]);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = areas.map((area): MatrixCell | null => {
      const own = group.filter(({ line }) => areaOf(line) === area);
      if (own.length === 0) return null;
      const agreement = addUp(own.map(({ line }) => work(line.measure.share, line.measure.hours)));
      return {
        agreement,
        budget: null,
        differs: false,
        isQuestion: own.some(({ isQuestion }) => isQuestion),
        lines: own.map(({ line }) => lineRef(line)),
        figures: [],
      };
    });
    const { read } = first.line.line;
    return [
      {
        key: first.line.key,
        stilling: read.stilling ?? first.line.line.text,
        activity: read.activity,
        kind,
        contractHours: first.line.measure.contract,
        at: null,
        cells,
        total: totalOf(cells),
      },
    ];
  });
}

/** What a line gives one of its positions: of several people, each an equal part. */
function workOf({ line, posts }: PairedLine, contract: number | null): Work {
  const { share, hours } = line.measure;
  const whole = line.measure.contract ?? contract;
  const worked = hours ?? (share === null || whole === null ? null : share * whole);
  const own = worked === null ? null : worked / Math.max(1, posts.length);
  return work(share ?? (own === null || contract === null || contract <= 0 ? null : own / contract), own);
}

function work(share: number | null, hours: number | null): Work {
  return { share, hours, fullTime: hours === null ? null : hours / FULL_TIME_HOURS };
}

function addUp(parts: readonly Work[]): Work {
  const sum = (pick: (part: Work) => number | null): number | null =>
    parts.reduce<number | null>((all, part) => {
      const value = pick(part);
      return all === null || value === null ? null : all + value;
    }, 0);
  return work(
    sum(({ share }) => share),
    sum(({ hours }) => hours),
  );
}

function totalOf(cells: readonly (MatrixCell | null)[]): MatrixCell {
  const found = cells.filter((cell) => cell !== null);
  const side = (pick: (cell: MatrixCell) => Work | null): Work | null => {
    const parts = found.map(pick).filter((part) => part !== null);
    return parts.length === 0 ? null : addUp(parts);
  };
  return {
    agreement: side(({ agreement }) => agreement),
    budget: side(({ budget }) => budget),
    differs: found.some((cell) => cell.differs),
    isQuestion: found.some((cell) => cell.isQuestion),
    lines: found.flatMap((cell) => cell.lines),
    figures: found.flatMap((cell) => cell.figures),
  };
}

function sumUp(parts: readonly (Work | null)[]): WorkSum {
  const told = parts.filter((part) => part !== null);
  const hours = told.reduce((sum, part) => sum + (part.hours ?? 0), 0);
  return {
    hours,
    fullTime: hours / FULL_TIME_HOURS,
    weight: hours > 0 ? 1 : null,
    isWhole: told.every((part) => part.hours !== null),
  };
}

const NOTHING: Pick<WorkSum, "hours"> = { hours: 0 };

/** The areas whose agreements have no staff in the workbook. */
export function absentAgreements({ areas, sums }: StaffingMatrix): string[] {
  return areas.filter((_, index) => sums[index]?.agreement === null);
}

function weighed(sum: WorkSum, total: Pick<WorkSum, "hours">): WorkSum {
  return { ...sum, weight: total.hours > 0 ? sum.hours / total.hours : null };
}

/** Also of a line that is the first of two which share the position: the difference stands at the last. */
function differs(pair: PairedLine, differences: readonly Difference[]): boolean {
  return differences.some(({ pair: other }) => other === pair || other.together.includes(pair.line));
}

function lineRef({ table, line }: StaffedLine): MatrixRef {
  return refOf(table.sheet, line.at);
}

function refOf(sheet: Sheet, at: CellAddress): MatrixRef {
  return { sheet: sheet.name, cell: cellName(at) };
}
