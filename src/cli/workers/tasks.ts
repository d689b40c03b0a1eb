import { isOwnOutput } from "../../core/workbook/reportMark";
import { checkFile } from "../checkFile";
import type { CheckedFile, CheckJob } from "../checkedFile";
import type { ToldOfData } from "../dataFiles";
import type { FixedFile, FixJob } from "../fix/fixFile";
import type { Inspected, InspectJob } from "../inspectFile";
import { readPlanFile } from "../readWorkbook";

/** What a worker is asked to do with a file. Plain data. */
export type Task =
  | { readonly kind: "check"; readonly file: string; readonly job: CheckJob }
  | { readonly kind: "inspect"; readonly file: string; readonly job: InspectJob }
  | { readonly kind: "fix"; readonly file: string; readonly job: FixJob }
  /** Tell whether a workbook holds our own reports alone. */
  | { readonly kind: "own"; readonly file: string; readonly job: null }
  /** Read a file of data that plans are to be held against. */
  | { readonly kind: "data"; readonly file: string; readonly job: Pick<InspectJob, "language"> };

/** What comes of each kind of task. */
export interface Answers {
  readonly check: CheckedFile;
  readonly inspect: Inspected;
  readonly fix: FixedFile;
  readonly own: boolean;
  readonly data: ToldOfData;
}

export type AnswerTo<One extends Task> = Answers[One["kind"]];

// What a check needs is there from the start; the rest is made ready by the task that needs it.
/** Does a task. Never rejects: what is wrong with a file is its answer. */
export async function perform(task: Task): Promise<Answers[Task["kind"]]> {
  switch (task.kind) {
    case "check":
      return checkFile(task.file, task.job);
    case "inspect":
      return (await import("../inspectFile")).inspectFile(task.file, task.job);
    case "fix":
      return (await import("../fix/fixFile")).fixFile(task.file, task.job);
    case "own":
      return isOwnFile(task.file);
    case "data":
      return (await import("../dataFiles")).toldOfData(task.file, task.job.language);
  }
}

/** A file that can't be read is somebody else's. */
async function isOwnFile(file: string): Promise<boolean> {
  const read = await readPlanFile(file, "da");
  return !("problem" in read) && isOwnOutput(read.workbook);
}
