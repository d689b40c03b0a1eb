import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeenSheet } from "./types";

const SCRIPT = join(__dirname, "openpyxlCells.py");
/** A Python of one's own may stand before the system's, which packages are installed for. */
const PYTHONS = ["/usr/bin/python3", "python3", "python"];

/** The Python that has openpyxl, or undefined. */
export function findPython(): string | undefined {
  return PYTHONS.find((name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0);
}

/** What openpyxl reads in the workbooks, in one call. */
export function seenByOpenpyxl(python: string, workbooks: readonly Uint8Array[]): SeenSheet[][] {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const paths = workbooks.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const { status, stdout, stderr } = spawnSync(python, ["-W", "ignore", SCRIPT], {
      input: paths.join("\n"),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as SeenSheet[][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
