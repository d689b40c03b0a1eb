import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordAnswer } from "../../src/wordReader/protocol";
import { readWordFile } from "../../src/wordReader/readWordFile";
import { WorkerWordReader } from "../../src/wordReader/workerWordReader";

const FILE = { name: "delaftale.docx" } as File;

/** A worker that gives the answer, or none. */
class ScriptedWorker {
  ended = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  constructor(private readonly answer: WordAnswer | "silent" | "broken") {}

  addEventListener(type: string, listener: (event: never) => void): void {
    this.listeners.set(type, listener);
  }

  postMessage(): void {
    const { answer } = this;
    if (answer === "silent") return;
    queueMicrotask(() => {
      if (answer === "broken") this.listeners.get("error")?.({ preventDefault: () => undefined } as never);
      else this.listeners.get("message")?.({ data: answer } as never);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const readerOver = (worker: ScriptedWorker) => new WorkerWordReader(() => worker as unknown as Worker, 30);

const PLAN = {
  plan: { name: null, kommune: null, period: { from: null, to: null } },
  sheets: [],
  notRecognised: [],
  text: [],
  notRead: [],
  pages: null,
};

test("gives what the worker read, and ends it", async () => {
  const worker = new ScriptedWorker({ kind: "read", id: 1, plan: PLAN });
  expect(await readerOver(worker).open(FILE)).toBe(PLAN);
  expect(worker.ended).toBe(true);
});

test.each<[string, ScriptedWorker, string]>([
  [
    "is wrong with the file",
    new ScriptedWorker({ kind: "problem", id: 1, code: "docx/damaged", values: {} }),
    "docx/damaged",
  ],
  ["takes too long", new ScriptedWorker("silent"), "too-slow"],
  ["can't be loaded", new ScriptedWorker("broken"), "not-started"],
])("what %s is told, and the worker ended", async (_name, worker, code) => {
  await expect(readerOver(worker).open(FILE)).rejects.toMatchObject({ name: "WordReadError", code });
  expect(worker.ended).toBe(true);
});

test("stops when told to", async () => {
  const worker = new ScriptedWorker("silent");
  const control = new AbortController();
  const reading = readerOver(worker).open(FILE, { signal: control.signal });
  control.abort(new Error("stop"));
  await expect(reading).rejects.toThrow("stop");
  expect(worker.ended).toBe(true);
});

test("a document is read in the worker, and what is wrong with one is an answer too", async () => {
  const bytes = readFileSync(join(__dirname, "../fixtures/word/broendby-2025.docx"));
  const read = await readWordFile({ id: 1, file: new Blob([bytes]) });
  expect(read).toMatchObject({
    kind: "read",
    plan: { plan: { name: "Brøndby Projektet" }, notRecognised: [], notRead: [] },
  });
  expect(await readWordFile({ id: 2, file: new Blob(["tekst"]) })).toMatchObject({
    kind: "problem",
    code: "xlsx/is-csv",
  });
});
