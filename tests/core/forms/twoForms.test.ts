import { RULES } from "../../../src/core/rules";
import type { Rule } from "../../../src/core/rules/rule";
import { checkWorkbook, runRules } from "../../../src/core/check/check";
import { FORMS } from "../../../src/core/forms";
import { GOAL_TABLES, type Form } from "../../../src/core/forms/form";
import { LBF_2019_26 } from "../../../src/core/forms/lbf2019";
import { tidiedSheet } from "../../../src/core/repair/tidied";
import { isReadAlike } from "../../../src/core/repair/verify";
import { tidyTable } from "../../../src/core/repair/tidyTable";
import { EMPTY_STORE, givenOf, optionsOfStore, readStore, storedTable, storeText } from "../../../src/core/store/store";
import { NOTHING_GIVEN, type Given, type GivenTable } from "../../../src/core/tables/regions/given";
import { receiptOf } from "../../../src/core/tables/receipt";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { readWordPlan, workbookOfWord } from "../../../src/core/word/readWordPlan";
import type { WordBlock, WordTable } from "../../../src/core/word/wordDocument";
import { parseCellName } from "../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { cellAt, type CellValue, type Sheet, type Workbook } from "../../../src/core/workbook/snapshot";
import { readForm } from "../../../src/reports/basis/formHeadings";
import { basisLines } from "../../../src/reports/basis/lines";
import { basisSheets } from "../../../src/reports/basis/sheets";
import { planTransfer } from "../../../src/reports/basis/transfer";
import { reportOfCheck } from "../../../src/reports/fromCheck";
import { inspectionOf } from "../../../src/reports/inspection";
import { reportJson } from "../../../src/reports/json";
import { templateSheet } from "../../../src/templates/templates";
import { pastedSheet } from "../repair/pasted";
import { LBF_2027 } from "./lbf2027";

const TODAY = "2026-11-20";
const BOTH: readonly Form[] = [...FORMS, LBF_2027];
const GIVEN: Given = { ...NOTHING_GIVEN, forms: BOTH };

type Row = readonly CellValue[];

const headings = (form: Form): string[] => form.tables.delmaal.columns.map(({ heading }) => heading);
/** A row of a delmålstabel in the form's order. */
const rowOf = (form: Form, cells: Readonly<Record<string, CellValue>>): Row =>
  form.tables.delmaal.columns.map(({ id }) => cells[id] ?? null);

const SOUND = {
  delmaal: "Flere unge i uddannelse eller job",
  indikator: "Andel 15-29-årige uden uddannelse eller job",
  baseline: "13,60 %",
  comparison: "Brøndby Kommune: 11,46 %",
  year: 2023,
  source: "LBF Beboerdata",
  maaltal: "10 %",
};
const OTHER = { ...SOUND, delmaal: "Flere børn i dagtilbud", indikator: "Andel 1-5-årige i dagtilbud", baseline: "83 %", comparison: "Brøndby Kommune: 90 %", maaltal: "90 %" }; // prettier-ignore

const sheetOf = (form: Form, rows: readonly Row[], name = form.id): Sheet =>
  sheetFromRows(name, [headings(form), ...rows]);
const check = (workbook: Workbook, given: Given = GIVEN) => checkWorkbook(workbook, { today: TODAY, given });
/** What is found of the table itself: that no delmål says a level is of no matter here. */
const foundIn = (workbook: Workbook, given?: Given) =>
  check(workbook, given).findings.filter(({ rule }) => rule !== "delmaal/no-level");

/** One run over a table of each round. */
const bothRounds = workbookOf(
  sheetOf(LBF_2019_26, [rowOf(LBF_2019_26, SOUND)]),
  sheetOf(LBF_2027, [rowOf(LBF_2027, OTHER), rowOf(LBF_2027, { ...OTHER, indikator: "Andel 3-5-årige i dagtilbud", maaltal: null })]), // prettier-ignore
);

