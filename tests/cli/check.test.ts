import { execFile } from "node:child_process";
import { copyFileSync, existsSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BAD_ROW, folderWith, GOOD_ROW, ROOT, run } from "./run";

jest.setTimeout(30_000);

const folder = folderWith({ "ren.xlsx": [GOOD_ROW], "fejl.xlsx": [BAD_ROW] });
const clean = join(folder, "ren.xlsx");
const faulty = join(folder, "fejl.xlsx");
const missing = join(folder, "findes-ikke.xlsx");
const TODAY = ["--today", "2026-11-20"];

interface CheckJson {
  readonly version: number;
  readonly program: string;
  readonly today: string;
  readonly files: {
    readonly file: string;
    readonly error: { code: string; message: string } | null;
    readonly tables: unknown[];
    readonly findings: { rule: string; cell: string; severity: string; message: string }[];
    readonly summary: object;
  }[];
}

test("a workbook without faults: exit 0, and the text says what was checked", async () => {
  const { exit, stdout, stderr } = await run("check", clean, ...TODAY);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toContain(
    "Reglerne fandt ingen fejl, advarsler eller oplysninger.\nKontrolleret: 1 delmål.\nIkke kontrolleret:",
  );
  expect(stdout).not.toContain("\u001b");
});

test("JSON of several files: all are checked, also past one that can't be read; the exit is the highest", async () => {
  const { exit, stdout, stderr } = await run("check", faulty, missing, clean, "--format", "json", ...TODAY);
  expect(exit).toBe(2);
  expect(stderr).toBe(`${missing}: Filen findes ikke. Se efter, om stien og filens navn er skrevet rigtigt.\n`);
  const { version, program, today, files } = JSON.parse(stdout) as CheckJson;
  expect({ version, today }).toEqual({ version: 1, today: "2026-11-20" });
  expect(program).toMatch(/^Baselinekontrol \d+\.\d+\.\d+$/);
  expect(files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
    [faulty, null],
    [missing, "file/not-found"],
    [clean, null],
  ]);
  expect(files[0]?.tables).toEqual([
    { kind: "delmaal", form: "lbf-2019-26", sheet: "Beskæftigelse", range: "A8:F9", indsatsomraade: "Beskæftigelse" },
  ]);
  expect(files[0]?.findings).toMatchObject([{ rule: "year/missing", cell: "E9", severity: "error" }]);
  expect(files[0]?.summary).toEqual({ error: 1, warning: 0, info: 0, accepted: 0, more: 0 });
});

test("the JSON's messages are Danish whatever --lang says; the text follows it", async () => {
  const [json, text] = await Promise.all([
    run("check", faulty, "--format", "json", "--lang", "en"),
    run("check", faulty, "--lang", "en"),
  ]);
  expect((JSON.parse(json.stdout) as CheckJson).files[0]?.findings[0]?.message).toMatch(/^Baseline år mangler\. /);
  expect(text.stdout).toContain("Result: 1 error, no warnings, no notes");
  expect([json.exit, text.exit]).toEqual([1, 1]);
});

test("--out writes the file, tells where, and leaves standard output alone", async () => {
  const out = join(folder, "kontrol.html");
  const { exit, stdout, stderr } = await run("check", faulty, "--format", "html", "--out", out);
  expect({ exit, stdout, stderr }).toEqual({ exit: 1, stdout: "", stderr: `Resultatet står i ${out}\n` });
  expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>\n<html lang="da">[^]*E9[^]*<\/html>\n$/);
});

test("--out never overwrites an input, by whatever name", async () => {
  const alias = join(folder, "alias.xlsx");
  const data = join(folder, "data.csv");
  linkSync(clean, alias);
  writeFileSync(data, "a;b");
  const before = readFileSync(clean);
  const runs = await Promise.all([
    run("check", clean, "--out", alias),
    run("check", clean, "--data", data, "--out", data),
  ]);
  for (const { exit, stderr } of runs) {
    expect(exit).toBe(2);
    expect(stderr).toContain("er en af de filer, der skal læses");
  }
  expect(readFileSync(clean).equals(before)).toBe(true);
  expect(readFileSync(data, "utf8")).toBe("a;b");
});

test("--out where nothing can be written is told, with exit 2", async () => {
  const { exit, stderr } = await run("check", clean, "--out", join(folder, "mappe", "findes", "ikke.txt"));
  expect(exit).toBe(2);
  expect(stderr).toContain("ikke.txt er ikke skrevet. Mappen findes ikke. Opret den, eller vælg en anden.");
});

