import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check/check";
import { EMPTY_STORE, storeText } from "../../src/core/store/store";
import { readPlanFile } from "../../src/formats/readPlanFile";
import { storeToXml } from "../../src/hosts/storePart";
import { buildXlsx } from "../support/xlsxBuilder";
import { run } from "./run";

jest.setTimeout(30_000);

const TODAY = "2026-11-20";
const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-contract-"));
const SIGNED = { reason: "Året følger af skoleåret i aftalen", by: "Jens Hansen", date: "2026-11-01" };

const HEADINGS = [
  ...["Delmål", "Indikator", "Baseline boligområde/målgruppe"],
  ...["Evt. anden baseline", "Baseline år", "Datakilde"],
];

const rows = (baseline: string) => [
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  HEADINGS,
  [
    "Højst 12 % er uden job",
    "Andel 15-29-årige uden job",
    baseline,
    "Brøndby Kommune: 11,46 %",
    null,
    "LBF Beboerdata",
  ],
];

interface Output {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly cell: string; readonly accepted: object | null }[];
    readonly summary: object;
    readonly matches?: readonly object[];
  }[];
}

async function save(name: string, baseline: string, store: string | null): Promise<string> {
  const path = join(folder, name);
  const sheets = [{ name: "Beskæftigelse", rows: rows(baseline) }];
  writeFileSync(path, buildXlsx({ sheets, ...(store === null ? {} : { customXml: [storeToXml(store)] }) }));
  return Promise.resolve(path);
}

/** The store of a user who has accepted the missing year. */
async function acceptedYear(): Promise<string> {
  const { workbook } = await readPlanFile(await save("foer.xlsx", "13,60 %", null));
  const { findings, review } = checkWorkbook(workbook, { today: TODAY });
  const identity = review.findings[findings.findIndex(({ rule }) => rule === "year/missing")]?.identity;
  if (identity === null || identity === undefined) throw new Error("the year isn't missing");
  const covered = identity.covered.map((value) => ({ ...value }));
  return storeText({ ...EMPTY_STORE, acceptances: [{ ...identity, at: { ...identity.at }, covered, ...SIGNED }] });
}

test("an accepted finding stays among the findings, counts apart, and doesn't fail the check", async () => {
  const path = await save("accepteret.xlsx", "13,60 %", await acceptedYear());
  const [json, text, min] = await Promise.all([
    run("check", path, "--format", "json", "--today", TODAY),
    run("check", path, "--today", TODAY),
    run("check", path, "--format", "json", "--today", TODAY, "--min", "error"),
  ]);
  expect([json.exit, text.exit, min.exit]).toEqual([0, 0, 0]);
  for (const { stdout } of [json, min]) {
    const [file] = (JSON.parse(stdout) as Output).files;
    expect(file?.findings).toMatchObject([{ rule: "year/missing", cell: "E3", accepted: SIGNED }]);
    expect(file?.summary).toEqual({ error: 0, warning: 0, info: 0, accepted: 1, more: 0 });
  }
  expect(text.stdout).toContain("1 accepteret");
  expect(text.stdout.replace(/\s+/g, " ")).toContain(
    "Accepteret af Jens Hansen 1. november 2026: Året følger af skoleåret i aftalen",
  );
});

test("a finding whose figure has changed since is an error again", async () => {
  const store = await acceptedYear();
  const path = await save("aendret.xlsx", "13,60 %", store.replace(/"mark":"[^"]+"/, '"mark":"0000000000000000"'));
  const { exit, stdout } = await run("check", path, "--format", "json", "--today", TODAY);
  const [file] = (JSON.parse(stdout) as Output).files;
  expect(exit).toBe(1);
  expect(file?.findings).toMatchObject([{ rule: "year/missing", accepted: null }]);
  expect(file?.summary).toEqual({ error: 1, warning: 0, info: 0, accepted: 0, more: 0 });
});

test("inspect tells which imported indicator each of the plan's is, with the runners-up", async () => {
  const plan = join(ROOT, "assets/samples/broendby-2025.xlsx");
  const data = join(ROOT, "tests/fixtures/data/lbf-langt.xlsx");
  const [bare, withData] = await Promise.all([run("inspect", plan), run("inspect", plan, "--data", data)]);
  expect((JSON.parse(bare.stdout) as Output).files[0]?.matches).toBeUndefined();
  const { matches = [] } = (JSON.parse(withData.stdout) as Output).files[0]!;
  expect(matches).toHaveLength(5);
  expect(matches[0]).toMatchObject({
    sheet: "Beskæftigelse",
    cell: "A9",
    indikator: expect.stringMatching(/^Andelen af 15-29 årige/),
    matched: "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    sure: true,
  });
  expect(matches[2]).toMatchObject({ matched: null, confidence: 0, sure: false, candidates: [] });
  for (const match of matches) {
    expect(Object.keys(match)).toEqual([
      "sheet",
      "cell",
      "indikator",
      "matched",
      "confidence",
      "sure",
      "candidates",
      "figures",
      "reason",
    ]);
  }
});