describe("two rounds of forms in one run", () => {
  const result = check(bothRounds);

  test("each table is recognised by its headings and names its form", () => {
    expect(result.plan.tables.goals.map(({ sheet, form, missing }) => [sheet.name, form.id, missing])).toEqual([
      ["lbf-2019-26", "lbf-2019-26", []],
      ["lbf-2027", "lbf-2027", []],
    ]);
    const files = [reportOfCheck("plan.xlsx", result, { language: "da", min: "info" })];
    const report = {
      program: "Baselinekontrol",
      language: "da",
      today: TODAY,
      files,
      passedOver: [],
      others: 0,
    } as const;
    const json = JSON.parse([...reportJson(report)].join("")) as {
      readonly ruleSets: unknown;
      readonly files: readonly { readonly tables: readonly { readonly form: string | null }[] }[];
    };
    expect(json.files[0]?.tables.map(({ form }) => form)).toEqual(["lbf-2019-26", "lbf-2027"]);
    expect(json.ruleSets).toEqual([LBF_2019_26.ruleSet, LBF_2027.ruleSet]);
  });

  test("the added column is missed where it is empty, and nothing else is said", () => {
    const found = foundIn(bothRounds).map(({ rule, at, message }) => [rule, at.sheet, at.cell, message.values]);
    expect(found).toEqual([["layout/cell-missing", "lbf-2027", "E3", { column: "Måltal ved planens slutning" }]]);
  });

  test("its figures are read and shown", () => {
    const [, inspected] = inspectionOf("plan.xlsx", result.plan).tables as readonly {
      readonly rows: readonly { readonly further?: { readonly maaltal: { readonly figures: readonly object[] } } }[];
    }[];
    expect(inspected?.rows[0]?.further?.maaltal.figures).toMatchObject([{ value: 90, unit: "%" }]);
    const receipt = receiptOf(result.plan.tables.goals[1]!);
    expect(receipt.columns.map(({ figures }) => figures)).toEqual([null, null, 2, 2, 1, 2, null]);
  });

  test.each([
    ["a heading of the renamed column in its former wording", "Datakilde", "layout/heading-wording", "G1"],
    ["a heading of nobody's", "Bemærkning", "layout/column-missing", "A1"],
  ])("%s", (_name, heading, rule, cell) => {
    const rows = [[...headings(LBF_2027).slice(0, -1), heading], rowOf(LBF_2027, OTHER)];
    const {
      findings,
      plan: { tables },
    } = check(workbookOf(sheetFromRows("Ark", rows)));
    expect(tables.goals.map(({ form }) => form.id)).toEqual(["lbf-2027"]);
    expect(findings.map(({ rule: id, at }) => [id, at.cell])).toContainEqual([rule, cell]);
  });

  test("the former order is not the new one's", () => {
    const order = ["delmaal", "indikator", "baseline", "comparison", "year", "source", "maaltal"];
    const columns = order.map((id) => LBF_2027.tables.delmaal.columns.find((one) => one.id === id)!);
    const sheet = sheetFromRows("Ark", [columns.map(({ heading }) => heading), columns.map(({ id }) => OTHER[id as keyof typeof OTHER])]); // prettier-ignore
    expect(foundIn(workbookOf(sheet)).map(({ rule, at }) => [rule, at.cell])).toEqual([["layout/column-order", "A1"]]);
  });

  test("its figures are judged as figures are", () => {
    const odd = sheetOf(LBF_2027, [rowOf(LBF_2027, { ...OTHER, maaltal: "190 %" })]);
    expect(foundIn(workbookOf(odd)).map(({ rule, at }) => [rule, at.cell])).toEqual([["baseline/out-of-range", "E2"]]);
  });

  test("a rule may hold for one round alone", () => {
    const everyTable: Rule = {
      ...RULES[0]!,
      check: ({ plan, report }) => {
        for (const { sheet, range } of plan.tables.goals)
          report({ sheet, at: { row: range.top, column: range.left }, message: "" });
      },
    };
    const sheetsOf = (rule: Rule) => runRules([rule], result.plan, { today: TODAY }).map(({ at }) => at.sheet);
    expect(sheetsOf(everyTable)).toEqual(["lbf-2019-26", "lbf-2027"]);
    expect(sheetsOf({ ...everyTable, forms: ["lbf-2027"] })).toEqual(["lbf-2027"]);
  });

  test("a form's own threshold holds for its tables", () => {
    const old = (form: Form) =>
      workbookOf(
        sheetFromRows("Ark", [["Delaftalen gælder fra - til:", "1. juni 2027 – 31. maj 2031"], [], headings(form), rowOf(form, { ...OTHER, year: 2024 })]), // prettier-ignore
      );
    expect(foundIn(old(LBF_2019_26)).map(({ rule }) => rule)).toEqual([]);
    expect(foundIn(old(LBF_2027)).map(({ rule }) => rule)).toEqual(["year/too-old"]);
  });
});

