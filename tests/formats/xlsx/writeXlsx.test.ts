import fc from "fast-check";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { writeXlsx } from "../../../src/formats/xlsx/writeXlsx";
import type { NewSheet } from "../../../src/hosts/newSheet";

const sheet = (name: string, rows: NewSheet["rows"]): NewSheet => ({ name, rows, widths: [20, 12], frozenRows: 1 });

async function readBack(...sheets: readonly NewSheet[]) {
  return readXlsx(await writeXlsx(sheets));
}

test.each([
  ["a text", "Brøndby Strand: 13,60 %\nBrøndby Nord: 12,59 %"],
  ["what could be a formula", "=1+1"],
  ["a dash", "- Beboerrådgiver"],
  ["marks of XML", '<b>&"</b>'],
  ["a number", 1234.5],
  ["nothing to count", 0],
])("%s comes back as it was", async (_name, value) => {
  const { sheets } = await readBack(sheet("Planer", [["Plan"], [value]]));
  expect(cellAt(sheets[0]!, 1, 0)).toMatchObject({ value });
  expect(cellAt(sheets[0]!, 1, 0)?.formula).toBeUndefined();
});

test("sheets keep their names and their order, and empty cells stay empty", async () => {
  const { sheets } = await readBack(sheet("Planer", [["a", null, "c"]]), sheet("Mål & midler", [["b"]]));
  expect(sheets.map(({ name }) => name)).toEqual(["Planer", "Mål & midler"]);
  expect(cellAt(sheets[0]!, 0, 1)).toBeUndefined();
  expect(cellAt(sheets[0]!, 0, 2)).toMatchObject({ value: "c" });
});

test("characters that XML cannot hold are left out", async () => {
  const { sheets } = await readBack(sheet("Planer", [["a\u0000b\u001fc"]]));
  expect(cellAt(sheets[0]!, 0, 0)).toMatchObject({ value: "abc" });
});

test("any text comes back whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 8 }), async (texts) => {
      const { sheets } = await readBack(sheet("Planer", [texts]));
      // XML reads a carriage return as a line break.
      const expected = texts.map((text) =>
        text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/\r\n?/g, "\n"),
      );
      const read = texts.map((_, column) => String(cellAt(sheets[0]!, 0, column)?.value ?? "").replace(/\r\n?/g, "\n"));
      expect(read).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
