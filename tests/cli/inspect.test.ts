import { join } from "node:path";
import { folderWith, GOOD_ROW, ROOT, run } from "./run";

jest.setTimeout(30_000);

const folder = folderWith({ "plan.xlsx": [GOOD_ROW] });
const plan = join(folder, "plan.xlsx");

test("what was recognised and how every cell was read, in the contract's form", async () => {
  const { exit, stdout, stderr } = await run("inspect", plan);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(JSON.parse(stdout)).toStrictEqual({
    version: 1,
    files: [
      {
        file: plan,
        plan: { name: "Prøveplanen", kommune: "Brøndby Kommune", from: "2025-01-01", to: "2028-12-31" },
        tables: [
          {
            kind: "delmaal",
            form: "lbf-2019-26",
            sheet: "Beskæftigelse",
            range: "A8:F9",
            indsatsomraade: "Beskæftigelse",
            rows: [
              {
                cell: "A9",
                delmaal: "Højst 12 % af de unge er uden uddannelse",
                indikator: "Andel 15-29-årige uden uddannelse og beskæftigelse",
                baseline: { text: "13,6 %", figures: [{ label: null, value: 13.6, unit: "%", year: null }] },
                comparison: {
                  text: "Brøndby Kommune: 11,46 %",
                  figures: [{ label: "Brøndby Kommune", value: 11.46, unit: "%", year: null }],
                },
                year: { text: "2023", years: [2023], kind: "year" },
                source: { text: "LBF Boligsociale data 2023", publisher: "lbf", year: 2023 },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("a file that can't be read stops none of the others, and the exit is 2", async () => {
  const missing = join(folder, "findes-ikke.xlsx");
  const { exit, stdout, stderr } = await run("inspect", missing, plan);
  expect(exit).toBe(2);
  expect(stderr).toBe(`${missing}: Filen findes ikke. Se efter, om stien og filens navn er skrevet rigtigt.\n`);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [
      {
        file: missing,
        error: { code: "file/not-found" },
        plan: { name: null, kommune: null, from: null, to: null },
        tables: [],
      },
      { file: plan, tables: [{ kind: "delmaal" }] },
    ],
  });
});

test.each([
  ["statbank-api-da.csv", 40, "Andel uden uddannelse og beskæftigelse · 15-29 år", 12.31],
  ["statbank.px", 6, "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg", 60],
  ["datablad.xlsx", 12, "Andel børn i 0. kl., der har behov for en fokuseret eller særlig indsats: Skriftsprog", 31.82],
  ["lbf-to-overskriftsraekker.xlsx", 24, "Andel 1-5-årige i dagtilbud", 82.1],
  ["lbf-aar-paa-tvaers.xlsx", 64, "Andel 1-5-årige i dagtilbud", 80.9],
])("a file of data, %s, is shown as rows of Baselinedata", async (file, count, indikator, value) => {
  const { exit, stdout, stderr } = await run("inspect", join(ROOT, "tests/fixtures/data", file));
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  const { files } = JSON.parse(stdout) as { files: { tables: { kind: string; rows: Record<string, unknown>[] }[] }[] };
  const [table] = files[0]?.tables ?? [];
  expect(table).toMatchObject({ kind: "baselinedata", indsatsomraade: null });
  expect(table?.rows).toHaveLength(count);
  expect(table?.rows[0]).toMatchObject({ indikator, value, suppressed: false, unit: "%" });
  expect(table?.rows.every((row) => /^[A-Z]+\d+$/.test(String(row["cell"])))).toBe(true);
});

test("a delaftale in Word, as the sheets it would make, and what wasn't recognised in it", async () => {
  const { exit, stdout, stderr } = await run("inspect", join(ROOT, "tests/fixtures/word/broendby-2025.docx"));
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  const { files } = JSON.parse(stdout) as { files: { plan: object; tables: object[]; notRecognised: string[] }[] };
  expect(files[0]).toMatchObject({
    plan: { name: "Brøndby Projektet", kommune: "Brøndby Kommune", from: "2025-06-01", to: "2029-05-31" },
    tables: [
      { kind: "delmaal", sheet: "Beskæftigelse", range: "A8:F13", indsatsomraade: "Beskæftigelse" },
      { kind: "medarbejdere", sheet: "Beskæftigelse", indsatsomraade: "Beskæftigelse" },
    ],
    notRecognised: [],
  });
});
