import type { CellRef, Severity } from "../../core/findings/finding";
import type { DataFigure } from "../../core/data/dataFigure";
import type { ReadStore, Store } from "../../core/store/store";
import type { TidyPlan, TidyRefusal } from "../../core/repair/tidyPlan";
import type { HostErrorCode, RefusedChange, SelectedRange } from "../../hosts/host";
import type { Language } from "../../locales/types";
import type { FileReport, ReportFinding, ReportFix } from "../../reports/model";
import type { TemplateKind } from "../../templates/kinds";
import type { TableMark } from "../../core/tables/regions/given";
import type { Workbook } from "../../core/workbook/snapshot";
import type { ColumnsForm } from "./columnsForm";
import type { HistoryEntry } from "./historyEntry";
import type { Basis } from "./basis";
import type { Solved } from "./solving";

export type Tab = "check" | "staffing" | "baseline" | "templates" | "export" | "settings";

/** A finding with a correction. */
export interface FixableFinding extends ReportFinding {
  readonly fix: ReportFix;
}

/** What the pane is doing that takes time. `shown` once it has taken so long that the user should see it. */
export interface Work {
  readonly stage: "reading" | "checking";
  /** From 0 to 1. */
  readonly fraction: number;
  readonly sheet: string | null;
  readonly shown: boolean;
}

/** What went wrong, to be said in place; kept until the next attempt or until the user closes it. */
export interface Problem {
  /** "internal" is a fault of ours. */
  readonly code: HostErrorCode | "internal";
  readonly values: Readonly<Record<string, string>>;
  readonly during: "check" | "fix" | "undo" | "mark" | "goTo" | "store" | "insert" | "selection";
}

/** What has just been done, to be said in place. */
export type Notice =
  | {
      readonly kind: "fixed";
      readonly applied: number;
      readonly refused: readonly RefusedChange[];
      /** What it is known by among the changes; null where nothing was changed. */
      readonly entry: number | null;
    }
  | { readonly kind: "undone"; readonly text: string; readonly refused: readonly RefusedChange[] }
  | { readonly kind: "tidied"; readonly text: string; readonly entry: number | null }
  | { readonly kind: "inserted"; readonly sheet: string; readonly what: "template" | "report" }
  | { readonly kind: "templateCopied"; readonly template: TemplateKind }
  | { readonly kind: "copied"; readonly count: number }
  | { readonly kind: "copiedOne" }
  | { readonly kind: "copyFailed"; readonly text: string }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "settingsSaved"; readonly shared: "shared" | "here" }
  | { readonly kind: "said"; readonly text: string; readonly tone: "done" | "warning" }
  | { readonly kind: "noSelection" }
  | { readonly kind: "selectionTooSmall" };

export interface Filter {
  /** Those pressed; none pressed shows all. */
  readonly severities: readonly Severity[];
  /** The part of a rule's id before the slash; null for all. */
  readonly group: string | null;
  readonly search: string;
}

/** "worst": what LBF would send back first; "table": as it stands in the workbook. */
export type Order = "worst" | "table";

export const NO_FILTER: Filter = { severities: [], group: null, search: "" };

/** What is said once by screen readers. The number tells two equal ones apart. */
interface Announcement {
  readonly text: string;
  readonly number: number;
}

/** A selection that the user wants read as a table, with its first row's texts. */
export interface Mapping extends SelectedRange {
  readonly headings: readonly { readonly column: number; readonly text: string }[];
  /** What the table is known by from now on. */
  readonly mark?: TableMark | undefined;
}

