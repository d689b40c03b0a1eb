import type { CellAddress, CellRange } from "../workbook/address";
import type { Form, GoalColumn, GoalTableKind } from "../forms/form";
import type { Cell, NotRead, Sheet } from "../workbook/snapshot";
import type { FigureReading, Period, SourceReading, YearReading } from "../reading/readings";
import type { BaselinedataColumn } from "../data/baselinedataColumns";
import type { DataFigure } from "../data/dataFigure";
import type { BudgetTable, StaffingTable } from "./staffing/staffingTable";
import type { PlanFacts } from "./planFacts";

export type TableKind = "delmaal" | "overordnede-maal" | "medarbejdere" | "budget" | "baselinedata";

/** Sheets with tables that look like the plan's and are none of it. */
export interface Forms {
  /** Headings, guidance and room to write: LBF's form, or a template of ours, that nobody has filled in. */
  readonly empty: readonly Sheet[];
  /** Forms that the plan's rows were transferred to. */
  readonly filled: readonly Sheet[];
}

export type { GoalColumn, GoalTableKind } from "../forms/form";

/** A heading of a table: which column it names, or null for a column that the form doesn't have. */
export interface Heading {
  readonly column: number;
  readonly goal: GoalColumn | null;
  /** The heading as written, its rows joined by line breaks. */
  readonly text: string;
  /** The heading's (top) cell. */
  readonly at: CellAddress;
  /** False when it is recognised by a synonym rather than by LBF's own wording (case, spaces, hyphens and slashes aside). */
  readonly exact: boolean;
  /** The unit that the heading gives its figures ("Baseline (%)"), else null. */
  readonly unit: string | null;
}

/** A cell of a logical row: the paragraphs of its sheet cells, joined by line breaks. */
export interface GoalCell {
  /** The place the user must go to: where the value stands, or the empty cell where it is missing. */
  readonly at: CellAddress;
  /** What stands in the cell(s), trimmed; "" when empty. Placeholders are kept here. */
  readonly text: string;
  /** True when nothing stands in it, or only a placeholder (`-`, `xx`, `mangler`, …). */
  readonly empty: boolean;
  /** True when the value stands in a merge that began in an earlier logical row, or an empty Mål was filled from above. */
  readonly inherited: boolean;
  /**
   * True where other rules leave the cell alone: it holds LBF's guidance text, or its value comes from a merge of another
   * row or column (reported by layout/merged-cells) and says nothing sure of this row, or it is unknown. A merged Delmål
   * counts as its own.
   */
  readonly setAside: boolean;
  /** True where it can't be known what it holds: an error of Excel's, or a formula that was never calculated. */
  readonly unknown: boolean;
  /** The only sheet cell that holds something, or undefined where there is none or more than one. */
  readonly single: Cell | undefined;
  /** The sheet cells that hold something, if only what is struck out, top to bottom, with their places. */
  readonly parts: readonly { readonly at: CellAddress; readonly cell: Cell }[];
}

/** One logical row of a delmålstabel or of overordnede mål: an indicator with its baselines. */
export interface GoalRow {
  /** The row's leftmost cell in the table ("A9"). */
  readonly at: CellAddress;
  /** First and last sheet row that the logical row spans. */
  readonly top: number;
  readonly bottom: number;
  /** Null for a column the table doesn't have. */
  readonly delmaal: GoalCell | null;
  readonly indikator: GoalCell | null;
  readonly baseline: GoalCell | null;
  readonly comparison: GoalCell | null;
  readonly year: GoalCell | null;
  readonly source: GoalCell | null;
  /** All of the form's columns in their order, those without a role among them. */
  readonly cells: readonly (GoalCell | null)[];
  readonly read: GoalReadings;
}

/** What a cell of a column that no rule knows by a role was read as. */
export type FurtherReading =
  | { readonly reader: "figure"; readonly reading: FigureReading }
  | { readonly reader: "year"; readonly reading: YearReading }
  | { readonly reader: "source"; readonly reading: SourceReading }
  | { readonly reader: "text" };

