import type { Task } from "./tasks";

/** Why a worker ended before it answered: no memory was left, it was ended for taking too long, or anything else. */
export type End = "memory" | "time" | "crash";

/** The line to a worker, whatever it runs in. */
export interface Channel {
  send(task: Task): void;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** What is heard from a worker. `ended` comes once, also when the worker was told to end. */
export interface Heard {
  readonly message: (message: unknown) => void;
  readonly ended: (why: Exclude<End, "time">) => void;
}

export type StartWorker = (entry: string, heard: Heard) => Channel;
