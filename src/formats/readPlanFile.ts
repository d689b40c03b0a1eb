import { bytesFromFile } from "./bytesFromFile";
import { readPlan, type PlanFile } from "./readPlan";
import { MAX_FILE_BYTES } from "./xlsx/limits";
import type { PaceOptions } from "./xlsx/pace";

/**
 * Reads a plan from the disk. The file is only read, also while Excel or Word has it open.
 * @throws FormatError file/… when there is no getting at it, else as `readPlan`
 */
export async function readPlanFile(path: string, options: PaceOptions = {}): Promise<PlanFile> {
  return readPlan(bytesFromFile(path, MAX_FILE_BYTES), {
    ...options,
    name: path,
    // Made ready only for parts that are large: small ones are unpacked without.
    inflate: (packed, most) => process.getBuiltinModule("node:zlib").inflateRawSync(packed, { maxOutputLength: most }),
  });
}
