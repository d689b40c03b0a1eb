import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readData } from "../../../src/formats/data/readData";
import { codeOf, encode } from "./support";

const FOLDER = join(__dirname, "../../fixtures/data");
const fixture = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const codeOfText = (text: string) => codeOf(readData(encode(text, "utf-8"), "fil.csv"));

test.each([
  ["nothing", "", "data/empty"],
  ["white space alone", " \n\t\n ", "data/empty"],
  ["a byte order mark alone", "\ufeff", "data/empty"],
  ["one column", "Overskrift\n1\n2\n", "data/not-a-table"],
  ["prose", "Kære alle\nHermed tallene\n", "data/not-a-table"],
  ["a web page under another name", "<html><body><table><tr><td>1</td></tr></table>", "data/is-web-page"],
  ["a table of a web page", "\n<TABLE border=1><tr><td>", "data/is-web-page"],
  ["XML", '<?xml version="1.0"?><rows/>', "data/is-xml"],
  [
    "Excel's XML of 2003",
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    "xlsx/old-xls",
  ],
  ["a PDF", "%PDF-1.7\n1;2\n", "data/binary"],
  ["control characters", "\u0001\u0002;\u0003\n", "data/binary"],
  ["JSON of another kind", '{"a":1}', "data/not-json-stat"],
  ["a list in JSON", '[{"a":1}]', "data/not-json-stat"],
  ["JSON that is cut", '{"class":"dataset","id":["a"', "data/json-cut"],
  ["JSON that is damaged", '{"class":"dataset",,}', "data/json-syntax"],
  ["a quotation mark that never ends", `a;b\n1;"${"x;y\n".repeat(2_000_000)}`, "data/too-long-field"],
])("%s is turned away", async (_name, text, code) => {
  expect(await codeOfText(text)).toBe(code);
});

test("a line of 50 MB is turned away soon, with or without columns", async () => {
  expect(await codeOf(readData(new Uint8Array(50_000_000).fill(0x61), "x"))).toMatch(
    /^data\/(?:too-long-field|not-a-table)$/,
  );
  const columns = new Uint8Array(50_000_000).fill(0x3b);
  expect(await codeOf(readData(columns, "x"))).toMatch(/^data\/(?:too-long-field|too-many-columns)$/);
});

test("the form is told by content, whatever the name says", async () => {
  expect((await readData(fixture("lbf-langt.xlsx"), "a.csv")).kind).toBe("xlsx");
  expect((await readData(fixture("statbank-api-da.csv"), "a.xlsx")).kind).toBe("csv");
  expect((await readData(fixture("statbank.px"), "a.json")).kind).toBe("px");
  expect((await readData(fixture("json-stat-2.json"), "a.px")).kind).toBe("json-stat");
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  expect(await codeOf(readData(ole, "a.csv"))).toMatch(/^xlsx\//);
});

test.each([
  "statbank-api-da.csv",
  "statbank-hjemmeside.csv",
  "statbank.px",
  "statbank-utf8.px",
  "statbank-json-stat-1.json",
  "json-stat-2.json",
  "lbf-langt.xlsx",
])("%s cut anywhere is read or turned away with a reason", async (name) => {
  const whole = fixture(name);
  for (let length = 0; length < whole.length; length += name.endsWith(".xlsx") ? 97 : 23) {
    // Any other error fails the test.
    await codeOf(readData(whole.slice(0, length), name));
  }
});

test("cut data is never taken for whole: PX and JSON-stat say that the end is missing", async () => {
  for (const name of ["statbank.px", "statbank-utf8.px"]) {
    const bytes = fixture(name);
    for (const cut of [8, 20, 40])
      expect(await codeOf(readData(bytes.slice(0, bytes.length - cut), name))).toBe("data/px-cut");
  }
  const json = fixture("json-stat-2.json");
  expect(await codeOf(readData(json.slice(0, json.length - 9), "x"))).toBe("data/json-cut");
});

test("files with changed bytes never fail with anything but a reason", async () => {
  const names = ["statbank.px", "json-stat-2.json", "statbank-hjemmeside.csv", "statbank-json-stat-1.json"];
  const files = names.map(fixture);
  const spoiled = fc.record({
    file: fc.constantFrom(...files),
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(spoiled, async ({ file, changes }) => {
      const bytes = file.slice();
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      await codeOf(readData(bytes, "x"));
    }),
    { numRuns: 400 },
  );
});

test("any bytes at all are read or turned away with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await codeOf(readData(bytes, "x"));
    }),
    { numRuns: 300 },
  );
});

test("NULs within a text are left out", async () => {
  const lines = "område;år\n".repeat(3000);
  const { tables } = await readData(encode(`${lines}Brønd\0by;1\n`, "utf-8"), "x");
  expect(tables[0]!.rows.at(-1)).toEqual(["Brøndby", "1"]);
});

test("deep JSON and keys that objects have by birth do no harm", async () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  expect(await codeOfText(`{"dimension":${deep},"value":[]}`)).toMatch(/^data\//);
  const hostile = `{"class":"dataset","id":["__proto__"],"size":[1],"value":[1],
    "dimension":{"__proto__":{"category":{"index":["constructor"],"label":{"toString":"x"}}}}}`;
  const { tables } = await readData(encode(hostile, "utf-8"), "x");
  expect(tables[0]!.rows).toEqual([
    ["__proto__", "INDHOLD"],
    ["constructor", 1],
  ]);
  expect(await codeOfText('{"class":"dataset","id":["toString"],"size":[1],"value":[1],"dimension":{}}')).toBe(
    "data/json-damaged",
  );
});

test("a cube that says it is huge is turned away before it is built", async () => {
  const many = (name: string) => `VALUES("${name}")=${Array.from({ length: 3000 }, (_, at) => `"${at}"`).join(",")};\n`;
  expect(
    await codeOfText(`CHARSET="ANSI";\nSTUB="a","b";\nHEADING="c";\n${many("a")}${many("b")}${many("c")}DATA=1;`),
  ).toBe("data/too-many-rows");
});
