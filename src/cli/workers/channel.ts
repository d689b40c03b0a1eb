import { fork } from "node:child_process";
import { Worker } from "node:worker_threads";
import { onStop } from "../stopping";
import type { Task } from "./tasks";
import { WORKER_WORD } from "./words";

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

/** Kept of what a process says before it ends; V8's account of a full heap begins within it. */
const KEPT_CHARACTERS = 4000;

/** A process of its own: the program outlives whatever happens in it. */
export const startProcess: StartWorker = (entry, { message, ended }) => {
  const child = fork(entry, [WORKER_WORD], {
    serialization: "advanced",
    // What a dying engine prints is for its developers, not for the user.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: process.execArgv,
  });
  let last = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (last = (last + text).slice(0, KEPT_CHARACTERS)));
  child.on("message", message);
  // It may be deep in a file and not see that nobody is left to read it for.
  const forget = onStop(() => child.kill("SIGKILL"));
  let isOver = false;
  const over = (why: "memory" | "crash"): void => {
    if (!isOver) ended(why);
    isOver = true;
    forget();
  };
  child.on("error", () => over("crash"));
  // Once its output has been read whole too. SIGKILL is how a system takes back memory.
  child.on("close", (_code, signal) => over(signal === "SIGKILL" || /heap|memory/i.test(last) ? "memory" : "crash"));
  return {
    send: (task) => {
      if (child.connected) child.send(task, () => undefined);
    },
    end: () => void child.kill("SIGKILL"),
  };
};

/** A thread of the program: begins in half the time, for files that are too small to fill its memory. */
export const startThread: StartWorker = (entry, { message, ended }) => {
  const worker = new Worker(entry, { argv: [WORKER_WORD], stdin: false, stdout: true, stderr: true });
  let why: "memory" | "crash" = "crash";
  worker.on("message", message);
  worker.on("error", (error) => {
    if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") why = "memory";
  });
  worker.on("exit", () => ended(why));
  return { send: (task) => worker.postMessage(task), end: () => void worker.terminate() };
};
