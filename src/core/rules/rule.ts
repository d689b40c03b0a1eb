import type { CellAddress } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/snapshot";
import type { CellChange, MessageValue, Severity } from "../findings/finding";
import type { Plan } from "../plan/plan";

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
  /** A baseline year more than this many years before the plan's first year is too old; null for what the form says. */
  readonly yearTooOldAfter: number | null;
  /** The plan's own areas as its user has named them; the data's only one, or the plan's name, where nobody has. */
  readonly ownAreas?: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { yearTooOldAfter: null };

/** What a rule judges. */
export interface RuleInput {
  readonly plan: Plan;
  readonly settings: Settings;
  /** ISO date the check is made for (2026-11-20). */
  readonly today: string;
}

/** The sentences that a rule has, by key, each with the names of the values that stand in it. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

/** What takes long to put together may be given as how: most of a large sheet's findings are counted and never shown. */
export type WhenAsked<Value extends object> = Value | (() => Value);

type NamedValues<Names extends readonly string[]> = Readonly<Record<Names[number], MessageValue>>;

type ValuesOf<Names extends readonly string[], Values = NamedValues<Names>> = [Names[number]] extends [never]
  ? { readonly values?: Readonly<Record<string, never>> }
  : { readonly values: Values };

type Keys<Of extends Sentences> = keyof Of & string;

/** Which of the sentences, with its values. */
export type SaidOf<Of extends Sentences> = {
  [Key in Keys<Of>]: { readonly message: Key } & ValuesOf<Of[Key], WhenAsked<NamedValues<Of[Key]>>>;
}[Keys<Of>];

/** What a rule with these messages and fixes reports. */
export type ReportOf<Messages extends Sentences, Fixes extends Sentences | undefined = undefined> = SaidOf<Messages> &
  ReportPlace & {
    /** When it differs from the rule's own. */
    readonly severity?: Severity | undefined;
    readonly related?: WhenAsked<readonly ReportPlace[]>;
    readonly fix?: FixOf<Fixes>;
  };

export interface ReportPlace {
  readonly sheet: Sheet;
  readonly at: CellAddress;
}

/** A repair by the title that tells of it; none for a rule without titles. */
export type FixOf<Fixes extends Sentences | undefined> = Fixes extends Sentences
  ? {
      [Key in Keys<Fixes>]: { readonly title: Key } & ValuesOf<Fixes[Key]>;
    }[Keys<Fixes>] & {
      readonly safe: boolean;
      readonly changes: readonly CellChange[];
    }
  : never;

/** What any rule reports. */
export interface Report extends ReportPlace {
  readonly message: string;
  readonly values?: WhenAsked<Readonly<Record<string, MessageValue>>>;
  readonly severity?: Severity | undefined;
  readonly related?: WhenAsked<readonly ReportPlace[]>;
  readonly fix?: ReportedFix;
}

export interface ReportedFix {
  readonly title: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  readonly safe: boolean;
  readonly changes: readonly CellChange[];
}

export interface RuleContext<Reported = Report> extends RuleInput {
  /** The one way to report. A rule reports at most one finding a cell; a second for the same cell is dropped. */
  readonly report: (report: Reported) => void;
}

interface RuleMeta {
  /** "group/name"; the contract with users and scripts, never changed. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The text that the requirement stands in; left out, it is the program's own judgement. */
  readonly basis?: Basis;
  /** The rounds of LBF's forms whose tables it holds for, by id; left out, it holds for all. */
  readonly forms?: readonly string[];
  /**
   * It says that something is missing, or counts rows: a merged cell, of which all but the first are empty, misleads it, so
   * that it is silent about a sheet whose merged cells couldn't be seen.
   */
  readonly needsMerges?: true;
  /** The requirement behind the rule: what the text says, or why we judge so. */
  readonly origin: string;
  /** What its findings are about, where that isn't the cell: what stands in it is nothing to them then. */
  readonly about?: "workbook";
  /** The messages it may report; the words stand in the locale's entry of the rule, by the same keys. */
  readonly messages: Sentences;
  /** The titles of its repairs, likewise. */
  readonly fixes?: Sentences | undefined;
  /** Small tables for the catalogue page: one the rule reports, and the same put right. */
  readonly example: RuleExample;
}

/** Any rule. */
export interface Rule extends RuleMeta {
  readonly check: (context: RuleContext) => void;
}

/** A rule as it is written: it can report the messages that it names, with the values that they name, and nothing else. */
interface RuleOf<Id extends string, Messages extends Sentences, Fixes extends Sentences | undefined> extends RuleMeta {
  readonly id: Id;
  readonly messages: Messages;
  readonly fixes?: Fixes;
  readonly check: (context: RuleContext<ReportOf<Messages, Fixes>>) => void;
}

/** The one way to write a rule. */
export function defineRule<
  const Id extends string,
  const Messages extends Sentences,
  const Fixes extends Sentences | undefined = undefined,
>(rule: RuleOf<Id, Messages, Fixes>): RuleOf<Id, Messages, Fixes> {
  return rule;
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

interface RuleExample {
  readonly bad: ExampleSheet;
  /** The cell where the rule reports in bad. */
  readonly at: string;
  /** The same sheet put right: the rule is silent. */
  readonly good: ExampleSheet;
}
