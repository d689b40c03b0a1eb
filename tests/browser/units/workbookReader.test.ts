import { OpenError, type WorkerAnswer, type WorkerRequest } from "../../../src/browser/opening/protocol";
import { WorkbookReader } from "../../../src/browser/opening/workbookReader";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";

const FILE = { name: "plan.xlsx" } as File;
const WORKBOOK: Workbook = workbookOf();

type Listener = (event: never) => void;

/** A worker that answers what the test has it answer. */
class ScriptedWorker {
  readonly requests: WorkerRequest[] = [];
  ended = false;
  private readonly listeners = new Map<string, Listener>();

  constructor(private readonly script: (request: WorkerRequest) => readonly WorkerAnswer[] = () => []) {}

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }

  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
    for (const data of this.script(request)) queueMicrotask(() => this.listeners.get("message")?.({ data } as never));
  }

  terminate(): void {
    this.ended = true;
  }

  fail(): void {
    this.listeners.get("error")?.({ preventDefault: () => undefined } as never);
  }
}

function readerOver(...workers: ScriptedWorker[]): WorkbookReader {
  const waiting = [...workers];
  return new WorkbookReader(() => waiting.shift() as unknown as Worker, { total: 50, grace: 20 });
}

const answers = (request: WorkerRequest): readonly WorkerAnswer[] => {
  if (request.kind !== "read") return [];
  const { id } = request;
  return [
    { kind: "progress", id, fraction: 0.5 },
    { kind: "workbook", id, workbook: WORKBOOK, document: null, bytes: new Blob([]), isSigned: false },
  ];
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const codeOf = async (reading: Promise<unknown>): Promise<string> => {
  const error: unknown = await reading.catch((reason: unknown) => reason);
  return error instanceof OpenError ? error.problem.code : String(error);
};

test("gives the workbook, and its progress on the way", async () => {
  const heard: number[] = [];
  const { workbook } = await readerOver(new ScriptedWorker(answers)).read(FILE, {
    onProgress: (part) => heard.push(part),
  });
  expect([workbook, heard]).toEqual([WORKBOOK, [0.5]]);
});

test("gives the worker's problem as its own", async () => {
  const worker = new ScriptedWorker(({ kind, ...request }) =>
    kind === "read" && "id" in request ? [{ kind: "problem", id: request.id, code: "xlsx/empty", values: {} }] : [],
  );
  expect(await codeOf(readerOver(worker).read(FILE))).toBe("xlsx/empty");
});

test("gives up a file that takes too long, and ends the worker that doesn't stop", async () => {
  const silent = new ScriptedWorker();
  const reader = readerOver(silent, new ScriptedWorker(answers));
  expect(await codeOf(reader.read(FILE))).toBe("too-slow");
  expect(silent.requests.map(({ kind }) => kind)).toEqual(["read", "cancel"]);
  await wait(40);
  expect(silent.ended).toBe(true);
  // The next file has a worker again.
  expect((await reader.read(FILE)).workbook).toBe(WORKBOOK);
});

test("keeps a worker that stops when told to", async () => {
  let id = 0;
  const worker = new ScriptedWorker((request) => {
    if (request.kind === "read") id = request.id;
    return request.kind === "cancel" ? [{ kind: "cancelled", id }] : [];
  });
  const control = new AbortController();
  const reading = readerOver(worker).read(FILE, { signal: control.signal });
  control.abort(new Error("nok"));
  await expect(reading).rejects.toThrow("nok");
  await wait(40);
  expect(worker.ended).toBe(false);
});

test("a worker that can't be loaded is a problem with a sentence", async () => {
  const worker = new ScriptedWorker();
  const reading = codeOf(readerOver(worker).read(FILE));
  await wait(1);
  worker.fail();
  expect(await reading).toBe("not-started");
});

test("a check is made where the workbook is, or by the page when the worker has it no more", async () => {
  const report = { file: "plan.xlsx" } as never;
  let gone = false;
  const worker = new ScriptedWorker((request) => {
    if (request.kind === "check") return [{ kind: gone ? "gone" : "checked", id: request.id }];
    if (request.kind === "report")
      return [gone ? { kind: "gone", id: request.id } : { kind: "report", id: request.id, report }];
    return answers(request);
  });
  const reader = readerOver(worker);
  const { workbook } = await reader.read(FILE);
  const here = jest.fn(() => Promise.resolve({ report: () => Promise.resolve("by the page" as never) }));
  const checked = await reader.check(workbook, { today: "2026-11-20" }, here);
  expect(await checked.report("plan.xlsx", "da")).toBe(report);
  expect(here).not.toHaveBeenCalled();
  gone = true;
  expect(await checked.report("plan.xlsx", "da")).toBe("by the page");
  expect(await (await reader.check(workbook, { today: "2026-11-20" }, here)).report("", "da")).toBe("by the page");
});

test("what has changed since is sent to the worker, once, and the whole where it has nothing", async () => {
  const report = { file: "plan.xlsx" } as never;
  const respond = (request: WorkerRequest): readonly WorkerAnswer[] => {
    if (request.kind === "change") return [{ kind: "changed", id: request.id }];
    if (request.kind === "check") return [{ kind: "checked", id: request.id }];
    if (request.kind === "report") return [{ kind: "report", id: request.id, report }];
    return answers(request);
  };
  const worker = new ScriptedWorker(respond);
  const reader = readerOver(worker);
  const here = jest.fn();
  const { workbook } = await reader.read(FILE);
  const changed: Workbook = { ...workbook, sheets: [sheetFromRows("Plan", [["a"]])] };
  for (const one of [changed, changed]) await reader.check(one, { today: "2026-11-20" }, here);
  expect(worker.requests.map(({ kind }) => kind)).toEqual(["read", "change", "check", "check"]);
  expect(worker.requests[1]).toMatchObject({ of: 1, patch: { sheets: [{ kind: "new" }] } });
  const fresh = new ScriptedWorker(respond);
  await readerOver(fresh).check(changed, { today: "2026-11-20" }, here);
  expect(fresh.requests[0]).toMatchObject({ kind: "change", of: 0 });
  expect(here).not.toHaveBeenCalled();
});
