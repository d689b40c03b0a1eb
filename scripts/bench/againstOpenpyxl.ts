import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { generatePlans } from "./generatePlans";
import { generateXlsx } from "./generateXlsx";

/** Debian's python3 with python3-openpyxl. */
const PYTHON = "/usr/bin/python3";
const READ_PLANS = join(__dirname, "read_plans.py");
const COMMAND_LINE = join(__dirname, "../cli.js");
const SMALL_PLAN = join(__dirname, "../../assets/samples/broendby-2025.xlsx");
const LARGE_ROWS = 20_000;
/** So often, in turn; the median counts. A thousand files take long enough for what else the machine does to even out. */
const SHORT_RUNS = 7;
const LONG_RUNS = 3;
const MANY_FILES = 500;

/** A ratio of two whole processes' times, and what it may be at most. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  /** Seconds. */
  readonly ours: number;
  readonly theirs: number;
}

export interface Comparison {
  readonly ratios: readonly Ratio[];
  /** Why something wasn't measured. */
  readonly leftOut: readonly string[];
}

interface Call {
  readonly program: string;
  readonly words: readonly string[];
}

/** The command line as its users start it, against merely reading the same files with openpyxl, and against an empty Node. */
export function compareCommandLine(): Comparison {
  if (!existsSync(COMMAND_LINE))
    return { ratios: [], leftOut: ["There is no scripts/cli.js: the command line wasn't measured."] };
  const ours = (...words: string[]): Call => ({ program: process.execPath, words: [COMMAND_LINE, ...words] });
  const empty: Call = { program: process.execPath, words: ["-e", "0"] };
  // Builds what has changed, so that no measured call does.
  seconds(ours("--help"));
  const starting = [
    compared("a small plan, whole process, against an empty Node", ours("check", SMALL_PLAN), empty, {
      limit: 3,
      runs: SHORT_RUNS,
    }),
    compared("help against an empty Node", ours("--help"), empty, { limit: 2, runs: SHORT_RUNS }),
  ];
  if (!hasOpenpyxl())
    return {
      ratios: starting,
      leftOut: [`${PYTHON} has no openpyxl (python3-openpyxl): nothing was measured against it.`],
    };
  return { ratios: [...starting, plans(1000, 0.25), plans(120, 0.5), largeFile()], leftOut: [] };

  function plans(count: number, limit: number): Ratio {
    const folder = generatePlans(count);
    const overview = join(mkdtempSync(join(tmpdir(), "baselinekontrol-bench-")), "overview.csv");
    const files = readdirSync(folder).map((name) => join(folder, name));
    const name = `${count} plans read and checked for the overview, against openpyxl reading them`;
    const ratio = compared(name, ours("check", folder, "--overview", overview), reading("whole", files), {
      limit,
      runs: count < MANY_FILES ? LONG_RUNS : 1,
    });
    for (const path of [folder, join(overview, "..")]) rmSync(path, { recursive: true });
    return ratio;
  }

  function largeFile(): Ratio {
    const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-bench-"));
    const file = join(folder, "large.xlsx");
    writeFileSync(file, generateXlsx(LARGE_ROWS));
    const name = `one file of ${LARGE_ROWS} rows, read and checked, against openpyxl's read-only reading`;
    const call = ours("check", file, "--out", join(folder, "report.txt"));
    const ratio = compared(name, call, reading("read-only", [file]), { limit: 0.6, runs: LONG_RUNS });
    rmSync(folder, { recursive: true });
    return ratio;
  }
}

function reading(how: "whole" | "read-only", files: readonly string[]): Call {
  return { program: PYTHON, words: [READ_PLANS, how, ...files] };
}

function hasOpenpyxl(): boolean {
  return spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
}

/** The two in turn, so that a machine that is busy for a while slows both. */
function compared(name: string, ours: Call, theirs: Call, { limit, runs }: { limit: number; runs: number }): Ratio {
  const times = Array.from({ length: runs }, () => ({ ours: seconds(ours), theirs: seconds(theirs) }));
  return {
    name,
    ratio: median(times.map((time) => time.ours / time.theirs)),
    limit,
    ours: median(times.map((time) => time.ours)),
    theirs: median(times.map((time) => time.theirs)),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** How long the call takes from start to end. What it prints and its exit code are its own affair: plans have errors. */
function seconds({ program, words }: Call): number {
  const start = performance.now();
  const { error } = spawnSync(program, words, { stdio: "ignore" });
  if (error !== undefined) throw error;
  return (performance.now() - start) / 1000;
}
