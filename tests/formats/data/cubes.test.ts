import fc from "fast-check";
import type { RawValue } from "../../../src/core/data/dataFigure";
import { readData } from "../../../src/formats/data/readData";
import { codeOf, encode } from "./support";

interface Cube {
  readonly dimensions: readonly { readonly label: string; readonly categories: readonly string[] }[];
  readonly values: readonly RawValue[];
}

const name = fc
  .string({ unit: fc.constantFrom(..."abcæøå;=,()[] 12-"), minLength: 1, maxLength: 10 })
  .map((text) => `${text.trim()}x`);
const value = fc.oneof(
  fc.integer({ min: -9999, max: 99_999 }).map((whole) => whole / 100),
  fc.constantFrom("..", ".", "-"),
);

const cubes: fc.Arbitrary<Cube> = fc
  .uniqueArray(fc.record({ label: name, categories: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ label }) => label,
  })
  .chain((dimensions) => {
    const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
    return fc.record({
      dimensions: fc.constant(dimensions),
      values: fc.array(value, { minLength: size, maxLength: size }),
    });
  });

/** One figure a row, as the readers are to give it. */
function expectedRows({ dimensions, values }: Cube): RawValue[][] {
  const places = dimensions.reduce<string[][]>(
    (rows, { categories }) => rows.flatMap((row) => categories.map((category) => [...row, category])),
    [[]],
  );
  return [
    [...dimensions.map(({ label }) => label), "INDHOLD"],
    ...places.map((row, at) => [...row, values[at] ?? null]),
  ];
}

function asPx({ dimensions, values }: Cube): string {
  const list = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(",\n");
  const heading = dimensions.at(-1)!;
  const stub = dimensions.slice(0, -1);
  return [
    'CHARSET="ANSI";',
    'LANGUAGE="da";',
    'TITLE="Titel over"\n" to linjer";',
    'TITLE[en]="Title";',
    ...(stub.length === 0 ? [] : [`STUB=${list(stub.map(({ label }) => label))};`]),
    `HEADING="${heading.label}";`,
    'VALUES[en]("x")="other";',
    ...dimensions.map(({ label, categories }) => `VALUES("${label}")=${list(categories)};`),
    'TIMEVAL("x")=TLIST(A1,"2020"-"2023");',
    "COPYRIGHT=YES;",
    `DATA=\n${values.map((one) => (typeof one === "string" ? `"${one}"` : String(one))).join(" ")};`,
  ].join("\r\n");
}

test.each(["utf-8", "windows-1252", "utf-16le"] as const)("random cubes as PX in %s come back", async (encoding) => {
  await fc.assert(
    fc.asyncProperty(cubes, async (cube) => {
      const { kind, tables } = await readData(encode(asPx(cube), encoding), "x.px");
      expect(kind).toBe("px");
      expect(tables[0]).toEqual({
        name: "Titel over to linjer",
        about: { title: "Titel over to linjer", source: null, unit: null },
        rows: expectedRows(cube),
      });
    }),
    { numRuns: 60 },
  );
});

interface JsonForm {
  readonly version: 1 | 2;
  readonly values: "list" | "sparse";
  readonly index: "list" | "places";
}

const jsonForms: fc.Arbitrary<JsonForm> = fc.record({
  version: fc.constantFrom(1 as const, 2 as const),
  values: fc.constantFrom("list" as const, "sparse" as const),
  index: fc.constantFrom("list" as const, "places" as const),
});

function asJsonStat({ dimensions, values }: Cube, { version, values: shape, index }: JsonForm): string {
  const ids = dimensions.map((_, at) => `D${at}`);
  const size = dimensions.map(({ categories }) => categories.length);
  const dimension = Object.fromEntries(
    dimensions.map(({ label, categories }, at) => {
      const keys = categories.map((_, place) => `k${place}`);
      const order = index === "list" ? keys : Object.fromEntries(keys.map((key, place) => [key, place]).reverse());
      const labels = Object.fromEntries(keys.map((key, place) => [key, categories[place]]));
      return [ids[at], { label, category: { index: order, label: labels } }];
    }),
  );
  const numbers = values.map((one) => (typeof one === "number" ? one : null));
  const status = Object.fromEntries(values.flatMap((one, at) => (typeof one === "string" ? [[at, one]] : [])));
  const value =
    shape === "list" ? numbers : Object.fromEntries(numbers.flatMap((one, at) => (one === null ? [] : [[at, one]])));
  const rest = { label: "Titel", source: "Danmarks Statistik", value, status };
  return version === 1
    ? JSON.stringify({ dataset: { ...rest, dimension: { ...dimension, id: ids, size } } })
    : JSON.stringify({ version: "2.0", class: "dataset", ...rest, id: ids, size, dimension });
}

