import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { compareCommandLine } from "./againstOpenpyxl";
import { generatePlans } from "./generatePlans";
import type { CheckMeasure } from "./measureCheck";
import type { DataMeasure } from "./measureData";
import type { Formatting, LooksMeasure } from "./measureLooks";
import { firstLoadKb, measurePane } from "./measurePane";
import type { PlansMeasure } from "./measurePlans";

/**
 * `npm run bench`: prints times and memory of one run, and their ratios with the goals. Ratios of one run mean the same on
 * every machine; seconds don't. Nothing fails here: a goal that is missed says so.
 */
const SIZES = [5_000, 20_000, 200_000] as const;
const PANE_SIZES = [5, 500, 20_000] as const;
const FEW_PLANS = 100;
const MANY_PLANS = 1000;
const DATA_ROWS = 1_000_000;
const LOOKED_ROWS = 20_000;
const DIST = join(__dirname, "../../dist");

async function main(): Promise<void> {
  // What users wait for comes first: the sheets of 200,000 rows take minutes.
  measureCommandLine();
  print("");
  measureMany();
  print("");
  measurePages();
  measureTasks();
  print("");
  await measureExcel();
  print("");
  measureDataReading();
  print("");
  measureSheetLooks();
  print("");
  measureReading();
}

function measureCommandLine(): void {
  print(`The command line as it is built, whole processes, ${availableParallelism()} cores; openpyxl on one`);
  const { ratios, leftOut } = compareCommandLine();
  for (const { name, ratio, limit, ours, theirs } of ratios)
    goal(`${name} (${ours.toFixed(2)} s against ${theirs.toFixed(2)} s)`, ratio, limit);
  for (const reason of leftOut) print(reason);
}

function measureMany(): void {
  print(`Checking many plans for the overview, ${availableParallelism()} cores`);
  const few = generatePlans(FEW_PLANS);
  const many = generatePlans(MANY_PLANS);
  const measured = (folder: string, processes: number): PlansMeasure =>
    measuredBy("measurePlans.ts", [folder, String(processes)]) as PlansMeasure;
  const small = measured(few, availableParallelism());
  const all = measured(many, availableParallelism());
  const one = measured(many, 1);
  for (const folder of [few, many]) rmSync(folder, { recursive: true });
  for (const [name, run] of [
    ["all cores", small],
    ["all cores", all],
    ["one core", one],
  ] as const) {
    print(
      `${run.plans.toLocaleString("en")} plans, ${name}: ${(run.plans / run.seconds).toFixed(0)} plans a second, ` +
        `${run.unread} unread, peak memory ${run.memory} MB`,
    );
  }
  print(`one core's time against all cores': ${(one.seconds / all.seconds).toFixed(2)}`);
  goal(`memory of ${MANY_PLANS} plans against ${FEW_PLANS}`, all.memory / small.memory, 1.5);
}

async function measureExcel(): Promise<void> {
  print("A check in Excel (Microsoft's client over a scripted Excel that answers at once)");
  for (const size of PANE_SIZES) {
    const one = await measurePane(size);
    print(
      `${size.toLocaleString("en")} rows: ${one.syncs} syncs, ${one.sentKb.toFixed(0)} KB sent, ` +
        `${one.receivedKb.toFixed(0)} KB received, ${one.clickToFindings.toFixed(0)} ms from click to findings`,
    );
  }
}

function measurePages(): void {
  if (!existsSync(join(DIST, "taskpane.html"))) {
    print("Sizes of the pages: run npm run build first.");
    return;
  }
  print("First load, our JavaScript, gzip");
  const budget = 170;
  goal("KB: task pane with the part that speaks to Excel", firstLoadKb(DIST, "taskpane.html", /^excel\./), budget);
  goal("KB: browser edition", firstLoadKb(DIST, "index.html", /^$/), budget);
}

