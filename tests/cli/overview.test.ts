import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellAt } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { BAD_ROW, folderWith, GOOD_ROW, run } from "./run";

jest.setTimeout(60_000);

const TODAY = ["--today", "2026-11-20"];

/** More than are checked in one process, one of them faulty and one no workbook at all. */
function manyPlans(): string {
  const names = Array.from({ length: 11 }, (_, index) => `plan ${index + 1}.xlsx`);
  const folder = folderWith(Object.fromEntries(names.map((name, index) => [name, [index === 3 ? BAD_ROW : GOOD_ROW]])));
  writeFileSync(join(folder, "plan 5b.xlsx"), "ikke en projektmappe");
  writeFileSync(join(folder, "~$plan 1.xlsx"), "Excels egen låsefil");
  writeFileSync(join(folder, "noter.txt"), "");
  return folder;
}

test("a folder: every plan is checked, the one that can't be read is told of, and each form of overview is written", async () => {
  const folder = manyPlans();
  const out = mkdtempSync(join(tmpdir(), "overblik-"));
  const paths = ["html", "csv", "xlsx"].map((ending) => join(out, `overblik.${ending}`));
  const { exit, stdout, stderr } = await run(
    "check",
    folder,
    ...paths.flatMap((path) => ["--overview", path]),
    ...TODAY,
  );
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(/plan 5b\.xlsx: Filen indeholder ren tekst/);
  for (const path of [...paths, join(out, "overblik-indikatorer.csv")]) expect(stderr).toContain(path);

  const csv = readFileSync(join(out, "overblik.csv"), "utf8").split("\r\n");
  expect(csv[0]).toBe(
    "\ufeffPlan;Kommune;Fra;Til;Fejl;Advarsler;Oplysninger;Manglende årstal;Manglende datakilder;Forskelle i bemanding;Accepterede fund;Fil;Bemærkning",
  );
  // In the order of a Danish folder: 2 before 10.
  expect(csv.slice(1, 13).map((line) => /plan \d+b?/.exec(line)?.[0])).toEqual(
    ["1", "2", "3", "4", "5", "5b", "6", "7", "8", "9", "10", "11"].map((number) => `plan ${number}`),
  );
  expect(csv[4]).toContain("Prøveplanen;Brøndby Kommune;2025-01-01;2028-12-31;1;0;0;1;0;0;0;");
  expect(csv[6]).toMatch(/^ikke læst;;;;;;;;;;;.*plan 5b\.xlsx;"?Filen indeholder ren tekst/);
  expect(csv.slice(13)).toEqual([""]);

  const indicators = readFileSync(join(out, "overblik-indikatorer.csv"), "utf8");
  expect(indicators.match(/;13,6;%;/g)).toHaveLength(11);

  const html = readFileSync(join(out, "overblik.html"), "utf8");
  expect(html).toContain("1 af 12 filer kunne ikke læses.");
  expect(html).not.toMatch(/<script|https?:/);

  const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(out, "overblik.xlsx"))));
  expect(sheets.map(({ name, rows }) => [name, rows.size])).toEqual([
    ["Planer", 14],
    ["Indikatorer", 12],
  ]);
  expect(cellAt(sheets[0]!, 4, 2)).toMatchObject({ value: 45658, text: "01-01-2025" });
  expect(cellAt(sheets[0]!, 4, 4)).toMatchObject({ value: 1 });
  expect(cellAt(sheets[1]!, 1, 3)).toMatchObject({ value: 13.6 });
});

test("people see the files as they lie in the folder; a script gets the path that the JSON has", async () => {
  const folder = folderWith({ "a.xlsx": [GOOD_ROW] });
  mkdirSync(join(folder, "2026"));
  writeFileSync(join(folder, "2026", "b.xlsx"), readFileSync(join(folder, "a.xlsx")));
  const out = mkdtempSync(join(tmpdir(), "overblik-"));
  const path = (ending: string): string => join(out, `overblik.${ending}`);
  const overviews = ["html", "csv", "xlsx"].flatMap((ending) => ["--overview", path(ending)]);
  await run("check", folder, ...overviews, ...TODAY);

  const html = readFileSync(path("html"), "utf8");
  expect(html).toContain(`>${join("2026", "b.xlsx")}<`);
  expect(html).not.toContain(folder);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path("xlsx"))));
  expect([1, 2].map((row) => cellAt(sheets[0]!, row, 11)?.value)).toEqual([join("2026", "b.xlsx"), "a.xlsx"]);
  const csv = readFileSync(path("csv"), "utf8");
  expect(csv).toContain(`;${join(folder, "a.xlsx")};`);

  // Two folders may hold files of one name.
  await run("check", folder, join(folder, "2026"), ...overviews, ...TODAY);
  expect(readFileSync(path("html"), "utf8")).toContain(`>${join(folder, "a.xlsx")}<`);
});

test("with --format the findings come too, in the order of the files, however many processes check them", async () => {
  const folder = manyPlans();
  const { stdout } = await run("check", folder, "--format", "json", ...TODAY);
  const { files } = JSON.parse(stdout) as { files: { file: string; error: unknown; summary: { error: number } }[] };
  expect(files.map(({ file }) => file.slice(folder.length + 1))).toEqual(
    ["1", "2", "3", "4", "5", "5b", "6", "7", "8", "9", "10", "11"].map((number) => `plan ${number}.xlsx`),
  );
  expect(files.map(({ summary }) => summary.error)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(files.filter(({ error }) => error !== null)).toHaveLength(1);
});

test("a folder in a folder is looked into; an empty one is told of", async () => {
  const folder = mkdtempSync(join(tmpdir(), "planer-"));
  const empty = await run("check", folder, ...TODAY);
  expect(empty).toMatchObject({
    exit: 2,
    stderr:
      "Der er ingen projektmapper (.xlsx), Word-dokumenter (.docx) eller PDF-filer i mappen. Vælg en anden mappe.\n",
  });
  mkdirSync(join(folder, "2026"));
  const plans = folderWith({ "a.xlsx": [GOOD_ROW] });
  writeFileSync(join(folder, "2026", "a.xlsx"), readFileSync(join(plans, "a.xlsx")));
  expect(await run("check", folder, ...TODAY)).toMatchObject({ exit: 0, stderr: "" });
});

test("an overview isn't written over a plan", async () => {
  const folder = folderWith({ "a.xlsx": [GOOD_ROW] });
  const plan = join(folder, "a.xlsx");
  const before = readFileSync(plan);
  const { exit, stderr } = await run("check", plan, "--overview", plan);
  expect(exit).toBe(2);
  expect(stderr).toContain("a.xlsx er en af de filer, der skal læses");
  expect(readFileSync(plan)).toEqual(before);
});
