import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FormatError } from "../../../src/formats/errors";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { buildParts } from "../../support/xlsxBuilder";
import { zipParts } from "../../support/xlsxParts";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const FILE = new Uint8Array(readFileSync(join(__dirname, "../../fixtures/libreoffice.xlsx")));

const PARTS = buildParts({
  sheets: [
    {
      name: "Ark",
      rows: [["Delmål", 0.136, true], [{ formula: "A1", value: "x" }]],
      formats: { B1: "0.0%" },
      merges: ["A1:B2"],
      tables: { T: "A1:B2" },
    },
  ],
  definedNames: { Plan: "Ark!$A$1" },
  customXml: ["<x/>"],
});

/** A workbook or a FormatError, and nothing else, in little time. */
async function holds(bytes: Uint8Array): Promise<void> {
  const start = processorTime();
  try {
    const { sheets } = await readXlsx(bytes);
    expect(Array.isArray(sheets)).toBe(true);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  expect(processorTime() - start).toBeLessThan(RUNAWAY);
}

const place = (length: number) => fc.nat({ max: length - 1 });

test("a file cut off anywhere gives an error, never a workbook", async () => {
  await fc.assert(
    fc.asyncProperty(place(FILE.length), async (length) => {
      await expect(readXlsx(FILE.slice(0, length))).rejects.toBeInstanceOf(FormatError);
    }),
    { numRuns: 200 },
  );
});

test("bytes changed anywhere give a workbook or an error", async () => {
  const change = fc.tuple(place(FILE.length), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = FILE.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      await holds(bytes);
    }),
    { numRuns: 300 },
  );
});

test("a piece taken out or put in gives a workbook or an error", async () => {
  await fc.assert(
    fc.asyncProperty(
      place(FILE.length),
      fc.nat({ max: 300 }),
      fc.uint8Array({ maxLength: 40 }),
      async (at, gone, put) => {
        await holds(Uint8Array.from([...FILE.slice(0, at), ...put, ...FILE.slice(at + gone)]));
      },
    ),
    { numRuns: 200 },
  );
});

test("XML changed anywhere, but soundly packed, gives a workbook or an error", async () => {
  const token = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "&",
    "&#x;",
    "<c>",
    "</c>",
    "<v>",
    "<!--",
    "]]>",
    "<![CDATA[",
    "r=",
    "\0",
    "-1",
    "NaN",
    " ",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(PARTS)),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), token), {
        minLength: 1,
        maxLength: 4,
      }),
      async (path, edits) => {
        let text = String(PARTS[path]);
        for (const [where, gone, put] of edits) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + put + text.slice(at + gone);
        }
        await holds(zipParts({ ...PARTS, [path]: text }));
      },
    ),
    { numRuns: 300 },
  );
});

test("anything at all gives an error", async () => {
  const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 2000 }), async (magic, rest) => {
      await expect(readXlsx(Uint8Array.from([...magic, ...rest]))).rejects.toBeInstanceOf(FormatError);
    }),
    { numRuns: 200 },
  );
});
