import { readValue, type ValueReading } from "../../../src/core/data/values";

const kindAndValue = (text: string): [ValueReading["kind"], number | null] => {
  const read = readValue(text, ",");
  return [read.kind, read.kind === "figure" ? read.value : null];
};

test.each([
  ["-5,2", -5.2],
  ["\u22125,2", -5.2],
  ["\u20135,2", -5.2],
  ["- 5,2", -5.2],
  ["5,2-", -5.2],
  ["5,2 -", -5.2],
  ["5,2\u2212", -5.2],
  ["5,2 %-", -5.2],
  ["(5,2)", -5.2],
  ["( 5,2 )", -5.2],
  ["(5,2 %)", -5.2],
  ["(5,2) %", -5.2],
  ["(1.234)", -1234],
  ["1.234-", -1234],
  ["kr. 12-", -12],
  ["5,2", 5.2],
  // What a note below the table is about.
  ["2.180*", 2180],
  ["3,1 **", 3.1],
  ["3,1 % *", 3.1],
  ["3,1²", 3.1],
])("%j is the figure %d", (text, value) => {
  expect(kindAndValue(text)).toEqual(["figure", value]);
});

test.each([".", "..", "...", "....", ".....", "......", "…", "……", "-", "–", "*", "#", ":"])("%j is a mark", (text) => {
  expect(kindAndValue(text)).toEqual(["mark", null]);
});

test.each(["-(5)", "(-5)", "((5))", "(5", "5)", "15-29", "15-29-", "-5-", "()", "(..)", "5,2 p", "1. kvartal"])(
  "%j is neither figure nor mark",
  (text) => {
    expect(kindAndValue(text)).toEqual(["text", null]);
  },
);
