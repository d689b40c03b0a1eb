import { constants, rmSync } from "node:fs";
import { access, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { onStop } from "../stopping";

/** Pieces are gathered to about this many characters before they are written. */
const CHUNK = 65_536;

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
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${anyName()}.tmp`);
  const handle = await open(beside, "wx", old?.mode ?? 0o666);
  const forget = onStop(() => rmSync(beside, { force: true }));
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
    forget();
  }
}

/** That nobody else has at the same time; one that somebody has is refused. */
function anyName(): string {
  return `${process.pid.toString(36)}-${Math.random().toString(36).slice(2)}`;
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
