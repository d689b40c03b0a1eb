import type { CellAddress, CellRange } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import type { StaffingReading } from "../../reading/staffing/staffingReading";
import type { PlanFacts } from "../planFacts";

/** One line (or table row) of Medarbejderressourcer. */
export interface StaffingLine {
  /** The cell where the line stands, and where a finding about it is reported. Several lines may share a cell. */
  readonly at: CellAddress;
  /** The line as written; for a table row its cells joined by " · ". */
  readonly text: string;
  readonly read: StaffingReading;
  /** Whether a cell of the row holds an error or a formula that was never calculated. */
  readonly isIncomplete?: true;
}

/** The staffing of one delaftale: the list below or beside its heading, or a table. */
export interface StaffingTable {
  readonly kind: "medarbejdere";
  readonly sheet: Sheet;
  /** From the heading to the last line. */
  readonly range: CellRange;
  readonly indsatsomraade: string | null;
  readonly plan: PlanFacts;
  readonly lines: readonly StaffingLine[];
  /** Of a table the columns that were read, left to right; none of a list of lines. */
  readonly columns: readonly ReadStaffingColumn[];
}

/** A column of a table of staff and what it holds, in a budget's words. */
export interface ReadStaffingColumn {
  /** The heading's cell. */
  readonly at: CellAddress;
  readonly heading: string;
  readonly meaning: BudgetMeaning;
  readonly known: Known;
}

/** A figure of a budget with the cell it stands in. Shares are fractions (0.33), hours a week, amounts in kroner. */
export interface BudgetFigure {
  readonly sheet: Sheet;
  readonly at: CellAddress;
  readonly value: number;
}

/** What one cell of a budget says of a position. */
export interface BudgetFact {
  readonly measure: "contract-hours" | "annual-cost" | "share" | "hours" | "amount" | "share-total" | "total";
  /** Canonical; null for the whole position. */
  readonly omraade: string | null;
  /** The calendar year (or the plan's first, second, … year) that it is of; null where it holds for all. */
  readonly year: number | null;
  /** The part of the year ("2. halvår"); null for all of it. */
  readonly part: string | null;
  readonly figure: BudgetFigure;
}

/** A position (stilling) of the budget. */
export interface BudgetPosition {
  /** All that its cells say, as read; what follows is drawn from them. */
  readonly facts: readonly BudgetFact[];
  readonly sheet: Sheet;
  /** The cell of the position's title. */
  readonly at: CellAddress;
  readonly stilling: string;
  readonly activity: string | null;
  /** The position's hours a week over all indsatsområder, as the budget states them. */
  readonly contractHours: BudgetFigure | null;
  readonly annualCost: BudgetFigure | null;
  /** By canonical indsatsområde ("Beskæftigelse"). */
  readonly shares: ReadonlyMap<string, BudgetFigure>;
  readonly hours: ReadonlyMap<string, BudgetFigure>;
  /** What period they cover says the table's `amountsPer`. */
  readonly amounts: ReadonlyMap<string, BudgetFigure>;
  /** By year ("2025"): the position's cost that year; in a block of one indsatsområde the cost there. */
  readonly years: ReadonlyMap<string, BudgetFigure>;
  /** Sum of the shares as the budget states it ("I alt (%)"), a fraction. */
  readonly shareTotal: BudgetFigure | null;
  /** Sum of the years or of the areas' amounts as the budget states it. */
  readonly total: BudgetFigure | null;
  /** Whether some of its cells hold an error or a formula that was never calculated. */
  readonly isIncomplete: boolean;
  /** Figures of the position in columns that nobody knows the meaning of: what it lacks may stand there. */
  readonly unread: readonly BudgetFigure[];
}

/** A cost that is no position: aktivitetsmidler, transport, revision. */
export interface BudgetCost {
  readonly sheet: Sheet;
  readonly at: CellAddress;
  readonly text: string;
  readonly amounts: ReadonlyMap<string, BudgetFigure>;
  readonly years: ReadonlyMap<string, BudgetFigure>;
  readonly total: BudgetFigure | null;
}

