import { inspectionJson, inspectionOfProblem, inspectionsJson } from "../reports/inspection";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { FileProblem } from "../reports/model";
import type { InspectCall } from "./arguments";
import { planFiles } from "./files/planFiles";
import { tell } from "./output";
import { ownOutputInWords, passedOverInWords } from "./passedOver";
import { deliver, deliverToScreen, EXIT, refuseOutputs, type ExitCode, type Program } from "./program";
import { readableData } from "./readableData";
import { tellProblem } from "./fileProblems";
import { lostProblem } from "./workers/lost";
import { withPool } from "./workers/withPool";

/** `inspect`: what was recognised in the files, and how every cell was read. */
export async function inspect(call: InspectCall, { entry }: Program): Promise<ExitCode> {
  const { language, out } = call;
  const texts = CLI_TEXTS[language];
  const found = await planFiles(call.files);
  const all = await withPool({ entry, files: found.files, data: call.data }, async (pool) => {
    const refused = await refuseOutputs("inspect", call, found, { outputs: out === null ? [] : [out], pool });
    if (refused !== null) return refused;
    const data = await readableData(call, pool);
    const tasks = found.files.map(
      (file) => ({ kind: "inspect", file, job: { language, stored: call.stored, form: call.form, data } }) as const,
    );
    return { outcomes: await pool.run(tasks), hasDataProblems: data.length < call.data.length };
  });
  if (typeof all === "number") return all;
  const passedOver = passedOverInWords(found.passedOver, language);
  const inspections: string[] = [];
  let hasFailed = all.hasDataProblems;
  const failed = (file: string, problem: FileProblem): void => {
    hasFailed = true;
    tellProblem(file, problem, language);
    inspections.push(inspectionJson(inspectionOfProblem(file, problem)));
  };
  for (const [index, outcome] of all.outcomes.entries()) {
    const file = found.files[index] ?? "";
    if ("lost" in outcome) failed(file, lostProblem(outcome.lost, language));
    else if ("problem" in outcome.answer) failed(file, outcome.answer.problem);
    else if ("isOwnOutput" in outcome.answer) passedOver.push(ownOutputInWords(file, language));
    else {
      for (const notice of outcome.answer.notices) tell(notice);
      inspections.push(outcome.answer.json);
    }
  }
  for (const folder of found.closed) failed(folder, { code: "file/no-access", sentence: texts.closedFolder });
  for (const { file, reason } of passedOver) tell(fillIn(language, texts.fileProblem, { file, problem: reason }));
  const json = (): Iterable<string> => inspectionsJson(inspections);
  const isWritten = out === null ? await deliverToScreen(json(), language) : await deliver(json, out, language);
  return hasFailed || !isWritten ? EXIT.failed : EXIT.fine;
}
