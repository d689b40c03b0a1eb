import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a folder is searched for. */
const PLAN = /\.(?:xlsx|docx)$/i;
/** Excel's and Word's own lock files, and what a system hides. */
const PASSED_OVER = /^(?:~\$|\.)/;

const COLLATOR = new Intl.Collator("da", { numeric: true });

/**
 * The files of a call: a path that is a folder stands for the workbooks and Word documents in it and in the folders below, in the order
 * of their names. A path that can't be looked at stays, so that reading it says why. Links to folders aren't followed.
 */
export async function planFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? plansIn(path) : [path])));
  return found.flat();
}

/** The folder that all the files of a call lie in: the one it gives, where it gives nothing else. */
export async function folderOf(paths: readonly string[]): Promise<string | null> {
  const [path, ...others] = paths;
  return path !== undefined && others.length === 0 && (await isFolder(path)) ? path : null;
}

async function plansIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !PASSED_OVER.test(name))
    .sort((a, b) => COLLATOR.compare(a.name, b.name));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await plansIn(path)));
    else if (entry.isFile() && PLAN.test(entry.name)) found.push(path);
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