/** How the cells of a row were read; an absent column reads as an empty cell. */
export interface GoalReadings {
  readonly baseline: FigureReading;
  readonly comparison: FigureReading;
  /** Of Baseline år. In overordnede mål: of Datakilde, else of a figure of Baseline (see yearFrom). */
  readonly year: YearReading;
  readonly yearFrom: "year" | "source" | "figure" | "none";
  readonly source: SourceReading;
  /** Of the form's columns without a role, by id. */
  readonly further: ReadonlyMap<GoalColumn, FurtherReading>;
}

/** A sheet row that only continues the row above (a Word cell's further paragraphs). */
export interface SplitRow {
  readonly row: number;
  /** Its first cell with text of its own. */
  readonly at: CellAddress;
  /** The logical row it was joined to. */
  readonly joinedTo: CellAddress;
}

export interface GoalTable {
  readonly kind: GoalTableKind;
  /** The round of LBF's templates that the table is held against. */
  readonly form: Form;
  readonly sheet: Sheet;
  /** From the first heading cell to the last cell of the last row. */
  readonly range: CellRange;
  /** First row below the heading(s). */
  readonly bodyTop: number;
  /** Left to right, unknown columns included. */
  readonly headings: readonly Heading[];
  /** The form's columns that the table lacks, in the form's order. */
  readonly missing: readonly GoalColumn[];
  readonly indsatsomraade: string | null;
  readonly plan: PlanFacts;
  readonly rows: readonly GoalRow[];
  readonly splitRows: readonly SplitRow[];
  /** Sheet rows inside the table with nothing in any of its columns. */
  readonly emptyRows: readonly number[];
  /** Merges in the table's body, other than those that only hold a split row together and a Mål over its indicators in overordnede mål. */
  readonly merges: readonly CellRange[];
}

/** A table of imported figures, or of figures that the user has typed beside them: the sheet Baselinedata. */
export interface DataTable {
  readonly kind: "baselinedata";
  readonly sheet: Sheet;
  /** From the first heading to the last cell of the last row. */
  readonly range: CellRange;
  readonly indsatsomraade: null;
  /** Left to right. */
  readonly columns: readonly ReadDataColumn[];
  /** Each with the cell of its value; no two of one indicator, area, period and unit. */
  readonly figures: readonly DataFigure[];
  /** The figures of all rows, as they stand: an import brings them up to date one by one. */
  readonly rows: readonly DataFigure[];
  /** The cells of values that weren't taken, since a part of what they are about is missing; the first of them. */
  readonly skipped: readonly CellAddress[];
  readonly skippedCount: number;
}

/** A column of imported figures, with its heading. */
interface ReadDataColumn {
  readonly at: CellAddress;
  readonly heading: string;
  readonly column: BaselinedataColumn;
}

/** A line of a sheet that says something of the plan behind a label, with the cell of its value. */
export type PlanStatement = {
  readonly at: CellAddress;
  /** Whether the label is one of LBF's forms, which stand once in every agreement. */
  readonly isForm: boolean;
} & (
  { readonly kind: "name" | "kommune"; readonly value: string } | { readonly kind: "period"; readonly value: Period }
);

/** What the lines of one sheet say of the plan, top to bottom. */
export interface SheetHead {
  readonly sheet: Sheet;
  readonly statements: readonly PlanStatement[];
}

/** Everything found in a workbook, for the rules to read. */
export interface PlanTables {
  /** All of the workbook's, our own reports among them, which say so whether they carry the mark or not. */
  readonly sheets: readonly Sheet[];
  /** What of the workbook was passed over when it was read. */
  readonly notRead?: readonly NotRead[];
  readonly plan: PlanFacts;
  /** Of the sheets that hold an agreement, in sheet order. */
  readonly heads: readonly SheetHead[];
  readonly goals: readonly GoalTable[];
  /** Sheets whose tables of goals were left out because they are forms. */
  readonly forms: Forms;
  /** The staffing lists, in sheet order, top to bottom. */
  readonly staffing: readonly StaffingTable[];
  /** The blocks of the budget, in sheet order, top to bottom; `budgetOf` makes one budget of them. */
  readonly budgets: readonly BudgetTable[];
  /** The tables of imported figures, in sheet order, top to bottom. */
  readonly data: readonly DataTable[];
  /** The running text of the document that the tables stand in, by paragraph; none in a workbook. */
  readonly text: readonly string[];
}