test("a data file that can't be read is told of: exit 2, and the plan is checked all the same", async () => {
  const { exit, stdout, stderr } = await run("check", clean, "--data", "findes-ikke.csv");
  expect(exit).toBe(2);
  expect(stderr).toMatch(/^findes-ikke\.csv: .+\n$/);
  expect(stdout).toContain("Kontrolleret:");
});

test("a data file without figures is told of", async () => {
  const data = join(folder, "tom.csv");
  writeFileSync(data, "Navn;By\nAnna;Brøndby\nBo;Ishøj\n");
  const { exit, stderr } = await run("check", clean, "--data", data);
  expect(exit).toBe(2);
  expect(stderr).toContain("Der er ikke fundet tal i filen, som planens tal kan holdes op mod.");
});

test("a wrong call: exit 2, one sentence and where to read more, nothing on standard output", async () => {
  expect(await run("check", clean, "--frmat")).toEqual({
    exit: 2,
    stdout: "",
    stderr: "--frmat er ikke et valg, programmet kender.\nSe alle valg med: baselinekontrol check --help\n",
  });
});

test("help in both languages, exit 0", async () => {
  const [danish, english] = await Promise.all([run("check", "--help"), run("inspect", "--help", "--lang", "en")]);
  expect(danish).toMatchObject({ exit: 0, stderr: "" });
  expect(danish.stdout).toContain("baselinekontrol check FIL... [valg]");
  expect(english).toMatchObject({ exit: 0, stderr: "" });
  expect(english.stdout).toContain("baselinekontrol inspect FILE... [options]");
});

test("a reader that stops early is no fault", async () => {
  // Large enough to be still writing when the reader has gone.
  const many = folderWith({ "mange.xlsx": Array.from({ length: 3000 }, () => BAD_ROW) });
  const command = `node scripts/cli.js check "$0" --format json | head -c 1; echo " $?:\${PIPESTATUS[0]}"`;
  const shown = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile("bash", ["-c", command, join(many, "mange.xlsx")], { cwd: ROOT }, (_error, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
  expect(shown).toEqual({ stdout: "{ 0:1\n", stderr: "" });
});

test("the check writes nothing beside the workbook", async () => {
  const copy = join(folder, "kopi.xlsx");
  copyFileSync(faulty, copy);
  await run("check", copy);
  expect(readFileSync(copy).equals(readFileSync(faulty))).toBe(true);
  expect(existsSync(join(folder, "~$kopi.xlsx"))).toBe(false);
});

test("a delaftale in Word is checked as the workbook of the same plan", async () => {
  const findingsOf = async (path: string): Promise<string[]> => {
    const { stdout } = await run("check", join(ROOT, path), "--format", "json", "--today", "2026-11-20");
    const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; sheet: string; cell: string }[] }[] };
    return (files[0]?.findings ?? []).map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
  };
  const found = await findingsOf("tests/fixtures/word/noerrebro-2026-udsnit.docx");
  expect(found.length).toBeGreaterThan(3);
  expect(found).toEqual(await findingsOf("assets/samples/noerrebro-2026-udsnit.xlsx"));
});

test("a folder of PDFs: agreements are checked, and why another can't be is told file by file", async () => {
  const plans = folderWith({});
  const fixture = join(ROOT, "tests/fixtures/pdf/noerrebro-2026-udsnit-upright.pdf");
  copyFileSync(fixture, join(plans, "aftaler.pdf"));
  writeFileSync(join(plans, "beskadiget.pdf"), readFileSync(fixture).subarray(0, 600));
  const { exit, stdout, stderr } = await run("check", plans, "--format", "json", ...TODAY);
  expect(exit).toBe(2);
  const { files } = JSON.parse(stdout) as CheckJson;
  expect(files.map(({ file, error }) => [file.slice(plans.length + 1), error?.code ?? null])).toEqual([
    ["aftaler.pdf", null],
    ["beskadiget.pdf", "pdf/damaged"],
  ]);
  // The overordnede mål and two delaftaler, each with its staff.
  expect(files[0]?.tables).toHaveLength(5);
  expect(stderr).toMatch(/beskadiget\.pdf: PDF-filen er beskadiget eller ufuldstændig/);
});
