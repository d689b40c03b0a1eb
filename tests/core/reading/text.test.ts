import fc from "fast-check";
import { fold, foldTight, tidy, words } from "../../../src/core/reading/text";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const SOFT = "\u00ad";
const NBSP = "\u00a0";

describe("fold", () => {
  it.each([
    ["Brøndby Kommune", "brøndby kommune"],
    ["  BASELINE   ÅR ", "baseline år"],
    [`beskæf${SOFT}tigelse`, "beskæftigelse"],
    ["be\u200bboer\ufeffdata", "beboerdata"],
    [`25${NBSP}%`, "25 %"],
    ["25\u202f%\u2009i\talt\r\nnu", "25 % i alt nu"],
    ["2025 – 2029 — nu − 3", "2025 - 2029 - nu - 3"],
    ["”egne tal” „tal“ »tal«", '"egne tal" "tal" "tal"'],
    ["LBF’s ‘tal’", "lbf's 'tal'"],
    ["A\u030arhus", "århus"],
    ["\u212bret", "året"],
    ["", ""],
    ["\u200b \n", ""],
  ])("%j → %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe("tidy", () => {
  it.each([
    ["  Brøndby Strand:  13,60% \r\n Brøndby Nord: 12,59% ", "Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%"],
    ["Samlet\n\n\tNord", "Samlet\n\nNord"],
    [`\n\nSam${SOFT}let${NBSP}25,42${NBSP}%\u2028`, "Samlet 25,42 %"],
    ["2025–2029", "2025-2029"],
  ])("%j → %j", (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe("foldTight", () => {
  it.each([
    ["Baseline boligområde/målgruppe", "baselineboligområdemålgruppe"],
    ["De lmå l", "delmål"],
    ["Basel ine bo l i g-\nområde", "baselineboligområde"],
  ])("%j → %j", (text, expected) => {
    expect(foldTight(text)).toBe(expected);
  });
});

describe("words", () => {
  it.each([
    ["Andel 15-29-årige, der (endnu) er i job.", ["andel", "15-29-årige", "der", "endnu", "er", "i", "job"]],
    ["børne- og ungeliv", ["børne", "og", "ungeliv"]],
    ["café/müsli, 13,60 %", ["café", "müsli", "13", "60"]],
    ["- – %", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("on any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("a", "Å", "\u030a", SOFT, NBSP, "\n", "\r", "–", "”", "`", "\u1fef", "\u2000", "-", " "),
    }),
  );

  it("folding and tidying twice is folding and tidying once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 500 },
    );
  });

  it("tidied text folds as the text itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(tidy(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it("words hold no space and no outer hyphen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of words(text)) expect(word).toMatch(/^[^\s-](?:\S*[^\s-])?$/u);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["- ", "\u00ad", "a-", "\n\n", " \t", "ab cd "]) {
      const long = piece.repeat(100_000 / piece.length);
      const started = processorTime();
      fold(long);
      tidy(long);
      words(long);
      foldTight(long);
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
