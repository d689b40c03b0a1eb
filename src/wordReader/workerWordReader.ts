import type { WordPlan } from "../core/word/readWordPlan";
import { WordReadError, type WordReader } from "../hosts/wordReader";
import type { WordAnswer } from "./protocol";

/** The longest that a document may take, in milliseconds. */
const TIME_LIMIT = 60_000;

/** Has a worker of its own read each document; ending it frees its memory at once, whatever it is busy with. */
export class WorkerWordReader implements WordReader {
  constructor(
    private readonly startWorker: () => Worker,
    private readonly timeLimit = TIME_LIMIT,
  ) {}

  async open(file: File, { signal }: { readonly signal?: AbortSignal } = {}): Promise<WordPlan> {
    signal?.throwIfAborted();
    const worker = this.startWorker();
    let limit: ReturnType<typeof setTimeout> | undefined;
    let onAbort = (): void => undefined;
    try {
      const answer = await new Promise<WordAnswer>((done, fail) => {
        limit = setTimeout(() => {
          fail(new WordReadError("too-slow", { seconds: Math.round(this.timeLimit / 1000) }));
        }, this.timeLimit);
        const stop: (reason: unknown) => void = fail;
        onAbort = () => stop(signal?.reason);
        signal?.addEventListener("abort", onAbort);
        worker.addEventListener("message", ({ data }: MessageEvent<WordAnswer>) => done(data));
        worker.addEventListener("error", (event) => {
          event.preventDefault();
          fail(new WordReadError("not-started"));
        });
        worker.postMessage(file);
      });
      if (answer.kind === "problem") throw new WordReadError(answer.code, answer.values);
      return answer.plan;
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
      worker.terminate();
    }
  }
}
