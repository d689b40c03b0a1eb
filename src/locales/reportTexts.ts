import type { NotReadReason } from "../core/workbook/snapshot";
import type { Severity } from "../core/findings/finding";
import type { Basis } from "../core/rules/rule";
import type { TableKind } from "../core/tables/planTables";
import { report as danish } from "./da/report";
import { report as english } from "./en/report";
import type { Language } from "./types";

/** How a number of things is said; `{count}` stands for the number. */
export interface CountForms {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** What a report says besides the findings. `{name}` stands for a value. */
export interface ReportTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Above a column of counts. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counts: Readonly<Record<Severity, CountForms>>;
  readonly kind: Readonly<Record<TableKind, string>>;
  /** The rows of a table, by its kind: "5 delmål". */
  readonly rows: Readonly<Record<TableKind, CountForms>>;
  readonly indsatsomraade: string;
  readonly elsewhere: string;
  readonly nothingInTable: string;
  /** In a table none of whose findings is listed. */
  readonly hiddenHere: string;
  /** What no check can say; always stands with what wasn't checked. */
  readonly judgement: string;
  /** A row that isn't filled in, as one entry. */
  readonly unfilled: {
    readonly title: string;
    readonly what: string;
    readonly todo: string;
    readonly why: string;
    readonly names: { readonly baseline: string; readonly year: string; readonly source: string };
  };
  /** The text that a rule's requirement stands in, or that it is our own judgement. */
  readonly basis: Readonly<Record<Basis | "own", string>>;
  readonly times: CountForms;
  readonly noPlan: string;
  readonly period: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly result: string;
  readonly resultOfAll: string;
  readonly nothingFound: string;
  readonly checked: string;
  readonly hidden: CountForms;
  /** Why they are hidden, where there is no room for them: `{most}`. */
  readonly mostListed: string;
  readonly unreadFiles: CountForms;
  readonly notCheckedHeading: string;
  /** `{place}` and `{reason}`. */
  readonly notCheckedAt: string;
  readonly notChecked: Readonly<Record<NotChecked, string>>;
  /** Files of a folder that are no plans. */
  readonly passedOverHeading: string;
  /** `{file}` and `{reason}`. */
  readonly passedOver: string;
  /** The check was made as if the workbooks' users had told nothing beforehand. */
  readonly toldIgnored: string;
  readonly notRead: Readonly<Record<NotReadReason, string>>;
  /** Lines of staff whose position in the budget somebody must tell. */
  readonly questions: CountForms;
  readonly fix: string;
  readonly unsafeFix: string;
  readonly change: string;
  /** Headings of a report written as a table: CSV, a worksheet, the clipboard. */
  readonly columns: ColumnTexts;
  readonly html: HtmlTexts;
}

export interface ColumnTexts {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: string;
  readonly what: string;
  readonly todo: string;
  readonly why: string;
  readonly rule: string;
  readonly status: string;
}

/** The words that only the page has. */
export interface HtmlTexts {
  readonly title: string;
  readonly made: string;
  readonly ruleSet: string;
  readonly summary: string;
  readonly file: string;
  readonly severity: string;
  readonly cell: string;
  readonly finding: string;
  readonly why: string;
  readonly rule: string;
  readonly related: string;
  readonly unread: string;
  readonly staffing: StaffingTexts;
}

/** The words of the table of staff beside the budget. */
export interface StaffingTexts {
  readonly heading: string;
  readonly caption: string;
  readonly captionNoBudget: string;
  readonly position: string;
  readonly all: string;
  readonly agreement: string;
  readonly budget: string;
  readonly hours: string;
  readonly fullTime: string;
  readonly weight: string;
  readonly perWeek: string;
  readonly atLeast: string;
  readonly differs: string;
  readonly question: string;
  readonly external: string;
  readonly notInBudget: string;
  /** Under the table, where agreements say nothing. */
  readonly absent: string;
}

/** What the check had to leave out, and why. */
export type NotChecked =
  | "no-delmaal"
  | "no-overordnede-maal"
  | "no-period"
  | "no-staffing"
  | "no-budget"
  | "staffing-too-large"
  | "data"
  /** Figures of a sheet of imported data that lack a part. */
  | "data-rows"
  /** More findings than acceptances and an earlier check are held against. */
  | "review-partial"
  /** What the workbook's users have told can't be read, or is a later version's. */
  | "store-unreadable"
  | "store-newer"
  /** Sheets of our own reports among the plan's. */
  | "own-reports"
  /** A sheet with a table that nobody has filled in, and one that the plan's rows were transferred to. */
  | "empty-form"
  | "filled-form"
  /** Figures that nobody knows the meaning of: of a budget's column with and without heading, of a table of staff. */
  | "column-unread"
  | "column-unnamed"
  | "staff-column-unread"
  /** A budget's column that is read, and not for certain. */
  | "column-unsure";

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { da: danish, en: english };
