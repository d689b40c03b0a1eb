import type { WordPlan } from "../core/word/readWordPlan";
import { PageWorker } from "../hosts/pageWorker";
import { WordReadError, type PagePictures, type WordReader } from "../hosts/wordReader";
import type { WordAnswer, WordRequest } from "./protocol";

/** The longest that a document may take, in milliseconds. */
const TIME_LIMIT = 60_000;

/** Has a worker of its own read each document; ending it frees its memory at once, whatever it is busy with. */
export class WorkerWordReader implements WordReader {
  constructor(
    private readonly startWorker: () => Worker,
    private readonly timeLimit = TIME_LIMIT,
  ) {}

  async open(file: File, options: { readonly signal?: AbortSignal } = {}): Promise<WordPlan> {
    const worker = this.worker();
    try {
      const { plan } = await worker.ask({ kind: "read", file }, ["read"], options);
      return plan;
    } finally {
      worker.end();
    }
  }

  pages(file: Blob): PagePictures {
    const worker = this.worker();
    return {
      draw: async (page, options = {}) => (await worker.ask({ kind: "draw", file, page }, ["drawn"], options)).picture,
      end: () => worker.end(),
    };
  }

  private worker(): PageWorker<WordRequest, WordAnswer> {
    return new PageWorker({
      start: this.startWorker,
      timeLimit: this.timeLimit,
      error: (code, values) => new WordReadError(code, values),
    });
  }
}
