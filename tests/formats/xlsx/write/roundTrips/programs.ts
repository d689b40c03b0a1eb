import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedWorkbook } from "../../others/workbooks";

/** A sheet as another program gives it: anything but its cells, and these by name. */
export interface OtherSheet {
  readonly name: string;
  readonly cells?: Readonly<Record<string, unknown>>;
}

export interface OtherBook {
  readonly error?: string;
  readonly sheets?: readonly OtherSheet[];
}

/** Workbooks of each kind that openpyxl makes. */
export function madeByOpenpyxl(python: string, folder: string): NamedWorkbook[] {
  mkdirSync(folder);
  run(python, ["-W", "ignore", join(__dirname, "make.py"), folder]);
  return filesIn(folder);
}

/** What openpyxl sees in each of the files. */
export function seenByOpenpyxl(python: string, paths: readonly string[]): OtherBook[] {
  return JSON.parse(run(python, ["-W", "ignore", join(__dirname, "seen.py")], paths.join("\n"))) as OtherBook[];
}

/** The workbooks as LibreOffice saves them. */
export function savedByLibreOffice(workbooks: readonly NamedWorkbook[], folder: string): NamedWorkbook[] {
  mkdirSync(join(folder, "saved"), { recursive: true });
  const paths = workbooks.map(({ bytes }, index) => {
    const path = join(folder, `bog${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  convert(folder, "xlsx", join(folder, "saved"), paths);
  return filesIn(join(folder, "saved")).map(({ bytes }, index) => ({ name: `LibreOffice ${index}`, bytes }));
}

/** The sheets of each file, as LibreOffice shows them: its texts by cell. */
export function shownByLibreOffice(folder: string, paths: readonly string[]): void {
  // Every sheet into a file of its own, as shown, in UTF-8.
  convert(folder, "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1", folder, paths);
}

function convert(profile: string, to: string, folder: string, paths: readonly string[]): void {
  const user = `-env:UserInstallation=file://${profile}/profile`;
  run("soffice", [user, "--headless", "--convert-to", to, "--outdir", folder, ...paths]);
}

function filesIn(folder: string): NamedWorkbook[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function run(program: string, words: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
