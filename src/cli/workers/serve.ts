import { setFlagsFromString } from "node:v8";
import { parentPort } from "node:worker_threads";
import { READY } from "./words";
import { perform, type Task } from "./tasks";

/**
 * How much a function must have run before V8 makes a better form of it, five times what it waits for by itself: a check
 * runs thousands of functions a few hundred times each, and to better them all costs more than it ever saves. An engine
 * that doesn't know the word goes on as it would.
 */
const LATE_BETTERING = "--interrupt-budget=350000";

/** Begins a worker's work: tells that it is ready, then does one task at a time and answers each. */
export function serve(): void {
  if (parentPort !== null) {
    const port = parentPort;
    port.on("message", (task: Task) => void perform(task).then((answer) => port.postMessage(answer)));
    port.postMessage(READY);
    return;
  }
  // Only now: code that was compiled when the program was built is taken by an engine with the same settings alone.
  setFlagsFromString(LATE_BETTERING);
  process.on("message", (task: Task) => void perform(task).then((answer) => process.send?.(answer)));
  // The program is gone: nobody is left to work for.
  process.on("disconnect", () => process.exit());
  process.send?.(READY);
}
