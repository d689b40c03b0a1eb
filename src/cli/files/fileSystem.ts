import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** What tells a file on the disk apart, by whatever name or link it is reached; null where nothing is. */
export async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    // Some file systems number nothing: the path must do there.
    return ino === 0n ? resolve(path) : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The file system's code of an error ("ENOENT"), else its message. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
