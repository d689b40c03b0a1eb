import fc from "fast-check";
import { linesOf, measureByCharacter, widestWord } from "../../../src/browser/grid/textLayout";

/** Every character is ten pixels wide, an m twenty. */
const measure = measureByCharacter((character) => (character === "m" ? 20 : 10));

test.each([
  ["", 100, 1],
  ["kort", 100, 1],
  ["to ord", 40, 2],
  ["to ord", 60, 1],
  ["en\nto", 100, 2],
  ["en\n\ntre", 100, 3],
  ["langtordiét", 50, 3],
  ["et langtordiét", 50, 4],
  ["mmm", 40, 2],
  ["a b c d e f", 30, 3],
  ["\u00e5\u4e2d\ud83d\ude00", 100, 1],
])("%j in %i pixels takes %i lines", (text, width, lines) => {
  expect(linesOf(text, width, measure)).toBe(lines);
});

test("a character is asked for once", () => {
  const asked: string[] = [];
  const counting = measureByCharacter((character) => {
    asked.push(character);
    return 0;
  });
  counting("aab中中");
  counting("baa");
  expect(asked).toEqual(["a", "b", "中"]);
});

test("the widest word", () => {
  expect(widestWord("en mm\ntre", measure)).toBe(40);
  expect(widestWord("", measure)).toBe(0);
});

test("a wider column never needs more lines, and any text is measured", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 10, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
      (text, width, more) => {
        const lines = linesOf(text, width, measure);
        expect(lines).toBeGreaterThanOrEqual(text.split("\n").length);
        expect(linesOf(text, width + text.length * 20 + more, measure)).toBe(text.split("\n").length);
      },
    ),
  );
});
