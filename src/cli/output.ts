import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { forTerminal } from "../reports/escape";

/** Pieces are gathered to about this many characters before they are written. */
const CHUNK = 65_536;

/**
 * Writes the pieces to the file, or to standard output where there is none. A reader that stops early (`| head`) is no
 * fault. Throws what the file system says when the file can't be written.
 */
export async function writeOutput(pieces: Iterable<string>, path: string | null): Promise<void> {
  if (path !== null) {
    await pipeline(Readable.from(chunks(pieces)), createWriteStream(path));
    return;
  }
  try {
    await pipeline(Readable.from(chunks(pieces)), process.stdout, { end: false });
  } catch (error) {
    if (codeOf(error) !== "EPIPE") throw error;
  }
}

/** One line to standard error, whatever the names and reasons in it hold. */
export function tell(line: string): void {
  process.stderr.write(`${forTerminal(line)}\n`);
}

/** Whether both paths lead to one file, by whatever name or link. A file that doesn't exist is no other's. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** The file system's code of an error ("ENOENT"), else its message. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
