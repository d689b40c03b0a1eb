import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { forTerminal } from "../reports/escape";
import { codeOf } from "./files/fileSystem";
import { chunks } from "./files/writeSafely";

/** Writes the pieces to standard output. A reader that stops early (`| head`) is no fault. Throws what the system says. */
export async function print(pieces: Iterable<string>): Promise<void> {
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
