import type { Severity } from "../core/findings/finding";
import type { Language } from "../locales/types";
import { reportOfProblem } from "../reports/fromProblem";
import type { FileProblem, FileReport } from "../reports/model";
import { unreadEntry, type PlanEntry } from "../reports/overview/model";
import type { AcceptedCount, StoredUse } from "./arguments";

/** How the files of a call are checked; plain data, so that a worker can be told. */
export interface CheckJob {
  readonly language: Language;
  readonly min: Severity;
  /** ISO date. */
  readonly today: string;
  /** Files of data that the plans are held against. */
  readonly data: readonly string[];
  readonly stored: StoredUse;
  readonly form: string | null;
  readonly accepted: AcceptedCount;
  /** Which of the two the call needs: what isn't needed isn't kept, however many files there are. */
  readonly wants: { readonly report: boolean; readonly entry: boolean };
}

/** What came of one file. */
export interface CheckedFile {
  /** Null where it isn't wanted, and for a workbook of our own reports. */
  readonly report: FileReport | null;
  readonly entry: PlanEntry | null;
  readonly problem: FileProblem | null;
  /** How many errors count in the exit code. */
  readonly errors: number;
  /** A workbook of our own reports is no plan: it is told of, and not checked. */
  readonly isOwnOutput: boolean;
  /** What is to be told of the file besides its findings. */
  readonly notices: readonly string[];
}

/** The file as one that couldn't be read. */
export function problemFile(file: string, problem: FileProblem, wants: CheckJob["wants"]): CheckedFile {
  const { what, todo } = problem.sentence;
  return {
    report: wants.report ? reportOfProblem(file, problem) : null,
    entry: wants.entry ? unreadEntry(file, `${what} ${todo}`.trim()) : null,
    problem,
    errors: 0,
    isOwnOutput: false,
    notices: [],
  };
}
