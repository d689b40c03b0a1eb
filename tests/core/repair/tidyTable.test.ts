import fc from "fast-check";
import { tidiedSheet } from "../../../src/core/repair/tidied";
import { tidyTable } from "../../../src/core/repair/tidyTable";
import type { TidyPlan, TidyReason } from "../../../src/core/repair/tidyPlan";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import type { GoalTable } from "../../../src/core/tables/planTables";
import { cellName, rangeName } from "../../../src/core/workbook/address";
import { sheetFromRows, workbookOf, type SheetDetails } from "../../../src/core/workbook/fromRows";
import { cellAt, type CellValue, type Sheet, type Workbook } from "../../../src/core/workbook/snapshot";
import { BRONDBY, DELMAAL_HEADINGS, pastedSheet, type WordCell } from "./pasted";

type Row = readonly CellValue[];

const GOALS: Row = ["Mål", "Indikator", "Baseline boligområde", "Baseline kommune", "Datakilde"];
const FIRST: Row = ["Flere i job", "Andel ledige", "12 %", "Kommunen: 10 %", 2023, "LBF Beboerdata"];
const SECOND: Row = ["Flere i skole", "Andel elever", "80 %", "Kommunen: 90 %", 2023, "LBF Beboerdata"];

function firstTable(workbook: Workbook): GoalTable {
  const [table] = readPlanTables(workbook).goals;
  if (table === undefined) throw new Error("no table");
  return table;
}

function tidy(sheet: Sheet, others: readonly Sheet[] = [], names: Workbook["definedNames"] = []) {
  const workbook = { ...workbookOf(sheet, ...others), definedNames: names };
  return tidyTable(firstTable(workbook), workbook);
}

