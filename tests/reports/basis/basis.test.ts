import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../../src/core/workbook/snapshot";
import type { NewCell, NewSheet } from "../../../src/core/workbook/newSheet";
import { basisSheets } from "../../../src/reports/basis/sheets";
import { reportOfCheck } from "../../../src/reports/fromCheck";
import { templateAsTable } from "../../../src/templates/asTable";
import { report } from "../example";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

type Rows = readonly (readonly CellValue[])[];

const agreement = (...rows: Rows): Sheet =>
  sheetFromRows("Beskæftigelse", [
    ["Navn på den boligsociale indsats:", "Brøndby Projektet"],
    ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
    ["Delaftale for indsatsområdet Beskæftigelse"],
    HEADINGS,
    ...rows,
    [],
    ["Medarbejderressourcer"],
    ["Projektleder 33 % af 37 timer"],
  ]);

const budget = sheetFromRows("Budget", [
  ["Stilling", "Timer pr. uge", "Beskæftigelse (%)", "Uddannelse og livschancer (%)"],
  ["Projektleder", 37, "40 %", "60 %"],
]);

function sheetsOf(...sheets: readonly Sheet[]): NewSheet[] {
  const result = checkWorkbook(workbookOf(...sheets), { today: "2026-11-20" });
  const file = reportOfCheck("plan.xlsx", result, { language: "da", min: "info" });
  return basisSheets(report(file));
}

const valueOf = (cell: NewCell | undefined): unknown => (typeof cell === "object" && cell !== null ? cell.value : cell);
const bodyOf = ({ rows }: NewSheet): unknown[][] => rows.slice(3).map((row) => row.map(valueOf));

const GOOD: readonly CellValue[] = [
  "Flere unge i job",
  "Andel 15-29-årige uden job",
  "Brøndby Strand: 13,60 %\nBrøndby Nord: 12,59 %",
  "Brøndby Kommune: 14,46 %",
  2023,
  "LBF Beboerdata",
];

test("a figure has its line: its indicator and area, the comparison in words and the cell it came from", () => {
  const [, indicators] = sheetsOf(agreement(GOOD));
  const before = ["Beskæftigelse", "Flere unge i job", "Andel 15-29-årige uden job"];
  const behind = ["%", "Brøndby Kommune: 14,46 %", 2023, "LBF Beboerdata", "Klar", "C5"];
  expect(bodyOf(indicators!)).toEqual([
    [...before, "Brøndby Strand", 13.6, ...behind],
    [...before, "Brøndby Nord", 12.59, ...behind],
  ]);
  expect(indicators!.filter).toEqual({ top: 2, left: 0, bottom: 4, right: 10 });
});

test("pasted as plain text every line has every column, whatever stands on several lines in a cell", () => {
  const row: readonly CellValue[] = [
    ...GOOD.slice(0, 3),
    "Hele landet: 12,79 %\nBrøndby Kommune: 14,46 %",
    2023,
    "LBF",
  ];
  const [, indicators] = sheetsOf(agreement(row));
  const { text } = templateAsTable(indicators!);
  const [, , headings, ...lines] = text.split("\n").map((line) => line.split("\t"));
  expect(headings).toHaveLength(11);
  expect(lines.map((line) => line.length)).toEqual([11, 11]);
  expect(lines.map((line) => line[4])).toEqual(["13,6", "12,59"]);
  expect(lines[0]?.[6]).toBe("Hele landet: 12,79 % · Brøndby Kommune: 14,46 %");
});

test("a figure is a number with the decimals typed, and has its own unit", () => {
  const [, indicators] = sheetsOf(
    agreement(
      ["Flere i job", "Andel 15-29-årige uden job", "13,60 %", "Brøndby Kommune: 14,46 %", 2023, "LBF Beboerdata"],
      ["Færre uden job", "Andel på kontanthjælp", "Nord: 28,72 % (102,9 personer)", null, 2023, "LBF Beboerdata"],
    ),
  );
  const [one, ...two] = indicators!.rows.slice(3);
  expect(one![4]).toEqual({ value: 13.6, numberFormat: "0.00" });
  expect(two.map((line) => line.slice(3, 6).map(valueOf))).toEqual([
    ["Nord", 28.72, "%"],
    ["Nord", 102.9, "personer"],
  ]);
});

