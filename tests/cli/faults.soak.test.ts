import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateXlsx } from "../../scripts/bench/generateXlsx";
import { BAD_ROW, folderWith, GOOD_ROW, ROOT, runWith } from "./run";

jest.setTimeout(120_000);

const TODAY = ["--today", "2026-11-20"];
const TRACE = /^\s+at |node:internal|Native stack trace|FATAL/m;

interface Answered {
  readonly files: readonly { readonly file: string; readonly error: { readonly code: string } | null }[];
}

const codesOf = (stdout: string, folder: string): readonly (readonly [string, string | null])[] =>
  (JSON.parse(stdout) as Answered).files.map(({ file, error }) => [file.slice(folder.length + 1), error?.code ?? null]);

test("a heap too small for one of three files: the others are checked, and it is told which and why", async () => {
  const folder = folderWith({ "a.xlsx": [GOOD_ROW], "c.xlsx": [BAD_ROW] });
  writeFileSync(join(folder, "b.xlsx"), generateXlsx(150_000));
  const env = { ...process.env, NODE_OPTIONS: "--max-old-space-size=64" };
  const { exit, stdout, stderr } = await runWith({ env }, "check", folder, "--format", "json", ...TODAY);
  expect(codesOf(stdout, folder)).toEqual([
    ["a.xlsx", null],
    ["b.xlsx", "gave-up/memory"],
    ["c.xlsx", null],
  ]);
  expect(exit).toBe(2);
  expect(stderr).toContain("b.xlsx: Filen er for stor til den hukommelse, programmet må bruge.");
  expect(stderr).not.toMatch(TRACE);
});

test("workers that can't start are told of in one sentence", async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.xlsx`, [GOOD_ROW]])));
  const broken = mkdtempSync(join(tmpdir(), "ødelagt-"));
  for (const name of ["baselinekontrol.js", "commandLine.js"])
    copyFileSync(join(ROOT, "lib", name), join(broken, name));
  const said = await new Promise<{ code: number; stderr: string }>((resolve) => {
    execFile(process.execPath, [join(broken, "baselinekontrol.js"), "check", folder], (error, _stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stderr });
    });
  });
  expect(said.code).toBe(2);
  expect(said.stderr).toMatch(/^Programmet kan ikke starte den del, der læser filerne\. [^\n]*\n$/);
});

test("started from another folder, with paths from there", async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.xlsx`, [GOOD_ROW]])));
  const { exit, stdout, stderr } = await runWith({ cwd: folder }, "check", ".", "--format", "json", ...TODAY);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect((JSON.parse(stdout) as Answered).files.map(({ file }) => file)).toEqual(
    Array.from({ length: 9 }, (_, index) => `${index}.xlsx`),
  );
});

test("a full disk leaves the old report whole and says so", async () => {
  const folder = folderWith({ "a.xlsx": [BAD_ROW] });
  const disk = mkdtempSync(join(tmpdir(), "fuld-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    console.warn("Not tested here: a full disk (needs the right to mount a small one).");
    return;
  }
  try {
    const report = join(disk, "r.html");
    const overview = join(disk, "o.xlsx");
    const first = await runWith(
      {},
      "check",
      folder,
      "--format",
      "html",
      "--out",
      report,
      "--overview",
      overview,
      ...TODAY,
    );
    expect(first.exit).toBe(1);
    const before = [report, overview].map((path) => readFileSync(path));
    const filler = openSync(join(disk, "fyld"), "w");
    expect(() => {
      for (;;) writeSync(filler, "x".repeat(4096));
    }).toThrow("ENOSPC");
    closeSync(filler);
    const second = await runWith(
      {},
      "check",
      folder,
      folder,
      "--format",
      "html",
      "--out",
      report,
      "--overview",
      overview,
    );
    expect(second.exit).toBe(2);
    expect(second.stderr).toContain("Der er ikke plads på disken.");
    expect([report, overview].map((path) => readFileSync(path).equals(before.shift() ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("a folder that can't be opened is told as unread: exit 2, and the others are checked", async () => {
  const folder = folderWith({ "a.xlsx": [GOOD_ROW] });
  const closed = join(folder, "lukket");
  mkdirSync(closed);
  copyFileSync(join(folder, "a.xlsx"), join(closed, "b.xlsx"));
  let options = {};
  if (process.getuid?.() === 0) {
    // Root may look into every folder: the call is made as another user, who must be let into the project.
    for (const path of [folder, join(folder, "a.xlsx"), closed]) chownSync(path, 65_534, 65_534);
    options = { uid: 65_534, gid: 65_534 };
    if ((await runWith(options, "--version")).exit !== 0) {
      console.warn("Not tested here: a folder without access (another user can't read the project).");
      return;
    }
  }
  chmodSync(closed, 0);
  const overview = join(folder, "overblik.csv");
  const words = ["check", folder, "--format", "json", "--overview", overview, ...TODAY];
  const { exit, stdout, stderr } = await runWith(options, ...words);
  chmodSync(closed, 0o700);
  expect(codesOf(stdout, folder)).toEqual([
    ["a.xlsx", null],
    ["lukket", "file/no-access"],
  ]);
  expect(exit).toBe(2);
  expect(stderr).toContain("lukket: Mappen kan ikke åbnes. Bed om adgang til den, og kontrollér igen.");
  expect(readFileSync(overview, "utf8")).toContain("Mappen kan ikke åbnes.");
});

test("installed from its package, it works without the sources and without any other package", () => {
  const folder = mkdtempSync(join(tmpdir(), "pakke-"));
  const npm = (cwd: string, ...words: readonly string[]): string =>
    execFileSync("npm", words, { cwd, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  const packed = npm(ROOT, "pack", "--silent", "--ignore-scripts", "--pack-destination", folder);
  // Offline: it must need nothing that isn't in it.
  npm(folder, "install", "-g", "--offline", "--prefix", join(folder, "sted"), join(folder, packed.trim()));
  const program = join(folder, "sted", "bin", "baselinekontrol");
  expect(existsSync(join(folder, "sted", "lib", "node_modules", "baselinekontrol", "src"))).toBe(false);
  expect(existsSync(join(folder, "sted", "lib", "node_modules", "baselinekontrol", "node_modules"))).toBe(false);
  const plans = folderWith(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.xlsx`, [GOOD_ROW]])));
  const shown = execFileSync(program, ["check", plans, "--format", "json", ...TODAY], { cwd: plans, encoding: "utf8" });
  expect(codesOf(shown, plans).map(([, code]) => code)).toEqual([null, null, null, null, null, null]);
});
