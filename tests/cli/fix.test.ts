import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BAD_ROW, folderWith, GOOD_ROW, run } from "./run";

jest.setTimeout(60_000);

/** A decimal point where Danish has a comma, which is safe to correct. */
const POINT_ROW = GOOD_ROW.map((cell, column) => (column === 2 ? "13.6 %" : cell));

/** Only the goal and the indicator. */
const EMPTY_ROW = GOOD_ROW.map((cell, column) => (column >= 2 ? null : cell));

const folder = folderWith({
  "punktum.xlsx": [POINT_ROW, BAD_ROW],
  "ren.xlsx": [GOOD_ROW],
  "tom.xlsx": [EMPTY_ROW],
});
const path = (name: string) => join(folder, name);
const TODAY = ["--today", "2026-11-20"];

interface FixJson {
  readonly version: number;
  readonly files: {
    readonly file: string;
    readonly copy: string | null;
    readonly error: { readonly code: string } | null;
    readonly changes: { sheet: string; cell: string; from: string; to: string | number; rule: string }[];
  }[];
  readonly passedOver: { file: string; reason: string }[];
}

const CHANGE = {
  sheet: "Beskæftigelse",
  cell: "C9",
  from: "13.6 %",
  to: "13,6 %",
  rule: "baseline/decimal-point",
};

test("without --out the corrections are only shown", async () => {
  const before = readFileSync(path("punktum.xlsx"));
  const { exit, stdout } = await run("fix", path("punktum.xlsx"), ...TODAY);
  expect(exit).toBe(0);
  expect(stdout).toContain("1 celle kan rettes.\n  Beskæftigelse!C9: ”13.6 %” → ”13,6 %” (baseline/decimal-point)\n");
  expect(readFileSync(path("punktum.xlsx")).equals(before)).toBe(true);
});

test("the copy holds the corrections, and a new check finds them no more; the file stays as it is", async () => {
  const before = readFileSync(path("punktum.xlsx"));
  const out = path("rettet.xlsx");
  const { exit, stdout } = await run("fix", path("punktum.xlsx"), "--out", out, "--format", "json", ...TODAY);
  const { version, files, passedOver } = JSON.parse(stdout) as FixJson;
  expect({ exit, version, passedOver }).toEqual({ exit: 0, version: 1, passedOver: [] });
  expect(files).toMatchObject([{ file: path("punktum.xlsx"), copy: out, error: null, changes: [CHANGE] }]);
  expect(readFileSync(path("punktum.xlsx")).equals(before)).toBe(true);
  const again = await run("fix", out, "--format", "json", ...TODAY);
  expect((JSON.parse(again.stdout) as FixJson).files[0]?.changes).toEqual([]);
  const check = await run("check", out, "--format", "json", ...TODAY);
  const rules = (JSON.parse(check.stdout) as { files: { findings: { rule: string }[] }[] }).files[0]?.findings;
  expect(rules?.map(({ rule }) => rule)).not.toContain("baseline/decimal-point");
});

test("a folder's copies stand in a folder, those with nothing to correct aside", async () => {
  const plans = join(folder, "planer", "nord");
  mkdirSync(plans, { recursive: true });
  writeFileSync(join(plans, "a.xlsx"), readFileSync(path("punktum.xlsx")));
  writeFileSync(join(plans, "b.xlsx"), readFileSync(path("ren.xlsx")));
  writeFileSync(join(plans, "~$a.xlsx"), "x");
  const out = path("rettede");
  const { exit, stdout, stderr } = await run("fix", join(folder, "planer"), "--out", out, ...TODAY);
  expect(exit).toBe(0);
  expect(stdout).toContain(join(out, "nord", "a.xlsx"));
  expect(stdout).toContain("Der er ikke noget at rette.");
  expect(stderr).toContain("~$a.xlsx");
  expect([existsSync(join(out, "nord", "a.xlsx")), existsSync(join(out, "nord", "b.xlsx"))]).toEqual([true, false]);
});

test("figures are filled into empty cells", async () => {
  const data = path("data.csv");
  writeFileSync(
    data,
    "Indikator;Område;Niveau;År;Værdi;Enhed;Kilde\nAndel 15-29-årige uden uddannelse og beskæftigelse;Brøndby Strand;Boligområde;2023;13,6;%;LBF\nAndel 15-29-årige uden uddannelse og beskæftigelse;Brøndby;Kommune;2023;11,46;%;LBF\n",
  );
  const { stdout } = await run("fix", path("tom.xlsx"), "--pull", "--data", data, "--format", "json", ...TODAY);
  const [file] = (JSON.parse(stdout) as FixJson).files;
  expect(file?.changes).toMatchObject([
    { cell: "D9", from: "", to: "Brøndby Kommune: 11,46 %", rule: "pull" },
    { cell: "E9", from: "", to: 2023, rule: "pull" },
    { cell: "F9", from: "", to: "LBF", rule: "pull" },
  ]);
});

describe("what is never written", () => {
  test.each<[string, string[]]>([
    ["the source itself", [path("punktum.xlsx"), "--out", path("punktum.xlsx")]],
    ["another plan", [path("punktum.xlsx"), "--out", path("ren.xlsx")]],
    ["a copy with another ending", [path("punktum.xlsx"), "--out", path("kopi.xlsm")]],
    ["several copies into one file", [path("punktum.xlsx"), path("ren.xlsx"), "--out", path("tom.xlsx")]],
    [
      "several copies of one name",
      [path("punktum.xlsx"), folderWith({ "punktum.xlsx": [POINT_ROW] }) + "/punktum.xlsx", "--out", path("to")],
    ],
  ])("%s", async (_name, words) => {
    const before = ["punktum.xlsx", "ren.xlsx", "tom.xlsx"].map((name) => readFileSync(path(name)));
    const { exit, stderr } = await run("fix", ...words, ...TODAY);
    expect(exit).toBe(2);
    expect(stderr).toContain("baselinekontrol fix --help");
    const after = ["punktum.xlsx", "ren.xlsx", "tom.xlsx"].map((name) => readFileSync(path(name)));
    expect(after.every((bytes, index) => bytes.equals(before[index]!))).toBe(true);
  });
});

test("a file that can't be read is told of, and the others are corrected all the same", async () => {
  const { exit, stdout, stderr } = await run(
    "fix",
    path("væk.xlsx"),
    path("punktum.xlsx"),
    "--format",
    "json",
    ...TODAY,
  );
  expect(exit).toBe(2);
  expect(stderr).toContain("Filen findes ikke.");
  expect(
    (JSON.parse(stdout) as FixJson).files.map(({ error, changes }) => [error?.code ?? null, changes.length]),
  ).toEqual([
    ["file/not-found", 0],
    [null, 1],
  ]);
});

test("a copy that can't be written is told of", async () => {
  writeFileSync(path("spærret"), "en fil");
  const { exit, stderr } = await run(
    "fix",
    path("punktum.xlsx"),
    "--out",
    join(path("spærret"), "kopi.xlsx"),
    ...TODAY,
  );
  expect(exit).toBe(2);
  expect(stderr).toContain("er ikke skrevet");
});