test.each([
  [
    ["Mål", "Antal udsættelser", null, null, null, null],
    [null, "Mangler baseline, baseline år og datakilde"],
  ],
  [
    ["Mål", "Antal udsættelser", "Baseline måles i år 1", null, 2026, "KAB"],
    ["Baseline måles i år 1", "Klar"],
  ],
  [
    ["Mål", "Andel unge i job", "12.9 %", "Kommune: 14,1 %", 2023, "LBF"],
    [12.9, "Se kontrollen"],
  ],
])("%j: what stands in for the figure, and the status", (row, expected) => {
  const [, indicators] = sheetsOf(agreement(row));
  const [line] = bodyOf(indicators!);
  expect([line![4], line![9]]).toEqual(expected);
});

test.each<[string, CellValue, CellValue, unknown[]]>([
  ["a year", "13,6 %", 2023, [2023]],
  ["a school year", "13,6 %", "2023/2024", ["2023/2024"]],
  ["two years that are none", "13,6 %", "2021 og 2023", ["2021 og 2023"]],
  ["figures with a year each", "2021: 65 %\n2023: 70 %", null, [2021, 2023]],
  ["elections", "FV22: 65,7 %\nKV21: 40,5 %", "FV22 og KV21", [2022, 2021]],
])("%s is given as it is meant", (_name, baseline, year, expected) => {
  const [, indicators] = sheetsOf(agreement(["Mål", "Valgdeltagelse", baseline, "Kommune: 14,1 %", year, "LBF"]));
  expect(bodyOf(indicators!).map((line) => line[7])).toEqual(expected);
});

test("a position has a line with both sides' hours, and says when they differ", () => {
  const [, , positions] = sheetsOf(agreement(GOOD), budget);
  expect(valueOf(positions!.rows[2]![3])).toBe("Uddannelse og livschancer, delaftale (t/uge)");
  const [leader] = bodyOf(positions!);
  expect(leader).toEqual([
    "Projektleder",
    null,
    37,
    null,
    22.2,
    12.21,
    14.8,
    37,
    1,
    "Delaftale og budget er forskellige",
    "A2",
  ]);
});

test("what LBF asks for: what is there, what is half there, what is missing, and what no workbook holds", () => {
  const [readiness] = sheetsOf(agreement(GOOD, ["Mål", "Antal udsættelser", null, null, null, null]));
  const states = Object.fromEntries(bodyOf(readiness!).map(([item, state]) => [item, state]));
  expect(states).toEqual({
    "Planens navn": "Klar",
    Kommune: "Klar",
    "Periode fra og til": "Klar",
    "Strategisk samarbejdsaftale: overordnede mål": "Mangler",
    "Delaftaler: delmål og indikatorer": "Klar",
    "Baseline for hver indikator": "Delvis: 1 af 2",
    "Baseline år for hver indikator": "Delvis: 1 af 2",
    "Datakilde for hver indikator": "Delvis: 1 af 2",
    "Delaftaler: medarbejderressourcer": "Klar",
    Budget: "Mangler",
    "Medarbejdernes andele stemmer med budgettet": "Mangler",
    "Mindst 25 % lokal medfinansiering": "Mangler",
    Milepælsplan: "Står ikke i projektmappen",
    Beredskabsplan: "Står ikke i projektmappen",
    Kommissorium: "Står ikke i projektmappen",
  });
});

test("a workbook without tables has a list of what is missing, and no lines", () => {
  const [readiness, indicators, positions] = sheetsOf(sheetFromRows("Ark1", [["Noter"]]));
  expect(bodyOf(readiness!)[0]).toEqual(["Planens navn", "Mangler", "Skriv planens navn over tabellerne."]);
  expect(bodyOf(indicators!)).toEqual([]);
  expect(positions).toBeUndefined();
});
