import { checkWorkbook } from "../core/check/check";
import { openFindings } from "../core/review/review";
import { isOwnOutput } from "../core/workbook/reportMark";
import { reportOfCheck } from "../reports/fromCheck";
import { planEntry } from "../reports/overview/model";
import { countBySeverity } from "../reports/summary";
import { problemFile, type CheckedFile, type CheckJob } from "./checkedFile";
import { readGivenData } from "./dataFiles";
import { readPlanFile } from "./readWorkbook";
import { storedOptions } from "./storedOptions";

/** Reads and checks a file. Never rejects: a file that can't be read has its problem. */
export async function checkFile(
  file: string,
  { language, min, today, data: dataFiles, wants }: CheckJob,
): Promise<CheckedFile> {
  const read = await readPlanFile(file, language);
  if ("problem" in read) return problemFile(file, read.problem, wants);
  if (isOwnOutput(read.workbook))
    return { report: null, entry: null, problem: null, errors: 0, isOwnOutput: true, notices: [] };
  const data = await readGivenData(dataFiles, language);
  const { notices, ...stored } = storedOptions(file, read.workbook, language);
  const result = checkWorkbook(read.workbook, { today, data, ...stored });
  return {
    // Put into words only where somebody is to read them: for an overview of a thousand plans nobody is.
    report: wants.report ? reportOfCheck(file, result, { language, min }) : null,
    entry: wants.entry ? planEntry(file, result) : null,
    problem: null,
    errors: countBySeverity(openFindings(result)).error,
    isOwnOutput: false,
    notices,
  };
}
