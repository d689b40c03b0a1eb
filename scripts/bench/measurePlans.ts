import { performance } from "node:perf_hooks";
import { checkFiles } from "../../src/cli/checkFiles";
import { planFiles } from "../../src/cli/files/planFiles";
import { startProcess } from "../../src/cli/workers/process";
import { Pool } from "../../src/cli/workers/pool";
import { ensureBuilt, ENTRY } from "../cli/build";

export interface PlansMeasure {
  readonly plans: number;
  readonly unread: number;
  /** Seconds from the first to the last, processes' start included. */
  readonly seconds: number;
  /** The main process's highest, in MB. */
  readonly memory: number;
}

/** Checks the plans of a folder for the overview, in so many processes; run in a process of its own for its memory. */
async function measurePlans(folder: string, processes: number): Promise<PlansMeasure> {
  await ensureBuilt();
  const found = await planFiles([folder]);
  const start = performance.now();
  const wants = { report: false, entry: true };
  const job = {
    language: "da",
    min: "info",
    today: "2026-11-20",
    data: [],
    stored: "use",
    form: null,
    accepted: "skip",
    wants,
  } as const;
  const pool = new Pool({ entry: ENTRY, start: startProcess, width: processes, limit: 60_000 });
  const { checked } = await checkFiles(found, job, pool);
  pool.end();
  return {
    plans: checked.length,
    unread: checked.filter(({ problem }) => problem !== null).length,
    seconds: (performance.now() - start) / 1000,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const [folder = "", processes = "1"] = process.argv.slice(2);
void measurePlans(folder, Number(processes)).then((measure) => process.stdout.write(JSON.stringify(measure)));
