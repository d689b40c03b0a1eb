import type { DataReader } from "../hosts/dataReader";
import { WorkerDataReader } from "./workerDataReader";

/** The reader of data files for a page. Its worker starts with the first file. */
export function createDataReader(): DataReader {
  return new WorkerDataReader(() => new Worker(new URL("./worker.ts", import.meta.url), { name: "data" }));
}
