import type { Heard } from "../../../src/cli/workers/channel";
import { NoWorkersError, Pool } from "../../../src/cli/workers/pool";
import { READY } from "../../../src/cli/workers/words";

/** What a made-up worker does with a file. */
type Deed = "answers" | "dies" | "dies of memory" | "hangs";

type Script = Readonly<Record<string, Deed | ((tasksBefore: number) => Deed)>>;

/** Workers that do as the script says; counts how many were begun and ended. */
function poolOf(script: Script, { width = 2, limit = 200, starts = true } = {}): { pool: Pool; seen: string[] } {
  const seen: string[] = [];
  let begun = 0;
  const start = (_entry: string, { message, ended }: Heard) => {
    const name = (begun += 1);
    let done = 0;
    let isOver = false;
    const end = (why: "memory" | "crash"): void => {
      if (!isOver) setImmediate(() => ended(why));
      isOver = true;
    };
    setImmediate(() => (starts ? message(READY) : end("crash")));
    return {
      send: ({ file }: { readonly file: string }) => {
        if (!starts) return;
        const deed = script[file] ?? "answers";
        const what = typeof deed === "function" ? deed(done) : deed;
        seen.push(`${name}:${file}:${what}`);
        if (what === "dies") end("crash");
        else if (what === "dies of memory") end("memory");
        else if (what === "answers")
          setImmediate(() => {
            done += 1;
            message(`${file} read`);
          });
      },
      end: () => {
        seen.push(`${name} ended`);
        end("crash");
      },
    };
  };
  return { pool: new Pool({ entry: "", start, width, limit }), seen };
}

const tasks = (...files: readonly string[]) => files.map((file) => ({ kind: "own", file, job: null }) as const);
const outcomesOf = async (pool: Pool, ...files: readonly string[]): Promise<unknown[]> =>
  (await pool.run(tasks(...files))).map((outcome) => ("answer" in outcome ? outcome.answer : outcome.lost));

test("answers come in the order of the tasks, and each is told of when it is there", async () => {
  const { pool } = poolOf({});
  const told: number[] = [];
  const outcomes = await pool.run(tasks("a", "b", "c"), (_outcome, index) => told.push(index));
  expect(outcomes).toEqual([{ answer: "a read" }, { answer: "b read" }, { answer: "c read" }]);
  expect(told.sort()).toEqual([0, 1, 2]);
});

test.each([
  ["dies", "crash"],
  ["dies of memory", "memory"],
  ["hangs", "time"],
] as const)("a file whose worker %s costs itself alone", async (deed, lost) => {
  const { pool } = poolOf({ b: deed });
  expect(await outcomesOf(pool, "a", "b", "c", "d")).toEqual(["a read", lost, "c read", "d read"]);
});

test("the last file may be the one that is lost, and all may be", async () => {
  expect(await outcomesOf(poolOf({ b: "dies" }).pool, "a", "b")).toEqual(["a read", "crash"]);
  expect(await outcomesOf(poolOf({ a: "dies", b: "hangs" }).pool, "a", "b")).toEqual(["crash", "time"]);
});

test("a file that only a used worker dies of is read in a fresh one", async () => {
  const { pool, seen } = poolOf({ b: (before) => (before > 0 ? "dies of memory" : "answers") }, { width: 1 });
  expect(await outcomesOf(pool, "a", "b")).toEqual(["a read", "b read"]);
  expect(seen).toEqual(["1:a:answers", "1:b:dies of memory", "2:b:answers"]);
});

test("a worker that is ended for its time isn't tried again", async () => {
  const { pool, seen } = poolOf({ b: "hangs" }, { width: 1 });
  await outcomesOf(pool, "a", "b", "c");
  expect(seen).toEqual(["1:a:answers", "1:b:hangs", "1 ended", "2:c:answers"]);
});

test("workers that don't start are a fault of the program, told once", async () => {
  const { pool } = poolOf({}, { starts: false });
  await expect(pool.run(tasks("a", "b"))).rejects.toThrow(NoWorkersError);
});

test("workers stay for the next tasks, and all are ended at the end", async () => {
  const { pool, seen } = poolOf({}, { width: 1 });
  await outcomesOf(pool, "a");
  await outcomesOf(pool, "b");
  pool.end();
  expect(seen).toEqual(["1:a:answers", "1:b:answers", "1 ended"]);
});

test("workers begun beforehand are those that do the tasks", async () => {
  const { pool, seen } = poolOf({}, { width: 2 });
  pool.prepare(1);
  pool.prepare(3);
  expect(await outcomesOf(pool, "a", "b", "c")).toEqual(["a read", "b read", "c read"]);
  pool.end();
  expect(seen.filter((line) => line.endsWith("ended")).sort()).toEqual(["1 ended", "2 ended"]);
});

test("workers begun beforehand that can't be started are told of with the first task", async () => {
  const { pool } = poolOf({}, { starts: false });
  pool.prepare(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(pool.run(tasks("a"))).rejects.toThrow(NoWorkersError);
});
