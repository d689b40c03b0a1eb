import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check/check";
import { readPlan } from "../../src/formats/readPlan";
import { storeToXml } from "../../src/hosts/storePart";
import { buildXlsx } from "../support/xlsxBuilder";
import { run } from "./run";

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-store-"));

/** Two lines that nobody can tell apart, a budget with a column that nobody can read, and what the users have said. */
function workbook(name: string, store: string | null): string {
  const path = join(folder, name);
  const sheets = [
    {
      name: "Beskæftigelse",
      rows: [
        ["Delaftale for indsatsområdet Beskæftigelse"],
        [],
        ["Medarbejderressourcer"],
        ["Medarbejder 15 timer"],
        ["Medarbejder 16 timer"],
      ],
    },
    {
      name: "Budget",
      rows: [
        ["Stilling", "Ansat (timer)", "X"],
        ["Medarbejder", 20, 1],
        ["Medarbejder", 25, 1],
      ],
    },
  ];
  writeFileSync(path, buildXlsx({ sheets, ...(store === null ? {} : { customXml: [storeToXml(store)] }) }));
  return path;
}

const STORE = JSON.stringify({
  version: 1,
  budget: [{ sheet: "Budget", column: 2, meaning: { kind: "share", omraade: "Beskæftigelse" } }],
  answers: { "beskæftigelse|medarbejder|": "medarbejder||2", "beskæftigelse|medarbejder||2": null },
});

interface Output {
  readonly files: {
    readonly findings: { readonly rule: string; readonly cell: string }[];
    readonly tables: { readonly kind: string; readonly rows: { readonly shares: object }[] }[];
  }[];
}

test("a check uses the columns and answers that the workbook's own store holds, and so does an inspection", async () => {
  const path = workbook("svaret.xlsx", STORE);
  const [checked, inspected, text] = await Promise.all([
    run("check", path, "--format", "json", "--today", "2026-11-20"),
    run("inspect", path),
    run("check", path, "--today", "2026-11-20"),
  ]);
  const staffing = (JSON.parse(checked.stdout) as Output).files[0]!.findings.filter(({ rule }) =>
    rule.startsWith("staffing"),
  );
  expect(staffing.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "staffing/hours-differ A4",
    "staffing/no-budget-row A5",
  ]);
  const budget = (JSON.parse(inspected.stdout) as Output).files[0]!.tables.find(({ kind }) => kind === "budget");
  expect(budget!.rows.map(({ shares }) => shares)).toEqual([{ Beskæftigelse: 1 }, { Beskæftigelse: 1 }]);
  expect(text.stdout).not.toContain("usikkert");
});

test("what nobody has answered is told as not checked", async () => {
  const { stdout } = await run("check", workbook("uden.xlsx", null), "--today", "2026-11-20");
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "2 medarbejderlinjer mod budgettet: det er usikkert, hvilke stillinger de er.",
  );
  expect(stdout).not.toContain("staffing/");
});

test("what can't be understood of a store is told of, and the rest is used", async () => {
  const odd = { ...(JSON.parse(STORE) as object), acceptances: [{ kind: "?" }, 7], settings: { language: "sv" } };
  const path = workbook("delvist.xlsx", JSON.stringify(odd));
  const [checked, inspected, english] = await Promise.all([
    run("check", path, "--today", "2026-11-20"),
    run("inspect", path),
    run("check", path, "--lang", "en"),
  ]);
  const said = `${path}: Noget af det, projektmappen har gemt, kan ikke læses og bliver ikke brugt: 1 indstilling, 2 accepter. Det bliver stående, som det er.\n`;
  expect([checked.stderr, inspected.stderr]).toEqual([said, said]);
  expect(english.stderr).toContain("is not used: 1 setting, 2 acceptances.");
  expect(checked.stdout).not.toContain("usikkert");
});

test("a store that can't be read is told of, and the check goes on without it", async () => {
  const path = workbook("ødelagt.xlsx", "{");
  const { exit, stderr, stdout } = await run("check", path, "--today", "2026-11-20");
  expect([exit, stderr]).toEqual([1, `${path}: Projektmappens indstillinger kan ikke læses og bliver ikke brugt.\n`]);
  expect(stdout).toContain("Ikke kontrolleret:");
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "Indstillinger, svar og accepter i projektmappen: de kan ikke læses og er ikke brugt.",
  );
});

test("what a stranger's workbook has set is in every report, and can be left out", async () => {
  const sheets = [
    {
      name: "Beskæftigelse",
      rows: [
        ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
        ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
        [
          "Højst 12 % er uden job",
          "Andel 15-29-årige uden job",
          "13,6 %",
          "Brøndby Kommune: 11,46 %",
          2009,
          "LBF Beboerdata",
        ],
        ["Færre uden job", "Andel 30-49-årige uden job", "12,6 %", "Brøndby Kommune: 13,46 %", null, "LBF Beboerdata"],
      ],
    },
  ];
  const bare = buildXlsx({ sheets });
  const { workbook: read } = await readPlan(bare);
  const { review } = checkWorkbook(read, { today: "2026-11-20" });
  const acceptances = review.findings.flatMap(({ identity }) =>
    identity?.rule === "year/missing"
      ? [{ ...identity, reason: "Det er aftalt med nogen", by: "En fremmed", date: "2026-11-01" }]
      : [],
  );
  const settings = { plan: { kommune: null, from: null, to: null }, areas: [], yearTooOldAfter: 50 };
  const path = join(folder, "fremmed.xlsx");
  const store = JSON.stringify({ version: 1, settings, acceptances });
  writeFileSync(path, buildXlsx({ sheets, customXml: [storeToXml(store)] }));
  const overview = join(folder, "overblik.csv");
  const call = [path, "--today", "2026-11-20"];
  const [json, text, html, ignored, counted] = await Promise.all([
    run("check", ...call, "--format", "json", "--overview", overview),
    run("check", ...call),
    run("check", ...call, "--format", "html"),
    run("check", ...call, "--format", "json", "--ignore-stored"),
    run("check", ...call, "--accepted", "count"),
  ]);
  const said = [
    "Tal må være op til 50 år ældre end planen (standard: 3 år); uden det: 1 fund mere",
    "1 fund er accepteret: 1 fejl",
  ];
  expect([json.exit, text.exit, html.exit, ignored.exit, counted.exit]).toEqual([0, 0, 0, 1, 1]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [
      {
        stored: [
          { kind: "setting", text: said[0] },
          { kind: "acceptance", text: said[1] },
        ],
      },
    ],
  });
  for (const { stdout } of [text, html]) {
    for (const sentence of said) expect(stdout.replace(/\s+/g, " ")).toContain(sentence);
    expect(stdout.replace(/\s+/g, " ")).toContain("Programmet ved ikke, hvem der har skrevet dem.");
    expect(stdout).not.toContain("Intet at bemærke");
  }
  expect(JSON.parse(ignored.stdout)).toMatchObject({
    files: [{ stored: [], summary: { error: 1, warning: 1, accepted: 0 } }],
  });
  const [, line] = readFileSync(overview, "utf8").split("\r\n");
  expect(line).toMatch(/;0;0;0;1;0;0;1;/);
  for (const sentence of said) expect(line).toContain(sentence);
});

test("an inspection without what the workbook has set reads the columns by their headings", async () => {
  const path = workbook("uden at spørge.xlsx", STORE);
  const { stdout } = await run("inspect", path, "--ignore-stored");
  const budget = (JSON.parse(stdout) as Output).files[0]!.tables.find(({ kind }) => kind === "budget");
  expect(budget!.rows.map(({ shares }) => shares)).toEqual([{}, {}]);
});
