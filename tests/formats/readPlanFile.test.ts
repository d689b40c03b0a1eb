import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlanFile } from "../../src/formats/readPlanFile";
import { buildXlsx } from "../support/xlsxBuilder";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xlsx-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("reads a file by its path", async () => {
  const path = join(folder, "plan æøå.xlsx");
  writeFileSync(path, buildXlsx({ sheets: [{ name: "Ark", rows: [["Delmål"]] }] }));
  expect((await readPlanFile(path)).workbook.sheets[0]?.name).toBe("Ark");
});

test.each([
  ["a file that isn't there", "file/not-found", () => join(folder, "nej.xlsx")],
  ["a file in something that is no folder", "file/not-found", () => join(__filename, "nej.xlsx")],
  ["a folder", "file/not-a-file", () => folder],
  ["a path that is none", "file/unreadable", () => "a\0b"],
])("%s fails as %s", async (_name, code, path) => {
  await expect(readPlanFile(path())).rejects.toMatchObject({ name: "FormatError", code, values: { path: path() } });
});

test("a file far too large is not even opened", async () => {
  const path = join(folder, "stor.xlsx");
  writeFileSync(path, "");
  truncateSync(path, 300 * 1024 * 1024);
  await expect(readPlanFile(path)).rejects.toMatchObject({ code: "file/too-large", values: { path, megabytes: 200 } });
});
