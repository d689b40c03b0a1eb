import type { Severity } from "../core/check/finding";
import { checkWorkbook, type CheckResult } from "../core/check/check";
import type { Language } from "../locales/types";
import { reportOfCheck, reportOfProblem } from "../reports/fromCheck";
import type { FileProblem, FileReport } from "../reports/model";
import { planEntry, unreadEntry, type PlanEntry } from "../reports/overview/model";
import { summaryOf } from "../reports/summary";
import type { AcceptedCount, StoredUse } from "./arguments";
import { readGivenData } from "./dataFiles";
import { readPlanFile } from "./readWorkbook";
import { storedOptions } from "./storedOptions";

/** How the files of a call are checked; plain data, so that another process can be told. */
export interface CheckJob {
  readonly language: Language;
  readonly min: Severity;
  /** ISO date. */
  readonly today: string;
  /** Files of data that the plans are held against. */
  readonly data: readonly string[];
  readonly stored: StoredUse;
  readonly accepted: AcceptedCount;
  /** Which of the two the call needs: what isn't needed isn't kept, however many files there are. */
  readonly wants: { readonly report: boolean; readonly entry: boolean };
}

/** What came of one file. */
export interface CheckedFile {
  readonly report: FileReport | null;
  readonly entry: PlanEntry | null;
  readonly problem: FileProblem | null;
  /** How many errors count in the exit code. */
  readonly errors: number;
}

/** Reads and checks a file. Never rejects: a file that can't be read has its problem. */
export async function checkFile(file: string, job: CheckJob): Promise<CheckedFile> {
  const { language, min, today, wants } = job;
  const read = await readPlanFile(file, language);
  if ("problem" in read) return problemFile(file, read.problem, wants);
  const { figures: data } = await readGivenData(job.data, language);
  const { options, problem } = storedOptions(file, read.workbook, job);
  const result = checkWorkbook(read.workbook, { today, data, ...options });
  const leftOut = problem === null ? [] : [{ sheet: null, range: null, reason: `store-${problem}` } as const];
  return {
    report: wants.report ? reportOfCheck(file, result, { language, min, leftOut }) : null,
    entry: wants.entry ? planEntry(file, result) : null,
    problem: null,
    errors: errorsIn(result, job.accepted),
  };
}

function errorsIn(result: CheckResult, accepted: AcceptedCount): number {
  return accepted === "count" ? result.counts.bySeverity.error : summaryOf(result).error;
}

/** The file as one that couldn't be read. */
export function problemFile(file: string, problem: FileProblem, wants: CheckJob["wants"]): CheckedFile {
  const { what, todo } = problem.sentence;
  return {
    report: wants.report ? reportOfProblem(file, problem) : null,
    entry: wants.entry ? unreadEntry(file, `${what} ${todo}`.trim()) : null,
    problem,
    errors: 0,
  };
}