function planOf(sheet: Sheet): TidyPlan {
  const plan = tidy(sheet);
  if (plan?.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(plan)}`);
  return plan;
}

function rowsOf(sheet: Sheet): Record<string, readonly CellValue[]> {
  return Object.fromEntries(
    [...sheet.rows].map(([row, cells]) => [row + 1, Array.from(cells, (cell) => cell?.value ?? null)]),
  );
}

function tidied(rows: readonly Row[], details: SheetDetails = {}) {
  const sheet = sheetFromRows("Ark1", rows, details);
  const after = tidiedSheet(sheet, planOf(sheet));
  return { rows: rowsOf(after), merges: after.merges.map(rangeName) };
}

function lines(table: GoalTable): (string | undefined)[][] {
  return table.rows.map((row) =>
    [row.delmaal, row.indikator, row.baseline, row.comparison, row.year, row.source].map((cell) => cell?.text),
  );
}

describe("puts right", () => {
  it("Brøndby's table as pasted from Word", () => {
    const sheet = pastedSheet(DELMAAL_HEADINGS, BRONDBY);
    const plan = planOf(sheet);
    const after = tidiedSheet(sheet, plan);
    expect(after.merges).toEqual([]);
    expect([...after.rows.values()].map((cells) => Array.from(cells, (cell) => cell?.value ?? null))).toEqual([
      DELMAAL_HEADINGS,
      ...BRONDBY.map((cells) =>
        cells.flatMap((cell) => (typeof cell === "number" ? cell : cell.length === 0 ? [] : cell.join("\n"))),
      ),
    ]);
    expect(plan.counts).toEqual({ splitRows: 6, merges: 23, emptyRows: 0, columns: 0, headings: 0, mended: 0 });
    expect(plan.height).toBe(6);
  });

  it("empty rows, and keeps number formats and formulas", () => {
    const sheet = sheetFromRows("Ark1", [DELMAAL_HEADINGS, FIRST, [], SECOND], { formats: { E4: "0" } });
    const row = [...(sheet.rows.get(3) ?? [])];
    row[2] = { value: 0.8, text: "80,0%", numberFormat: "0.0%", formula: "H1/H2" };
    const withFormula = { ...sheet, rows: new Map([...sheet.rows, [3, row]]) };
    const after = tidiedSheet(withFormula, planOf(withFormula));
    expect(after.rows.get(2)).toEqual(row);
    expect(after.rows.has(3)).toBe(false);
  });

  it("a value merged over several rows, which counts for each", () => {
    const { rows, merges } = tidied([DELMAAL_HEADINGS, FIRST, [...SECOND.slice(0, 5), null]], { merges: ["F2:F3"] });
    expect(rows[3]).toEqual(SECOND);
    expect(merges).toEqual([]);
  });

  it("a cell merged across columns: the second is then the user's to fill", () => {
    const { rows, merges } = tidied([DELMAAL_HEADINGS, ["Flere i job", "Andel ledige", "12 %", null, 2023, "LBF"]], {
      merges: ["C2:D2"],
    });
    expect(rows[2]).toEqual(["Flere i job", "Andel ledige", "12 %", null, 2023, "LBF"]);
    expect(merges).toEqual([]);
  });

  it("columns out of order, with others than LBF's in their place, and the headings' wording", () => {
    const { rows } = tidied([
      [
        "Delmål",
        "Succeskriterium",
        "Bemærkning",
        "Baseline år",
        "Evt. anden baseline",
        "Baseline boligområde/målgruppe",
        "Datakilde",
      ],
      ["Flere i job", "Andel ledige", "aftalt", 2023, "Kommunen: 10 %", "12 %", "LBF Beboerdata"],
    ]);
    expect(rows).toEqual({
      1: [
        "Delmål",
        "Indikator",
        "Bemærkning",
        "Baseline boligområde/målgruppe",
        "Evt. anden baseline",
        "Baseline år",
        "Datakilde",
      ],
      2: ["Flere i job", "Andel ledige", "aftalt", "12 %", "Kommunen: 10 %", 2023, "LBF Beboerdata"],
    });
  });

  it("a word that the paste has broken over two rows", () => {
    const sheet = pastedSheet(DELMAAL_HEADINGS, [
      [["Flere unge i beskæf-", "tigelse"], ["Andel ledige"], ["12 %"], ["Kommunen: 10 %"], 2023, ["LBF"]],
      [["Flere i sk\u00adole"], ["Andel elever"], ["80 %"], ["Kommunen: 90 %"], 2023, ["LBF"]],
    ]);
    const after = tidiedSheet(sheet, planOf(sheet));
    expect([1, 2].map((row) => cellAt(after, row, 0)?.value)).toEqual(["Flere unge i beskæftigelse", "Flere i skole"]);
  });

  it("a row whose Delmål, Indikator and Baseline all have further paragraphs", () => {
    const { rows, merges } = tidied(
      [
        DELMAAL_HEADINGS,
        ["Flere unge", "Andel unge", "Nord: 12 %", "Kommunen: 10 %", 2023, "LBF"],
        ["i job", "uden job", "Syd: 14 %"],
        SECOND,
      ],
      { merges: ["D2:D3", "E2:E3", "F2:F3"] },
    );
    expect(rows).toEqual({
      1: DELMAAL_HEADINGS,
      2: ["Flere unge\ni job", "Andel unge\nuden job", "Nord: 12 %\nSyd: 14 %", "Kommunen: 10 %", 2023, "LBF"],
      3: SECOND,
    });
    expect(merges).toEqual([]);
  });

  it("overordnede mål, and lets a Mål stay merged over its indicators", () => {
    const { rows, merges } = tidied(
      [
        GOALS,
        ["Trygge områder", "Andel sigtede", "4 %", "2 %", "LBF 2023"],
        [null, null, "5 % i Nord"],
        [null, "Andel trygge", "80 %", "90 %", "LBF 2023"],
      ],
      { merges: ["A2:A4", "B2:B3", "D2:D3", "E2:E3"] },
    );
    expect(rows).toEqual({
      1: GOALS,
      2: ["Trygge områder", "Andel sigtede", "4 %\n5 % i Nord", "2 %", "LBF 2023"],
      3: [null, "Andel trygge", "80 %", "90 %", "LBF 2023"],
    });
    expect(merges).toEqual(["A2:A3"]);
  });

  it("and keeps a line across the table whole, merged as it is", () => {
    const { rows, merges } = tidied([DELMAAL_HEADINGS, FIRST, ["Indsats 2: Uddannelse"], [], SECOND], {
      merges: ["A3:F3"],
    });
    expect(rows).toEqual({
      1: DELMAAL_HEADINGS,
      2: FIRST,
      3: ["Indsats 2: Uddannelse"],
      4: SECOND,
    });
    expect(merges).toEqual(["A3:F3"]);
  });

  it("and touches nothing outside its rectangle", () => {
    const rows: Row[] = [
      ["Delaftale"],
      DELMAAL_HEADINGS,
      FIRST,
      [],
      SECOND,
      [],
      ["Medarbejderressourcer"],
      ["Leder 37 timer"],
    ];
    const sheet = sheetFromRows("Ark1", rows, { merges: ["A1:F1"] });
    const after = tidiedSheet(sheet, planOf(sheet));
    for (const row of [0, 6, 7]) expect(after.rows.get(row)).toEqual(sheet.rows.get(row));
    expect(after.merges.map(rangeName)).toEqual(["A1:F1"]);
  });
});

it.each<[string, Row[], SheetDetails]>([
  ["a table as it should be", [DELMAAL_HEADINGS, FIRST, SECOND], {}],
  [
    "a table that lacks a column",
    [
      ["Delmål", "Indikator", "Baseline år", "Datakilde"],
      ["a b", "Andel c", 2023, "LBF"],
    ],
    {},
  ],
  [
    "a Mål merged over its indicators",
    [GOALS, ["Tryghed", "Andel sigtede", "4 %", "2 %", "LBF 2023"], [null, "Andel trygge", "8 %", "9 %", "LBF 2023"]],
    { merges: ["A2:A3"] },
  ],
])("has nothing to do for %s", (_, rows, details) => {
  expect(tidy(sheetFromRows("Ark1", rows, details))).toBeNull();
});

describe("refuses, and says where", () => {
  const split: Row[] = [DELMAAL_HEADINGS, FIRST, [null, null, "Nord: 13 %"], SECOND];
  const merges = ["A2:A3", "B2:B3", "D2:D3", "E2:E3", "F2:F3"];

  function withCell(sheet: Sheet, row: number, column: number, cell: Partial<NonNullable<ReturnType<typeof cellAt>>>) {
    const cells = [...(sheet.rows.get(row) ?? [])];
    cells[column] = { value: 0.12, text: "12%", numberFormat: "0%", ...cell };
    return { ...sheet, rows: new Map([...sheet.rows, [row, cells] as const].sort(([a], [b]) => a - b)) };
  }

  const base = sheetFromRows("Ark1", split, { merges });
  const elsewhere = (formula: string) => withCell(sheetFromRows("Andet", []), 0, 0, { formula });

  it.each<[TidyReason, string, Sheet, Sheet[]]>([
    ["formula", "C2", withCell(base, 1, 2, { formula: "G1" }), []],
    ["formula", "C2", withCell(base, 1, 2, { value: null, error: "#N/A", text: "#I/T" }), []],
    ["rounded", "C2", withCell(base, 1, 2, { value: 0.1234 }), []],
    ["hidden", "A3", { ...base, hiddenRows: new Set([2]) }, []],
    ["hidden", "D1", { ...base, hiddenColumns: new Set([3]) }, []],
    ["excel-table", "A1", { ...base, tables: [{ name: "T", range: { top: 0, left: 0, bottom: 3, right: 5 } }] }, []],
    ["beside", "G4", withCell(base, 3, 6, { value: "husk at spørge", text: "husk at spørge" }), []],
    ["referred", "J9", withCell(base, 8, 9, { formula: "SUM(C4,1)" }), []],
    ["referred", "A1", base, [elsewhere("Ark1!$C$4*2")]],
    ["edge", "E3", { ...base, merges: [...base.merges, { top: 2, left: 4, bottom: 2, right: 7 }] }, []],
  ])("%s at %s", (reason, at, sheet, others) => {
    const result = tidy(sheet, others);
    expect(result).toMatchObject({ kind: "refused", reason });
    expect(result?.kind === "refused" && cellName(result.at)).toBe(at);
  });

  it("for columns under headings merged across them", () => {
    const sheet = sheetFromRows(
      "Ark1",
      [
        ["Delmål", "Indikator", "Baseline", null, null, "Datakilde"],
        [null, null, "År", "Evt. anden", "Boligområde/målgruppe", null],
        ["Flere i job", "Andel ledige", 2023, "Kommunen: 10 %", "12 %", "LBF"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
    );
    expect(tidy(sheet)).toMatchObject({ kind: "refused", reason: "headings", at: { row: 0, column: 2 } });
  });

  it("for names, but not for one of the whole table", () => {
    expect(tidy(base, [], [{ name: "Andel", refersTo: "Ark1!$C$4" }])).toMatchObject({ reason: "referred" });
    expect(tidy(base, [], [{ name: "Print_Area", refersTo: "Ark1!$A$1:$F$40" }])).toMatchObject({ kind: "plan" });
    expect(tidy(base, [elsewhere("Budget!C4")])).toMatchObject({ kind: "plan" });
  });

  it("not for a number that is shown whole", () => {
    const sheet = withCell(base, 1, 2, {});
    expect(cellAt(tidiedSheet(sheet, planOf(sheet)), 1, 2)).toEqual({
      value: "12%\nNord: 13 %",
      text: "12%\nNord: 13 %",
      numberFormat: "0%",
    });
  });
});

describe("over random tables pasted from Word", () => {
  const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,9}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const figure = fc
    .record({ label: word, value: fc.integer({ min: 0, max: 1000 }) })
    .map(({ label, value }) => `${label}: ${(value / 10).toFixed(1).replace(".", ",")} %`);
  const paragraphs = (one: fc.Arbitrary<string>, minLength: number) => fc.array(one, { minLength, maxLength: 4 });
  const row: fc.Arbitrary<readonly WordCell[]> = fc.tuple(
    paragraphs(sentence, 1),
    fc.tuple(sentence).map((one) => one.map((text) => `Andel ${text}`)),
    paragraphs(figure, 1),
    paragraphs(figure, 0),
    fc.integer({ min: 2015, max: 2025 }),
    fc.tuple(sentence),
  );
  const wordTable = fc.array(row, { minLength: 1, maxLength: 6 });

  it("no character is lost, and the result is read as the original", () => {
    fc.assert(
      fc.property(wordTable, (rows) => {
        const sheet = pastedSheet(DELMAAL_HEADINGS, rows);
        const result = tidy(sheet);
        if (result === null) return;
        expect(result.kind).toBe("plan");
        if (result.kind !== "plan") return;
        const after = tidiedSheet(sheet, result);
        expect(after.merges).toEqual([]);
        expect(charactersOf(after)).toBe(charactersOf(sheet));
        expect(lines(firstTable(workbookOf(after)))).toEqual(lines(firstTable(workbookOf(sheet))));
        expect(tidy(after)).toBeNull();
      }),
    );
  });

  it("nor where any cell may have several paragraphs or none, in whatever order the columns stand", () => {
    const anyCell = fc.oneof(
      paragraphs(sentence, 0),
      paragraphs(figure, 0),
      fc.integer({ min: 2015, max: 2025 }),
    ) satisfies fc.Arbitrary<WordCell>;
    const anyRow = fc.array(anyCell, { minLength: 6, maxLength: 6 });
    const headings = fc.shuffledSubarray(DELMAAL_HEADINGS, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(headings, fc.array(anyRow, { minLength: 1, maxLength: 5 }), (names, rows) => {
        const sheet = pastedSheet(names, rows);
        const [table] = readPlanTables(workbookOf(sheet)).goals;
        const result = table === undefined ? null : tidy(sheet);
        if (result?.kind !== "plan") return;
        const after = tidiedSheet(sheet, result);
        expect(lostFrom(charactersOf(sheet), charactersOf(after))).toBe("");
        expect(lines(firstTable(workbookOf(after)))).toEqual(lines(firstTable(workbookOf(sheet))));
      }),
    );
  });
});

/** All letters and digits, sorted: cells change places. */
function charactersOf({ rows }: Sheet): string {
  return [...rows.values()]
    .flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")))
    .join("")
    .replace(/\s/g, "")
    .split("")
    .sort()
    .join("");
}

/** The sorted characters that the second text lacks; a merged value is written in every row it counts for. */
function lostFrom(before: string, after: string): string {
  const left = new Map<string, number>();
  for (const character of after) left.set(character, (left.get(character) ?? 0) + 1);
  let lost = "";
  for (const character of before) {
    const count = left.get(character) ?? 0;
    if (count === 0) lost += character;
    else left.set(character, count - 1);
  }
  return lost;
}
