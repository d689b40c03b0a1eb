import { checkWorkbook } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/findings/finding";
import { RULES } from "../../../src/core/rules";
import type { ExampleSheet } from "../../../src/core/rules/rule";
import {
  delmaalRow,
  delmaalTable,
  inPlan,
  overordnedeRow,
  overordnedeTable,
} from "../../../src/core/rules/support/examples";
import { parseCellName } from "../../../src/core/workbook/address";
import { renderMessage } from "../../../src/locales/render";
import { applyFix, TODAY, workbookFrom } from "./support/testRule";

/** Whoever does what a finding advises has put the place right: no rule has anything to say of it any more. */

function findingsOf(sheet: ExampleSheet): readonly Finding[] {
  return checkWorkbook(workbookFrom(sheet), { today: TODAY }).findings;
}

function at(sheet: ExampleSheet, cell: string): string[] {
  return (
    findingsOf(sheet)
      .filter((finding) => finding.at.cell === cell)
      .map(({ rule }) => rule)
      // Said of a table as a whole, at its first heading.
      .filter((rule) => rule !== "delmaal/no-level")
  );
}

function written(sheet: ExampleSheet, cell: string, text: string | number | null): ExampleSheet {
  const place = parseCellName(cell)!;
  const rows = sheet.rows.map((row) => [...row]);
  rows[place.row]![place.column] = text;
  return { ...sheet, rows };
}

describe.each(RULES.map((rule) => [rule.id, rule.example] as const))("%s", (id, { bad, at: cell, good }) => {
  test("its example put right leaves nothing to say of the place", () => {
    expect(at(good, cell)).toEqual([]);
  });

  test("its fix, where it has one, leaves nothing to say of the place", () => {
    const finding = findingsOf(bad).find((one) => one.rule === id);
    if (finding?.fix === undefined || finding.fix === null) return;
    expect(at(applyFix(bad, finding), cell)).toEqual([]);
  });
});

/** What stands behind "fx" in the advice, up to what ends it. */
function exampleIn(todo: string): string {
  const found = /fx (?:med )?(.+?)(?:, eller |\.$)/.exec(todo);
  if (found?.[1] === undefined) throw new Error(`no example in "${todo}"`);
  return found[1].replace(/[”“]/g, "");
}

const COUNT = { delmaal: "Færre sættes ud", indikator: "Antal udsættelser om året" };

/** Each with the rule whose advice is followed by writing its example into the cell. */
const EXAMPLES: readonly (readonly [string, string, string, ExampleSheet])[] = [
  ["baseline/missing", "a share", "C5", plan({ baseline: null })],
  ["baseline/missing", "a count", "C5", plan({ ...COUNT, baseline: null, comparison: "Kommunen: 64 udsættelser" })],
  ["baseline/missing", "a count without a comparison", "C5", plan({ ...COUNT, baseline: null, comparison: null })],
  [
    "baseline/missing",
    "a grade",
    "C5",
    plan({
      delmaal: "Bedre til dansk",
      indikator: "Karaktergennemsnit i dansk",
      baseline: null,
      comparison: "Kommunen: 7,1",
    }),
  ],
  ["baseline/unreadable", "a share", "C5", plan({ baseline: "Hver femte" })],
  ["baseline/unreadable", "a count", "C5", plan({ ...COUNT, baseline: "Se bilag", comparison: null })],
  ["baseline/unit-missing", "a share", "C5", plan({ baseline: "18,6" })],
  ["baseline/unit-missing", "a limit", "C5", plan({ baseline: "under 18,6" })],
  ["comparison/label-missing", "a share", "D5", plan({ comparison: "11,46 %" })],
  [
    "comparison/label-missing",
    "a count",
    "D5",
    plan({ ...COUNT, baseline: "17 udsættelser", comparison: "64 udsættelser" }),
  ],
  ["comparison/label-missing", "a limit", "D5", plan({ comparison: "under 15 %" })],
  ["comparison/label-missing", "no kommune", "D2", delmaalTable([delmaalRow({ comparison: "11,46 %" })])],
  ["year/missing", "in a plan", "E5", plan({ year: null })],
  ["year/missing", "in no plan", "E2", delmaalTable([delmaalRow({ year: null })])],
  ["year/missing", "in Datakilde", "E5", inPlan(overordnedeTable([overordnedeRow({ source: "Boligsociale data" })]))],
  ["year/unreadable", "in a plan", "E5", plan({ year: "Seneste tal" })],
  ["source/missing", "a source", "F5", plan({ source: null })],
  ["source/vague", "a source", "F5", plan({ source: "Egne tal" })],
];

test.each(EXAMPLES)("%s, %s: its example in %s leaves nothing to say of it", (rule, _, cell, sheet) => {
  const finding = findingsOf(sheet).find((one) => one.rule === rule && one.at.cell === cell);
  expect(finding).toBeDefined();
  expect(at(written(sheet, cell, exampleIn(renderMessage("da", finding!).todo)), cell)).toEqual([]);
});

/** What the advice on few people is, followed by hand: every way it names works. */
const FEW: readonly (readonly [string, string, readonly string[]])[] = [
  ["2 unge", "tiny", ["under 3 unge"]],
  ["4 unge", "small", ["under 5 unge"]],
  ["Nord: 12 unge\nSyd: 2 unge", "tiny", ["Nord: 12 unge\nSyd: under 3 unge", "Nord og Syd: 14 unge"]],
  ["Samlet: 12 unge\nNord: 10 unge\nSyd: 2 unge", "tinyPart", ["Samlet: 12 unge\nNord og Syd: 12 unge"]],
  [
    "Samlet: 30 unge\nNord: 10 unge\nVest: 16 unge\nSyd: 4 unge",
    "smallPart",
    ["Samlet: 30 unge\nNord: 10 unge\nVest og Syd: 20 unge"],
  ],
  [
    "Samlet: 14 unge\nNord: 12 unge\nSyd: under 3 unge",
    "rest",
    ["Nord: 12 unge\nSyd: under 3 unge", "Samlet: 14 unge\nNord og Syd: 14 unge"],
  ],
  [
    "Samlet: 14 unge\nNord: 6 unge\nVest: 5 unge",
    "few",
    ["Samlet: 14 unge\nNord: 6 unge\nVest og Syd: 8 unge", "Samlet: 11 unge\nNord: 6 unge\nVest: 5 unge"],
  ],
];

test.each(FEW)("%j: what is advised (%s) leaves nothing to say", (baseline, key, ways) => {
  const sheet = (text: string) =>
    plan({ indikator: "Antal unge i lommepengejob", baseline: text, comparison: "Kommunen: 310 unge" });
  const keys = findingsOf(sheet(baseline))
    .filter((one) => one.at.cell === "C5")
    .map(({ message }) => message.key);
  expect(keys).toEqual([key]);
  for (const way of ways) expect(at(sheet(way), "C5")).toEqual([]);
});

test("an own earlier figure beside the kommune's leaves nothing to say", () => {
  const row = { indikator: "Antal sager i SSP", baseline: "284 sager", year: 2024, source: "SSP Brøndby" };
  const earlier = plan({ ...row, comparison: "Området (2022): 244 sager" });
  expect(at(earlier, "D5")).toEqual(["comparison/other-year"]);
  expect(at(written(earlier, "D5", "Området (2022): 244 sager\nBrøndby Kommune (2024): 900 sager"), "D5")).toEqual([]);
});

function plan(cells: Parameters<typeof delmaalRow>[0]): ExampleSheet {
  return inPlan(delmaalTable([delmaalRow(cells)]));
}
