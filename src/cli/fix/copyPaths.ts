import { stat } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import type { CallProblem } from "../../locales/cliTexts";
import { folderOf } from "../files/planFiles";

/** Where each file's copy goes; nothing where no copies are asked for. Or why that can't be. */
export type CopyPaths =
  | { readonly folder: string | null; readonly paths: ReadonlyMap<string, string> }
  | { readonly problem: CallProblem; readonly path: string };

/**
 * One file's copy goes to the path given. That is a folder where it is one already, or where several files or a folder are
 * given: the copies are called there what the files are, in the folders below those that they lie in.
 */
export async function copyPaths(
  out: string | null,
  given: readonly string[],
  files: readonly string[],
): Promise<CopyPaths> {
  if (out === null) return { folder: null, paths: new Map() };
  const found = await stat(out).catch(() => null);
  const from = await folderOf(given);
  const [file, ...others] = files;
  const isOne = from === null && given.length === 1 && others.length === 0;
  if (isOne && found?.isDirectory() !== true) {
    if (file !== undefined && extname(file).toLowerCase() !== extname(out).toLowerCase())
      return { problem: "output-ending", path: out };
    return { folder: null, paths: new Map(file === undefined ? [] : [[file, out]]) };
  }
  if (found !== null && !found.isDirectory()) return { problem: "output-no-folder", path: out };
  const nameOf = (path: string): string => (from === null ? basename(path) : relative(from, path));
  return { folder: out, paths: new Map(files.map((path) => [path, join(out, nameOf(path))])) };
}
