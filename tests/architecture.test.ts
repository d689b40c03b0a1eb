import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint, type Linter } from "eslint";
import { circlesIn, importsOf } from "./support/circles";

const { FOLDERS } = jest.requireActual<{ FOLDERS: readonly string[] }>("../scripts/lint/boundaries.js");
const config = jest.requireActual<Linter.Config[]>("../eslint.config.js");

const root = join(__dirname, "..");
const RULES_OF_THE_HOUSE = [
  "@typescript-eslint/no-restricted-imports",
  "no-restricted-globals",
  "no-restricted-syntax",
  "@typescript-eslint/no-explicit-any",
  "language/words-in-patterns",
];

// Type information would cost seconds and none of these rules needs it.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [...config, { languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => RULES_OF_THE_HOUSE.includes(ruleId),
});

async function complaints(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const imports = "@typescript-eslint/no-restricted-imports";
const syntax = "no-restricted-syntax";
const globals = "no-restricted-globals";

describe("the import boundaries refuse", () => {
  test.each([
    ["core using Node", "src/core/check/x.ts", 'import "node:fs";', imports],
    ["core using Node without its prefix", "src/core/check/x.ts", 'import "fs";', imports],
    [
      "core using a format library",
      "src/core/workbook/x.ts",
      'import { unzipSync } from "fflate"; unzipSync;',
      imports,
    ],
    ["core using React", "src/core/rules/layout/x.ts", 'import "react";', imports],
    ["core using the formats", "src/core/tables/x.ts", 'export * from "../../formats/errors";', imports],
    ["core using the words", "src/core/rules/year/x.ts", 'export * from "../../../locales/render";', imports],
    ["reading using tables", "src/core/reading/x.ts", 'export * from "../tables/types";', imports],
    [
      "reading using tables, from a folder below",
      "src/core/reading/years/x.ts",
      'export * from "../../tables/types";',
      imports,
    ],
    [
      "tables using rules",
      "src/core/tables/x.ts",
      'import type { Rule } from "../rules/rule"; export type R = Rule;',
      imports,
    ],
    ["the workbook using reading", "src/core/workbook/x.ts", 'export * from "../reading/readings";', imports],
    ["rules running the check", "src/core/rules/x.ts", 'export { runRules } from "../check/check";', imports],
    [
      "locales using more than types",
      "src/locales/da/x.ts",
      'export { cellName } from "../../core/workbook/address";',
      imports,
    ],
    ["reports using Node", "src/reports/x.ts", 'import { EOL } from "node:os"; EOL;', imports],
    ["reports using the command line", "src/reports/x.ts", 'export * from "../cli/check";', imports],
    ["formats using Node outside a file reader", "src/formats/xlsx/x.ts", 'import "node:fs";', imports],
    ["formats using the words", "src/formats/xlsx/x.ts", 'export * from "../../locales/render";', imports],
    ["a lazy import in core", "src/core/check/x.ts", 'export const x = import("node:fs");', syntax],
    ["core reading the clock", "src/core/check/x.ts", "export const now = new Date();", syntax],
    ["core reading the clock another way", "src/core/check/x.ts", "export const now = Date.now();", syntax],
    ["core using Node's globals", "src/core/check/x.ts", "export const x = process;", globals],
    ["reports using the page", "src/reports/x.ts", "export const x = document;", globals],
    ["templates reading the clock", "src/templates/x.ts", "export const now = Date.now();", syntax],
    ["the pane using one of the hosts", "src/pane/state/x.ts", 'export * from "../../hosts/excel/excelHost";', imports],
    ["the pane using a format", "src/pane/x.ts", 'export * from "../formats/xlsx/readXlsx";', imports],
    [
      "the pane loading later what nobody loads ahead",
      "src/pane/state/x.ts",
      'export const x = import("react");',
      syntax,
    ],
    ["a boolean parameter", "src/cli/x.ts", "export function f(loud: boolean) { return loud; }", syntax],
    ["any", "src/cli/x.ts", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  ])("%s", async (_name, file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule);
  });
});

describe("the import boundaries allow", () => {
  test.each([
    ["core its own folders further down", "src/core/tables/x.ts", 'export * from "../reading/readings";'],
    [
      "rules the type of a finding",
      "src/core/rules/x.ts",
      'import type { Severity } from "../findings/finding"; export type S = Severity;',
    ],
    ["core zod", "src/core/reading/x.ts", 'export { z } from "zod";'],
    ["formats their libraries", "src/formats/xlsx/x.ts", 'export { unzipSync } from "fflate";'],
    ["formats core", "src/formats/xlsx/x.ts", 'export * from "../../core/workbook/snapshot";'],
    ["a file reader Node", "src/formats/readPlanFile.ts", 'export { readFile } from "node:fs/promises";'],
    [
      "locales core's types",
      "src/locales/x.ts",
      'import type { Finding } from "../core/findings/finding"; export type F = Finding;',
    ],
    [
      "reports core and locales",
      "src/reports/x.ts",
      'export * from "../core/check/check"; export * from "../locales/render";',
    ],
    [
      "the command line everything",
      "src/cli/x.ts",
      'import "node:fs"; export * from "../core/check/check"; export const d = new Date();',
    ],
    ["the pane the port", "src/pane/x.ts", 'export { HostError } from "../hosts/host";'],
    ["a date from parts in core", "src/core/reading/x.ts", "export const d = new Date(Date.UTC(2026, 0, 1));"],
  ])("%s", async (_name, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});

describe("a pattern with words of the language", () => {
  const words = "language/words-in-patterns";

  test.each([
    ["in a regular expression", "src/core/rules/x.ts", "export const P = /(?:andel|antal)/u;"],
    ["between classes and escapes", "src/core/data/x.ts", "export const P = /^\\d+ ?procent$/;"],
    ["given to RegExp", "src/core/rules/x.ts", "export const P = new RegExp(`^samlet${String(1)}`);"],
    ["in a part of a pattern", "src/core/rules/x.ts", 'export const P = "nedbring(?:e|er)";'],
    ["read from a PDF", "src/formats/pdf/x.ts", "export const P = /^side/;"],
  ])("is refused %s", async (_name, file, code) => {
    expect(await complaints(file, code)).toEqual([words]);
  });

  test.each([
    ["where the words stand", "src/core/language/x.ts", "export const P = /andel/;"],
    [
      "classes, escapes, names of groups and flags",
      "src/core/rules/x.ts",
      "export const P = new RegExp('[a-zæøå]\\\\p{Lu}(?<year>\\\\d)', 'giu');",
    ],
    ["two letters", "src/core/rules/x.ts", "export const P = /^kl?\\.$/;"],
    ["a word that is no pattern", "src/core/rules/x.ts", 'export const P = "andel";'],
    ["XML", "src/formats/docx/x.ts", "export const P = /<w:tbl>/;"],
  ])("is none: %s", async (_name, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  test("is left where the list says, and no fewer than it says", async () => {
    const file = "src/core/reading/kommuner.ts";
    expect(await complaints(file, "export const P = 1;")).toEqual([words]);
  });
});

test("every folder of src has its place among the boundaries", () => {
  const folders = (path: string) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  const found = folders("src").flatMap((name) =>
    name === "core" ? folders("src/core").map((sub) => `core/${sub}`) : [name],
  );
  expect(found.filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
});

test("no files of src go round in a circle, by their types either", () => {
  expect(circlesIn(importsOf(join(root, "src")))).toEqual([]);
});

test("a circle is found, and named by its files", () => {
  const imports = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", []],
  ]);
  expect(circlesIn(imports)).toEqual([["a", "b", "c"]]);
});
