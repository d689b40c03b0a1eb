import { performance } from "node:perf_hooks";
import Papa from "papaparse";
import { readData } from "../../src/formats/data/readData";
import { generateCsv } from "./generateCsv";

/** Milliseconds, the best of the runs, of both in turns; memory is the process's highest in MB. */
export interface DataMeasure {
  readonly rows: number;
  readonly megabytes: number;
  /** Decoding and parsing on the bare library with its own defaults, all rows kept; 0 where only reading is measured. */
  readonly bare: number;
  /** Bytes to table, its form found. */
  readonly read: number;
  readonly memory: number;
}

const RUNS = 3;

/** Reads a generated CSV file. Memory is told by a process of its own that does not parse with the bare library too. */
async function measureData(rows: number, which: "both" | "reading"): Promise<DataMeasure> {
  const bytes = generateCsv(rows);
  let bare = which === "both" ? Infinity : 0;
  let read = Infinity;
  for (let run = 0; run < (which === "both" ? RUNS : 1); run += 1) {
    if (which === "both") {
      const start = performance.now();
      requireRows(Papa.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data.length, rows);
      bare = Math.min(bare, performance.now() - start);
    }
    const start = performance.now();
    const { tables } = await readData(bytes, "statbank.csv");
    read = Math.min(read, performance.now() - start);
    requireRows(tables[0]?.rows.length ?? 0, rows);
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return { rows, megabytes: Math.round(bytes.length / 1024 ** 2), bare, read, memory };
}

function requireRows(read: number, rows: number): void {
  if (read !== rows + 1) throw new Error(`${read} rows of ${rows + 1}`);
}

const [rows, which] = process.argv.slice(2);
void measureData(Number(rows), which === "reading" ? "reading" : "both").then((measure) => {
  process.stdout.write(JSON.stringify(measure));
});