/** How long a large plan holds the browser edition's page still, in a real browser; the tests do the measuring. */
function measureTasks(): void {
  const jest = require.resolve("jest/bin/jest");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [jest, "tests/browser/speed.test.ts", "--selectProjects", "browser"],
    {
      encoding: "utf8",
      env: { ...process.env, BASELINEKONTROL_SPEED: "1" },
    },
  );
  for (const [line] of `${stdout}${stderr}`.matchAll(/^ *(?:what is typed|the longest tasks).*ms$/gm))
    print(line.trim());
}

function measureReading(): void {
  const [plan, small, large] = SIZES.map(measure);
  if (plan === undefined || small === undefined || large === undefined) return;
  print("Reading and checking a delmålstabel (six columns of text, every tenth row with something to find)");
  for (const one of [plan, small, large]) print(line(one));
  print("");
  goal("the rules, of all reading (workbook + tables), 5,000 rows", plan.rules / reading(plan), 0.25);
  goal("the rules, of all reading (workbook + tables), 20,000 rows", small.rules / reading(small), 0.25);
  goal("the rules, of all reading (workbook + tables), 200,000 rows", large.rules / reading(large), 0.25);
  goal("200,000 rows against 20,000: reading and rules", total(large) / total(small), 12);
  goal("workbook against inflating and bare parsing, 20,000 rows", small.workbook / small.bare, 1.5);
  goal("workbook against inflating and bare parsing, 200,000 rows", large.workbook / large.bare, 1.5);
}

function measureDataReading(): void {
  const run = (which: "both" | "reading"): DataMeasure =>
    measuredBy("measureData.ts", [String(DATA_ROWS), which]) as DataMeasure;
  const { bare, read, megabytes } = run("both");
  const { memory } = run("reading");
  print(
    `Reading a CSV file of data, as StatBank's API gives it (${DATA_ROWS.toLocaleString("en")} rows, ${megabytes} MB)`,
  );
  print(`bare parse ${bare.toFixed(0)} ms, reading ${read.toFixed(0)} ms; peak memory ${memory} MB`);
  goal("a CSV file against papaparse alone", read / bare, 2);
}

function measureSheetLooks(): void {
  print(
    `Reading how a sheet looks beside what it holds (${LOOKED_ROWS.toLocaleString("en")} rows, every cell formatted)`,
  );
  for (const formatting of ["banded", "motley"] as const satisfies readonly Formatting[]) {
    const words = [String(LOOKED_ROWS), formatting];
    const { plain, looked } = measuredBy("measureLooks.ts", words, ["--expose-gc"]) as LooksMeasure;
    print(
      `${formatting}: ${plain.time.toFixed(0)} ms and ${plain.memory.toFixed(1)} MB without, ${looked.time.toFixed(0)} ms and ${looked.memory.toFixed(1)} MB with`,
    );
    goal(`time with against without, ${formatting}`, looked.time / plain.time, 1.4);
    goal(`memory held with against without, ${formatting}`, looked.memory / plain.memory, 1.45);
  }
}

function measure(rows: number): CheckMeasure {
  return measuredBy("measureCheck.ts", [String(rows)]) as CheckMeasure;
}

/** What a script of this folder measures, in a process of its own. */
function measuredBy(script: string, words: readonly string[], flags: readonly string[] = []): unknown {
  const args = [...flags, "--import", "tsx", join(__dirname, script), ...words];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function reading(one: CheckMeasure): number {
  return one.workbook + one.tables;
}

function total(one: CheckMeasure): number {
  return reading(one) + one.rules;
}

function line(one: CheckMeasure): string {
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `${one.rows.toLocaleString("en")} rows:`,
    `bare parse ${ms(one.bare)},`,
    `workbook ${ms(one.workbook)},`,
    `tables ${ms(one.tables)},`,
    `rules ${ms(one.rules)}`,
    `(${one.findings.toLocaleString("en")} findings);`,
    `peak memory ${one.memory} MB`,
  ].join(" ");
}

function goal(name: string, ratio: number, limit: number): void {
  print(`${ratio <= limit ? "met   " : "MISSED"} ${ratio.toFixed(2)} (at most ${limit}): ${name}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