describe("which form counts", () => {
  const SHORT = ["Delmål", "Indikator", "Baseline", "År", "Kilde"];
  const short = (...above: readonly Row[]) =>
    workbookOf(sheetFromRows("Ark", [...above, SHORT, ["Flere i job", "Andel i job", "13 %", 2023, "LBF"]]));
  const formOf = (workbook: Workbook, given: Given = GIVEN) =>
    readPlanTables(workbook, given).goals.map(({ form }) => form.id);

  test("headings that say as little of both: the one that lacks less, and of those that lack the same the plan's round", () => {
    expect(formOf(short())).toEqual(["lbf-2019-26"]);
    const twin: Form = { ...LBF_2019_26, id: "twin", grants: { from: 2027, to: 2034 } };
    const twins = { ...GIVEN, forms: [LBF_2019_26, twin] };
    expect(formOf(short(), twins)).toEqual(["twin"]);
    const period = (from: number): Row => ["Delaftalen gælder fra - til:", `1. juni ${from} – 31. maj ${from + 4}`];
    expect(formOf(short(period(2025), []), twins)).toEqual(["lbf-2019-26"]);
    expect(formOf(short(period(2028), []), twins)).toEqual(["twin"]);
  });

  test("a setting forces one, and is told", () => {
    const { store } = readStore([
      storeText({ ...EMPTY_STORE, settings: { ...EMPTY_STORE.settings, form: "lbf-2027" } }),
    ]);
    const options = optionsOfStore(store, BOTH);
    const {
      plan: { tables },
      findings,
      stored,
    } = checkWorkbook(bothRounds, { today: TODAY, ...options });
    expect(tables.goals.map(({ form }) => form.id)).toEqual(["lbf-2027", "lbf-2027"]);
    expect(findings.map(({ rule, at }) => [rule, at.sheet])).toContainEqual(["layout/column-missing", "lbf-2019-26"]);
    expect(stored.map(({ item }) => item)).toEqual([
      { kind: "setting", what: "form", id: "lbf-2027", name: "LBF 2027" },
    ]);
  });

  test("one that isn't known forces none", () => {
    const {
      plan: { tables },
      stored,
    } = check(bothRounds, { ...GIVEN, form: "lbf-2035" });
    expect(tables.goals.map(({ form }) => form.id)).toEqual(["lbf-2019-26", "lbf-2027"]);
    expect(stored).toMatchObject([{ item: { what: "form", name: null }, without: null }]);
  });
});

test.each(GOAL_TABLES)("the template of %s is the form's, and read as it", (kind) => {
  const plan = { name: "Brøndby Projektet", kommune: "Brøndby Kommune", period: null };
  const sheet = templateSheet(kind, { plan, form: LBF_2027, firstYear: 2027 });
  const values = sheet.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
  );
  const [table] = readPlanTables(workbookOf(sheetFromRows("Ark", values)), GIVEN).goals;
  expect([table?.form.id, table?.kind, table?.missing]).toEqual(["lbf-2027", kind, []]);
  expect(table?.headings.map(({ goal, exact }) => [goal, exact])).toEqual(
    LBF_2027.tables[kind].columns.map(({ id }) => [id, true]),
  );
  expect(sheet.widths).toHaveLength(table?.headings.length ?? 0);
});

test("a table pasted from Word is put right with the added column and in the form's order", () => {
  const cells = { ...OTHER, baseline: ["Brøndby Strand: 13,60 %", "Brøndby Nord: 12,59 %"], maaltal: ["Strand: 10 %", "Nord: 11 %"] }; // prettier-ignore
  // As in the former order, the new column last.
  const order = ["delmaal", "indikator", "baseline", "comparison", "year", "source", "maaltal"] as const;
  const heading = (id: string): string => LBF_2027.tables.delmaal.columns.find((one) => one.id === id)?.heading ?? "";
  const row = order.map((id) => {
    const value = cells[id];
    return typeof value === "string" ? [value] : value;
  });
  const workbook = workbookOf(pastedSheet(order.map(heading), [row]));
  const [table] = readPlanTables(workbook, GIVEN).goals;
  expect(table?.splitRows).toHaveLength(1);
  const plan = tidyTable(table!, workbook, GIVEN);
  if (plan?.kind !== "plan") throw new Error("not put right");
  const tidied = workbookOf(tidiedSheet(table!.sheet, plan));
  const {
    plan: { tables },
    findings,
  } = check(tidied);
  expect(tables.goals[0]?.headings.map(({ goal }) => goal)).toEqual(
    LBF_2027.tables.delmaal.columns.map(({ id }) => id),
  );
  expect(tables.goals[0]?.rows[0]?.cells.map((cell) => cell?.text)).toContain("Strand: 10 %\nNord: 11 %");
  expect(findings.filter(({ rule }) => rule.startsWith("layout/"))).toEqual([]);
  // What would lose a word of the added column isn't read as before.
  const losing = plan.after.map((line) =>
    line.map((cell) =>
      cell.kind === "text" && cell.text.startsWith("Strand: 10") ? { ...cell, text: "Strand" } : cell,
    ),
  );
  expect(losing).not.toEqual(plan.after);
  expect(isReadAlike(table!, plan, { workbook, given: GIVEN })).toBe(true);
  expect(isReadAlike(table!, { ...plan, after: losing }, { workbook, given: GIVEN })).toBe(false);
});

