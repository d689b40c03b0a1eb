import { realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { identityOf } from "./fileSystem";

/** Why a path is never written. */
type OutputProblem = "output-is-input" | "output-twice" | "output-not-ours" | "output-is-folder";

/** What users keep their own work in. */
const USERS_OWN = /^\.(?:xl[a-z]+|doc[a-z]?|dot[a-z]?|od[a-z]|ot[a-z]|rtf|pdf|px)$/i;

export interface RefusedOutput {
  readonly path: string;
  readonly problem: OutputProblem;
}

/**
 * The first of the paths that must not be written: one of the files that the call reads, by whatever name or link; one
 * that the call writes already; a folder; or an office file or a PDF that is there and isn't a workbook of our reports.
 * Null when all may be written.
 * @param read every file that the call reads or has found, folders expanded
 * @param isOurs whether the workbook at a path holds our reports alone
 */
export async function refusedOutput(
  outputs: readonly string[],
  read: readonly string[],
  isOurs: (path: string) => Promise<boolean>,
): Promise<RefusedOutput | null> {
  const inputs = new Set((await Promise.all(read.map(namesOf))).flat());
  const taken = new Set<string>();
  for (const path of outputs) {
    const names = await namesOf(path);
    if (names.some((name) => inputs.has(name))) return { path, problem: "output-is-input" };
    if (names.some((name) => taken.has(name))) return { path, problem: "output-twice" };
    for (const name of names) taken.add(name);
    const problem = await problemAt(path, isOurs);
    if (problem !== null) return { path, problem };
  }
  return null;
}

/** What a path is known by: the file on the disk, and its place with the folder's links resolved. */
async function namesOf(path: string): Promise<string[]> {
  const identity = await identityOf(path);
  const place = await placeOf(path);
  return identity === null ? [place] : [identity, place];
}

/** The place that a path writes to, also where nothing is yet. Without case: most disks of users ignore it. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  const known = await realpath(whole).catch(async () => {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return join(folder, basename(whole));
  });
  return known.normalize("NFC").toLowerCase();
}

async function problemAt(path: string, isOurs: (path: string) => Promise<boolean>): Promise<OutputProblem | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return "output-is-folder";
  if (!found.isFile() || !USERS_OWN.test(extname(path))) return null;
  return (await isOurs(path)) ? null : "output-not-ours";
}
