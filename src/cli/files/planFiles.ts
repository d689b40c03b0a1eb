import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { once } from "../../core/reading/once";
import { kindOfFile } from "../../formats/fileKinds";
import { identityOf } from "./fileSystem";

/** Why a file isn't checked although it could be read. */
type PassedOverReason = "lock-file" | "same-file" | "folder-link";

export interface PassedOverFile {
  readonly file: string;
  readonly reason: PassedOverReason;
  /** The file that is checked in its place; null where there is none. */
  readonly instead: string | null;
}

/** What the paths of a call stand for. */
export interface PlanFiles {
  /** To be read, in the order they are given and, in a folder, of their names; each file on the disk once. */
  readonly files: readonly string[];
  readonly passedOver: readonly PassedOverFile[];
  /** Folders that can't be looked into. */
  readonly closed: readonly string[];
  /** How many files of the folders are of no kind that a plan is kept in. */
  readonly others: number;
}

/** Takes a while to make, and one file needs no order. */
const collator = once(() => new Intl.Collator("da", { numeric: true }));

/**
 * The files of a call: a path that is a folder stands for the files of office kinds in it and in the folders below. Those
 * of a kind that can't be read are among them, so that reading says why. Links to files are followed, links to folders
 * aren't. Never rejects: a path that can't be looked at stays, and a folder that can't be looked into is told.
 */
export async function planFiles(paths: readonly string[]): Promise<PlanFiles> {
  const search = new Search();
  for (const given of paths) {
    for (const path of await matching(given)) {
      if (await isFolder(path)) await search.folder(path);
      else await search.file(path);
    }
  }
  return search;
}

/**
 * What a path with * and ? in its last part stands for, as most shells would have written it before the program is
 * started; PowerShell leaves that to the program. The path itself where it is there, or nothing matches.
 */
async function matching(path: string): Promise<readonly string[]> {
  const pattern = basename(path);
  if (!/[*?]/.test(pattern) || (await identityOf(path)) !== null) return [path];
  const written = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  const matches = new RegExp(`^${written}$`, "iu");
  const names = await readdir(dirname(path)).catch(() => []);
  const found = names.filter((name) => kindOfFile(name) !== "hidden" && matches.test(name));
  return found.length === 0 ? [path] : found.sort(collator().compare).map((name) => join(dirname(path), name));
}

/** The folder that all the files of a call lie in: the one it gives, where it gives nothing else. */
export async function folderOf(paths: readonly string[]): Promise<string | null> {
  const [path, ...others] = paths;
  return path !== undefined && others.length === 0 && (await isFolder(path)) ? path : null;
}

class Search implements PlanFiles {
  readonly files: string[] = [];
  readonly passedOver: PassedOverFile[] = [];
  readonly closed: string[] = [];
  others = 0;
  /** By a file's identity the path that it is read by. */
  private readonly known = new Map<string, string>();

  /** A file that is given, or found and of a kind to be read. */
  async file(path: string): Promise<void> {
    if (kindOfFile(basename(path)) === "lock") {
      this.pass(path, "lock-file");
      return;
    }
    const identity = await identityOf(path);
    const instead = identity === null ? undefined : this.known.get(identity);
    if (instead === undefined) {
      if (identity !== null) this.known.set(identity, path);
      this.files.push(path);
    } else if (resolve(instead) !== resolve(path)) this.pass(path, "same-file", instead);
  }

  async folder(folder: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch {
      this.closed.push(folder);
      return;
    }
    for (const entry of entries.sort((a, b) => collator().compare(a.name, b.name))) await this.entry(folder, entry);
  }

  private async entry(folder: string, entry: Dirent): Promise<void> {
    const path = join(folder, entry.name);
    const kind = kindOfFile(entry.name);
    if (kind === "hidden") return;
    if (entry.isDirectory()) await this.folder(path);
    else if (entry.isSymbolicLink() && (await isFolder(path))) this.pass(path, "folder-link");
    else if (kind === "other") this.others += 1;
    else await this.file(path);
  }

  private pass(file: string, reason: PassedOverReason, instead: string | null = null): void {
    this.passedOver.push({ file, reason, instead });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
