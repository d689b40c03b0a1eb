import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Pool } from "./pool";

/** So few and small files can't fill a thread's memory, and a process more would take longer to start than they do. */
const LIGHT_FILES = 4;
const LIGHT_BYTES = 256 * 1024;

/** The largest workbooks that are read take a tenth of it; what takes longer never ends. */
const LIMIT = 180_000;

/** What a call reads, and the program's own file. */
export interface PoolFor {
  readonly entry: string;
  readonly files: readonly string[];
  readonly data: readonly string[];
}

/**
 * Lets `use` have the workers for the files of a call: each file is in memory of its own and for a bounded time, in a
 * thread where all are small and few, and otherwise in processes, one a core.
 */
export async function withPool<Result>(
  { entry, files, data }: PoolFor,
  use: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const isLight = files.length <= LIGHT_FILES && (await areSmall([...files, ...data]));
  const pool = new Pool({
    entry,
    // Node takes a while to make either ready.
    start: isLight ? (await import("./thread")).startThread : (await import("./process")).startProcess,
    width: isLight ? 1 : availableParallelism(),
    limit: LIMIT,
  });
  pool.prepare(files.length);
  try {
    return await use(pool);
  } finally {
    pool.end();
  }
}

async function areSmall(files: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.every((size) => size <= LIGHT_BYTES);
}
