import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataService } from "../../src/dataReader/dataService";
import type { DataRequest } from "../../src/dataReader/protocol";
import { WorkerDataReader } from "../../src/dataReader/workerDataReader";
import { DataReadError, PREVIEW_ROWS } from "../../src/hosts/dataReader";

/** The worker's service behind messages that are copied as between a page and its worker. */
class WorkerDouble extends EventTarget {
  ended = false;
  private readonly service = new DataService((answer) => {
    if (!this.ended) this.dispatchEvent(new MessageEvent("message", { data: structuredClone(answer) }));
  });

  postMessage(request: DataRequest): void {
    void Promise.resolve().then(() => this.service.serve(request));
  }

  terminate(): void {
    this.ended = true;
  }
}

function start(timeLimit?: number) {
  const workers: WorkerDouble[] = [];
  const reader = new WorkerDataReader(() => {
    const worker = new WorkerDouble();
    workers.push(worker);
    return worker as unknown as Worker;
  }, timeLimit);
  return { reader, workers };
}

function fixture(name: string): File {
  return new File([readFileSync(join(__dirname, "../fixtures/data", name))], name);
}

const ORIGIN = { fil: "f", importeret: "2026-01-05" };

test("a file is opened, shown from its beginning, and its figures are read", async () => {
  const { reader } = start();
  const opened = await reader.open(fixture("statbank-api-da.csv"));
  expect(opened).toMatchObject({ fileName: "statbank-api-da.csv", kind: "csv", found: { separator: ";" } });
  expect(opened.tables).toMatchObject([{ name: "statbank-api-da", rowCount: 41, columnCount: 5 }]);
  const mapping = await opened.guess(0, { kept: [] });
  const all = await opened.figures(0, mapping, { origin: ORIGIN, places: "all" });
  expect(all.figures).toHaveLength(40);
  const some = await opened.figures(0, mapping, { origin: ORIGIN, places: { kommune: "Brøndby Kommune" } });
  expect(new Set(some.figures.map(({ omraade }) => omraade))).toEqual(new Set(["Hele landet", "Brøndby"]));
});

test("a large file's preview is its beginning alone", async () => {
  const { reader } = start();
  const csv = "OMRÅDE;TID;INDHOLD\n" + "Brøndby;2023;1\n".repeat(5000);
  const progress: number[] = [];
  const { tables } = await reader.open(new File([csv], "a.csv"), { onProgress: (fraction) => progress.push(fraction) });
  expect(tables[0]).toMatchObject({ rowCount: 5001 });
  expect(tables[0]!.rows).toHaveLength(PREVIEW_ROWS);
  expect(progress.at(-1)).toBe(1);
});

test("the user's separator and encoding are taken in place of what is found", async () => {
  const { reader } = start();
  const opened = await reader.open(fixture("statbank-api-da.csv"), { separator: ",", encoding: "windows-1252" });
  expect(opened.found).toMatchObject({ separator: ",", encoding: "windows-1252" });
  expect(opened.tables[0]!.rows[0]).toEqual(["ï»¿OMRÃ…DE;INDIKATOR;ALDER;TID;INDHOLD"]);
});

test("what is wrong with a file is told by its code", async () => {
  const { reader } = start();
  await expect(reader.open(new File([""], "a.csv"))).rejects.toMatchObject({ code: "data/empty" });
  await expect(reader.open(new File(["<html><table>"], "a.xls"))).rejects.toMatchObject({ code: "data/is-web-page" });
});

test("a file that isn't open any more gives no figures of another", async () => {
  const { reader } = start();
  const first = await reader.open(fixture("statbank-api-da.csv"));
  const second = await reader.open(fixture("statbank.px"));
  await expect(first.guess(0, { kept: [] })).rejects.toMatchObject({ code: "closed" });
  await expect(second.guess(7, { kept: [] })).rejects.toMatchObject({ code: "closed" });
  reader.close();
  await expect(second.guess(0, { kept: [] })).rejects.toMatchObject({ code: "closed" });
});

test("cancelling ends the worker, and the next file gets a new one", async () => {
  const { reader, workers } = start();
  const control = new AbortController();
  const opening = reader.open(fixture("statbank.px"), { signal: control.signal });
  control.abort(new Error("stopped"));
  await expect(opening).rejects.toThrow("stopped");
  expect(workers[0]!.ended).toBe(true);
  await expect(reader.open(fixture("statbank.px"))).resolves.toMatchObject({ kind: "px" });
  expect(workers).toHaveLength(2);
});

test("a worker that can't be loaded, or that takes too long, is told of", async () => {
  const { reader, workers } = start();
  const opening = reader.open(fixture("statbank.px"));
  workers[0]!.dispatchEvent(new Event("error", { cancelable: true }));
  await expect(opening).rejects.toMatchObject({ code: "not-started" });

  const hasty = start(0);
  const slow = hasty.reader.open(new File(["a;b\n1;2\n".repeat(400_000)], "a.csv"));
  await expect(slow).rejects.toBeInstanceOf(DataReadError);
  await expect(slow).rejects.toMatchObject({ code: "too-slow" });
});