test("a delaftale in Word becomes a sheet of the form", () => {
  const paragraph = (text: string): WordBlock => ({ kind: "paragraph", text, leftOut: null, heading: null, listLevel: null, notes: [] }); // prettier-ignore
  const table: WordTable = {
    kind: "table",
    rows: [headings(LBF_2027), rowOf(LBF_2027, { ...OTHER, year: "2023" })].map((texts) => ({
      cells: texts.map((text, column) => ({ column, columns: 1, rows: 1, blocks: [paragraph(String(text))] })),
    })),
    covered: [],
  };
  const plan = readWordPlan({ blocks: [paragraph("Delaftale for indsatsområdet Beskæftigelse"), table], notRead: [] }, { forms: BOTH }); // prettier-ignore
  const [read] = readPlanTables(workbookOfWord(plan), GIVEN).goals;
  expect([read?.form.id, read?.missing, read?.rows[0]?.cells.map((cell) => cell?.text)]).toEqual([
    "lbf-2027",
    [],
    rowOf(LBF_2027, OTHER).map(String),
  ]);
  // A year is a number in a sheet, wherever the form has its column.
  expect(plan.sheets[0]?.rows.at(-1)?.[2]?.value).toBe(2023);
});

test("a table that was pointed out is kept with the added column, and found again", () => {
  const rows: readonly Row[] = [
    ["Hvad", "Måles på", "Nu", "Så", "Tal"],
    ["Flere i job", "Andel i job", "13 %", 2023, "10 %"],
  ];
  const columns = { delmaal: 0, indikator: 1, baseline: 2, year: 3, maaltal: 4 };
  const range = { top: 0, left: 0, bottom: 1, right: 4 };
  const told: GivenTable = { kind: "delmaal", sheet: "Ark", range, form: "lbf-2027", columns };
  const { store, unread } = readStore([storeText({ ...EMPTY_STORE, tables: [storedTable(told)] })]);
  expect(unread).toEqual([]);
  const given = givenOf(store, BOTH);
  expect(given.tables).toEqual([told]);
  const [table] = readPlanTables(workbookOf(sheetFromRows("Ark", rows)), given).goals;
  expect([table?.form.id, table?.missing]).toEqual(["lbf-2027", ["comparison", "source"]]);
  expect(table?.rows[0]?.read.further.get("maaltal")).toMatchObject({ reading: { figures: [{ value: 10 }] } });
  // Of a store that names no form the columns tell.
  const [unnamed] = readPlanTables(workbookOf(sheetFromRows("Ark", rows)), { ...GIVEN, tables: [{ ...told, form: undefined }] }).goals; // prettier-ignore
  expect(unnamed?.form.id).toBe("lbf-2027");
});

test("the basis has the added column, and a form of the user's takes it over", () => {
  const file = reportOfCheck("plan.xlsx", check(bothRounds), { language: "da", min: "info" });
  const report = {
    program: "Baselinekontrol",
    language: "da",
    today: TODAY,
    files: [file],
    passedOver: [],
    others: 0,
  } as const;
  const [, indicators] = basisSheets(report);
  expect(JSON.stringify(indicators?.rows)).toContain("Måltal ved planens slutning");
  const form = ["Indikator", "Område", "Værdi", "Måltal"];
  const sheet = sheetFromRows("Skema", [form]);
  const columns = readForm(
    form.map((text, column) => ({ column, text })),
    BOTH,
  );
  const { changes } = planTransfer({ sheet, range: { top: 0, left: 0, bottom: 3, right: 3 }, columns }, basisLines(file, "da"), "da"); // prettier-ignore
  const written = changes.filter(({ cell }) => parseCellName(cell)?.column === 3).map(({ cell, to }) => [cell, to]);
  expect(written).toEqual([["D3", "90 %"]]);
  expect(cellAt(sheet, 1, 3)).toBeUndefined();
});
