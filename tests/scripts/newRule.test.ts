import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { newRuleFiles } from "../../scripts/newRule";

const root = join(__dirname, "../..");
const read = (path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;

describe("a new rule", () => {
  const files = newRuleFiles("year/before-plan", read);

  test("gets its file, its test, its words in both languages, and a place in the lists", () => {
    expect([...files.keys()].sort()).toEqual([
      "src/core/rules/index.ts",
      "src/core/rules/year/beforePlan.ts",
      "src/locales/da/rules/year.ts",
      "src/locales/en/rules/year.ts",
      "tests/core/rules/contract.test.ts",
      "tests/core/rules/year/beforePlan.test.ts",
    ]);
  });

  test.each([...files])("%s has no syntax errors", (_path, text) => {
    expect(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics).toEqual([]);
  });

  test("stands behind the last rule of its group", () => {
    const list = files.get("src/core/rules/index.ts");
    expect(list).toContain('import { yearBeforePlan } from "./year/beforePlan";\n');
    expect(list).toMatch(/\n {2}newerElection,\n {2}yearBeforePlan,\n/);
    expect(files.get("tests/core/rules/contract.test.ts")).toMatch(
      /\["year\/newer-election", "info"\],\n {2}\["year\/before-plan", "warning"\],\n/,
    );
  });

  test("only adds to the files there are", () => {
    for (const [path, text] of files) {
      const before = read(path)?.split("\n") ?? [];
      const after = text.split("\n");
      let at = 0;
      for (const line of after) if (line === before[at]) at += 1;
      expect(at).toBe(before.length);
    }
  });
});

test.each([
  ["an id without a group", "before-plan", "no rule id"],
  ["capitals", "year/beforePlan", "no rule id"],
  ["a path", "../year/x", "no rule id"],
  ["nothing", "", "no rule id"],
  ["an unknown group", "weather/rain", 'no group "weather"'],
  ["a rule there is", "year/missing", "exists already"],
])("refuses %s", (_name, id, message) => {
  expect(() => newRuleFiles(id, read)).toThrow(message);
});
