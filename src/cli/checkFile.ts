import { checkWorkbook, type CheckResult } from "../core/check/check";
import { isOwnOutput } from "../core/workbook/reportMark";
import { reportOfCheck } from "../reports/fromCheck";
import { planEntry } from "../reports/overview/model";
import { summaryOf } from "../reports/summary";
import type { AcceptedCount } from "./arguments";
import { problemFile, type CheckedFile, type CheckJob } from "./checkedFile";
import { readPlanFile } from "./readWorkbook";
import { storedOptions } from "./storedOptions";

/** Reads and checks a file. Never rejects: a file that can't be read has its problem. */
export async function checkFile(file: string, job: CheckJob): Promise<CheckedFile> {
  const { language, min, today, wants } = job;
  const read = await readPlanFile(file, language);
  if ("problem" in read) return problemFile(file, read.problem, wants);
  if (isOwnOutput(read.workbook))
    return { report: null, entry: null, problem: null, errors: 0, isOwnOutput: true, notices: [] };
  const data = job.data.length === 0 ? [] : await (await import("./dataFiles")).readGivenData(job.data, language);
  const { options, problem, unread, notices } = storedOptions(file, read.workbook, job);
  const result = checkWorkbook(read.workbook, { today, data, ...options });
  const leftOut = problem === null ? [] : [{ sheet: null, range: null, reason: `store-${problem}` } as const];
  return {
    // Put into words only where somebody is to read them: for an overview of a thousand plans nobody is.
    report: wants.report ? reportOfCheck(file, result, { language, min, leftOut, use: "printed" }) : null,
    entry: wants.entry ? planEntry(file, result, { problem, unread }) : null,
    problem: null,
    errors: errorsIn(result, job.accepted),
    isOwnOutput: false,
    notices,
  };
}

function errorsIn(result: CheckResult, accepted: AcceptedCount): number {
  return accepted === "count" ? result.counts.bySeverity.error : summaryOf(result).error;
}
