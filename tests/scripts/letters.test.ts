import { LETTERS, withLettersWrittenOut } from "../../scripts/cli/letters";

const ONE = new RegExp(`^[${LETTERS}]$`, "u");
const LETTER = /^\p{L}$/u;
const ASSIGNED = /^\P{Cn}$/u;

function differing(from: number, to: number): string[] {
  const characters = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  return characters.filter((one) => ASSIGNED.test(one) && ONE.test(one) !== LETTER.test(one));
}

test.each([
  ["Latin", 0x0000, 0x02c5],
  ["Greek and Cyrillic", 0x0370, 0x052f],
  ["Hebrew", 0x0590, 0x05ef],
  ["Arabic and Persian", 0x0620, 0x066d],
  ["more of Arabic", 0x0671, 0x06d3],
  ["Latin and Greek with accents", 0x1e00, 0x1fff],
  ["marks, currencies and arrows", 0x2000, 0x2070],
  ["Chinese, Japanese and Korean", 0x3400, 0x9fff],
  ["what symbol fonts use", 0xe000, 0xf8ff],
])("the built program takes for letters what is one: %s", (_, from, to) => {
  expect(differing(from, to)).toEqual([]);
});

describe("the property of letters written out in a source", () => {
  const L = LETTERS;
  test.each([
    ["a class of its own", String.raw`/(?<!\p{L})kr/u`, `/(?<![${L}])kr/u`],
    ["inside a class", String.raw`/[^\p{L}\d]+/u`, String.raw`/[^${L}\d]+/u`],
    ["behind a bracket that is written", String.raw`/\[\p{L}]/u`, String.raw`/\[[${L}]]/u`],
    ["in a text", String.raw`new RegExp("(?!\\p{L})[\\p{L}\\d]", "u")`, `new RegExp("(?![${L}])[${L}\\\\d]", "u")`],
    ["between values", "new RegExp(`[\\\\p{L}]${a}\\\\p{L}`)", "new RegExp(`[" + L + "]${a}[" + L + "]`)"],
    ["not in a comment", String.raw`// \p{L}`, String.raw`// \p{L}`],
    ["not of other properties", String.raw`/\p{Lu}\p{N}/u`, String.raw`/\p{Lu}\p{N}/u`],
  ])("%s", (_, source, result) => {
    expect(withLettersWrittenOut(source)).toBe(result);
  });
});
