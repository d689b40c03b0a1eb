import type { Form } from "../core/forms/form";
import type { NotRead } from "../core/workbook/snapshot";
import type { CellChange, CellRef, MessageValue, Severity } from "../core/findings/finding";
import type { StoredEffect } from "../core/check/storedEffects";
import type { ComparedRow } from "../core/comparing/comparedFigure";
import type { StaffingMatrix } from "../core/pairing/matrix";
import type { PairQuestion } from "../core/pairing/questions";
import type { FaultyAcceptance } from "../core/review/acceptances";
import type { FindingReview } from "../core/review/review";
import type { SolvedFinding } from "../core/review/sinceLast";
import type { ColumnQuestion } from "../core/tables/columnQuestions";
import type { SheetLine } from "../core/tables/regions/lineMarks";
import type { Known } from "../core/tables/staffing/staffingTable";
import type { TableKind } from "../core/tables/planTables";
import type { PlanFacts } from "../core/tables/planFacts";
import type { NotChecked } from "../locales/reportTexts";
import type { Language, Sentence } from "../locales/types";
import type { PlanBasis } from "./basis/indicators";

/** Everything a report says of one check, in words; every format is written from this. */
export interface CheckReport {
  /** Name and version: "Baselinekontrol 0.1.0". */
  readonly program: string;
  readonly language: Language;
  /** The day the check was made for, as an ISO date. */
  readonly today: string;
  /** In the order they were given. */
  readonly files: readonly FileReport[];
  /** Files that were found and not checked. */
  readonly passedOver: readonly PassedOver[];
  /** How many files of the folders are of no kind that a plan is kept in. */
  readonly others: number;
  /** "ignored": the check was made as if the workbooks' own users had told nothing beforehand. */
  readonly told?: "ignored";
}

export interface PassedOver {
  readonly file: string;
  /** In a sentence. */
  readonly reason: string;
}

export interface FileReport {
  /** The path or name as given. */
  readonly file: string;
  /** Why the file couldn't be read; the rest is empty then. */
  readonly problem: FileProblem | null;
  readonly plan: PlanFacts | null;
  /** In sheet order, top to bottom. */
  readonly tables: readonly TableReport[];
  /** A section for every table and one for each sheet with findings outside its tables, in sheet order. */
  readonly sections: readonly Section[];
  /**
   * The findings listed, sorted by sheet order, row, column, rule; those that someone has accepted aside. With the accepted
   * ones at most MOST_LISTED, the worst of all.
   */
  readonly findings: readonly ReportFinding[];
  /** Those that someone has accepted, in the same order. */
  readonly accepted: readonly ReportFinding[];
  /** Acceptances that don't count. */
  readonly faulty: readonly FaultyAcceptance[];
  /** What has happened since the check that is compared with; null without one. */
  readonly since: SinceReport | null;
  /** Of all findings, those that aren't listed included. */
  readonly summary: Summary;
  readonly notChecked: readonly LeftOut[];
  /** What the workbook's own users had told beforehand and the result rests on. */
  readonly stored: readonly StoredEffect[];
  /** What of the file was passed over in reading. */
  readonly notRead: readonly NotRead[];
  /** Null where the workbook holds neither staff nor a budget. */
  readonly staffing: StaffingMatrix | null;
  /** Lines of staff whose position in the budget the user can tell, or has told. */
  readonly questions: readonly PairQuestion[];
  /** How every table was read, in the order of the tables. */
  readonly receipts: readonly TableReceipt[];
  /** Columns of the budget that aren't read, or not for certain. */
  readonly columnQuestions: readonly ColumnQuestion[];
  /** The plan's indicators beside imported figures; empty where there are none. */
  readonly compared: readonly ComparedRow[];
  /** The plan's figures that stand in several places; null where it has no table of goals. */
  readonly repeated: RepeatedReport | null;
  /** What the indberetningsskema asks for; null where the file couldn't be read. */
  readonly basis: PlanBasis | null;
}

