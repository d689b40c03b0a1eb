import type { FileProblem, FileReport } from "./model";
import { NOTHING_FOUND } from "./summary";

/** The report of a file that couldn't be read. */
export function reportOfProblem(file: string, problem: FileProblem): FileReport {
  return {
    file,
    problem,
    plan: null,
    tables: [],
    sections: [],
    findings: [],
    accepted: [],
    faulty: [],
    since: null,
    summary: NOTHING_FOUND,
    notChecked: [],
    stored: [],
    notRead: [],
    staffing: null,
    questions: [],
    receipts: [],
    columnQuestions: [],
    compared: [],
    repeated: null,
    basis: null,
  };
}
