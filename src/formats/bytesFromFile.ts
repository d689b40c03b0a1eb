import { readFileSync, statSync } from "node:fs";
import { FormatError, type FormatErrorCode } from "./errors";

const MEGABYTE = 1024 * 1024;

/** By the operating system's own code. */
const REASONS: Readonly<Record<string, FormatErrorCode>> = {
  ENOENT: "file/not-found",
  ENOTDIR: "file/not-found",
  EISDIR: "file/not-a-file",
  EACCES: "file/no-access",
  EPERM: "file/no-access",
  EBUSY: "file/locked",
};

/**
 * The bytes of a file on the disk, for the command line. Read at one go: nobody else waits in a process that checks one
 * plan after the other.
 * @param limit the largest size in bytes that is read at all
 * @throws FormatError file/…, with the path as given
 */
export function bytesFromFile(path: string, limit: number): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new FormatError("file/not-a-file", { path });
    if (stats.size > limit) throw new FormatError("file/too-large", { path, megabytes: Math.floor(limit / MEGABYTE) });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(reasonOf(error), { path }, { cause: error });
  }
}

function reasonOf(error: unknown): FormatErrorCode {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? "file/unreadable";
}
