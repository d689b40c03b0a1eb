import fc from "fast-check";
import { isEmpty } from "../../../src/core/reading/placeholders";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("isEmpty", () => {
  it.each([
    "",
    " ",
    "\n\t",
    "\u00a0",
    "\u200b",
    "_",
    "___",
    "_ _ _",
    "-",
    "--",
    "- - -",
    "–",
    "—",
    "–––",
    "?",
    "???",
    "x",
    "X",
  ])("%j is empty", (text) => {
    expect(isEmpty(text)).toBe(true);
  });
  it.each([
    "xx",
    "XXX",
    "x x x",
    ".",
    "..",
    "...",
    "…",
    "n/a",
    "N/A",
    "N/A.",
    "n / a",
    "n.a.",
    "tbd",
    "TBD.",
    "t.b.d.",
  ])("%j is empty", (text) => {
    expect(isEmpty(text)).toBe(true);
  });
  it.each([
    "mangler",
    "Mangler.",
    "(mangler)",
    "ukendt",
    "UKENDT",
    "udfyldes senere",
    "Udfyldes  senere.",
    "[udfyldes senere]",
  ])("%j is empty", (text) => {
    expect(isEmpty(text)).toBe(true);
  });
  it.each([
    "ikke oplyst",
    "Ikke\noplyst",
    "uoplyst",
    "i.o.",
    "”mangler”",
    "()",
    "[ ]",
    "(?)",
    "<xx>",
    "ud\u00adfyldes senere",
  ])("%j is empty", (text) => {
    expect(isEmpty(text)).toBe(true);
  });

  it.each([
    "0",
    "0 %",
    "x personer",
    "xx %",
    "-5",
    "1.",
    "ingen",
    "nej",
    "Mangler data",
    "Ukendt niveau",
    "a",
    "?!",
    "x-y",
  ])("%j is not", (text) => {
    expect(isEmpty(text)).toBe(false);
  });
  it.each(["måles i år 1", "udfyldes i år 1", "se ovenfor", "2022", "-x-", "n", "%", "*", "#"])("%j is not", (text) => {
    expect(isEmpty(text)).toBe(false);
  });

  it("text with a digit, or of two kinds of letters outside the list, is never empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 9999 }), (text, figure) => {
        expect(isEmpty(`${text}${figure}`)).toBe(false);
        expect(isEmpty(`${text}ab`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["-", "(", ".", "x", "-x", "mangler "]) {
      const started = processorTime();
      isEmpty(`${piece.repeat(100_000 / piece.length)}!`);
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
