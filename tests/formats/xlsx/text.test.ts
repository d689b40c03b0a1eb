import fc from "fast-check";
import { narrowed } from "../../../src/formats/xlsx/text";

test("a text is the same in one byte a character", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(narrowed(text)).toBe(text)));
});

test.each([
  ["a window into a wider text", "\u2013 15-29-\u00e5rige".slice(2)],
  ["a wide character", "2020 \u2013 2024"],
  ["nothing", ""],
  ["a very long text", "\u00e5".repeat(1_000_000)],
])("%s", (_name, text) => {
  expect(narrowed(text)).toBe(text);
});
