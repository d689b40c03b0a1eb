import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSafely } from "../../../src/cli/files/writeSafely";
import { ROOT } from "../run";

function folderWith(name: string, text: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), "sikkert-"));
  const path = join(folder, name);
  writeFileSync(path, text);
  return { folder, path };
}

test("texts and bytes are written one after the other, and nothing else is left", async () => {
  const { folder, path } = folderWith("o.html", "gammel");
  await writeSafely(path, ["æ", "b".repeat(200_000), new Uint8Array([0xc3, 0xb8]), "!"]);
  expect(readFileSync(path, "utf8")).toBe(`æ${"b".repeat(200_000)}ø!`);
  expect(readdirSync(folder)).toEqual(["o.html"]);
});

test("an error in what is written leaves the old file whole", async () => {
  const { folder, path } = folderWith("o.html", "gammel");
  const pieces = function* (): Generator<string> {
    yield "x".repeat(500_000);
    throw new Error("gik galt");
  };
  await expect(writeSafely(path, pieces())).rejects.toThrow("gik galt");
  expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["gammel", ["o.html"]]);
});

test("a link stays a link, and what it leads to is written; rights stay", async () => {
  const { folder, path } = folderWith("o.html", "gammel");
  chmodSync(path, 0o640);
  symlinkSync("o.html", join(folder, "link.html"));
  await writeSafely(join(folder, "link.html"), ["ny"]);
  expect([readlinkSync(join(folder, "link.html")), readFileSync(path, "utf8")]).toEqual(["o.html", "ny"]);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test("what is no file is written to and not replaced", async () => {
  await writeSafely("/dev/null", ["x"]);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("a folder that isn't there is the file system's error", async () => {
  const { folder } = folderWith("o.html", "gammel");
  await expect(writeSafely(join(folder, "væk", "o.html"), ["x"])).rejects.toMatchObject({ code: "ENOENT" });
});

const script = (path: string): string => `
  const { writeSafely } = require(${JSON.stringify(join(ROOT, "src/cli/files/writeSafely.ts"))});
  require(${JSON.stringify(join(ROOT, "src/cli/stopping.ts"))}).heedSignals();
  const pieces = function* () { for (let i = 0; i < 3000; i++) { if (i === 20) process.send?.("begun"); yield "y".repeat(100_000); } };
  writeSafely(${JSON.stringify(path)}, pieces()).catch((error) => { console.log(error.code); process.exitCode = 2; });`;

function begin(path: string, wrap: readonly string[] = []): ReturnType<typeof spawn> {
  const [command, ...words] = [...wrap, process.execPath, "--import", "tsx", "-e", script(path)];
  return spawn(command, words, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe", ...(wrap.length === 0 ? ["ipc" as const] : [])],
  });
}

test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "%s during the writing leaves the old file whole",
  async (signal) => {
    const { folder, path } = folderWith("o.html", "gammel");
    const child = begin(path);
    child.on("message", () => child.kill(signal));
    const ended = await new Promise((resolve) => child.on("close", (_code, by) => resolve(by)));
    expect([ended, readFileSync(path, "utf8")]).toEqual([signal, "gammel"]);
    // Nobody is left to tidy up after a SIGKILL; what it leaves is hidden, and no plan.
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["o.html"]);
    if (signal !== "SIGKILL") expect(readdirSync(folder)).toEqual(["o.html"]);
  },
);

test("a limit on the size of files is an error, and leaves the old file whole", async () => {
  const { folder, path } = folderWith("o.html", "gammel");
  const child = begin(path, ["bash", "-c", 'ulimit -f 64; exec "$@"', "limited"]);
  let said = "";
  child.stdout?.on("data", (text) => (said += String(text)));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, said.trim(), readFileSync(path, "utf8")]).toEqual([2, "EFBIG", "gammel"]);
  expect(readdirSync(folder)).toEqual(["o.html"]);
});
