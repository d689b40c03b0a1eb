import { fork } from "node:child_process";
import { onStop } from "../stopping";
import type { StartWorker } from "./channel";
import { WORKER_WORD } from "./words";

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
