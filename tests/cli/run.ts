import { execFile, type ExecFileOptions } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../scripts/samples/writeXlsx";
import { agreementSheet, DELMAAL_CAPTION, DELMAAL_HEADINGS } from "../../scripts/samples/sheet";

export const ROOT = join(__dirname, "../..");

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as `npm run` does, from the project's root. */
export function run(command: "check" | "inspect" | "fix", ...words: readonly string[]): Promise<Run> {
  return runWith({}, command, ...words);
}

/** The same with other variables in its environment or from another folder; -1 stands for a death by a signal. */
export function runWith(options: ExecFileOptions, ...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const script = join(ROOT, "scripts/cli.js");
    const settings = { cwd: ROOT, ...options, encoding: "utf8", maxBuffer: 1 << 28 } as const;
    execFile(process.execPath, [script, ...words], settings, (error, stdout, stderr) => {
      resolve({ exit: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

type Row = readonly (string | number | null)[];

/** Right in every respect. */
export const GOOD_ROW: Row = [
  "Højst 12 % af de unge er uden uddannelse",
  "Andel 15-29-årige uden uddannelse og beskæftigelse",
  "13,6 %",
  "Brøndby Kommune: 11,46 %",
  2023,
  "LBF Boligsociale data 2023",
];

/** Lacks its year. */
export const BAD_ROW: Row = GOOD_ROW.map((cell, column) => (column === 4 ? null : cell));

/** A folder with small workbooks in it. */
export function folderWith(workbooks: Readonly<Record<string, readonly Row[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-"));
  for (const [name, rows] of Object.entries(workbooks)) {
    const head = { plan: "Prøveplanen", period: "1. januar 2025 – 31. december 2028", kommune: "Brøndby Kommune" };
    const sheet = agreementSheet("Beskæftigelse", head, {
      title: "Delaftale for indsatsområdet Beskæftigelse",
      caption: DELMAAL_CAPTION,
      headings: DELMAAL_HEADINGS,
      rows,
      staffing: [],
    });
    writeFileSync(join(folder, name), writeXlsx({ name, title: name, sheets: [sheet] }));
  }
  return folder;
}