export type FundingParty = "lbf" | "kommune" | "boligorganisation" | "anden";

export interface BudgetFunding {
  readonly sheet: Sheet;
  readonly at: CellAddress;
  readonly source: string;
  /** What the source pays over the whole plan (in a block of one year: that year). */
  readonly amount: BudgetFigure | null;
  /** Who pays: LBF's part, the kommune's, the housing organisations', other. */
  readonly party: FundingParty;
}

/** A typed or calculated total and the figures that it sums, as the budget's own layout says. */
export interface BudgetSum {
  readonly total: BudgetFigure;
  readonly parts: readonly BudgetFigure[];
  /** What is summed: a row, a column (sub-totals too), the funding, or the funding's total against the costs'. */
  readonly kind: "row" | "column" | "funding" | "funding-against-costs";
  /** What the figures count. */
  readonly quantity: "amount" | "share" | "hours";
}

/** A figure and those that it is worked out of ("Timer" × "Timepris"), as most of its column's are. */
export interface BudgetProduct {
  readonly total: BudgetFigure;
  /** As they are shown. */
  readonly factors: readonly BudgetFigure[];
  /** What they are multiplied by besides: weeks or months of a year. */
  readonly times: number;
  readonly expected: number;
}

/** The one year that a figure is of, and the part of it ("2. halvår"); absent where it holds for all years. */
export interface OfYear {
  readonly year?: number | undefined;
  readonly part?: string | undefined;
}

/** What a column of a budget holds; in a budget with its positions in columns: a row. */
export type BudgetMeaning =
  | { readonly kind: "stilling" }
  | { readonly kind: "activity" }
  /** Each row's indsatsområde, in a budget with a row for every position and area. */
  | { readonly kind: "omraade" }
  /** The position's hours; `per` says of what, "posts" counts fuldtidsstillinger (37 hours a week each). */
  | ({ readonly kind: "contract-hours"; readonly per: "week" | "month" | "year" | "posts" } & OfYear)
  | { readonly kind: "annual-cost"; readonly per: "month" | "year" }
  /** Of a canonical indsatsområde; null for the block's own. */
  | ({ readonly kind: "share"; readonly omraade: string | null } & OfYear)
  | ({
      readonly kind: "hours";
      readonly omraade: string | null;
      readonly per: "week" | "month" | "year" | "posts";
    } & OfYear)
  | ({ readonly kind: "amount"; readonly omraade: string | null } & OfYear)
  /** The cost of a year: a calendar year, or the plan's first (1), second (2), … */
  | { readonly kind: "year"; readonly year: number; readonly part?: string | undefined }
  /** Each row's year, in a budget with a row for every position and year. */
  | { readonly kind: "row-year" }
  /** One kind of cost, in a budget with a row a year. */
  | { readonly kind: "cost" }
  | { readonly kind: "share-total" }
  | { readonly kind: "total" }
  /** A source of funding that has a column of its own. */
  | { readonly kind: "funding"; readonly party: FundingParty }
  | { readonly kind: "ignore" };

/**
 * A user's own reading of a column (in a budget with its positions in columns: of a row), which wins over what its
 * heading says. Columns and rows are counted from zero.
 */
export type BudgetMapping = ColumnMapping | RowMapping;

export interface ColumnMapping {
  /** The sheet's name. */
  readonly sheet: string;
  readonly column: number;
  readonly meaning: BudgetMeaning;
  /** What it is known by; without it, it is where it was. */
  readonly mark?: LineMark | undefined;
}

export interface RowMapping {
  readonly sheet: string;
  readonly row: number;
  readonly meaning: BudgetMeaning;
  readonly mark?: LineMark | undefined;
}

/** How it is known what a column holds: by its heading, by what its figures add up to, by a formula, or by the user. */
export type Known = "heading" | "figures" | "formula" | "user";

