import type { RepeatedFigure } from "../comparing/repeated";
import type { DataFigure } from "../data/types";
import type { IndicatorChoices } from "../indicators/types";
import type { PairAnswers } from "../pairing/pairing";
import type { CellAddress } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/snapshot";
import type { CellChange, MessageValue, Severity } from "../check/finding";
import type { PlanTables } from "../tables/types";

export type RuleGroup =
  | "layout"
  | "plan"
  | "goals"
  | "delmaal"
  | "baseline"
  | "comparison"
  | "privacy"
  | "year"
  | "source"
  | "indicator"
  | "consistency"
  | "staffing"
  | "budget"
  | "data";

/**
 * The text that a rule rests on: LBF's template of the delaftale, that of the strategisk samarbejdsaftale, both of them, LBF's
 * rules for the plans, or Danmarks Statistik's practice.
 */
export type Basis = "delaftale" | "samarbejdsaftale" | "templates" | "rules" | "statistics";

/** Limits that a plan may set for itself. */
export interface Settings {
  /** A baseline year more than this many years before the plan's first year is too old. */
  readonly yearTooOldAfter: number;
  /** The plan's own areas as its user has named them; the data's only one, or the plan's name, where nobody has. */
  readonly ownAreas?: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { yearTooOldAfter: 3 };

export interface RuleContext {
  readonly tables: PlanTables;
  readonly settings: Settings;
  /** ISO date the check is made for (2026-11-20). */
  readonly today: string;
  /** What the user has answered about lines of staff and positions of the budget. */
  readonly answers?: PairAnswers;
  /** The figures that the plan is held against, of its own sheets and imported; empty where there are none. */
  readonly data: readonly DataFigure[];
  /** What the user has answered about indicators whose imported counterpart isn't certain. */
  readonly choices?: IndicatorChoices;
  /** The plan's figures that stand in several places. */
  readonly repeated: readonly RepeatedFigure[];
  /** The one way to report. A rule reports at most one finding a cell; a second for the same cell is dropped. */
  readonly report: (report: Report) => void;
}

export interface Report {
  readonly sheet: Sheet;
  readonly at: CellAddress;
  /** Key of the message in the rule's locale entry. */
  readonly message: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly sheet: Sheet; readonly at: CellAddress }[];
  readonly fix?: ReportedFix;
}

export interface ReportedFix {
  /** Key of the fix's title in the rule's locale entry. */
  readonly title: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  readonly safe: boolean;
  readonly changes: readonly CellChange[];
}

export interface Rule {
  /** "group/name"; the contract with users and scripts, never changed. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The text that the requirement stands in; left out, it is the program's own judgement. */
  readonly basis?: Basis;
  /** The requirement behind the rule: what the text says, or why we judge so. */
  readonly origin: string;
  /** Small tables for the catalogue page: one the rule reports, and the same put right. */
  readonly example: RuleExample;
  readonly check: (context: RuleContext) => void;
}

/** A sheet written as rows of cell texts (numbers as numbers), from A1. */
export interface ExampleSheet {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** "A5:A6" */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number formats by cell name: { C2: "0.0%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What cells are besides their values, by name: { C2: { value: null, error: "#DIV/0!" } }. */
  readonly special?: Readonly<Record<string, Partial<Cell>>>;
}

export interface RuleExample {
  readonly bad: ExampleSheet;
  /** The cell where the rule reports in bad. */
  readonly at: string;
  /** The same sheet put right: the rule is silent. */
  readonly good: ExampleSheet;
}
