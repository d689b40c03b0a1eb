import { KEPT_DAYS, sortWorks, type KeptWork, type KeptWorks } from "../../../src/browser/keeping/keptWork";
import { WorkKeeper, type Keeping, type Work } from "../../../src/browser/keeping/workKeeper";
import type { WorkbookEdits } from "../../../src/core/workbook/edits";

const NONE: WorkbookEdits = { cells: [], merges: [], sheets: [], store: null };
const edited = (value: string): WorkbookEdits => ({
  ...NONE,
  cells: [{ sheet: "Plan", cell: "A1", value, formula: null, numberFormat: null, like: null }],
});

class FakeWorks implements KeptWorks {
  readonly kept = new Map<string, KeptWork>();
  fails = false;

  all = (): Promise<readonly KeptWork[]> => Promise.resolve([...this.kept.values()]);
  put = async (work: KeptWork): Promise<void> => {
    // A database takes its time, and not always the same.
    for (let turn = work.edits.cells[0]?.value === "slow" ? 20 : 0; turn > 0; turn -= 1) await Promise.resolve();
    if (this.fails) throw new Error("QuotaExceededError");
    this.kept.set(work.id, work);
  };
  remove = (ids: readonly string[]): Promise<void> => {
    if (this.fails) return Promise.reject(new Error("InvalidStateError"));
    for (const id of ids) this.kept.delete(id);
    return Promise.resolve();
  };
}

function keeperOf({
  hash = "ab",
  id = "one",
  works = new FakeWorks(),
}: { hash?: string | null; id?: string; works?: FakeWorks } = {}) {
  let work: Work = { edits: NONE, history: [] };
  let known = hash;
  const time = { now: 7 };
  const told: Keeping[] = [];
  const keeper = new WorkKeeper({
    works,
    id,
    file: "plan.xlsx",
    hash: () => Promise.resolve(known),
    work: () => work,
    onKeeping: (keeping) => told.push(keeping),
    now: () => time.now,
  });
  const change = (edits: WorkbookEdits): void => {
    work = { ...work, edits };
    keeper.changed();
  };
  const save = (bytes: string): void => {
    known = bytes;
    keeper.changed();
  };
  return { keeper, works, told, change, save, time };
}

test("work is kept from the first change, with what the file is known by", async () => {
  const { keeper, works, told, change } = keeperOf();
  change(edited("2023"));
  await keeper.flush();
  expect(works.kept.get("one")).toEqual({
    id: "one",
    version: 1,
    hash: "ab",
    file: "plan.xlsx",
    at: 7,
    edits: edited("2023"),
    history: [],
  });
  expect(told).toEqual(["underway", "kept"]);
});

test("keeping it again is no change: it stays as old as what was typed last", async () => {
  const { keeper, works, change, time } = keeperOf();
  change(edited("2023"));
  await keeper.flush();
  time.now = 9;
  await keeper.flush();
  expect(works.kept.get("one")?.at).toBe(7);
});

test("nothing is kept of a file that is as it was opened, and nothing stays when all is taken back", async () => {
  const { keeper, works, told, change } = keeperOf();
  await keeper.flush();
  change(edited("2023"));
  await keeper.flush();
  change(NONE);
  await keeper.flush();
  expect(works.kept.size).toBe(0);
  expect(told).toEqual(["nothing", "underway", "kept", "nothing"]);
});

test("the last state comes last, however long each takes", async () => {
  const { keeper, works, change } = keeperOf();
  change(edited("slow"));
  const first = keeper.flush();
  change(edited("2024"));
  await Promise.all([keeper.flush(), first]);
  expect(works.kept.get("one")?.edits).toEqual(edited("2024"));
});

test("what has been typed since it was saved is of the saved bytes", async () => {
  const { keeper, works, change, save } = keeperOf();
  change(edited("2023"));
  save("cd");
  await keeper.flush();
  expect(works.kept.get("one")?.hash).toBe("cd");
});

test("one click takes it out of the browser, and it stays out", async () => {
  const { keeper, works, told, change } = keeperOf();
  change(edited("2023"));
  await keeper.flush();
  await keeper.forget();
  change(edited("2024"));
  await keeper.flush();
  expect(works.kept.size).toBe(0);
  expect(told.at(-1)).toBe("not-wanted");
});

test.each<[string, { hash?: string | null; fails?: boolean }]>([
  ["a page that can't make a hash", { hash: null }],
  ["a browser that keeps nothing", { fails: true }],
])("%s says that the work is not kept", async (_, { hash = "ab", fails = false }) => {
  const { keeper, works, told, change } = keeperOf({ hash });
  works.fails = fails;
  change(edited("2023"));
  await keeper.flush();
  expect(told.at(-1)).toBe("not-possible");
  change(NONE);
  await keeper.flush();
  expect(told.at(-1)).toBe("nothing");
});

test("two tabs with the same file keep their work apart", async () => {
  const works = new FakeWorks();
  const [one, two] = [keeperOf({ works }), keeperOf({ works, id: "two" })];
  one.change(edited("2023"));
  two.change(edited("2024"));
  await Promise.all([one.keeper.flush(), two.keeper.flush()]);
  expect([...works.kept.values()].map(({ edits }) => edits.cells[0]?.value)).toEqual(["2023", "2024"]);
});

test("work is sorted by whose it is: the newest first, that of open tabs apart, and what is too old", () => {
  const day = 86_400_000;
  const work = (id: string, at: number): KeptWork => ({
    id,
    version: 1,
    hash: "ab",
    file: "",
    at,
    edits: NONE,
    history: [],
  });
  const all = [
    work("older", 10),
    work("own", 11),
    work("newer", 12),
    work("open", 5),
    work("old", 9 - KEPT_DAYS * day),
  ];
  const sorted = sortWorks(all, { open: new Set(["open"]), own: "own", now: 12 });
  expect(sorted.left.map(({ id }) => id)).toEqual(["newer", "older"]);
  expect(sorted.elsewhere.map(({ id }) => id)).toEqual(["open"]);
  expect(sorted.old.map(({ id }) => id)).toEqual(["old"]);
  expect(sortWorks(all, { open: null, own: null, now: 12 }).elsewhere).toEqual([]);
});
