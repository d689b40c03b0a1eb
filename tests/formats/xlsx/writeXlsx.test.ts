import fc from "fast-check";
import { cellAt, type CellValue } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { writeXlsx } from "../../../src/formats/xlsx/writeXlsx";
import type { NewSheet } from "../../../src/core/workbook/newSheet";
import { partOf } from "../../support/printed";

const sheet = (name: string, rows: NewSheet["rows"]): NewSheet => ({
  name,
  role: "report",
  rows,
  widths: [20, 12],
  frozenRows: 1,
});

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

test("a report is read as one, whatever its place; what becomes part of the plan is not, and other names are none", async () => {
  const roles = ["plan", "report", "figures", "report"] as const;
  const { sheets, definedNames } = await readBack(
    ...roles.map((role, at) => ({ ...sheet(`Ark ${at}`, [["a"]]), role })),
  );
  expect(sheets.map(({ isReport }) => isReport)).toEqual([false, true, false, true]);
  expect(definedNames).toEqual([]);
});

test("says how it prints, what is filtered, and what it is", async () => {
  const written = await writeXlsx(
    [
      {
        ...sheet("Lars' & Co", [["Plan"], ["a"]]),
        filter: { top: 0, left: 0, bottom: 1, right: 0 },
        page: {
          orientation: "landscape",
          repeatedRow: 0,
          header: { left: ["Mål & midler"] },
          footer: { right: ["Side ", { number: "page" }, " af ", { number: "pages" }] },
        },
      },
    ],
    { title: "Overblik <1>", program: "Baselinekontrol 0.1.0", date: "2026-11-20" },
  );
  const part = partOf(written, "xl/worksheets/sheet1.xml");
  const order = [
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "autoFilter",
    "pageMargins",
    "pageSetup",
    "headerFooter",
  ];
  expect(order.map((name) => part.indexOf(`<${name}`))).toEqual(
    order.map((name) => part.indexOf(`<${name}`)).sort((a, b) => a - b),
  );
  expect(part).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(part).toContain('<autoFilter ref="A1:A2"/>');
  expect(part).toMatch(/<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"\/>/);
  expect(part).toContain("<oddHeader>&amp;LMål &amp;&amp; midler</oddHeader>");
  expect(part).toContain("<oddFooter>&amp;RSide &amp;P af &amp;N</oddFooter>");
  const book = partOf(written, "xl/workbook.xml");
  expect(book).toMatch(/"_xlnm\.Print_Titles" localSheetId="0">'Lars'' &amp; Co'!\$1:\$1</);
  const core = partOf(written, "docProps/core.xml");
  expect(core).toContain("<dc:title>Overblik &lt;1&gt;</dc:title><dc:creator>Baselinekontrol 0.1.0</dc:creator>");
  expect(core).toContain(">2026-11-20T00:00:00Z<");
  expect((await readXlsx(written)).sheets[0]?.name).toBe("Lars' & Co");
});

test("a row of a text that wraps is as high as its lines; one of a single line is left to the program", async () => {
  const wide = { value: "ord ".repeat(20).trim(), wrap: true as const };
  const written = await writeXlsx([sheet("Ark", [[wide], [{ value: "ord", wrap: true }]])]);
  const heights = [...partOf(written, "xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>/g)].map(
    ([row]) => /ht="(\d+)"/.exec(row)?.[1],
  );
  expect(heights).toEqual(["60", undefined]);
});

test.each(["constructor", "toString", "__proto__"])("the text %s is no name of an object", async (text) => {
  const { sheets } = await readBack(sheet("Planer", [[text]]));
  expect(String(cellAt(sheets[0]!, 0, 0)?.value).trimEnd()).toBe(text);
});

test("characters that XML cannot hold are left out", async () => {
  const { sheets } = await readBack(sheet("Planer", [["a\u0000b\u001fc"]]));
  expect(cellAt(sheets[0]!, 0, 0)).toMatchObject({ value: "abc" });
});

/** What XML has no use for is left out: control characters, halves of pairs, and what Unicode calls no characters. */
const WITHOUT_USE = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc\u{10000}-\u{1fffd}]/gu;

test("any text comes back whole", async () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" }).map((drawn) => drawn.replace(WITHOUT_USE, "x"));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
      const { sheets } = await readXlsx(await writeXlsx([sheet("Planer", [texts])]));
      // XML reads a carriage return as a line break.
      const withBreaks = (value: CellValue | undefined): string =>
        String(value ?? "")
          .trimEnd()
          .replace(/\r\n?/g, "\n");
      const read = texts.map((_, column) => withBreaks(cellAt(sheets[0]!, 0, column)?.value));
      expect(read).toEqual(texts.map(withBreaks));
    }),
    { numRuns: 200 },
  );
});
