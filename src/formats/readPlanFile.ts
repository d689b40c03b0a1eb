import { bytesFromFile } from "./bytesFromFile";
import { readPlan, type PlanFile } from "./readPlan";
import { MAX_FILE_BYTES } from "./xlsx/limits";
import type { PaceOptions } from "./xlsx/pace";

/** zlib unpacks into rooms of so many bytes; most parts have one of their own size. */
const LEAST_ROOM = 64;
const MOST_ROOM = 1024 * 1024;

/**
 * Reads a plan from the disk. The file is only read, also while Excel or Word has it open.
 * @throws FormatError file/… when there is no getting at it, else as `readPlan`
 */
export async function readPlanFile(path: string, options: PaceOptions = {}): Promise<PlanFile> {
  return readPlan(bytesFromFile(path, MAX_FILE_BYTES), {
    ...options,
    name: path,
    inflate: (packed, most) =>
      process
        .getBuiltinModule("node:zlib")
        .inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.min(Math.max(most, LEAST_ROOM), MOST_ROOM) }),
  });
}
