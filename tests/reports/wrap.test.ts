import { shorten, wrap } from "../../src/reports/wrap";

test.each([
  ["", 10, []],
  ["en to tre", 6, ["en to", "tre"]],
  ["en  to\n\ntre", 80, ["en to tre"]],
  ["boligområdebaseline er lang", 5, ["boligområdebaseline", "er", "lang"]],
  ["er 13,6\u00a0% af alle", 9, ["er 13,6\u00a0%", "af alle"]],
])("%j in %s characters", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  ["kort", 10, "kort"],
  ["to\nlinjer", 10, "to linjer"],
  ["en ganske lang tekst", 10, "en ganske…"],
  ["en ganske lang tekst", 11, "en ganske…"],
  ["🏠🏠🏠🏠", 3, "🏠🏠…"],
])("%j shortened to %s", (text, width, shown) => {
  expect(shorten(text, width)).toBe(shown);
});
