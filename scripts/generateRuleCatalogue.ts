/**
 * Writes docs/regler.md, the catalogue of rules for those who use the program, from the rules and their Danish texts:
 *   npm run rules
 * A test holds the file against what this gives.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../src/core/rules";
import type { ExampleSheet, Rule, RuleGroup } from "../src/core/rules/rule";
import { cellName, columnName } from "../src/core/workbook/address";
import { PANE_TEXTS } from "../src/locales/paneTexts";
import { REPORT_TEXTS } from "../src/locales/reportTexts";
import { ruleText } from "../src/locales/rules";

/** As the pane calls them. */
const { groups: GROUPS } = PANE_TEXTS.da.filter;

const INTRODUCTION = [
  "# Regler",
  "",
  "<!-- Skrevet af `npm run rules`. Ret reglerne og deres tekster, ikke denne fil. -->",
  "",
  "Hver regel har et fast navn, som også står i rapporterne. **Fejl** er noget, der mangler, eller tal, der modsiger hinanden.",
  "**Advarsel** er noget, der sandsynligvis er forkert. **Oplysning** er værd at vide.",
  "",
  "Nederst ved hver regel står, hvilken af LBF’s tekster den bygger på, og hvad der står i den. Bygger den ikke på LBF eller på\nDanmarks Statistiks praksis, står der ”Vores egen vurdering”, og hvorfor vi mener det.",
];

/** The catalogue as Markdown: a section a group, an entry a rule. */
export function ruleCatalogue(rules: readonly Rule[] = RULES): string {
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const contents = groups.map(
    (group) => `- ${GROUPS[group] ?? group}: ${ofGroup(rules, group).map(linkTo).join(" · ")}`,
  );
  const sections = groups.flatMap((group) => [
    "",
    `## ${GROUPS[group] ?? group}`,
    ...ofGroup(rules, group).flatMap((rule) => ["", ...entry(rule)]),
  ]);
  return [...INTRODUCTION, "", ...contents, ...sections, ""].join("\n");
}

function ofGroup(rules: readonly Rule[], group: RuleGroup): readonly Rule[] {
  return rules.filter((rule) => rule.group === group);
}

function linkTo({ id }: Rule): string {
  return `[${id}](#${anchorOf(id)})`;
}

/** The anchor that a heading of nothing but the id gets. */
function anchorOf(id: string): string {
  return id.replace("/", "");
}

function entry(rule: Rule): string[] {
  const { title, why, messages } = ruleText("da", rule.id);
  return [
    `### ${rule.id}`,
    "",
    `**${title}** · ${REPORT_TEXTS.da.severity[rule.severity]}`,
    "",
    why,
    "",
    ...Object.values(messages).map(({ what, todo }) => `- ${shownPlaceholders(what)} ${shownPlaceholders(todo)}`),
    "",
    `Før (meldes i ${rule.example.at}):`,
    "",
    ...exampleTable(rule.example.bad),
    "",
    "Efter:",
    "",
    ...exampleTable(rule.example.good),
    ...(isHiding(rule.example.bad) && !isHiding(rule.example.good) ? ["", "Intet er skjult."] : []),
    "",
    `${REPORT_TEXTS.da.basis[rule.basis ?? "own"]}: ${rule.origin}`,
  ];
}

/** "{figure}" as "…": the catalogue's reader sees where a value of the sheet will stand. */
function shownPlaceholders(sentence: string): string {
  return sentence.replace(/\{\w+\|[^{}|]+\|([^{}|]+)\}/g, "$1").replace(/\{[a-zA-Z]+(?::2)?\}(?:\.$)?/g, "…");
}

function exampleTable(sheet: ExampleSheet): string[] {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(["", ...columns.map(columnName)]),
    row(columns.map(() => "---").concat("---")),
    ...sheet.rows.map((cells, index) =>
      row([String(index + 1), ...columns.map((column) => shownCell(cells[column] ?? null, sheet, index, column))]),
    ),
    ...notes(sheet),
  ];
}

function shownCell(value: string | number | null, sheet: ExampleSheet, row: number, column: number): string {
  const name = cellName({ row, column });
  const merge = sheet.merges?.find((range) => range.startsWith(`${name}:`));
  const struck = sheet.special?.[name]?.leftOut?.struck;
  const written = value === null ? "" : String(value).replace(/\n/g, "<br>").replace(/\|/g, "\\|");
  const text = struck === undefined ? written : written.replace(struck, `~~${struck}~~`);
  // What a reader of the table wouldn't see otherwise.
  const isTextual = typeof value === "string" && /^(?!(?:19|20)\d\d$)\d+$/.test(value);
  const notes = [...(isTextual ? ["tekst"] : []), ...(merge === undefined ? [] : [`flettet ${merge}`])];
  return notes.length === 0 ? text : `${text} *(${notes.join(", ")})*`.trim();
}

function isHiding(sheet: ExampleSheet): boolean {
  return notes(sheet).length > 0;
}

function notes({ hiddenRows = [], hiddenColumns = [] }: ExampleSheet): string[] {
  const hidden = [
    ...hiddenRows.map((row) => `række ${row + 1}`),
    ...hiddenColumns.map((column) => `kolonne ${columnName(column)}`),
  ];
  return hidden.length === 0 ? [] : ["", `Skjult: ${hidden.join(", ")}.`];
}

export const CATALOGUE_FILE = join(__dirname, "..", "docs", "regler.md");

if (process.argv[1] === __filename) writeFileSync(CATALOGUE_FILE, ruleCatalogue());
