import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginBuild, isFresh } from "../../scripts/freshness";

let root = "";
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => writeFileSync(at(path), text);

const build = (facts: Readonly<Record<string, string>> = {}): Parameters<typeof isFresh>[0] => ({
  root,
  inputs: ["src", "package-lock.json", "not-there-yet.js"],
  outputs: ["dist"],
  stamp: ".cache/pages.stamp",
  facts,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "freshness-"));
  mkdirSync(at("src/deep"), { recursive: true });
  write("src/a.ts", "a");
  write("src/deep/b.ts", "b");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

function made(facts?: Readonly<Record<string, string>>): void {
  const finish = beginBuild(build(facts));
  mkdirSync(at("dist/assets"), { recursive: true });
  write("dist/index.html", "page");
  write("dist/assets/a.js", "a");
  finish();
}

test("nothing is fresh before a build", () => {
  expect(isFresh(build())).toBe(false);
});

test("what is built is fresh until something changes, however often it is asked", () => {
  made();
  expect([isFresh(build()), isFresh(build())]).toEqual([true, true]);
});

/** Written anew with another text of the same length, and the time it had. */
function changedUnseen(path: string): void {
  const { atime, mtime } = statSync(at(path));
  write(path, "x".repeat(readFileSync(at(path)).length));
  utimesSync(at(path), atime, mtime);
}

test.each<[string, () => void]>([
  ["a source is longer", () => write("src/a.ts", "aa")],
  ["a source is another of the same length", () => write("src/a.ts", "x")],
  ["a source is another of the same length and time", () => changedUnseen("src/deep/b.ts")],
  ["a source is new", () => write("src/deep/c.ts", "")],
  ["a source is gone", () => rmSync(at("src/a.ts"))],
  ["a source has another name", () => renameSync(at("src/a.ts"), at("src/c.ts"))],
  ["a folder is new", () => mkdirSync(at("src/empty"))],
  ["all sources are gone", () => rmSync(at("src"), { recursive: true })],
  ["a source can't be read", () => symlinkSync("round", at("src/round"))],
  ["the lock file is another", () => write("package-lock.json", "{ }")],
  ["an input that wasn't there has come", () => write("not-there-yet.js", "")],
  ["an output is gone", () => rmSync(at("dist/index.html"))],
  ["all outputs are gone", () => rmSync(at("dist"), { recursive: true })],
  ["an output is edited", () => write("dist/index.html", "pag3")],
  ["an output is edited behind its time", () => changedUnseen("dist/assets/a.js")],
  ["something else lies among the outputs", () => write("dist/more.js", "")],
  ["the stamp is gone", () => rmSync(at(".cache"), { recursive: true })],
  [
    "the stamp is cut short",
    () => write(".cache/pages.stamp", readFileSync(at(".cache/pages.stamp"), "utf8").slice(0, -9)),
  ],
  ["the stamp is empty", () => write(".cache/pages.stamp", "")],
  ["a build has begun and not ended", () => void beginBuild(build())],
])("nothing is fresh when %s", (_, change) => {
  made();
  change();
  expect(isFresh(build())).toBe(false);
});

test("another address from the environment is another build", () => {
  made({ BASELINEKONTROL_URL: "https://a.dk" });
  expect(isFresh(build({ BASELINEKONTROL_URL: "https://a.dk" }))).toBe(true);
  expect(isFresh(build({ BASELINEKONTROL_URL: "https://b.dk" }))).toBe(false);
  expect(isFresh(build())).toBe(false);
});

test("a source that changes during the build is new the next time", () => {
  const finish = beginBuild(build());
  write("src/a.ts", "later");
  finish();
  expect(isFresh(build())).toBe(false);
});

test("of two builds at once, the first settles nothing", () => {
  const first = beginBuild(build());
  write("src/a.ts", "later");
  const second = beginBuild(build());
  first();
  expect(isFresh(build())).toBe(false);
  second();
  first();
  expect(isFresh(build())).toBe(true);
});

test("a thousand files are looked through in no time", () => {
  for (let i = 0; i < 1_000; i++) write(`src/deep/${i}.ts`, "");
  made();
  isFresh(build());
  const start = performance.now();
  expect(isFresh(build())).toBe(true);
  // Some ten milliseconds; the rest is for a busy machine.
  expect(performance.now() - start).toBeLessThan(500);
});
