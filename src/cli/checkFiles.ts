import type { FileProblem } from "../reports/model";
import { CLI_TEXTS } from "../locales/cliTexts";
import { problemFile, type CheckedFile, type CheckJob } from "./checkedFile";
import type { PlanFiles } from "./files/planFiles";
import { tell } from "./output";
import { progressOf } from "./progress";
import { tellProblem } from "./fileProblems";
import { readableData } from "./readableData";
import { lostProblem } from "./workers/lost";
import type { Pool } from "./workers/pool";

export interface CheckedAll {
  /** In the order of the files; folders that can't be looked into at the end. */
  readonly checked: readonly (CheckedFile & { readonly file: string })[];
  readonly hasDataProblems: boolean;
}

/** Checks the files of a call, each in a worker, and tells on standard error of those that can't be read, and how far it is. */
export async function checkFiles(
  { files, closed }: Pick<PlanFiles, "files" | "closed">,
  given: CheckJob,
  pool: Pool,
): Promise<CheckedAll> {
  const { language, wants, min, today, stored, form, accepted } = given;
  const data = await readableData(given, pool);
  const job: CheckJob = { language, wants, min, today, stored, form, accepted, data };
  const onChecked = progressOf(files.length, language);
  let done = 0;
  const answerFor = (file: string, problem: FileProblem): CheckedFile => problemFile(file, problem, wants);
  const checked = new Map<string, CheckedFile>();
  await pool.run(
    files.map((file) => ({ kind: "check", file, job }) as const),
    (outcome, index) => {
      const file = files[index] ?? "";
      const result = "answer" in outcome ? outcome.answer : answerFor(file, lostProblem(outcome.lost, language));
      checked.set(file, result);
      done += 1;
      for (const notice of result.notices) tell(notice);
      onChecked(done, file, result.problem);
    },
  );
  for (const folder of closed) {
    const problem = { code: "file/no-access", sentence: CLI_TEXTS[language].closedFolder };
    tellProblem(folder, problem, language);
    checked.set(folder, answerFor(folder, problem));
  }
  const order = [...files, ...closed];
  return {
    checked: order.flatMap((file) => {
      const result = checked.get(file);
      return result === undefined ? [] : [{ ...result, file }];
    }),
    hasDataProblems: data.length < given.data.length,
  };
}
