import type { CheckOptions } from "../../core/check/checked";
import type { WorkbookEdits } from "../../core/workbook/edits";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { WordSheet } from "../../core/word/sheets";
import type { Workbook } from "../../core/workbook/snapshot";
import type { FormatErrorCode, FormatErrorValues } from "../../formats/errors";
import type { DocumentFormat } from "../../formats/readWord";
import type { Problem, Progress } from "../../hosts/pageWorker";
import type { PageProblem } from "../../locales/browserTexts";
import type { Language, Sentence } from "../../locales/types";
import type { FileReport } from "../../reports/model";
import type { IndicatorPiece, RowPiece } from "./pieces";
import type { PlanSummary } from "../overview/summarise";

/**
 * What the page asks its worker for. The worker reads the file itself, so that the page never holds its bytes, and keeps
 * the workbook it read last, so that the page can have it checked without sending it back.
 */
export type WorkerRequest =
  | { readonly kind: "read"; readonly id: number; readonly file: File }
  | ({ readonly kind: "summarise"; readonly id: number; readonly file: File } & SummariseTask)
  /** The same of the workbook that is kept, which `of` names. */
  | ({
      readonly kind: "summariseKept";
      readonly id: number;
      readonly of: number;
      readonly name: string;
    } & SummariseTask)
  /** What became of the files of data that plans are held against. */
  | { readonly kind: "tellOfData"; readonly id: number; readonly data: HeldData; readonly language: Language }
  /** Makes another workbook of the one that `of` names, and keeps that instead; zero is one without any sheets. */
  | { readonly kind: "change"; readonly id: number; readonly of: number; readonly patch: WorkbookPatch }
  /** Checks the workbook that was read last, which `of` names by its request. */
  | { readonly kind: "check"; readonly id: number; readonly of: number; readonly options: CheckOptions }
  /** The result of the last check in words. */
  | {
      readonly kind: "report";
      readonly id: number;
      readonly of: number;
      readonly file: string;
      readonly language: Language;
    }
  /** Writes a copy with the edits in it; of a workbook that stands in no file, such as a document's, one of its own. */
  | { readonly kind: "write"; readonly id: number; readonly base: Blob | Workbook; readonly edits: WorkbookEdits }
  | { readonly kind: "cancel"; readonly id: number }
  /** Loads what the worker hasn't needed yet, while there is a network. */
  | { readonly kind: "prepare" };

/** What the worker answers; `id` is the request's. */
export type WorkerAnswer =
  | Progress
  | ({ readonly kind: "workbook"; readonly id: number } & ReadPlan)
  /** A part of what is about to be answered with. */
  | ({ readonly kind: "piece"; readonly id: number } & (RowPiece | IndicatorPiece))
  | { readonly kind: "summary"; readonly id: number; readonly summary: FileSummary | null }
  | { readonly kind: "toldOfData"; readonly id: number; readonly told: readonly ToldOfData[] }
  | { readonly kind: "changed"; readonly id: number }
  | { readonly kind: "written"; readonly id: number; readonly bytes: Blob }
  | { readonly kind: "checked"; readonly id: number }
  | { readonly kind: "report"; readonly id: number; readonly report: FileReport }
  /** The worker no longer has what the request is of. */
  | { readonly kind: "gone"; readonly id: number }
  | Problem<OpenProblem["code"]>
  | { readonly kind: "cancelled"; readonly id: number };

/** How a plan of the overview is checked. */
export interface SummariseTask {
  /** ISO date. */
  readonly today: string;
  readonly data: HeldData;
}

/** Files of data that plans are held against, with a number that is another for each choice of them. */
export interface HeldData {
  readonly id: number;
  readonly files: readonly File[];
}

/** What became of a file of data. */
export interface ToldOfData {
  readonly name: string;
  /** How many figures it gave. */
  readonly figures: number;
  /** Why it can't be used; null where it can. */
  readonly problem: Sentence | null;
  /** What is doubtful or left out in it. */
  readonly notices: readonly string[];
}

export interface FileSummary extends PlanSummary {
  /** What the file is known by, whatever it is called; null where the browser can't tell. */
  readonly hash: string | null;
}

/** What was read in a file. */
export interface ReadPlan {
  readonly workbook: Workbook;
  /** The file as it was read, whatever becomes of it; where the browser keeps it is the browser's matter. */
  readonly bytes: Blob;
  /** Whether it carries a digital signature, which no copy with changes in it keeps. */
  readonly isSigned: boolean;
  /** Null for a workbook. */
  readonly document: ReadDocument | null;
}

/** What is told of a document, Word's or a PDF. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** Its texts that went into none of the sheets. */
  readonly notRecognised: readonly string[];
  /** How many pages it has; null where it isn't kept as pages. */
  readonly pages: number | null;
  /** The sheets that were made of it, with where their tables stand on its pages. */
  readonly sheets: readonly Pick<WordSheet, "name" | "places">[];
}

/** Why a file couldn't be opened: a code with its sentence in the locales, and the values that stand in it. */
export interface OpenProblem {
  readonly code: FormatErrorCode | PageProblem;
  readonly values: FormatErrorValues;
}

export class OpenError extends Error {
  override readonly name = "OpenError";

  constructor(readonly problem: OpenProblem) {
    super(problem.code);
  }
}
