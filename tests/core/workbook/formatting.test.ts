import { readRuns, type TextRun } from "../../../src/core/workbook/formatting";

const plain = (text: string): TextRun => ({ text, isStruck: false, isRaised: false });
const struck = (text: string): TextRun => ({ text, isStruck: true, isRaised: false });
const raised = (text: string): TextRun => ({ text, isStruck: false, isRaised: true });

/** What is read of the runs: the text, and what is left out. */
function read(...runs: TextRun[]): readonly [string, object | null] {
  const { text, leftOut } = readRuns(runs);
  return [text, leftOut];
}

test.each<[string, TextRun[], string, object]>([
  ["behind a figure", [plain("31,2 %"), raised("1")], "31,2 %", { raised: "1" }],
  ["inside a figure", [plain("27,5"), raised("1"), plain(" %")], "27,5 %", { raised: "1" }],
  ["behind a year", [plain("2023"), raised("2")], "2023", { raised: "2" }],
  ["of two digits", [plain("25,42"), raised("12"), plain(" %")], "25,42 %", { raised: "12" }],
  ["with a bracket", [plain("25,42 %"), raised("3)")], "25,42 %", { raised: "3)" }],
  ["several", [plain("25,42 %"), raised("1, 2")], "25,42 %", { raised: "1, 2" }],
  ["in two runs", [plain("25,42 %"), raised("1"), raised("2")], "25,42 %", { raised: "12" }],
  ["a star", [plain("25,42 %"), raised("*")], "25,42 %", { raised: "*" }],
  ["a letter", [plain("25,42 %"), raised("a")], "25,42 %", { raised: "a" }],
  ["before the text", [raised("1"), plain(" Kilde: DST")], " Kilde: DST", { raised: "1" }],
  ["behind a word", [plain("Andel unge"), raised("4"), plain(" i job")], "Andel unge i job", { raised: "4" }],
  ["between two years", [plain("2022"), raised("1"), plain("2023")], "2022 2023", { raised: "1" }],
  ["behind metres, and no power", [plain("500 m"), raised("1")], "500 m", { raised: "1" }],
])("leaves out a note's mark: %s", (_name, runs, text, leftOut) => {
  expect(read(...runs)).toEqual([text, leftOut]);
});

test.each<[string, TextRun[], string]>([
  ["square metres", [plain("25 m"), raised("2"), plain(" pr. bolig")], "25 m² pr. bolig"],
  ["cubic metres", [plain("25 m"), raised("3")], "25 m³"],
  ["square kilometres", [plain("2 km"), raised("2")], "2 km²"],
  ["a power of ten", [plain("2 x 10"), raised("6")], "2 x 10⁶"],
  ["CO₂ that someone has raised", [plain("ton CO"), raised("2")], "ton CO²"],
  ["a fraction", [plain("25 "), raised("1"), plain("/2")], "25 ¹/2"],
  ["a raised cell", [raised("13,6 %")], "13,6 %"],
  ["a raised cell in two runs", [raised("13,6"), plain(" "), raised("%")], "13,6 %"],
  ["a raised year", [plain("Opgjort "), raised("2023")], "Opgjort ²⁰²³"],
  ["raised words", [plain("Andel"), raised(" (foreløbig)")], "Andel (foreløbig)"],
  ["nothing formatted", [plain("13,6 %")], "13,6 %"],
])("keeps %s", (_name, runs, text) => {
  expect(read(...runs)).toEqual([text, null]);
});

test.each<[string, TextRun[], string, object]>([
  ["a figure before the one that holds", [struck("25,4 %"), plain(" 22,1 %")], " 22,1 %", { struck: "25,4 %" }],
  ["a year that the next stands close to", [struck("2021"), plain("2023")], "2023", { struck: "2021" }],
  ["all", [struck("25,4 %")], "", { struck: "25,4 %" }],
  ["a raised mark too", [plain("22,1 %"), { ...raised("1"), isStruck: true }], "22,1 %", { struck: "1" }],
  ["and a mark beside", [struck("25 "), plain("22,1 %"), raised("1")], "22,1 %", { struck: "25", raised: "1" }],
])("leaves out what is struck: %s", (_name, runs, text, leftOut) => {
  expect(read(...runs)).toEqual([text, leftOut]);
});

test("a struck space is nothing", () => {
  expect(read(plain("22,1 %"), struck(" "))).toEqual(["22,1 %", null]);
});
