import type { CheckOptions } from "../../core/check/checked";
import type { WorkbookEdits } from "../../core/workbook/edits";
import { NO_WORKBOOK, patchBetween } from "../../core/workbook/patch";
import type { Workbook } from "../../core/workbook/snapshot";
import type { Checked, Checker } from "../../pane";
import type { Language } from "../../locales/types";
import {
  OpenError,
  type FileSummary,
  type HeldData,
  type OpenProblem,
  type ReadPlan,
  type SummariseTask,
  type ToldOfData,
  type WorkerAnswer,
  type WorkerRequest,
} from "./protocol";

export interface ReadFileOptions {
  readonly signal?: AbortSignal;
  /** How far the reading has come, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

export interface ReaderLimits {
  /** The longest that a file may take, in milliseconds. */
  readonly total: number;
  /** How long a worker that was told to stop may take to do so before it is ended, in milliseconds. */
  readonly grace: number;
}

export const READER_LIMITS: ReaderLimits = { total: 60_000, grace: 1_000 };

/** A request without its number. */
type Task = TaskOf<Exclude<WorkerRequest, { kind: "cancel" } | { kind: "prepare" }>>;
type TaskOf<Request> = Request extends { readonly id: number } ? Omit<Request, "id"> : never;

/** Which workbook a worker keeps, and the number of the request by which it came to. */
interface Kept {
  readonly worker: Worker;
  readonly id: number;
  readonly workbook: Workbook;
}

interface Pending {
  readonly done: (answer: WorkerAnswer) => void;
  readonly fail: (error: unknown) => void;
  readonly onProgress: ReadFileOptions["onProgress"];
}

/**
 * Reads workbooks in a worker, so that the page stays alive whatever a file holds. A file that takes too long is
 * given up; a worker that doesn't stop when told to is ended, and the next file gets a new one.
 */
export class WorkbookReader {
  private worker: Worker | null = null;
  private lastId = 0;
  private readonly pending = new Map<number, Pending>();
  /** For requests that the worker was told to stop and hasn't answered: when its time is up. */
  private readonly stopping = new Map<number, ReturnType<typeof setTimeout>>();

