import { historyKeeper, preferenceKeeper, workbookHistoryKeeper } from "../../src/taskpane/keeping";

/** What a browser keeps, in memory; full when told. */
class FakeStorage implements Storage {
  [name: string]: unknown;
  private readonly held = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.held.size;
  }
  clear(): void {
    this.held.clear();
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error("QuotaExceededError");
    this.held.set(key, value);
  }
}

const entries = [
  { id: 1, at: "2026-11-20T10:00:00Z", title: "x", isUndone: false, done: { kind: "sheets", sheets: [] } },
] as const;
const HOUR = 3_600_000;

test("keeps a workbook's changes apart from another's, and for a working day", () => {
  const storage = new FakeStorage();
  let time = 0;
  const keeper = (address: string) => historyKeeper(address, { storage, now: () => time });
  keeper("a.xlsx").save(entries);
  expect(keeper("a.xlsx").load()).toEqual(entries);
  expect(keeper("b.xlsx").load()).toEqual([]);
  time = 11 * HOUR;
  expect(keeper("a.xlsx").load()).toEqual(entries);
  time = 13 * HOUR;
  expect(keeper("a.xlsx").load()).toEqual([]);
  expect(storage.length).toBe(0);
});

describe("a workbook that was never saved", () => {
  const open = () => {
    const storage = new FakeStorage();
    const held = new Map<string, unknown>();
    const saveAsync = jest.fn();
    const settings = {
      get: (name: string) => held.get(name) ?? null,
      set: (name: string, value: unknown) => void held.set(name, value),
      saveAsync,
    };
    return { held, saveAsync, keeper: (address = "") => workbookHistoryKeeper(address, settings, { storage }) };
  };

  test("has its changes again when the pane is opened again, also once it was saved", () => {
    const { keeper, saveAsync } = open();
    keeper().save(entries);
    expect(saveAsync).toHaveBeenCalledTimes(1);
    expect(keeper().load()).toEqual(entries);
    keeper().save(entries);
    expect(saveAsync).toHaveBeenCalledTimes(1);
    expect(keeper("a.xlsx").load()).toEqual(entries);
    keeper("a.xlsx").save([]);
    expect(keeper("a.xlsx").load()).toEqual([]);
  });

  test("gets nothing written into it before something was changed, and nothing where it has an address", () => {
    const { keeper, held } = open();
    keeper().load();
    keeper().save([]);
    keeper("a.xlsx").save(entries);
    expect(held.size).toBe(0);
    expect(keeper().load()).toEqual([]);
  });
});

test("forgets what there is no room for rather than keeping half of it", () => {
  const storage = new FakeStorage();
  const keeper = historyKeeper("a.xlsx", { storage });
  keeper.save(entries);
  storage.isFull = true;
  keeper.save([...entries, ...entries]);
  expect(keeper.load()).toEqual([]);
});

test.each(["", "{", "null", "7", '{"order":"odd","following":"ja"}'])("takes no preferences from %j", (text) => {
  const storage = new FakeStorage();
  storage.setItem("baselinekontrol-visning", text);
  expect(preferenceKeeper({ storage }).load()).toEqual({});
});

test("remembers how the list is wanted", () => {
  const storage = new FakeStorage();
  preferenceKeeper({ storage }).save({ order: "table", following: false });
  expect(preferenceKeeper({ storage }).load()).toEqual({ order: "table", following: false });
});
