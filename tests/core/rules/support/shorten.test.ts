import { shorten, shortenAt } from "../../../../src/core/rules/support/shorten";

const LONG =
  "Andelen af unge mellem 15 og 29 år i boligområdet, der hverken er i gang med en uddannelse eller har et arbejde 14";

test("a short text stands whole, on one line", () => {
  expect(shortenAt("89 20 %\nBrøndby", 3)).toBe("89 20 % Brøndby");
});

test("what the message is about stands in the quotation, wherever it is in a long text", () => {
  expect(shorten(LONG)).not.toContain("14");
  expect(shortenAt(LONG, LONG.lastIndexOf("14"))).toMatch(/^….*et arbejde 14$/);
  expect(shortenAt(LONG, LONG.indexOf("15"))).toBe(shorten(LONG));
  expect(shortenAt(LONG, LONG.indexOf("hverken"))).toMatch(/^….*hverken.*…$/);
});

test("it never begins within a word, unless the word is longer than the quotation", () => {
  for (let at = 0; at < LONG.length; at += 1) {
    const [begun = ""] = shortenAt(LONG, at).replace("…", "").split(" ");
    expect(LONG.split(" ")).toContain(begun);
  }
});
