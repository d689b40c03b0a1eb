import { performance } from "node:perf_hooks";
import { checkWorkbook } from "../../src/core/check/check";
import { readPlanTables } from "../../src/core/tables/readPlanTables";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { bareRead } from "./bareRead";
import { generateXlsx } from "./generateXlsx";

/** Milliseconds, the best of the runs; memory is the process's highest in MB. */
export interface CheckMeasure {
  readonly rows: number;
  readonly findings: number;
  /** Inflating and parsing alone, on the bare libraries. */
  readonly bare: number;
  /** File to snapshot. */
  readonly workbook: number;
  /** Snapshot to tables with every cell's Danish text read. */
  readonly tables: number;
  /** Tables to findings: all rules. */
  readonly rules: number;
  readonly memory: number;
}

const TODAY = "2026-11-20";
/** The best of so many counts; of a large sheet one run is long enough for what else the machine does to even out. */
const RUNS = 3;
const LARGE_ROWS = 100_000;

/** Reads and checks a generated workbook of so many rows; run in a process of its own, for its memory to be told. */
async function measureCheck(rows: number): Promise<CheckMeasure> {
  await readXlsx(generateXlsx(500));
  const bytes = generateXlsx(rows);
  const best = { bare: Infinity, workbook: Infinity, tables: Infinity, both: Infinity };
  let findings = 0;
  for (let run = 0; run < (rows < LARGE_ROWS ? RUNS : 1); run += 1) {
    best.bare = Math.min(
      best.bare,
      timed(() => void bareRead(bytes)),
    );
    const start = performance.now();
    const workbook = await readXlsx(bytes);
    best.workbook = Math.min(best.workbook, performance.now() - start);
    best.tables = Math.min(
      best.tables,
      timed(() => void readPlanTables(workbook)),
    );
    best.both = Math.min(
      best.both,
      timed(() => (findings = checkWorkbook(workbook, { today: TODAY }).findings.length)),
    );
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const { bare, workbook, tables, both } = best;
  return { rows, findings, bare, workbook, tables, rules: Math.max(0, both - tables), memory };
}

function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

const rows = Number(process.argv[2]);
void measureCheck(rows).then((measure) => {
  process.stdout.write(JSON.stringify(measure));
});
