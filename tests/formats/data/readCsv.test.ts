import fc from "fast-check";
import { ENCODINGS, SEPARATORS } from "../../../src/core/data/dataFile";
import { readData } from "../../../src/formats/data/readData";
import { codeOf, encode, has } from "./support";

const rowsOf = async (bytes: Uint8Array, options = {}) => (await readData(bytes, "fil.csv", options)).tables[0]!.rows;
const text = (csv: string) => encode(csv, "utf-8");

const BOMS = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
  "windows-1252": [],
  ibm850: [],
  macintosh: [],
};

test.each(ENCODINGS.flatMap((encoding) => SEPARATORS.map((separator) => [encoding, separator] as const)))(
  "random tables in %s with %j come back",
  async (encoding, separator) => {
    const letters = [...'abcæøåÆØÅé€–1290,.;|\t"\n %-'].filter((letter) => has(encoding, letter));
    const field = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    const written = fc.record({
      table,
      newline: fc.constantFrom("\n", "\r\n"),
      quotes: fc.constantFrom("always", "needed"),
      mark: fc.boolean(),
    });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const needs = (value: string) => value.includes(separator) || /["\n\r]/.test(value);
    await fc.assert(
      fc.asyncProperty(written, async ({ table: rows, newline, quotes, mark }) => {
        const csv = rows
          .map((row) =>
            row.map((value) => (quotes === "always" || needs(value) ? quoted(value) : value)).join(separator),
          )
          .map((line) => line + newline)
          .join("");
        // A file of nothing but spaces is told to be empty.
        fc.pre(csv.trim() !== "");
        const bytes = Uint8Array.from([...(mark ? BOMS[encoding] : []), ...encode(csv, encoding)]);
        // What the user has chosen, so that tables of a few marks are read too.
        expect(await rowsOf(bytes, { encoding, separator })).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  },
);

const DANISH = "Område;År;Værdi\nBrøndby Nord;2022;12,59\nBrøndby Strand;2022;13,60\nÆrø;2023;9,1\n";

test.each([
  ["UTF-8", encode(DANISH, "utf-8"), "utf-8"],
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(DANISH, "utf-8")]), "utf-8"],
  ["UTF-16 LE", encode(DANISH, "utf-16le"), "utf-16le"],
  ["UTF-16 LE with a mark", Uint8Array.from([0xff, 0xfe, ...encode(DANISH, "utf-16le")]), "utf-16le"],
  ["UTF-16 BE", encode(DANISH, "utf-16be"), "utf-16be"],
  ["UTF-16 BE with a mark", Uint8Array.from([0xfe, 0xff, ...encode(DANISH, "utf-16be")]), "utf-16be"],
  ["Windows-1252", encode(DANISH, "windows-1252"), "windows-1252"],
  ["DOS", encode(DANISH, "ibm850"), "ibm850"],
  ["Mac", encode(DANISH, "macintosh"), "macintosh"],
])("the encoding is found: %s", async (_name, bytes, encoding) => {
  const { found, tables } = await readData(bytes, "fil.csv");
  expect(found).toEqual({ kind: "csv", encoding, separator: ";", quoted: false, unreadable: 0, doubts: [] });
  expect(tables[0]!.rows[1]).toEqual(["Brøndby Nord", "2022", "12,59"]);
});

test.each([
  ["semicolons though every figure has a comma", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ";"],
  ["commas", "a,b,c\n1.5,2.5,x;y\n1.5,2.5,z\n", ","],
  ["tabs", "a\tb\n1,5\t2,5\n1,5\t2\n", "\t"],
  ["bars", "a|b\n1|2\n3|4\n", "|"],
  ["below titles", 'Titel, med komma\n"Enhed: pct., afrundet"\n\na;b\n1;2\n3;4\n', ";"],
  ["as Excel says it", "sep=|\na|b\n1|2\n", "|"],
])("the separator is found: %s", async (_name, csv, separator) => {
  expect((await readData(text(csv), "x")).found.separator).toBe(separator);
});

test("Excel's line about the separator is no row", async () => {
  expect(await rowsOf(text("sep=;\r\na;b\r\n1;2\r\n"))).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("titles, empty lines and notes stay rows of their own", async () => {
  expect(await rowsOf(text("Titel\r\n\r\na;b\r\n1;2\r\n\r\nKilde: x\r\n"))).toEqual([
    ["Titel"],
    [],
    ["a", "b"],
    ["1", "2"],
    [],
    ["Kilde: x"],
  ]);
});

test("formulas and odd texts stay text, line breaks in quotes stay, other endings are read", async () => {
  expect(await rowsOf(text('a;b\r\n=cmd|\' /C calc\'!A0;"=1+1"\r\n__proto__;"x\r\ny"\r\n'))).toEqual([
    ["a", "b"],
    ["=cmd|' /C calc'!A0", "=1+1"],
    ["__proto__", "x\ny"],
  ]);
  expect(await rowsOf(text("a;b\r1;2\r"))).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(await rowsOf(text("a;b\r\n1;2\n3;4\r\n"))).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("typographic marks of Windows-1252 are read", async () => {
  expect((await rowsOf(encode("a;b\nBrøndby – 5 €;”x”\n", "windows-1252")))[1]).toEqual(["Brøndby – 5 €", "”x”"]);
});

test("a file of mixed encodings is read, and what can't be is counted", async () => {
  const bytes = Uint8Array.from([
    ...encode("Område;År\nBrøndby;1\nÆrø;2\n", "utf-8"),
    ...encode("Tårnby;3\n", "windows-1252"),
  ]);
  const { found, tables } = await readData(bytes, "x");
  expect(found).toMatchObject({ encoding: "utf-8", unreadable: 1 });
  expect(tables[0]!.rows).toEqual([
    ["Område", "År"],
    ["Brøndby", "1"],
    ["Ærø", "2"],
    ["T�rnby", "3"],
  ]);
});

test("rows and letters that lie across the pieces a file is read in stay whole", async () => {
  const lines = Array.from(
    { length: 90_000 },
    (_, index) => `Brøndby Strand og Nord ${index % 7};"${index}; æ";${index},5`,
  );
  const rows = await rowsOf(text(`a;b;c\n${lines.join("\n")}\n`));
  expect(rows).toHaveLength(90_001);
  expect(rows.every((row, index) => index === 0 || (row[1] === `${index - 1}; æ` && row[2] === `${index - 1},5`))).toBe(
    true,
  );
});

test("300 columns are read; columns beyond all measure are not", async () => {
  const line = (count: number) => Array.from({ length: count }, (_, index) => index).join(";");
  expect((await rowsOf(text(`${line(300)}\n${line(300)}\n`)))[1]).toHaveLength(300);
  expect(await codeOf(readData(text(`${line(5000)}\n`), "x"))).toBe("data/too-many-columns");
});

test("the signal stops a reading, and progress reaches the end", async () => {
  const control = new AbortController();
  control.abort(new Error("stopped"));
  await expect(readData(text(DANISH), "x", { signal: control.signal })).rejects.toThrow("stopped");
  const progress: number[] = [];
  await readData(text(DANISH), "x", { onProgress: (fraction) => progress.push(fraction) });
  expect(progress).toEqual([1]);
});