/** The figures of one indicator, area and year that stand in several places of the plan, whether they agree or not. */
export interface RepeatedReport {
  readonly count: number;
  /** How many of them differ from place to place. */
  readonly differing: number;
  /** Those that differ first; of very many only the first. */
  readonly listed: readonly {
    readonly indikator: string;
    /** The area or kommune, in words. */
    readonly omraade: string;
    readonly aar: string;
    readonly agree: boolean;
    /** In how many places it stands. */
    readonly count: number;
    /** The first of them. */
    readonly places: readonly RepeatedPlace[];
  }[];
}

export interface RepeatedPlace {
  /** As it is written there: "13,60 %". */
  readonly figure: string;
  /** Null for the document's running text. */
  readonly at: CellRef | null;
  /** The sentence of the running text. */
  readonly sentence: string | null;
}

/** What the check had to leave out, and why. */
export interface LeftOut {
  /** Where; null for what is about the workbook as a whole. */
  readonly sheet: string | null;
  /** "A1:F9"; null for the whole sheet. */
  readonly range: string | null;
  /** Its sentence in the locales, and the values that stand in it. */
  readonly reason: NotChecked;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** How the findings stand against those of an earlier check; accepted ones count along. */
export interface SinceReport {
  /** ISO date of the earlier check. */
  readonly date: string;
  readonly new: number;
  readonly unchanged: number;
  readonly solved: readonly SolvedFinding[];
}

/** How a table was read. */
export interface TableReceipt {
  readonly table: TableReport;
  readonly columns: readonly ReceiptColumn[];
  readonly unread: readonly ReceiptUnread[];
}

/** A column of a table; the cell is its heading's. */
export interface ReceiptColumn extends CellRef {
  readonly heading: string;
  /** What it holds, in words; null where it isn't used. */
  readonly meaning: string | null;
  readonly known: Known | "texts";
  readonly isSure: boolean;
  /** How many figures were read; null for a column of texts. */
  readonly figures: number | null;
  /** What a user has told of a budget's column, to be taken back; else null. */
  readonly told: SheetLine | null;
}

/** Figures that were left out, since nobody knows what they are. */
export interface ReceiptUnread extends CellRef {
  readonly heading: string;
  readonly range: string;
  readonly figures: number;
}

export interface FileProblem {
  readonly code: string;
  readonly sentence: Sentence;
}

export interface TableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  /** "A8:F13" */
  readonly range: string;
  readonly indsatsomraade: string | null;
  /** The round of LBF's templates that a table of goals is held against; null for other tables. */
  readonly form: Pick<Form, "id" | "ruleSet"> | null;
  /** How many logical rows were read. */
  readonly rows: number;
}

export interface Section {
  readonly sheet: string;
  /** Null for what lies outside the sheet's tables. */
  readonly table: TableReport | null;
  /** Worst first, then as they stand in the sheet. */
  readonly findings: readonly ReportFinding[];
  /** How many of its findings someone has accepted. */
  readonly accepted: number;
  /** Whether it has findings that aren't listed: where none is, it isn't without any. */
  readonly hidesSome: boolean;
}

/** A finding in words. */
export interface ReportFinding extends CellRef {
  readonly rule: string;
  readonly severity: Severity;
  /** The rule's name in a few words. */
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly why: string;
  /** The row it is about, by its delmål, on one line; null outside the rows of a table. */
  readonly row: string | null;
  readonly fix: ReportFix | null;
  readonly related: readonly CellRef[];
  /** What people have decided about it. */
  readonly review: FindingReview;
  /** Set for the findings of a row that isn't filled in: which row, and what is said of it in their place. */
  readonly unfilled: {
    readonly key: string;
    readonly words: Pick<ReportFinding, "title" | "what" | "todo" | "why">;
  } | null;
  /** The other findings that an entry of a row stands for (see entriesOf). */
  readonly covers?: readonly ReportFinding[];
  /** Whose requirement it is, in words: "LBF's tekst", "Vores vurdering". */
  readonly basis: string;
  /** Its number among all findings of the check, the accepted ones included. */
  readonly number: number;
}

export interface ReportFix {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly CellChange[];
}

export interface Summary extends Readonly<Record<Severity, number>> {
  /** Findings that someone has accepted with a reason; they count as nothing else. */
  readonly accepted: number;
}
