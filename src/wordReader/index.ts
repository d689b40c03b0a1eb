import type { WordReader } from "../hosts/wordReader";
import { WorkerWordReader } from "./workerWordReader";

/** The reader of Word documents for a page. */
export function createWordReader(): WordReader {
  const start = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { name: "word-reader" });
  const reader = new WorkerWordReader(start);
  // Browsers before 2023 draw nothing in a worker.
  if (typeof OffscreenCanvas === "undefined") return { open: (...given) => reader.open(...given) };
  return reader;
}
