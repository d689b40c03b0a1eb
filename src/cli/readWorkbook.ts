import type { PlanFile } from "../formats/readPlan";
import { readPlanFile as read } from "../formats/readPlanFile";
import type { Language } from "../locales/types";
import type { FileProblem } from "../reports/model";
import { problemOf } from "./fileProblems";

/** Reads a plan's workbook or Word document. Never rejects: what stands in the way is the answer. */
export async function readPlanFile(
  file: string,
  language: Language,
): Promise<PlanFile | { readonly problem: FileProblem }> {
  try {
    return await read(file);
  } catch (error) {
    return { problem: problemOf(error, language) };
  }
}
