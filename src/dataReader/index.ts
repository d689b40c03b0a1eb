import { WorkerDataReader } from "./workerDataReader";

/** The reader of data files for a page. Its worker starts with the first file, or when it is warmed up. */
export function createDataReader(): WorkerDataReader {
  return new WorkerDataReader(() => new Worker(new URL("./worker.ts", import.meta.url), { name: "data" }));
}