test("random cubes as JSON-stat 1 and 2 come back", async () => {
  await fc.assert(
    fc.asyncProperty(cubes, jsonForms, async (cube, form) => {
      const { kind, tables } = await readData(encode(asJsonStat(cube, form), "utf-8"), "x.json");
      expect(kind).toBe("json-stat");
      expect(tables).toEqual([
        {
          name: "Titel",
          about: { title: "Titel", source: "Danmarks Statistik", unit: null },
          rows: expectedRows(cube),
        },
      ]);
    }),
    { numRuns: 120 },
  );
});

test.each<[string, unknown, (number | string)[]]>([
  ["a list of marks", ["..", "p"], ["..", 2.6]],
  ["marks by place", { "0": ":" }, [":", 2.6]],
  ["one mark for all", "..", ["..", ".."]],
  ["a status that is no mark", "e", [0, 2.6]],
])("JSON-stat: %s hides the number beside it", async (_name, status, expected) => {
  const dataset = {
    version: "2.0",
    class: "dataset",
    id: ["tid"],
    size: [2],
    dimension: { tid: { category: { index: ["2022", "2023"] } } },
    value: [0, 2.6],
    status,
  };
  const { tables } = await readData(encode(JSON.stringify(dataset), "utf-8"), "x.json");
  expect(tables[0]!.rows.slice(1).map((row) => row.at(-1))).toEqual(expected);
});

test("a bundle and a collection give a table for each of their data sets", async () => {
  const dataset = (label: string) => ({
    class: "dataset",
    label,
    id: ["a"],
    size: [1],
    dimension: { a: { category: { label: { x: "X" } } } },
    value: [1],
  });
  const names = async (json: unknown) =>
    (await readData(encode(JSON.stringify(json), "utf-8"), "x")).tables.map((table) => table.name);
  expect(await names({ one: dataset("A"), two: dataset("B") })).toEqual(["A", "B"]);
  expect(await names({ class: "collection", link: { item: [dataset("A"), dataset("B")] } })).toEqual(["A", "B"]);
});

test("units that differ by category get a column, one unit is the table's", async () => {
  const json = (second: string) => ({
    class: "dataset",
    id: ["m"],
    size: [2],
    value: [1, null],
    dimension: {
      m: {
        label: "mål",
        category: { index: ["a", "b"], label: { a: "A", b: "B" }, unit: { a: { label: "Pct." }, b: { base: second } } },
      },
    },
  });
  const read = async (second: string) =>
    (await readData(encode(JSON.stringify(json(second)), "utf-8"), "x")).tables[0]!;
  expect((await read("Antal")).rows).toEqual([
    ["mål", "Enhed", "INDHOLD"],
    ["A", "Pct.", 1],
    ["B", "Antal", ".."],
  ]);
  expect(await read("Pct.")).toMatchObject({
    about: { unit: "Pct." },
    rows: [
      ["mål", "INDHOLD"],
      ["A", 1],
      ["B", ".."],
    ],
  });
});

const PX = 'CHARSET="ANSI";\nSTUB="a";\nHEADING="b";\nVALUES("a")="x","y";\nVALUES("b")="1";\n';

test.each([
  ["too few figures", `${PX}DATA=1;`, "data/count-differs"],
  ["too many figures", `${PX}DATA=1 2 3;`, "data/count-differs"],
  ["figures without an end", `${PX}DATA=1`, "data/px-cut"],
  ["a text that never ends, and no variables", 'CHARSET="ANSI";\nTITLE="Uden slut;\nDATA=1;', "data/px-damaged"],
  ["no figures", PX, "data/px-cut"],
  ["a dimension without values", 'CHARSET="ANSI";\nSTUB="a";\nDATA=1;', "data/px-damaged"],
  ["a line that is none", 'CHARSET="ANSI";\n!!;\nDATA=1;', "data/px-damaged"],
])("PX with %s is turned away", async (_name, px, code) => {
  expect(await codeOf(readData(encode(px, "utf-8"), "x"))).toBe(code);
});

test("a code page that can't be read is told of, unless the letters don't need it", async () => {
  const px = (title: string) => encode(`CODEPAGE="windows-1257";\nTITLE="${title}";\n${PX}DATA=1 2;`, "windows-1252");
  expect(await codeOf(readData(px("Område"), "x"))).toBe("data/unknown-encoding");
  expect(await codeOf(readData(px("Kommune"), "x"))).toBe(null);
  expect(await codeOf(readData(px("Område"), "x", { encoding: "windows-1252" }))).toBe(null);
});
