import { parentPort } from "node:worker_threads";
import { READY } from "./words";
import { perform, type Task } from "./tasks";

/** Begins a worker's work: tells that it is ready, then does one task at a time and answers each. */
export function serve(): void {
  if (parentPort !== null) {
    const port = parentPort;
    port.on("message", (task: Task) => void perform(task).then((answer) => port.postMessage(answer)));
    port.postMessage(READY);
    return;
  }
  process.on("message", (task: Task) => void perform(task).then((answer) => process.send?.(answer)));
  // The program is gone: nobody is left to work for.
  process.on("disconnect", () => process.exit());
  process.send?.(READY);
}
