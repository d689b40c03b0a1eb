import type { Channel, End, StartWorker } from "./channel";
import { READY } from "./words";
import type { AnswerTo, Task } from "./tasks";

export interface PoolOptions {
  /** The program's own file, which a worker is started from. */
  readonly entry: string;
  readonly start: StartWorker;
  /** How many workers at once. */
  readonly width: number;
  /** How long a task may take, in milliseconds. */
  readonly limit: number;
}

/** What came of a task: its answer, or why there is none. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly lost: End };

/** The workers can't be started at all: a fault of the installation, not of any file. */
export class NoWorkersError extends Error {
  override readonly name = "NoWorkersError";
}

/**
 * Workers that do a task at a time, each in memory of its own. A worker that ends before it has answered costs its task
 * alone, and only when it also ends in a worker that has done nothing else before.
 */
export class Pool {
  private readonly idle: PooledWorker[] = [];
  private readonly begun: PooledWorker[] = [];

  constructor(private readonly options: PoolOptions) {}

  /** Begins the workers that so many tasks will need, while the program still finds out which. */
  prepare(tasks: number): void {
    while (this.idle.length < Math.min(this.options.width, tasks)) this.idle.push(this.begin());
  }

  /**
   * Does the tasks and gives what came of each, in their order.
   * @throws NoWorkersError when the workers don't start
   */
  async run<One extends Task>(
    tasks: readonly One[],
    onDone: (outcome: Outcome<AnswerTo<One>>, index: number) => void = () => undefined,
  ): Promise<Outcome<AnswerTo<One>>[]> {
    const outcomes = new Array<Outcome<AnswerTo<One>>>(tasks.length);
    const queue = tasks.entries();
    await Promise.all(
      Array.from({ length: Math.min(this.options.width, tasks.length) }, async () => {
        let worker = this.idle.pop() ?? this.begin();
        for (const [index, task] of queue) {
          let outcome = await worker.perform(task);
          if ("lost" in outcome) {
            const wasFresh = worker.done === 0;
            worker = this.begin();
            if (!wasFresh && outcome.lost !== "time") {
              outcome = await worker.perform(task);
              if ("lost" in outcome) worker = this.begin();
            }
          }
          outcomes[index] = outcome;
          onDone(outcome, index);
        }
        this.idle.push(worker);
      }),
    );
    return outcomes;
  }

  /** Ends all workers, whatever they are doing. */
  end(): void {
    for (const worker of this.begun) worker.end();
  }

  private begin(): PooledWorker {
    const worker = new PooledWorker(this.options);
    this.begun.push(worker);
    return worker;
  }
}

class PooledWorker {
  /** How many tasks it has answered. */
  done = 0;
  private readonly channel: Channel;
  private isReady = false;
  private hasEnded: Exclude<End, "time"> | null = null;
  private settle: ((outcome: Outcome<unknown>) => void) | null = null;
  private fail: ((error: Error) => void) | null = null;

  constructor(private readonly options: PoolOptions) {
    this.channel = options.start(options.entry, {
      message: (message) => {
        if (message === READY) this.isReady = true;
        else this.settle?.({ answer: message });
      },
      ended: (why) => {
        this.hasEnded = why;
        this.finish(why);
      },
    });
  }

  async perform<One extends Task>(task: One): Promise<Outcome<AnswerTo<One>>> {
    let timer: NodeJS.Timeout | undefined;
    const outcome = await new Promise<Outcome<unknown>>((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
      if (this.hasEnded !== null) {
        this.finish(this.hasEnded);
        return;
      }
      timer = setTimeout(() => {
        resolve({ lost: "time" });
        this.channel.end();
      }, this.options.limit);
      this.channel.send(task);
    }).finally(() => {
      clearTimeout(timer);
      this.settle = null;
      this.fail = null;
    });
    if ("answer" in outcome) this.done += 1;
    // A worker answers with what `perform` in tasks.ts gives for the task, and nothing else.
    return outcome as Outcome<AnswerTo<One>>;
  }

  end(): void {
    this.channel.end();
  }

  private finish(why: Exclude<End, "time">): void {
    if (this.isReady) this.settle?.({ lost: why });
    else this.fail?.(new NoWorkersError());
  }
}