export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly work: Work | null;
  readonly report: FileReport | null;
  /** How many of the findings seen are solved; null where they aren't counted. */
  readonly solved: Solved | null;
  /** Counts up with every result, so that views can tell a new one. */
  readonly resultNumber: number;
  readonly stale: "user" | "remote" | "settings" | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly filter: Filter;
  readonly live: boolean;
  readonly marked: boolean;
  /** The list follows what is selected in the sheet. */
  readonly following: boolean;
  /** The cell selected in the sheet. */
  readonly selected: CellRef | null;
  readonly order: Order;
  /** What is open above the list: the search, or what few need. */
  readonly opened: "recognised" | "search" | "more" | "history" | null;
  /** The workbook's store; null before it is read. */
  readonly store: Store | null;
  readonly storeProblem: ReadStore["problem"];
  /** What of it can't be understood. */
  readonly storeUnread: ReadStore["unread"];
  /** The texts that were read last, while there is something among them that can't be understood at all. */
  readonly storeTexts: readonly string[];
  /** Texts that the user has said may go. */
  readonly givenUp: readonly string[];
  /** Imported figures where the workbook can't be written to: they last as long as it is open. */
  readonly data: readonly DataFigure[];
  readonly announcement: Announcement;
  /** What the pane has changed, the oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Open while the user chooses what the columns of a pointed-out table are. */
  readonly mapping: Mapping | null;
  /** Open while the user says what the columns of a budget are. */
  readonly columns: ColumnsForm | null;
  /** Findings whose corrections the user looks at together; null when closed. */
  readonly fixing: OpenFixes | null;
  /** How a table would be put right, while the user looks at it; null when closed. */
  readonly tidying: OpenTidying | null;
}

/** What changes with every cell that is selected or typed in; few views look at it, and those long lists don't. */
export const BRIEF = ["work", "stale", "selected", "announcement", "history"] as const;

export type BriefState = Pick<PaneState, (typeof BRIEF)[number]>;

/** What changes with a result, a form or a press. */
export type LastingState = Omit<PaneState, keyof BriefState>;

/** Corrections that are looked at together, with the workbook that they are of. */
export interface OpenFixes {
  readonly findings: readonly FixableFinding[];
  /** The rules whose corrections are looked at; null for all. */
  readonly rules: readonly string[] | null;
  readonly basis: Basis | null;
}

/** A table that would be put right, a cell of it, and the workbook as it was read for it. */
export interface OpenTidying {
  readonly plan: TidyPlan | TidyRefusal;
  readonly at: CellRef;
  readonly workbook: Workbook;
}

export type Action =
  | { readonly type: "host-changed" }
  | { readonly type: "language"; readonly language: Language; readonly report: FileReport | null }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "check-started" }
  | { readonly type: "work-slow" }
  | {
      readonly type: "progress";
      readonly fraction: number;
      readonly sheet: string | null;
      readonly stage: Work["stage"];
    }
  | {
      readonly type: "checked";
      readonly report: FileReport;
      readonly solved: Solved | null;
      readonly stale: PaneState["stale"];
    }
  | { readonly type: "check-ended" }
  | { readonly type: "problem"; readonly problem: Problem | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "stale"; readonly stale: NonNullable<PaneState["stale"]> }
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "live"; readonly live: boolean }
  | { readonly type: "marked"; readonly marked: boolean }
  | { readonly type: "following"; readonly following: boolean }
  | { readonly type: "selected"; readonly cell: CellRef | null }
  | { readonly type: "order"; readonly order: Order }
  | { readonly type: "opened"; readonly opened: PaneState["opened"] }
  /** `texts` are those it was read from; null when it wasn't read anew. */
  | { readonly type: "store"; readonly kept: ReadStore; readonly texts: readonly string[] | null }
  | { readonly type: "give-up-store" }
  | { readonly type: "data"; readonly figures: readonly DataFigure[] }
  | { readonly type: "announce"; readonly text: string }
  | { readonly type: "mapping"; readonly mapping: Mapping | null }
  | { readonly type: "columns"; readonly columns: ColumnsForm | null }
  | { readonly type: "tidying"; readonly tidying: PaneState["tidying"] }
  | { readonly type: "fixing"; readonly fixing: OpenFixes | null }
  | { readonly type: "history"; readonly entries: readonly HistoryEntry[] };

export function initialState(language: Language): PaneState {
  return {
    language,
    tab: "check",
    work: null,
    report: null,
    solved: null,
    resultNumber: 0,
    stale: null,
    problem: null,
    notice: null,
    filter: NO_FILTER,
    live: false,
    marked: false,
    following: true,
    selected: null,
    order: "worst",
    opened: null,
    store: null,
    storeProblem: null,
    storeUnread: [],
    storeTexts: [],
    givenUp: [],
    data: [],
    announcement: { text: "", number: 0 },
    history: [],
    mapping: null,
    columns: null,
    fixing: null,
    tidying: null,
  };
}
