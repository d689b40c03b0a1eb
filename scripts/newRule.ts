/**
 * Makes the files of a new rule and adds it to the lists:
 *   npm run new:rule -- year/before-plan
 * What it writes compiles; `npm test` then says what is still to be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ID = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/;
const LISTS = {
  rules: "src/core/rules/index.ts",
  contract: "tests/core/rules/contract.test.ts",
};
const LANGUAGES = ["da", "en"] as const;

/** Reads a file of the project by its path from the root; null when there is none. */
export type ReadFile = (path: string) => string | null;

/**
 * The files that a new rule changes or adds, by path from the project's root, with their whole text.
 * Throws with a sentence for the developer when the id is none, is taken, or names a group that doesn't exist.
 */
export function newRuleFiles(id: string, read: ReadFile): ReadonlyMap<string, string> {
  const [, group, name] = ID.exec(id) ?? [];
  if (group === undefined || name === undefined) throw new Error(`"${id}" is no rule id: write group/short-name`);
  const file = camelCase(name);
  const rule = camelCase(`${group}-${name}`);
  const rulePath = `src/core/rules/${group}/${file}.ts`;
  const textPaths = LANGUAGES.map((language) => `src/locales/${language}/rules/${group}.ts`);
  if (textPaths.some((path) => read(path) === null)) throw new Error(`there is no group "${group}"`);
  if (read(rulePath) !== null) throw new Error(`${rulePath} exists already`);

  const contents = (path: string): string => read(path) ?? "";
  return new Map([
    [rulePath, ruleFile({ id, group, rule })],
    [`tests/core/rules/${group}/${file}.test.ts`, testFile({ rule, group, file })],
    [LISTS.rules, listed(contents(LISTS.rules), { group, file, rule })],
    [LISTS.contract, contracted(contents(LISTS.contract), id, group)],
    ...textPaths.map((path): [string, string] => [path, worded(contents(path), id)]),
  ]);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function ruleFile({ id, group, rule }: { readonly id: string; readonly group: string; readonly rule: string }): string {
  return `import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";

/** TODO: the requirement, in a sentence. */
export const ${rule} = defineRule({
  id: "${id}",
  group: "${group}",
  severity: "warning",
  origin: "TODO: hvor kravet kommer fra.",
  messages: { found: [] },
  example: {
    bad: delmaalTable([delmaalRow({ source: "TODO" })]),
    at: "F2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.source) || row.source.text !== "TODO") return;
      context.report({ sheet: table.sheet, at: row.source.at, message: "found" });
    }),
});
`;
}

function testFile({ rule, group, file }: { readonly rule: string; readonly group: string; readonly file: string }) {
  return `import { ${rule} } from "../../../../src/core/rules/${group}/${file}";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(${rule}, {
  accept: [{ name: "a sound row", sheet: delmaal() }],
  reject: [{ name: "TODO", sheet: delmaal({ source: "TODO" }), cell: "F2", what: "TODO: hvad der er galt." }],
});
`;
}

/** The list of rules with the new one behind the last of its group. */
function listed(
  list: string,
  { group, file, rule }: { readonly group: string; readonly file: string; readonly rule: string },
): string {
  const imports = [...list.matchAll(/^import \{ (\w+) \} from "\.\/(\w+)\/\w+";\n/gm)];
  const ofGroup = imports.filter((match) => match[2] === group);
  const entries = (ofGroup.length > 0 ? ofGroup : imports).map((match) => `  ${match[1] ?? ""},\n`);
  const lastImport = (ofGroup.length > 0 ? ofGroup : imports).pop()?.[0] ?? "";
  const lastEntry = entries.reduce((last, entry) => (list.indexOf(entry) > list.indexOf(last) ? entry : last));
  return insertedBehind(
    insertedBehind(list, lastEntry, `  ${rule},\n`),
    lastImport,
    `import { ${rule} } from "./${group}/${file}";\n`,
  );
}

/** The contract with the new id behind the last of its group. */
function contracted(contract: string, id: string, group: string): string {
  const lines = [...contract.matchAll(/^ {2}\["([a-z]+)\/[a-z-]+", "\w+"\],\n/gm)];
  const last = lines.filter((match) => match[1] === group).pop() ?? lines.pop();
  if (last === undefined) throw new Error(`${LISTS.contract} lists no rules`);
  return insertedBehind(contract, last[0], `  ["${id}", "warning"],\n`);
}

/** The group's texts with an entry to be written. */
function worded(texts: string, id: string): string {
  const end = texts.lastIndexOf("};");
  return `${texts.slice(0, end)}  "${id}": {
    title: "TODO",
    why: "TODO: hvorfor det betyder noget.",
    messages: { found: { what: "TODO: hvad der er galt.", todo: "TODO: hvad der skal gøres." } },
    fixes: {},
  },
${texts.slice(end)}`;
}

function insertedBehind(text: string, anchor: string, added: string): string {
  const at = text.indexOf(anchor);
  if (at < 0) throw new Error(`"${anchor.trim()}" was not found`);
  return text.slice(0, at + anchor.length) + added + text.slice(at + anchor.length);
}

function main(id: string): void {
  const root = join(__dirname, "..");
  const files = newRuleFiles(id, (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null,
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log("Write what is marked TODO, then npm run rules and npm test.");
}

if (process.argv[1] === __filename) main(process.argv[2] ?? "");
