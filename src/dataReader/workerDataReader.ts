import {
  DataReadError,
  type DataReader,
  type OpenDataOptions,
  type OpenedData,
  type ToldOfTable,
  type WantedFigures,
} from "../hosts/dataReader";
import type { ImportMapping } from "../core/data/mapping";
import type { TakenFigures } from "../core/data/readFigures";
import type { DataAnswer, DataRequest } from "./protocol";

/** The longest that one request may take, in milliseconds. */
const TIME_LIMIT = 120_000;

/** A request without its number. */
type Task = TaskOf<DataRequest>;
type TaskOf<Request> = Request extends DataRequest ? Omit<Request, "id"> : never;

interface Pending {
  readonly done: (answer: DataAnswer) => void;
  readonly fail: (error: unknown) => void;
  readonly onProgress: OpenDataOptions["onProgress"];
}

/**
 * Has a worker read the files. To cancel is to end the worker, which frees its memory at once whatever it is busy with;
 * the next file gets a new one.
 */
export class WorkerDataReader implements DataReader {
  private worker: Worker | null = null;
  private lastId = 0;
  /** The request that opened the file which the worker holds; null when it holds none. */
  private opened: number | null = null;
  private readonly pending = new Map<number, Pending>();

  constructor(
    private readonly startWorker: () => Worker,
    private readonly timeLimit = TIME_LIMIT,
  ) {}

  async open(file: File, options: OpenDataOptions = {}): Promise<OpenedData> {
    const { encoding, separator } = options;
    const task = {
      kind: "open",
      file,
      ...(encoding === undefined ? {} : { encoding }),
      ...(separator === undefined ? {} : { separator }),
    } as const;
    const answer = await this.ask(task, options);
    if (answer.kind !== "opened") throw new DataReadError("unexpected");
    const { id, found, tables } = answer;
    return {
      fileName: file.name,
      kind: found.kind,
      found,
      tables,
      guess: (table, told) => this.guess(id, table, told),
      figures: (table, mapping, wanted) => this.figures(id, { table, mapping, wanted }),
    };
  }

  /** Starts the worker before it is needed, so that a file can be read after the network has gone. */
  warmUp(): void {
    this.running();
  }

  close(): void {
    this.end(new DataReadError("closed"));
  }

  private async guess(of: number, table: number, told: ToldOfTable): Promise<ImportMapping> {
    this.requireOpen(of);
    const answer = await this.ask({ kind: "guess", table, told });
    if (answer.kind !== "guessed") throw new DataReadError("unexpected");
    return answer.mapping;
  }

  private async figures(
    of: number,
    asked: { readonly table: number; readonly mapping: ImportMapping; readonly wanted: WantedFigures },
  ): Promise<TakenFigures> {
    this.requireOpen(of);
    const answer = await this.ask({ kind: "figures", ...asked });
    if (answer.kind !== "figures") throw new DataReadError("unexpected");
    return answer.read;
  }

  private requireOpen(of: number): void {
    if (this.opened !== of) throw new DataReadError("closed");
  }

  private async ask(task: Task, { signal, onProgress }: OpenDataOptions = {}): Promise<DataAnswer> {
    signal?.throwIfAborted();
    const id = ++this.lastId;
    if (task.kind === "open") this.opened = id;
    const onAbort = (): void => this.end(signal?.reason);
    const limit = setTimeout(() => {
      this.end(new DataReadError("too-slow", { seconds: Math.round(this.timeLimit / 1000) }));
    }, this.timeLimit);
    signal?.addEventListener("abort", onAbort);
    try {
      return await new Promise<DataAnswer>((done, fail) => {
        this.pending.set(id, { done, fail, onProgress });
        this.running().postMessage({ ...task, id } satisfies DataRequest);
      });
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
    }
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<DataAnswer>) => this.hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (this.worker === worker) this.end(new DataReadError("not-started"));
    });
    this.worker = worker;
    return worker;
  }

  private hear(answer: DataAnswer): void {
    const waiting = this.pending.get(answer.id);
    if (answer.kind === "progress") {
      waiting?.onProgress?.(answer.fraction);
      return;
    }
    this.pending.delete(answer.id);
    if (answer.kind === "problem") waiting?.fail(new DataReadError(answer.code, answer.values));
    else waiting?.done(answer);
  }

  /** Ends the worker and lets go of the file; whoever waits is told why. */
  private end(reason: unknown): void {
    this.worker?.terminate();
    this.worker = null;
    this.opened = null;
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const { fail } of waiting) fail(reason);
  }
}
