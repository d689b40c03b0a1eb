import fc from "fast-check";
import { readCheckCall, readInspectCall } from "../../src/cli/arguments";

const TODAY = "2026-11-20";
const check = (line: string) => readCheckCall(line.split(" ").filter(Boolean), TODAY);
const defaults = {
  kind: "run",
  language: "da",
  out: null,
  data: [],
  format: "text",
  overview: [],
  min: "info",
  stored: "use",
  form: null,
  accepted: "skip",
  today: TODAY,
};

describe("a call that is right", () => {
  test.each([
    ["a.xlsx", { files: ["a.xlsx"] }],
    ["a.xlsx b.xlsx", { files: ["a.xlsx", "b.xlsx"] }],
    ["--format json a.xlsx", { files: ["a.xlsx"], format: "json" }],
    ["a.xlsx --format=html", { files: ["a.xlsx"], format: "html" }],
    ["a.xlsx --format json --format html", { files: ["a.xlsx"], format: "html" }],
    ["a.xlsx --min warning", { files: ["a.xlsx"], min: "warning" }],
    ["a.xlsx --today 2024-02-29", { files: ["a.xlsx"], today: "2024-02-29" }],
    ["a.xlsx --out b.html", { files: ["a.xlsx"], out: "b.html" }],
    ["a.xlsx --out=-b.html", { files: ["a.xlsx"], out: "-b.html" }],
    ["a.xlsx --data b.csv --data c.csv", { files: ["a.xlsx"], data: ["b.csv", "c.csv"] }],
    ["planer --overview o.html --overview o.XLSX", { files: ["planer"], overview: ["o.html", "o.XLSX"], format: null }],
    ["a.xlsx --overview o.csv --format json", { files: ["a.xlsx"], overview: ["o.csv"], format: "json" }],
    ["a.xlsx --overview o.csv --out b.txt", { files: ["a.xlsx"], overview: ["o.csv"], out: "b.txt" }],
    ["a.xlsx --lang en", { files: ["a.xlsx"], language: "en" }],
    ["a.xlsx --ignore-stored", { files: ["a.xlsx"], stored: "ignore" }],
    ["--ignore-stored a.xlsx --accepted count", { files: ["a.xlsx"], stored: "ignore", accepted: "count" }],
    ["a.xlsx --form lbf-2019-26", { files: ["a.xlsx"], form: "lbf-2019-26" }],
    ["a.xlsx --accepted skip", { files: ["a.xlsx"] }],
    ["-- --format", { files: ["--format"] }],
    ["-- -a.xlsx", { files: ["-a.xlsx"] }],
  ])("%s", (line, expected) => {
    expect(check(line)).toEqual({ ...defaults, ...expected });
  });

  test.each([
    ["--help", "da"],
    ["--help --lang en", "en"],
    ["--lang en --help a.xlsx", "en"],
  ])("%s asks for help", (line, language) => {
    expect(check(line)).toEqual({ kind: "help", language });
  });
});

describe("a call that is wrong", () => {
  test.each([
    ["", "no-file", {}],
    ["--format json", "no-file", {}],
    ["a.xlsx --frmat json", "unknown-option", { option: "--frmat" }],
    ["a.xlsx -f json", "unknown-option", { option: "-f" }],
    ["a.xlsx --constructor x", "unknown-option", { option: "--constructor" }],
    ["a.xlsx --format", "value-missing", { option: "--format" }],
    ["a.xlsx --format --out b", "value-missing", { option: "--format" }],
    ["a.xlsx --out=", "value-missing", { option: "--out" }],
    ["a.xlsx --help=yes", "value-unneeded", { option: "--help" }],
    ["a.xlsx --format xml", "unknown-format", { value: "xml" }],
    ["a.xlsx --overview o.pdf", "unknown-overview", { value: "o.pdf" }],
    ["a.xlsx --overview", "value-missing", { option: "--overview" }],
    ["a.xlsx --min fejl", "unknown-severity", { value: "fejl" }],
    ["a.xlsx --accepted ja", "unknown-accepted", { value: "ja" }],
    ["a.xlsx --form 2019", "unknown-form", { value: "2019", known: "lbf-2019-26" }],
    ["a.xlsx --form", "value-missing", { option: "--form" }],
    ["a.xlsx --accepted", "value-missing", { option: "--accepted" }],
    ["a.xlsx --ignore-stored=nej", "value-unneeded", { option: "--ignore-stored" }],
    ["a.xlsx --lang de", "unknown-language", { value: "de" }],
    ["a.xlsx --today i-dag", "not-a-date", { value: "i-dag" }],
    ["a.xlsx --today 2026-02-30", "not-a-date", { value: "2026-02-30" }],
    ["a.xlsx --today 20-11-2026", "not-a-date", { value: "20-11-2026" }],
  ])("%s", (line, problem, values) => {
    expect(check(line)).toEqual({ kind: "wrong", language: "da", problem, values });
  });

  test("is told in the language asked for", () => {
    expect(check("--lang en")).toMatchObject({ kind: "wrong", language: "en", problem: "no-file" });
  });

  test.each(["--format", "--min", "--today", "--accepted"])("inspect doesn't know %s", (option) => {
    expect(readInspectCall(["a.xlsx", option, "x"])).toMatchObject({ problem: "unknown-option", values: { option } });
  });
});

test("inspect leaves out what the workbook itself has set, too", () => {
  expect(readInspectCall(["a.xlsx", "--ignore-stored"])).toMatchObject({ kind: "run", stored: "ignore" });
  expect(readInspectCall(["a.xlsx"])).toMatchObject({ kind: "run", stored: "use", form: null });
  expect(readInspectCall(["a.xlsx", "--form", "lbf-2019-26"])).toMatchObject({ kind: "run", form: "lbf-2019-26" });
});

test("no words make it throw", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("--", "--out", "--help", "--data=", "-"))), (words) => {
      expect(["run", "help", "wrong"]).toContain(readCheckCall(words, TODAY).kind);
    }),
    { numRuns: 200 },
  );
});