/** How a column (or, with positions in columns, a row) of the budget was read. */
export interface BudgetField {
  /** The heading's cell. */
  readonly at: CellAddress;
  readonly heading: string;
  /** Null when it was not recognised. */
  readonly meaning: BudgetMeaning | null;
  readonly known: Known;
  /** False where another meaning is nearly as likely: the user is asked. */
  readonly isSure: boolean;
  /** How many figures of it were read. */
  readonly figures: number;
}

/** Figures of a budget that nobody knows the meaning of: a column, or with positions in columns a row. */
export interface UnreadFigures {
  /** Its heading; the first figure where it has none. */
  readonly at: CellAddress;
  /** "" where it has none. */
  readonly heading: string;
  /** From the first figure to the last. */
  readonly range: CellRange;
  readonly figures: number;
  /** What it may hold, the likeliest first. */
  readonly candidates: readonly BudgetMeaning[];
}

/** A budget: one block of one sheet. Several blocks (one an indsatsområde, one a year) of a workbook are merged by position in `budgetOf`. */
export interface BudgetTable {
  readonly kind: "budget";
  readonly sheet: Sheet;
  readonly range: CellRange;
  /** The block's own indsatsområde when the layout has one block an area, else null. */
  readonly indsatsomraade: string | null;
  /** The block's own year when the layout has one block (or sheet) a year, else null. */
  readonly year: number | null;
  readonly fields: readonly BudgetField[];
  readonly unread: readonly UnreadFigures[];
  readonly positions: readonly BudgetPosition[];
  readonly costs: readonly BudgetCost[];
  readonly funding: readonly BudgetFunding[];
  readonly sums: readonly BudgetSum[];
  readonly products: readonly BudgetProduct[];
  /** The total of all costs, where the block states one. */
  readonly costTotal: BudgetFigure | null;
  readonly fundingTotal: BudgetFigure | null;
  /** Year headings left to right with their cells. */
  readonly years: readonly { readonly year: number; readonly at: CellAddress }[];
  /** Whether cells of figures hold errors or formulas that were never calculated: what they add up to isn't known. */
  readonly isIncomplete: boolean;
  /** Figures held as text in a column of figures. */
  readonly numbersAsText: readonly { readonly at: CellAddress; readonly text: string }[];
  /** 1 or 1000 ("1.000 kr."): amounts are already multiplied. */
  readonly amountUnit: 1 | 1000;
  /** What an area's amount covers, where headings say: one year, the plan's whole period; null where they don't. */
  readonly amountsPer: "year" | "period" | null;
}

/** A position over all blocks that name it. Of figures that several blocks give, the first is taken; `sources` holds each. */
export interface MergedPosition extends BudgetPosition {
  readonly sources: readonly { readonly table: BudgetTable; readonly position: BudgetPosition }[];
}

/** The workbook's blocks as one budget. */
export interface MergedBudget {
  readonly tables: readonly BudgetTable[];
  readonly positions: readonly MergedPosition[];
  readonly costs: readonly BudgetCost[];
  readonly funding: readonly BudgetFunding[];
  /** Those of every block, and those that only the blocks together give (funding against costs). */
  readonly sums: readonly BudgetSum[];
  /** Over all blocks; null when no block states one. */
  readonly costTotal: BudgetFigure | null;
  readonly fundingTotal: BudgetFigure | null;
  /** Each year once, ascending, with the first heading that names it. */
  readonly years: readonly { readonly year: number; readonly sheet: Sheet; readonly at: CellAddress }[];
}
/** What a column of a budget (or, with its positions in columns, a row) is known by, wherever it stands. */
export interface LineMark {
  /** Its heading; of a line without one that of the nearest before it that has one. */
  readonly heading: string;
  /** The heading over that, where the sheet has the heading several times; else "". */
  readonly over: string;
  /** How many lines behind its heading's it stands: 0 where the heading is its own. */
  readonly behind: number;
  /** The row (of a row: the column) that the heading stood in. */
  readonly at: number;
  /** Its number among the lines with these headings, and how many there were. */
  readonly number: number;
  readonly of: number;
}
