import { rangeName } from "../../../../src/core/workbook/address";
import { GOALS, placed, readSheet, type Row } from "./support";

const LABEL = "Medarbejderressourcer for indsatsområdet:";
const LINES = ["Projektleder 33 % af 24 timer", "Jobkonsulent 37 timer"];
const TABLE: Row[] = [
  ["Stilling", "Timer pr. uge", "Andel"],
  ["Projektleder", 24, "33 %"],
  ["Jobkonsulent", 37, "100 %"],
];
/** The rows with so many cells in front. */
const moved = (rows: readonly Row[], by: number): Row[] => rows.map((row) => [...Array<null>(by).fill(null), ...row]);
/** The rows with the label in front of the first. */
const labelled = (label: string, rows: readonly Row[]): Row[] =>
  rows.map((row, index) => [index === 0 ? label : null, ...row]);

describe("directly below a table of goals", () => {
  it.each<[string, readonly Row[], string, string[]]>([
    [
      "lines beside their label",
      [...GOALS, [LABEL, LINES[0] ?? ""], [null, LINES[1] ?? ""]],
      "A1:F3",
      ["B4 Projektleder 33% of 24t =7.92", "B5 Jobkonsulent =37"],
    ],
    [
      "a line beside its label, the parts of it in cells",
      [...GOALS, [LABEL, "Projektleder", "33 %", "af 24 timer"], [null, "Jobkonsulent", "37 timer"]],
      "A1:F3",
      ["B4 Projektleder 33% of 24t =7.92", "B5 Jobkonsulent =37"],
    ],
    [
      "a table beside its label",
      [...GOALS, ...labelled(LABEL, TABLE), ["Samarbejdspartnere:", "Jobcenteret 10 timer"]],
      "A1:F3",
      ["B5 Projektleder 33% of 24t =7.92", "B6 Jobkonsulent 100% of 37t =37"],
    ],
    [
      "a table under its label, other things beside the label",
      [...GOALS, [LABEL, "Se også budgettet"], ...TABLE],
      "A1:F3",
      ["A6 Projektleder 33% of 24t =7.92", "A7 Jobkonsulent 100% of 37t =37"],
    ],
    [
      "a label without a colon",
      [...GOALS, ["Bemanding", LINES[0] ?? ""], [null, LINES[1] ?? ""]],
      "A1:F3",
      ["B4 Projektleder 33% of 24t =7.92", "B5 Jobkonsulent =37"],
    ],
    [
      "a label left of a table that begins further in",
      [...moved(GOALS, 1), ...labelled(LABEL, [[LINES[0] ?? ""], [LINES[1] ?? ""]])],
      "B1:G3",
      ["B4 Projektleder 33% of 24t =7.92", "B5 Jobkonsulent =37"],
    ],
    [
      "another section's label first",
      [...GOALS, ["Samarbejdspartnere:", "Jobcenteret"], [LABEL, LINES[0] ?? ""]],
      "A1:F3",
      ["B5 Projektleder 33% of 24t =7.92"],
    ],
  ])("%s", (_name, rows, goals, expected) => {
    const tables = readSheet(rows);
    expect(tables.goals.map(({ range }) => rangeName(range))).toEqual([goals]);
    expect(tables.staffing.flatMap(placed)).toEqual(expected);
  });

  it.each<[string, Row]>([
    ["a goal that begins as a section", ["Bemanding", "Andel vagter med to voksne", "80 %", null, "2022", "Egne tal"]],
    ["with a colon", ["Aktiviteter: flere deltager", "Antal deltagere", "14", null, "2023/2024", "Egne tal"]],
    ["without a year", ["Medarbejdere", "Antal i job", "14 %", null, null, "LBF 2022"]],
    ["of more words", ["Bemandingen af caféen styrkes", "Antal vagter", "14 om ugen", null, null, null]],
    ["an activity", ["Aktiviteterne når flere unge", "Antal unge", "14", null, null, null]],
  ])("%s stays a row", (_name, row) => {
    const { goals, staffing } = readSheet([...GOALS, row]);
    expect(goals.map(({ range }) => rangeName(range))).toEqual(["A1:F4"]);
    expect(staffing).toEqual([]);
  });
});

describe("beside another table", () => {
  const both = (left: readonly Row[], right: readonly Row[], at: number): Row[] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...Array.from({ length: at }, (__, column) => left[row]?.[column] ?? null),
      ...(right[row] ?? []),
    ]);
  const STAFF = ["Projektleder 33% of 24t =7.92", "Jobkonsulent 100% of 37t =37"];
  const facts = (rows: readonly Row[]) => {
    const { goals, staffing } = readSheet(rows);
    return {
      goals: goals.map(({ range, rows: found }) => `${rangeName(range)} ${found.length}`),
      staff: staffing.map((table) => placed(table).map((fact) => fact.replace(/^\w+ /, ""))),
    };
  };

  test("a table of goals on its left", () => {
    expect(facts(both(GOALS, [["Bemanding"], ...TABLE], 7))).toEqual({ goals: ["A1:F3 2"], staff: [STAFF] });
    expect(facts(both(GOALS, TABLE, 7))).toEqual({ goals: ["A1:F3 2"], staff: [STAFF] });
  });

  test("a list on its left, a table of goals on its right", () => {
    const list: Row[] = [[LABEL], [LINES[0] ?? ""], [LINES[1] ?? ""]];
    expect(facts(both(list, GOALS, 2))).toEqual({
      goals: ["C1:H3 2"],
      staff: [["Projektleder 33% of 24t =7.92", "Jobkonsulent =37"]],
    });
  });

  test("a table of something else", () => {
    const other: Row[] = [
      ["Aktivitet", "Målgruppe", "Antal deltagere", "Hvor tit", "Sted"],
      ["Lektiecafé", "Unge", 12, "Hver uge", "Klubben"],
    ];
    expect(facts(both([["Bemanding"], ...TABLE], [[], ...other], 4)).staff).toEqual([STAFF]);
  });

  test("another table of staff, each with its own indsatsområde", () => {
    const left: Row[] = [["Delaftale: Beskæftigelse"], ["Bemanding"], ...TABLE];
    const right: Row[] = [["Delaftale: Uddannelse og livschancer"], ["Bemanding"], ...TABLE.slice(0, 2)];
    const { staffing } = readSheet(both(left, right, 4), "Delaftaler");
    expect(staffing.map((table) => [table.indsatsomraade, ...placed(table)])).toEqual([
      ["Beskæftigelse", "A4 Projektleder 33% of 24t =7.92", "A5 Jobkonsulent 100% of 37t =37"],
      ["Uddannelse og livschancer", "E4 Projektleder 33% of 24t =7.92"],
    ]);
  });
});
