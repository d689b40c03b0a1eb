import { Worker } from "node:worker_threads";
import type { StartWorker } from "./channel";
import { WORKER_WORD } from "./words";

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
