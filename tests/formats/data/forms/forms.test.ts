import { guessMapping } from "../../../../src/core/data/guessMapping";
import { readFigures } from "../../../../src/core/data/readFigures";
import { isSettled } from "../../../../src/core/data/settle";
import { readValue } from "../../../../src/core/data/values";
import type { RawTable } from "../../../../src/core/data/dataFigure";
import { readData } from "../../../../src/formats/data/readData";
import { FORM_FILES, type FormFile } from "./files";
import { decode, keyOf, readCsvPlainly, readJsonPlainly, readPxPlainly, type Figures } from "./independent";

/** The table's figures by what they are about, the column of units aside. Fails where two share a key. */
function figuresOf({ rows }: RawTable): Figures {
  const [headings = [], ...rest] = rows;
  const figures = new Map<string, number | null>();
  for (const row of rest) {
    const parts = row.slice(0, -1).filter((_, column) => headings[column] !== "Enhed");
    const key = keyOf(parts.map(String));
    expect(figures).not.toHaveProperty(key);
    const read = readValue(row.at(-1) ?? null, ",");
    expect(read.kind).toMatch(/^(?:figure|mark)$/);
    figures.set(key, read.kind === "figure" ? read.value : null);
  }
  expect(figures.size).toBe(rest.length);
  return figures;
}

function plainly(file: FormFile): Figures {
  const text = decode(file.bytes, file.written);
  return file.kind === "px" ? readPxPlainly(text) : readJsonPlainly(text);
}

test("there are at least sixty forms, each of its own", () => {
  expect(FORM_FILES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FORM_FILES.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).size).toBe(FORM_FILES.length);
});

const cubes = FORM_FILES.filter(({ kind }) => kind !== "csv");
test.each(cubes.map((file) => [file.name, file] as const))("%s: two readers find the same figures", async (_, file) => {
  const { kind, tables, found } = await readData(file.bytes, "x");
  expect(kind).toBe(file.kind);
  expect(found.unreadable).toBe(0);
  expect(found.doubts.map(({ code }) => code)).toEqual(file.doubts);
  expect(tables).toHaveLength(1);
  const expected = plainly(file);
  expect(expected.size).toBeGreaterThan(5);
  expect([...expected.values()]).toEqual(file.figures);
  expect([...figuresOf(tables[0]!)]).toEqual([...expected]);
});

const lists = FORM_FILES.filter(({ kind }) => kind === "csv");
test.each(lists.map((file) => [file.name, file] as const))("%s: two readers find the same rows", async (_, file) => {
  const { kind, tables, found } = await readData(file.bytes, "x");
  expect(kind).toBe("csv");
  expect(found).toMatchObject({
    separator: file.separator,
    unreadable: 0,
    encoding: file.written.replace("-mark", ""),
  });
  expect(found.doubts.map(({ code }) => code)).toEqual(file.doubts);
  const rows = readCsvPlainly(decode(file.bytes, file.written), file.separator);
  expect(rows.length).toBeGreaterThan(5);
  expect(tables[0]!.rows).toEqual(rows);
});

test.each(FORM_FILES.map((file) => [file.name, file] as const))(
  "%s: its figures, and no key twice",
  async (_, file) => {
    const { tables } = await readData(file.bytes, "x");
    const reads = tables.map((table) => {
      const mapping = guessMapping(table, { file: "x" });
      return readFigures(table, mapping, { fil: "x", importeret: null });
    });
    expect(reads.map(({ skippedCount }) => skippedCount)).toEqual([0]);
    const figures = reads.flatMap((read) => read.figures);
    // Where a file has no codes, two areas of one name can't be told apart: what they say is one figure that disagrees.
    const areAlike = file.kind === "csv" && file.name.includes("two areas of one name");
    expect(figures.some((figure) => !isSettled(figure))).toBe(areAlike);
    const keys = figures.map(({ indikator, omraade, niveau, aar, unit }) =>
      [indikator, omraade, niveau, aar, unit].join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const sorted = (values: readonly (number | null)[]): string[] => values.map(String).sort();
    expect(sorted(reads.flatMap(({ each }) => each.map(({ value }) => value)))).toEqual(sorted(file.figures));
  },
);
