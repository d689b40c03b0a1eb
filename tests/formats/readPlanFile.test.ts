import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlanFile } from "../../src/formats/readPlanFile";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
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

// Node's own unpacking takes the place of the reader's there.
describe("a sheet of some megabytes", () => {
  const rows = Array.from({ length: 6_000 }, (_, row) => [`Delmål ${row}`, row * 7919, `Kilde ${(row * 31) % 997}`]);
  const bytes = buildXlsx({ sheets: [{ name: "Ark", rows }] });
  const path = (): string => join(folder, "stort ark.xlsx");

  test("is read as it is anywhere else", async () => {
    writeFileSync(path(), bytes);
    expect((await readPlanFile(path())).workbook).toEqual(await readXlsx(bytes));
  });

  test("with a byte changed fails in the same way", async () => {
    for (const part of [0.3, 0.5, 0.7]) {
      const damaged = bytes.slice();
      const at = Math.floor(bytes.length * part);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      writeFileSync(path(), damaged);
      const reason = await readXlsx(damaged).catch((error: unknown) => error);
      expect(reason).toMatchObject({ code: "xlsx/damaged" });
      await expect(readPlanFile(path())).rejects.toMatchObject({ code: "xlsx/damaged" });
    }
  });
});
