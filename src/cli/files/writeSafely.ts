import { randomBytes } from "node:crypto";
import { constants, rmSync } from "node:fs";
import { access, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Pieces are gathered to about this many characters before they are written. */
const CHUNK = 65_536;

/** Files begun beside their place and not yet there; removed when the program is stopped. */
const begun = new Set<string>();

/**
 * Writes a file so that its place holds the old file or the whole new one, whatever happens meanwhile: it is written
 * beside its place and put there when it is complete. A link is followed, and what is no file (a terminal, a pipe) is
 * written to as it is. Throws what the file system says, or what making the pieces says, and has left nothing then.
 */
export async function writeSafely(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const place = await realpath(path).catch(() => resolve(path));
  const old = await stat(place).catch(() => null);
  if (old !== null && !old.isFile()) {
    const handle = await open(place, "w");
    await writeAll(handle, pieces).finally(() => handle.close());
    return;
  }
  // A file that may not be changed may not be replaced either, although its folder would allow that.
  if (old !== null) await access(place, constants.W_OK);
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
  const handle = await open(beside, "wx", old?.mode ?? 0o666);
  begun.add(beside);
  try {
    try {
      // The mode given when a file is made is cut down by the user's mask.
      if (old !== null) await handle.chmod(old.mode);
      await writeAll(handle, pieces);
      // Some disks have no room for what they have taken in.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    begun.delete(beside);
  }
}

/** Makes stopping the program leave nothing half-written, and a file limit an error instead of its end. */
export function tidyUpWhenStopped(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      for (const file of begun) rmSync(file, { force: true });
      process.kill(process.pid, signal);
    });
  }
  process.on("SIGXFSZ", () => undefined);
}

async function writeAll(handle: FileHandle, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of chunks(pieces)) await handle.writeFile(piece);
}

/** The pieces, short texts joined. */
export function* chunks(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let chunk = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
