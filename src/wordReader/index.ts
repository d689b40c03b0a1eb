import type { WordReader } from "../hosts/wordReader";
import { WorkerWordReader } from "./workerWordReader";

/** The reader of Word documents for a page. */
export function createWordReader(): WordReader {
  return new WorkerWordReader(() => new Worker(new URL("./worker.ts", import.meta.url), { name: "word-reader" }));
}
