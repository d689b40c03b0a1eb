import { findFiles, type Found, type Given } from "../../../src/browser/opening/found";

interface FakeOptions {
  /** There is no getting at it. */
  readonly closed?: boolean;
}

/** A browser tells of each file where it stands in the folder that was chosen. */
function file(name: string, webkitRelativePath = ""): File {
  return Object.assign(new File(["x"], name), { webkitRelativePath });
}

/** An entry as a browser gives it for what was dropped; `contents` makes it a folder. */
function entry(name: string, contents: readonly FakeEntry[] | null, { closed = false }: FakeOptions = {}): FakeEntry {
  return { name, contents, closed };
}

interface FakeEntry {
  readonly name: string;
  readonly contents: readonly FakeEntry[] | null;
  readonly closed: boolean;
}

function real({ name, contents, closed }: FakeEntry, above = ""): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  const common = { name, fullPath, isFile: contents === null, isDirectory: contents !== null };
  const inside = (contents ?? []).map((one) => real(one, fullPath));
  let next = 0;
  return {
    ...common,
    file: (done: (found: File) => void, fail: (error: unknown) => void) =>
      closed ? fail(new Error("NotReadableError")) : done(file(name)),
    createReader: () => ({
      // In portions, as Chromium gives a hundred at a time.
      readEntries: (done: (entries: FileSystemEntry[]) => void, fail: (error: unknown) => void) =>
        closed ? fail(new Error("NotFoundError")) : done(inside.slice(next, (next += 2))),
    }),
  } as unknown as FileSystemEntry;
}

const folder = (name: string, ...contents: readonly FakeEntry[]): FakeEntry => entry(name, contents);
const plain = (...names: readonly string[]): FakeEntry[] => names.map((name) => entry(name, null));

async function find(...given: readonly (File | FakeEntry)[]) {
  const search = given.map((one): Given => (one instanceof File ? one : (real(one) as FileSystemDirectoryEntry)));
  const { files, passedOver, unread, others }: Found = await findFiles(search, new AbortController().signal);
  return {
    files: files.map(({ path, file: { name } }) => (path.endsWith(name) ? path : `${path} is ${name}`)),
    passedOver: passedOver.map(({ path, reason }) => `${path} ${reason}`),
    unread: unread.map(({ path, problem }) => `${path} ${problem.code}`),
    others,
  };
}

const NOTHING = { files: [], passedOver: [], unread: [], others: 0 };

test("files that are given are opened in their order, whatever they are called", async () => {
  const names = ["b.xlsx", "a.docx", "noter.txt", "plan", ".plan.xlsx", "gammel.xls"];
  expect(await find(...names.map((name) => file(name)))).toEqual({ ...NOTHING, files: names });
});

test("of a folder what may hold a plan is opened, in the order of names, with the folders below", async () => {
  const given = folder(
    "planer",
    ...plain("plan 10.xlsx", "plan 2.xlsx", "makro.xlsm", "skabelon.xltx", "aftale.docx", "gammel.xls", "regneark.ods"),
    folder("under", ...plain("ny.xltm", "kort.png"), folder("dyb", ...plain("a.xlsb"))),
  );
  expect(await find(given)).toEqual({
    ...NOTHING,
    files: [
      "planer/aftale.docx",
      "planer/gammel.xls",
      "planer/makro.xlsm",
      "planer/plan 2.xlsx",
      "planer/plan 10.xlsx",
      "planer/regneark.ods",
      "planer/skabelon.xltx",
      "planer/under/dyb/a.xlsb",
      "planer/under/ny.xltm",
    ],
    others: 1,
  });
});

test("lock files are named, other kinds counted, and what the computer hides is not spoken of", async () => {
  const given = folder(
    "planer",
    ...plain("~$plan.xlsx", "plan.xlsx", "noter.txt", "tal.csv", ".DS_Store", "Thumbs.db"),
    folder(".git", ...plain("x.xlsx")),
  );
  expect(await find(given, file("~$anden.docx"))).toEqual({
    files: ["planer/plan.xlsx"],
    passedOver: ["planer/~$plan.xlsx lock-file", "~$anden.docx lock-file"],
    unread: [],
    others: 2,
  });
});

test("what there is no getting at is told, and the rest is found", async () => {
  const closed = { closed: true };
  const given = folder("planer", entry("låst", [], closed), entry("a.xlsx", null, closed), ...plain("b.xlsx"));
  expect(await find(given)).toEqual({
    ...NOTHING,
    files: ["planer/b.xlsx"],
    unread: ["planer/a.xlsx file/unreadable", "planer/låst folder-unreadable"],
  });
});

test("a folder that was chosen is as one that was dropped, in whatever order its files come", async () => {
  const names = ["plan 10.xlsx", "under/a.docx", "plan 2.xlsx", "~$plan.xlsx", "tal.csv", ".git/x.xlsx"];
  const given = names.map((name) => file(name.split("/").at(-1) ?? "", `planer/${name}`));
  expect(await find(...given)).toEqual({
    files: ["planer/plan 2.xlsx", "planer/plan 10.xlsx", "planer/under/a.docx"],
    passedOver: ["planer/~$plan.xlsx lock-file"],
    unread: [],
    others: 1,
  });
});

test("an empty folder, and nothing at all", async () => {
  expect(await find(folder("tom"))).toEqual(NOTHING);
  expect(await find()).toEqual(NOTHING);
});

test("stops when told to", async () => {
  const stop = new AbortController();
  stop.abort();
  const given = real(folder("planer", ...plain("a.xlsx"))) as FileSystemDirectoryEntry;
  await expect(findFiles([given], stop.signal)).rejects.toBe(stop.signal.reason);
});
