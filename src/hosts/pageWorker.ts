import type { FormatErrorValues } from "../formats/errors";
import { taskOfItsOwn } from "./taskOfItsOwn";

/** What goes wrong with a worker itself; "not-started": it couldn't be loaded. */
type PageWorkerProblem = "not-started" | "too-slow" | "unexpected";

/** Every request and every answer bears the request's number. */
interface Numbered {
  readonly kind: string;
  readonly id: number;
}

/** How far a request has come, from 0 to 1. */
export interface Progress {
  readonly kind: "progress";
  readonly id: number;
  readonly fraction: number;
}

/** A request that came to nothing. */
export interface Problem<Code> {
  readonly kind: "problem";
  readonly id: number;
  readonly code: Code;
  readonly values: FormatErrorValues;
}

type CodeOf<Answer> = Answer extends Problem<infer Code> ? Code : never;

/** A request without its number. */
type TaskOf<Request> = Request extends Numbered ? Omit<Request, "id"> : never;

export interface PageWorkerParts<Code> {
  readonly start: () => Worker;
  /** The longest that one request may take, in milliseconds. */
  readonly timeLimit: number;
  /** What went wrong, as an error of whoever asks. */
  readonly error: (code: Code | PageWorkerProblem, values: FormatErrorValues) => Error;
  /** For a worker that can be told to let a request go; without it, to stop one request is to end the worker. */
  readonly stopping?: {
    readonly message: (id: number) => unknown;
    /** How long the worker may take to do so before it is ended, in milliseconds. */
    readonly grace: number;
  };
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** How far the request has come, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** What comes before the answer itself, so that no message is so large that unpacking it holds the page up. */
type PieceOf<Answer> = Extract<Answer, { readonly kind: "piece" }>;

interface Pending<Answer> {
  readonly done: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
  readonly onProgress: AskOptions["onProgress"];
  readonly onPiece: ((piece: PieceOf<Answer>) => void) | undefined;
}

/**
 * A page's worker, which is started when it is first needed: its requests and what became of them. Whatever keeps a
 * worker from answering is told to those who wait; ending it frees its memory at once, and the next request gets a new one.
 */
export class PageWorker<Request extends Numbered, Answer extends Numbered> {
  private worker: Worker | null = null;
  private lastId = 0;
  private readonly pending = new Map<number, Pending<Answer>>();
  /** For requests that the worker was told to stop and hasn't answered: when its time is up. */
  private readonly stopping = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(private readonly parts: PageWorkerParts<CodeOf<Answer>>) {}

  /** The worker that runs now: what one has been told, the next doesn't know. */
  get current(): Worker | null {
    return this.worker;
  }

  /**
   * An answer of one of the kinds.
   * @throws an error of `parts` for everything else; the signal's reason when stopped
   */
  async ask<Kind extends Answer["kind"]>(
    task: TaskOf<Request>,
    kinds: readonly Kind[],
    { signal, onProgress, onPiece }: AskOptions & { readonly onPiece?: (piece: PieceOf<Answer>) => void } = {},
  ): Promise<Extract<Answer, { readonly kind: Kind }>> {
    signal?.throwIfAborted();
    const id = ++this.lastId;
    const onAbort = (): void => this.stop(id, signal?.reason);
    const limit = setTimeout(() => {
      this.stop(id, this.parts.error("too-slow", { seconds: Math.round(this.parts.timeLimit / 1000) }));
    }, this.parts.timeLimit);
    signal?.addEventListener("abort", onAbort);
    try {
      const answer = await new Promise<Answer>((done, fail) => {
        this.pending.set(id, { done, fail, onProgress, onPiece });
        this.post({ ...task, id });
      });
      if (isOneOf(kinds, answer)) return answer;
      throw isProblem<CodeOf<Answer>>(answer)
        ? this.parts.error(answer.code, answer.values)
        : this.parts.error("unexpected", {});
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
    }
  }

  /** Starts the worker where none runs. */
  run(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.parts.start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind !== "progress" && data.kind !== "piece") this.stopped(data.id);
      // Unpacked by now, which for a large answer is a task's worth of work: what it leads to has a task of its own.
      taskOfItsOwn(() => this.hear(data));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (this.worker === worker) this.end(this.parts.error("not-started", {}));
    });
    this.worker = worker;
    return worker;
  }

  /** Tells the worker what has no answer. */
  post(message: unknown): void {
    this.run().postMessage(message);
  }

  /** Ends the worker; whoever waits for it is told why. */
  end(reason: unknown = this.parts.error("unexpected", {})): void {
    this.worker?.terminate();
    this.worker = null;
    for (const timer of this.stopping.values()) clearTimeout(timer);
    this.stopping.clear();
    for (const id of [...this.pending.keys()]) this.settle(id)?.fail(reason);
  }

  /** Lets go of a request at once, and sees to it that the worker does too. */
  private stop(id: number, reason: unknown): void {
    const { stopping } = this.parts;
    if (stopping === undefined) {
      this.end(reason);
      return;
    }
    this.post(stopping.message(id));
    this.stopping.set(
      id,
      setTimeout(() => this.end(), stopping.grace),
    );
    this.settle(id)?.fail(reason);
  }

  private hear(answer: Answer): void {
    if (isProgress(answer)) {
      this.pending.get(answer.id)?.onProgress?.(answer.fraction);
      return;
    }
    if (isPiece(answer)) {
      this.pending.get(answer.id)?.onPiece?.(answer);
      return;
    }
    this.settle(answer.id)?.done(answer);
  }

  private stopped(id: number): void {
    clearTimeout(this.stopping.get(id));
    this.stopping.delete(id);
  }

  private settle(id: number): Pending<Answer> | undefined {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    return waiting;
  }
}

function isProgress(answer: Numbered): answer is Progress {
  return answer.kind === "progress";
}

function isPiece<Answer extends Numbered>(answer: Answer): answer is PieceOf<Answer> {
  return answer.kind === "piece";
}

function isProblem<Code>(answer: Numbered): answer is Problem<Code> {
  return answer.kind === "problem";
}

function isOneOf<Answer extends Numbered, Kind extends Answer["kind"]>(
  kinds: readonly Kind[],
  answer: Answer,
): answer is Extract<Answer, { readonly kind: Kind }> {
  return kinds.some((kind) => kind === answer.kind);
}
