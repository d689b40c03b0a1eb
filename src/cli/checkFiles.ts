import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { CLI_TEXTS } from "../locales/cliTexts";
import { checkFile, problemFile, type CheckedFile, type CheckJob } from "./checkFile";
import type { CheckTask } from "./checkWorker";

/** A process more takes half a second to start: it pays for itself from this many files on. */
const FILES_FOR_PROCESSES = 8;

/** Told after every file: how many are done, of how many, and what came of the last. */
export type OnChecked = (done: number, file: string, checked: CheckedFile) => void;

export interface CheckFilesOptions {
  readonly onChecked?: OnChecked;
  /** How many processes check at once; one a core where nothing is said. */
  readonly processes?: number;
}

/**
 * Checks the files and gives what came of each, in their order: one after the other, or where there are many, in a
 * process a core. A file that a process doesn't survive (out of memory) has its problem, and the others go on.
 */
export async function checkFiles(
  files: readonly string[],
  job: CheckJob,
  { onChecked, processes = availableParallelism() }: CheckFilesOptions = {},
): Promise<CheckedFile[]> {
  const results = new Array<CheckedFile>(files.length);
  const queue = files.entries();
  let done = 0;
  const take = async (check: (file: string) => Promise<CheckedFile>): Promise<void> => {
    for (const [index, file] of queue) {
      const checked = await check(file);
      results[index] = checked;
      done += 1;
      onChecked?.(done, file, checked);
    }
  };
  if (files.length < FILES_FOR_PROCESSES || processes < 2) {
    await take((file) => checkFile(file, job));
    return results;
  }
  const count = Math.min(processes, files.length);
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new CheckProcess(job);
      await take((file) => worker.check(file));
      worker.end();
    }),
  );
  return results;
}

/** A process that checks files; begun anew after one that it didn't survive. */
class CheckProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly job: CheckJob) {}

  async check(file: string): Promise<CheckedFile> {
    const child = (this.child ??= start());
    return new Promise((resolve) => {
      const finish = (checked: CheckedFile): void => {
        child.off("message", answered);
        child.off("exit", died);
        child.off("error", died);
        resolve(checked);
      };
      const answered = (checked: unknown): void => {
        // Only checkWorker.ts answers here.
        finish(checked as CheckedFile);
      };
      const died = (): void => {
        this.child = null;
        finish(lost(file, this.job));
      };
      child.once("message", answered);
      child.once("exit", died);
      child.once("error", died);
      child.send({ file, job: this.job } satisfies CheckTask, (error) => {
        if (error !== null) died();
      });
    });
  }

  end(): void {
    this.child?.disconnect();
    this.child = null;
  }
}

function start(): ChildProcess {
  return fork(join(__dirname, "checkWorker.ts"), { execArgv: ["--import", "tsx"], serialization: "advanced" });
}

function lost(file: string, { language, wants }: CheckJob): CheckedFile {
  return problemFile(file, { code: "gave-up", sentence: CLI_TEXTS[language].gaveUp }, wants);
}
