import { FILE_ERRORS } from "../../../src/locales/fileErrors";
import { fillIn } from "../../../src/locales/fillIn";
import { FormatError } from "../../../src/formats/errors";
import { readData } from "../../../src/formats/data/readData";
import { encode } from "./support";

async function refusal(text: string): Promise<string> {
  try {
    await readData(encode(text, "utf-8"), "fil");
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return `${error.code} ${fillIn("da", FILE_ERRORS.da[error.code].what, error.values)}`;
  }
  return "læst";
}

const px = (extra: readonly string[], data = "DATA=1 2;") =>
  ['CHARSET="ANSI";', 'STUB="a";', 'HEADING="b";', 'VALUES("a")="x","y";', 'VALUES("b")="1";', ...extra, data].join(
    "\n",
  );
const set = (more: object) =>
  JSON.stringify({
    ...{ version: "2.0", class: "dataset", id: ["a"], size: [2], value: [1, 2] },
    ...{ dimension: { a: { label: "område", category: { index: ["x", "y"] } } } },
    ...more,
  });

/** What is wrong with a file, the code, and what its sentence must name. */
test.each<[string, string, string, string]>([
  ["a quote too many in VALUES", px([]).replace('"y";', '"y"";'), "data/px-statement", '”VALUES("a")” i linje 4'],
  ["a quote too few in VALUES", px([]).replace('"x",', '"x,'), "data/px-statement", "linje 4"],
  ["no comma between values", px([]).replace('"x","y"', '"x" og "y"'), "data/px-statement", "linje 4"],
  ["a quote too many in STUB", px([]).replace('STUB="a";', 'STUB="a"";'), "data/px-statement", "”STUB” i linje 2"],
  ["values that go on behind their end", px(['"z";']), "data/px-statement", "”VALUES” i linje 6"],
  ["values told twice", px(['VALUES("b")="2";']), "data/px-damaged", '”VALUES("b")”'],
  ["a variable without values", px([]).replace('VALUES("b")="1";', ""), "data/px-damaged", '”VALUES("b")”'],
  ["no variables", 'CHARSET="ANSI";\nTITLE="x";\nDATA=1;', "data/px-damaged", "”STUB”"],
  ["too few figures", px([], "DATA=1;"), "data/count-differs", "2 tal, men den har 1"],
  ["too many figures", px([], "DATA=1 2 3;"), "data/count-differs", "2 tal, men den har 3"],
  ["no end", px([], "DATA=1 2"), "data/px-cut", "hentet helt ned"],
  ["a quote too many among the figures", px([], 'DATA=\n1"\n2;'), "data/px-statement", "”DATA” i linje 7"],
  ["no figures at all", px([], ""), "data/px-cut", "hentet helt ned"],
  ["a key that isn't known", px(['KEYS("a")=VALUES;'], 'DATA="x",1 "q",2;'), "data/px-key", "KEYS"],
  ["a key that comes twice", px(['KEYS("a")=VALUES;'], 'DATA="x",1 "x",2;'), "data/px-key", "”x”"],
  [
    "a row of keys cut short",
    px(['KEYS("a")=VALUES;'], 'DATA="x",1 "y";'),
    "data/count-differs",
    "2 tal, men den har 1",
  ],
  [
    "keys for one variable of two",
    px(['KEYS("a")=VALUES;']).replace('STUB="a"', 'STUB="a","b"').replace('HEADING="b";', ""),
    "data/px-damaged",
    'KEYS("b")',
  ],
  [
    "a size that differs",
    set({ size: [3], value: [1, 2, 3] }),
    "data/size-differs",
    "3 værdier i ”område”, men den har 2",
  ],
  ["a size that is no number", set({ size: ["to"] }), "data/json-damaged", "”size”"],
  ["sizes for other dimensions", set({ size: [2, 1] }), "data/json-damaged", "”size”"],
  ["too few figures in JSON", set({ value: [1] }), "data/count-differs", "2 tal, men den har 1"],
  ["a figure outside the table", set({ value: { "7": 1 } }), "data/count-differs", "2 tal"],
  ["places with a gap", set({ dimension: { a: { category: { index: { x: 0, y: 2 } } } } }), "data/json-order", "”a”"],
  ["one place twice", set({ dimension: { a: { category: { index: { x: 1, y: 1 } } } } }), "data/json-order", "”a”"],
  ["no order of dimensions", set({ id: undefined }), "data/json-damaged", "”id”"],
  ["a description alone", set({ value: [] }), "data/json-no-figures", "ingen tal"],
  [
    "links alone",
    '{"class":"collection","link":{"item":[{"class":"dataset","href":"x"}]}}',
    "data/json-links",
    "links",
  ],
  [
    "StatBank's answer to a fault",
    '{"errorTypeCode":"EXTRACT-TOOBIG","message":"For mange celler"}',
    "data/json-fault",
    "”For mange celler”",
  ],
  [
    "JSON-stat's own fault",
    '{"version":"2.0","class":"error","error":[{"status":"403","label":"Too many"}]}',
    "data/json-fault",
    "Too many",
  ],
  ["JSON against its rules", '{"value":[1,NaN]}', "data/json-syntax", "reglerne for JSON"],
  ["JSON without an end", set({}).slice(0, -5), "data/json-cut", "hentet helt ned"],
  ["a quote over the ends of rows", 'a;b\nx;1\n"y" z;2\nw;3\n"v";4\n', "data/open-quote", "Række 3"],
  ["a quote that never ends", 'a;b\nx;1\n"y;2\nz;3\n', "data/open-quote", "Række 3"],
])("%s is turned away for what it is", async (_name, text, code, named) => {
  const said = await refusal(text);
  expect(said.split(" ")[0]).toBe(code);
  expect(said).toContain(named);
  if (!code.endsWith("-cut")) expect(said).not.toMatch(/afbrudt|hentet helt ned/);
});

test.each<[string, string]>([
  ["a quote within a field", 'a;b\n5" rør;1\nx;2\n'],
  ["quotes within a quoted field of one row", 'a;b\n"et "godt" sted";1\nx;2\n'],
  ["a line break within quotes", 'a;b\n"x\ny";1\nz;2\n'],
  ["PX with text behind its end", `${px([])}\nHentet 2024`],
])("%s is no reason to turn a file away", async (_name, text) => {
  expect(await refusal(text)).toBe("læst");
});
