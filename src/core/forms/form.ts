/** The two tables of goals that a round of LBF's templates has. */
export type GoalTableKind = "delmaal" | "overordnede-maal";

/** What a column's cells are read as. */
type ColumnReader = "text" | "figure" | "year" | "source";

/**
 * What the rules know a column as: "delmaal" is also the column Mål, "comparison" is what the
 * baseline is held against. A column has its role as its id.
 */
export type GoalRole = "delmaal" | "indikator" | "baseline" | "comparison" | "year" | "source";

/** The id of a form's column: its role, or a name of its own for a column that no rule knows by a role. */
export type GoalColumn = string;

/** A column of a table of goals. All that the program does with a column follows from what is said here. */
export interface FormColumn {
  readonly id: GoalColumn;
  /** LBF's wording. */
  readonly heading: string;
  /** Other wordings that it is recognised by; case, spaces, hyphens, slashes and marks aside. */
  readonly wordings: readonly string[];
  readonly reader: ColumnReader;
  /** Whether LBF's form asks for it in every row. */
  readonly required: boolean;
  /** How wide a template has it, in characters. */
  readonly width: number;
  /** A value that stands once over the rows it counts for. */
  readonly statedOnce?: true;
  /** Whose figures LBF's heading says that it holds. */
  readonly niveau?: "kommune";
}

export interface FormTable {
  /** What the agreement that the table stands in is called. */
  readonly agreement: { readonly title: string; readonly name: string; readonly sheet: string };
  /** The line over the table in the agreement. */
  readonly caption: string;
  /** The title of a sheet with the table alone, and the sheet's name. */
  readonly title: string;
  readonly sheet: string;
  /** In LBF's order. */
  readonly columns: readonly FormColumn[];
  /** Wordings of headings that tell this table from the form's other. */
  readonly tellingWordings: readonly string[];
}

/** Wordings around a word of the form's own ("Baseline for området 2023"): the first of a word's entries that fits has it. */
interface LooseHeading {
  readonly column: GoalColumn;
  /** The words; with `beginning`, all that begin with them. */
  readonly words: readonly string[];
  readonly match: "whole" | "beginning";
  /** One of these must stand beside it, or end it. */
  readonly beside?: readonly string[];
  readonly ending?: string;
}

/** A goal that every plan has, with the indicators it is measured by. */
interface FixedGoal {
  readonly goal: string;
  readonly indicators: readonly string[];
}

/** One round of LBF's templates: the tables, what may follow them, and the rules that come with them. Plain data. */
export interface Form {
  /** What scripts, settings and the workbook's store call it. */
  readonly id: string;
  /** The edition of LBF's rules, and the version of our reading of it: counts up when a rule is added, removed or begins to report something else. */
  readonly ruleSet: RuleSet;
  /** The years that grants under it are given in, which plans begin in. */
  readonly grants: { readonly from: number; readonly to: number };
  readonly tables: Readonly<Record<GoalTableKind, FormTable>>;
  readonly looseHeadings: readonly LooseHeading[];
  readonly sections: FormSections;
  /** How LBF's guidance in the forms begins, which the applicant must delete. */
  readonly guidance: readonly string[];
  readonly thresholds: FormThresholds;
  readonly indsatsomraader: readonly string[];
  readonly fixedGoals: readonly FixedGoal[];
}

export interface RuleSet {
  readonly template: string;
  readonly version: number;
}

/** What stands below a table and ends it. */
interface FormSections {
  /** How a line alone in its row begins. */
  readonly openings: readonly string[];
  /** What sections are called where the label stands beside something else and has no colon. */
  readonly names: readonly string[];
}

interface FormThresholds {
  /** A baseline year more than this many years before the plan's first is too old; a plan may set its own. */
  readonly yearTooOldAfter: number;
  /** The part of the plan's costs that LBF pays at most. */
  readonly lbfShare: number;
}

export const GOAL_TABLES: readonly GoalTableKind[] = ["delmaal", "overordnede-maal"];

/** A table of goals by its form and kind. */
export interface FormTableRef {
  readonly form: Form;
  readonly kind: GoalTableKind;
}

/** The table's columns as the form has them. */
export function columnsOf({ form, kind }: FormTableRef): readonly FormColumn[] {
  return form.tables[kind].columns;
}

/** The column of that id; undefined where the table has none in the form. */
export function formColumn(table: FormTableRef, id: GoalColumn | null): FormColumn | undefined {
  return columnsOf(table).find((column) => column.id === id);
}

/** LBF's heading of a column in the table; "" for a column that the form doesn't have there. */
export function lbfWording(table: FormTableRef, id: GoalColumn): string {
  return formColumn(table, id)?.heading ?? "";
}

/** Whether the years stand in a column of their own; else they stand in the source, or beside a figure. */
export function hasYears(table: FormTableRef): boolean {
  return formColumn(table, "year") !== undefined;
}

/** Whether LBF's heading says that the figures to compare with are the kommune's. */
export function comparesWithKommune(table: FormTableRef): boolean {
  return formColumn(table, "comparison")?.niveau === "kommune";
}

const ROLES: Readonly<Record<GoalRole, true>> = {
  delmaal: true,
  indikator: true,
  baseline: true,
  comparison: true,
  year: true,
  source: true,
};

/** Whether rules know the column by its role. */
export function isRole(id: GoalColumn): id is GoalRole {
  return Object.hasOwn(ROLES, id);
}