  private kept: Kept | null = null;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly limits: ReaderLimits = READER_LIMITS,
  ) {}

  /** Starts the worker before it is needed, so that a file can be read after the network has gone. */
  warmUp(): void {
    this.post({ kind: "prepare" });
  }

  /**
   * The workbook in the file, or the one that its document makes.
   * @throws OpenError for everything that is wrong with the file; the signal's reason when stopped
   */
  async read(file: File, options: ReadFileOptions = {}): Promise<ReadPlan> {
    const answer = await this.ask({ kind: "read", file }, options);
    if (answer.kind === "workbook") {
      const { workbook, document, bytes, isSigned } = answer;
      if (this.worker !== null) this.kept = { worker: this.worker, id: answer.id, workbook };
      return { workbook, document, bytes, isSigned };
    }
    throw new OpenError({ code: "unexpected", values: {} });
  }

  /**
   * What the overview says of the file: read and checked in the worker, of which nothing else is kept. Null for a file of
   * nothing but our own reports. Throws as `read`.
   */
  async summarise(file: File, task: SummariseTask, options: ReadFileOptions = {}): Promise<FileSummary | null> {
    const answer = await this.ask({ kind: "summarise", file, ...task }, options);
    if (answer.kind === "summary") return answer.summary;
    throw new OpenError({ code: "unexpected", values: {} });
  }

  /** The same of a workbook as it is now, which may be another than its file. */
  async summariseOpen(
    workbook: Workbook,
    name: string,
    task: SummariseTask,
    options: ReadFileOptions = {},
  ): Promise<FileSummary | null> {
    // A file that is read in between takes the workbook's place in the worker.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const of = await this.sent(workbook);
      const answer = of === null ? null : await this.ask({ kind: "summariseKept", of, name, ...task }, options);
      if (answer?.kind === "summary") return answer.summary;
    }
    throw new OpenError({ code: "unexpected", values: {} });
  }

  /** What became of the files of data that plans are held against. */
  async tellOfData(data: HeldData, language: Language, options: ReadFileOptions = {}): Promise<readonly ToldOfData[]> {
    const answer = await this.ask({ kind: "tellOfData", data, language }, options);
    if (answer.kind === "toldOfData") return answer.told;
    throw new OpenError({ code: "unexpected", values: {} });
  }

  /**
   * Checks a workbook in the worker, and puts the result into words there: what has changed of the workbook that it keeps
   * is sent to it. By `otherwise` when the worker can't.
   */
  async check(workbook: Workbook, options: CheckOptions, otherwise: Checker): Promise<Checked> {
    const of = await this.sent(workbook);
    const kind = of === null ? "gone" : (await this.ask({ kind: "check", of, options }, {})).kind;
    if (of === null || kind !== "checked") return otherwise(workbook, options);
    return {
      report: async (file, language) => {
        const answer = await this.ask({ kind: "report", of, file, language }, {});
        if (answer.kind === "report") return answer.report;
        return (await otherwise(workbook, options)).report(file, language);
      },
    };
  }

  /** The number by which the worker has the workbook; null where it can't be given it. */
  private async sent(workbook: Workbook): Promise<number | null> {
    const { kept } = this;
    const base = kept?.worker === this.worker ? kept : null;
    if (base?.workbook === workbook) return base.id;
    const patch = patchBetween(base?.workbook ?? NO_WORKBOOK, workbook);
    const answer = await this.ask({ kind: "change", of: base?.id ?? 0, patch }, {});
    if (answer.kind !== "changed" || this.worker === null) return null;
    this.kept = { worker: this.worker, id: answer.id, workbook };
    return answer.id;
  }

  /**
   * A copy of the file with the edits in it, or a new file of a workbook that stands in none.
   * @throws OpenError where it can't be written
   */
  async write(base: Blob | Workbook, edits: WorkbookEdits): Promise<Blob> {
    const answer = await this.ask({ kind: "write", base, edits }, {});
    if (answer.kind === "written") return answer.bytes;
    throw new OpenError({ code: "unexpected", values: {} });
  }

  private async ask(task: Task, { signal, onProgress }: ReadFileOptions): Promise<WorkerAnswer> {
    signal?.throwIfAborted();
    const id = ++this.lastId;
    const onAbort = (): void => this.stop(id, signal?.reason);
    const limit = setTimeout(() => {
      const seconds = Math.round(this.limits.total / 1000);
      this.stop(id, new OpenError({ code: "too-slow", values: { seconds } }));
    }, this.limits.total);
    signal?.addEventListener("abort", onAbort);
    try {
      return await new Promise<WorkerAnswer>((done, fail) => {
        this.pending.set(id, { done, fail, onProgress });
        this.post({ ...task, id });
      });
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
    }
  }

  /** Lets go of a request at once, and sees to it that the worker does too. */
  private stop(id: number, reason: unknown): void {
    this.post({ kind: "cancel", id });
    this.stopping.set(
      id,
      setTimeout(() => this.end(), this.limits.grace),
    );
    this.settle(id)?.fail(reason);
  }

  private post(request: WorkerRequest): void {
    this.running().postMessage(request);
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => this.hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.end({ code: "not-started", values: {} });
    });
    this.worker = worker;
    return worker;
  }

  private hear(answer: WorkerAnswer): void {
    if (answer.kind === "progress") {
      this.pending.get(answer.id)?.onProgress?.(answer.fraction);
      return;
    }
    clearTimeout(this.stopping.get(answer.id));
    this.stopping.delete(answer.id);
    const waiting = this.settle(answer.id);
    if (answer.kind === "problem") waiting?.fail(new OpenError(answer.problem));
    else waiting?.done(answer);
  }

  private settle(id: number): Pending | undefined {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    return waiting;
  }

  /** Ends the worker; whoever waits for it is told why. */
  private end(problem: OpenProblem = { code: "unexpected", values: {} }): void {
    this.worker?.terminate();
    this.worker = null;
    for (const timer of this.stopping.values()) clearTimeout(timer);
    this.stopping.clear();
    for (const id of [...this.pending.keys()]) this.settle(id)?.fail(new OpenError(problem));
  }
}
