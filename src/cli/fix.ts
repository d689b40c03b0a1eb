import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { CLI_TEXTS } from "../locales/cliTexts";
import { FIX_TEXTS } from "../locales/fixTexts";
import { fillIn } from "../locales/fillIn";
import { fixedJson, fixedText, type FixReport } from "../reports/fixed";
import type { FileProblem, PassedOver } from "../reports/model";
import { voiceOf } from "../reports/voice";
import type { FixCall } from "./arguments";
import { planFiles } from "./files/planFiles";
import { writeSafely } from "./files/writeSafely";
import { tellProblem } from "./fileProblems";
import { copyPaths } from "./fix/copyPaths";
import type { FixedFile } from "./fix/fixFile";
import { tell } from "./output";
import { ownOutputInWords, passedOverInWords } from "./passedOver";
import { deliverToScreen, EXIT, reasonOf, refuse, refuseOutputs, type ExitCode, type Program } from "./program";
import { readableData } from "./readableData";
import { lostProblem } from "./workers/lost";
import { withPool } from "./workers/withPool";

/** `fix`: the safe corrections of the files, in copies where the call asks for them. The files themselves stay as they are. */
export async function fix(call: FixCall, { entry }: Program): Promise<ExitCode> {
  const found = await planFiles(call.files);
  const copies = await copyPaths(call.out, call.files, found.files);
  if ("problem" in copies) return refuse("fix", { ...call, problem: copies.problem, values: { path: copies.path } });
  // Scripts that read the JSON rely on its Danish messages.
  const language = call.format === "json" ? "da" : call.language;
  const outcome = await withPool({ entry, files: found.files, data: call.data }, async (pool) => {
    const refused = await refuseOutputs("fix", call, found, { outputs: [...copies.paths.values()], pool });
    if (refused !== null) return refused;
    const data = await readableData(call, pool);
    const { stored, form, today, asked } = call;
    const work = new Fixing(language, copies.paths);
    let written = Promise.resolve();
    await pool.run(
      found.files.map((file) => ({ kind: "fix", file, job: { language, stored, form, today, data, asked } }) as const),
      (one, index) => {
        const file = found.files[index] ?? "";
        const answer =
          "answer" in one ? one.answer : { kind: "problem" as const, problem: lostProblem(one.lost, language) };
        // One after the other: a copy is let go of once it stands on the disk.
        written = written.then(() => work.take(file, answer));
      },
    );
    await written;
    return { work, hasDataProblems: data.length < call.data.length };
  });
  if (typeof outcome === "number") return outcome;
  const { work, hasDataProblems } = outcome;
  const texts = CLI_TEXTS[call.language];
  for (const folder of found.closed)
    work.fail(folder, { code: "file/no-access", sentence: CLI_TEXTS[language].closedFolder });
  const passedOver = [...passedOverInWords(found.passedOver, language), ...work.passedOver];
  for (const { file, reason } of passedOver) tell(fillIn(call.language, texts.fileProblem, { file, problem: reason }));
  const reports = [...found.files, ...found.closed].flatMap((file) => work.reports.get(file) ?? []);
  if (reports.length === 0) tell(texts.emptyFolder);
  const pieces = call.format === "json" ? fixedJson(reports, passedOver) : fixedText(reports, voiceOf(language));
  const isShown = await deliverToScreen(pieces, call.language);
  return work.hasFailed || hasDataProblems || !isShown || reports.length === 0 ? EXIT.failed : EXIT.fine;
}

/** Takes in what came of each file, and writes its copy. */
class Fixing {
  readonly reports = new Map<string, FixReport>();
  readonly passedOver: PassedOver[] = [];
  hasFailed = false;

  constructor(
    private readonly language: FixCall["language"],
    private readonly paths: ReadonlyMap<string, string>,
  ) {}

  async take(file: string, answer: FixedFile): Promise<void> {
    const { language } = this;
    if (answer.kind === "own-output") this.passedOver.push(ownOutputInWords(file, language));
    else if (answer.kind === "document") this.passedOver.push({ file, reason: FIX_TEXTS[language].document });
    else if (answer.kind === "problem") this.fail(file, answer.problem);
    else {
      const { changes, merges, notices, told, copy } = answer;
      for (const notice of told) tell(notice);
      const path = this.paths.get(file) ?? null;
      const isWritten = path !== null && copy !== null && (await this.write(path, copy));
      this.reports.set(file, { file, copy: isWritten ? path : null, problem: null, changes, merges, notices });
    }
  }

  fail(file: string, problem: FileProblem): void {
    this.hasFailed = true;
    tellProblem(file, problem, this.language);
    this.reports.set(file, { file, copy: null, problem, changes: [], merges: 0, notices: [] });
  }

  private async write(path: string, copy: Uint8Array): Promise<boolean> {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeSafely(path, [copy]);
      return true;
    } catch (error) {
      this.hasFailed = true;
      const reason = reasonOf(error, this.language);
      tell(fillIn(this.language, CLI_TEXTS[this.language].notWritten, { path, reason }));
      return false;
    }
  }
}
