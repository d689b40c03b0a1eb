import { readFile, stat } from "node:fs/promises";
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
 * The bytes of a file on the disk, for the command line.
 * @param limit the largest size in bytes that is read at all
 * @throws FormatError file/…, with the path as given
 */
export async function bytesFromFile(path: string, limit: number): Promise<Uint8Array> {
  try {
    const { size, isFile } = await describe(path);
    if (!isFile) throw new FormatError("file/not-a-file", { path });
    if (size > limit) throw new FormatError("file/too-large", { path, megabytes: Math.floor(limit / MEGABYTE) });
    return await readFile(path);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(reasonOf(error), { path }, { cause: error });
  }
}

async function describe(path: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

function reasonOf(error: unknown): FormatErrorCode {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? "file/unreadable";
}
