import { chmodSync, linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { planFiles, type PlanFiles } from "../../../src/cli/files/planFiles";

function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "planer-"));
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

function within(folder: string, { files, passedOver, closed, others }: PlanFiles): object {
  const name = (path: string): string => relative(folder, path);
  return {
    files: files.map(name),
    passedOver: passedOver.map(({ file, reason, instead }) => [name(file), reason, instead && name(instead)]),
    closed: closed.map(name),
    others,
  };
}

const NONE = { passedOver: [], closed: [], others: 0 };

test("a folder stands for every file of an office kind in it and below, by name, also those that can't be read", async () => {
  const names = ["b.xlsx", "a10.XLSM", "a2.docx", "under/c.xls", "under/d.ods", "e.docm", "f.xltx", "g.doc", "h.xlsb"];
  const folder = folderOf(...names);
  expect(within(folder, await planFiles([folder]))).toEqual({
    ...NONE,
    files: ["a2.docx", "a10.XLSM", "b.xlsx", "e.docm", "f.xltx", "g.doc", "h.xlsb", "under/c.xls", "under/d.ods"],
  });
});

test("lock files are named, other files counted, hidden ones left alone", async () => {
  const folder = folderOf(
    "plan.xlsx",
    "~$plan.xlsx",
    ".~lock.plan.xlsx#",
    "notes.txt",
    "map.png",
    ".DS_Store",
    ".x.xlsx",
  );
  expect(within(folder, await planFiles([folder]))).toEqual({
    files: ["plan.xlsx"],
    passedOver: [
      [".~lock.plan.xlsx#", "lock-file", null],
      ["~$plan.xlsx", "lock-file", null],
    ],
    closed: [],
    others: 2,
  });
});

test("a file is read once, by whatever path or link it is reached", async () => {
  const folder = folderOf("planer/a.xlsx", "planer/under/b.xlsx", "andre/c.xlsx");
  const planer = join(folder, "planer");
  symlinkSync("../andre/c.xlsx", join(planer, "genvej.xlsx"));
  symlinkSync("a.xlsx", join(planer, "z.xlsx"));
  linkSync(join(planer, "a.xlsx"), join(planer, "y.xlsx"));
  const paths = [planer, join(planer, "under"), join(planer, ".", "a.xlsx"), join(folder, "andre")];
  expect(within(folder, await planFiles(paths))).toEqual({
    ...NONE,
    files: ["planer/a.xlsx", "planer/genvej.xlsx", "planer/under/b.xlsx"],
    passedOver: [
      ["planer/y.xlsx", "same-file", "planer/a.xlsx"],
      ["planer/z.xlsx", "same-file", "planer/a.xlsx"],
      ["andre/c.xlsx", "same-file", "planer/genvej.xlsx"],
    ],
  });
});

test("a link to a folder is named and not followed, so that a ring of them ends", async () => {
  const folder = folderOf("a.xlsx");
  symlinkSync(".", join(folder, "ring"));
  expect(within(folder, await planFiles([folder]))).toEqual({
    ...NONE,
    files: ["a.xlsx"],
    passedOver: [["ring", "folder-link", null]],
  });
});

test.each([
  ["*.xlsx", ["a.xlsx", "ab.xlsx", "b.xlsx"]],
  ["a*.xlsx", ["a.xlsx", "ab.xlsx"]],
  ["?.xlsx", ["a.xlsx", "b.xlsx"]],
  ["*B*.XLSX", ["ab.xlsx", "b.xlsx"]],
  ["a*b*x", ["ab.xlsx"]],
  ["*", ["a.xlsx", "ab.xlsx", "b.xlsx", "c.txt"]],
  ["d*.xlsx", ["d*.xlsx"]],
])("%s is what most shells make of it", async (pattern, files) => {
  const folder = folderOf("a.xlsx", "ab.xlsx", "b.xlsx", "c.txt", ".skjult.xlsx");
  expect(within(folder, await planFiles([join(folder, pattern)]))).toEqual({ ...NONE, files });
});

test("a file whose name holds a * is that file", async () => {
  const folder = folderOf("a*.xlsx", "ab.xlsx");
  expect(within(folder, await planFiles([join(folder, "a*.xlsx")]))).toEqual({ ...NONE, files: ["a*.xlsx"] });
});

test("a path that isn't there and a broken link stay, so that reading says why", async () => {
  const folder = folderOf("a.xlsx");
  symlinkSync("væk.xlsx", join(folder, "b.xlsx"));
  const missing = join(folder, "findes-ikke.xlsx");
  expect(within(folder, await planFiles([missing, folder]))).toEqual({
    ...NONE,
    files: ["findes-ikke.xlsx", "a.xlsx", "b.xlsx"],
  });
});

const mayReadAll = process.getuid?.() === 0;

// Root may look into every folder; the command's own tests do it as another user.
(mayReadAll ? test.skip : test)("a folder that can't be looked into is told, and the others are read", async () => {
  const folder = folderOf("a.xlsx", "lukket/b.xlsx");
  chmodSync(join(folder, "lukket"), 0);
  expect(within(folder, await planFiles([folder]))).toEqual({ ...NONE, files: ["a.xlsx"], closed: ["lukket"] });
  chmodSync(join(folder, "lukket"), 0o700);
});
