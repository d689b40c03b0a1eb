import type { Page } from "playwright-core";

/** What the page's own thread did in one go, in milliseconds of its time: what else the computer does isn't counted. */
export interface PageTask {
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly tdur?: number;
}

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];
const MARK = "tasks";

/** What the page's thread does while the work is done, the longest first. `slowdown`: as on so much slower a computer. */
export async function tasksOf(
  page: Page,
  { slowdown }: { readonly slowdown: number },
  work: () => Promise<void>,
): Promise<readonly PageTask[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.evaluate((name) => void performance.mark(name), MARK);
  await work();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.detach();
  // The page's main thread is the one that made the mark.
  const mark = events.find(({ name, cat }) => name === MARK && cat.includes("user_timing"));
  return events
    .filter(({ name, pid, tid, ph }) => ph === "X" && name.endsWith("RunTask") && pid === mark?.pid && tid === mark.tid)
    .map(({ tdur = 0 }) => ({ own: tdur / 1000 }))
    .sort((one, other) => other.own - one.own);
}
