import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { parseCellName } from "../../../src/core/workbook/address";
import { sheetFromRows, type SheetDetails } from "../../../src/core/workbook/fromRows";
import { readForm, readFormHeading } from "../../../src/reports/basis/formHeadings";
import type { BasisLine } from "../../../src/reports/basis/lines";
import { planTransfer, type Transfer } from "../../../src/reports/basis/transfer";

function line(changes: Partial<BasisLine> = {}): BasisLine {
  return {
    indsatsomraade: "Beskæftigelse",
    delmaal: "Flere i job",
    indikator: "Andel uden job",
    omraade: "Strand",
    value: 13.6,
    decimals: 1,
    unit: "%",
    comparison: "Kommune: 14,5 %",
    year: 2023,
    source: "LBF Beboerdata",
    status: "Klar",
    further: {},
    sheet: "Beskæftigelse",
    cell: "C9",
    ...changes,
  };
}

const STRAND = line();
const NORD = line({ omraade: "Nord", value: 12.59, decimals: 2 });
const ARREARS = line({
  indikator: "Antal udsættelser",
  omraade: "",
  value: 7,
  decimals: 0,
  unit: "sager",
  year: "2022/2023",
});

type Rows = readonly (readonly CellValue[])[];

/** A form from A1, with two empty rows below what is given. */
function filling(
  rows: Rows,
  lines: readonly BasisLine[],
  details: SheetDetails = {},
  height = rows.length + 2,
): Transfer {
  const sheet = sheetFromRows("Skema", rows, details);
  const width = rows[0]!.length;
  const headings = rows[0]!.map((text, column) => ({ column, text: String(text ?? "") }));
  const range = { top: 0, left: 0, bottom: height - 1, right: width - 1 };
  return planTransfer({ sheet, range, columns: readForm(headings) }, lines, "da");
}

const written = ({ changes }: Transfer) => Object.fromEntries(changes.map(({ cell, to }) => [cell, to]));

const FORM = ["Indikator", "Område", "Værdi", "Enhed", "År"];

test.each([
  ["Indsatsområde", "indsatsomraade", null],
  ["LBF-indsatsområde", "indsatsomraade", null],
  ["Delmål", "delmaal", null],
  ["Mål", "delmaal", null],
  ["Indikator", "indikator", null],
  ["Succeskriterium", "indikator", null],
  ["Område / målgruppe", "omraade", null],
  ["Boligområde", "omraade", null],
  ["Baseline", "value", null],
  ["Baseline boligområde", "value", null],
  ["Værdi (%)", "value", "%"],
  ["Værdi i procent", "value", "%"],
  ["Baselineværdi (kr.)", "value", "kr."],
  ["Startværdi (%)", "value", "%"],
  ["Enhed", "unit", null],
  ["Måleenhed", "unit", null],
  ["Evt. anden baseline", "comparison", null],
  ["Sammenligningsgrundlag", "comparison", null],
  ["Baseline år", "year", null],
  ["Årstal:", "year", null],
  ["Datakilde", "source", null],
  ["Status", "status", null],
  ["Bemærkninger", null, null],
  ["", null, null],
])("the heading %p asks for %p in %p", (text, field, unit) => {
  expect(readFormHeading(text)).toEqual({ field, unit });
});

test("of two headings that ask for the same, the first has it", () => {
  const columns = readForm([
    { column: 2, text: "Indikator" },
    { column: 3, text: "Indikatorer" },
  ]);
  expect([...columns]).toEqual([[2, "indikator"]]);
});

test("an empty form gets a line in each row, and shares say that they are", () => {
  const { changes, left } = filling([FORM], [STRAND, ARREARS]);
  expect(changes.map(({ cell, from, to, isPercent }) => [cell, from, to, isPercent])).toEqual([
    ["A2", "", "Andel uden job", undefined],
    ["B2", "", "Strand", undefined],
    ["C2", "", 13.6, true],
    ["D2", "", "%", undefined],
    ["E2", "", 2023, undefined],
    ["A3", "", "Antal udsættelser", undefined],
    ["C3", "", 7, undefined],
    ["D3", "", "sager", undefined],
    ["E3", "", "2022/2023", undefined],
  ]);
  expect(left).toEqual([]);
});

test("a row that names an indicator gets that indicator's line, whatever the order", () => {
  const transfer = filling([FORM, ["Antal udsættelser"], ["ANDEL UDEN JOB ", "Nord"]], [STRAND, NORD, ARREARS]);
  expect(written(transfer)).toEqual({
    C2: 7,
    D2: "sager",
    E2: "2022/2023",
    C3: 12.59,
    D3: "%",
    E3: 2023,
    A4: "Andel uden job",
    B4: "Strand",
    C4: 13.6,
    D4: "%",
    E4: 2023,
  });
});

test.each<[string, Rows, readonly BasisLine[], SheetDetails, Partial<Transfer>]>([
  [
    "what is typed stays, and is told of where it is something else",
    [FORM, ["Andel uden job", "Strand", 99, "%", null]],
    [STRAND],
    {},
    { changes: [{ sheet: "Skema", cell: "E2", from: "", to: 2023 }], kept: 1 },
  ],
  [
    "what is filled already is not told of",
    [FORM, ["Andel uden job", "Strand", 13.6, "%", 2023]],
    [STRAND],
    {},
    { changes: [], kept: 0, passedOver: [], left: [] },
  ],
  [
    "a fraction shown as percent is the same figure",
    [FORM, ["Andel uden job", "Strand", 0.136, "%", 2023]],
    [STRAND],
    { formats: { C2: "0.0%" } },
    { changes: [], kept: 0 },
  ],
  [
    "a row about something else is passed over",
    [FORM, ["Noget andet"], [null, null, 5]],
    [],
    {},
    { changes: [], passedOver: [2, 3] },
  ],
  [
    "too few rows",
    [FORM],
    [STRAND, NORD, ARREARS, line({ indikator: "Mere" })],
    {},
    { left: [ARREARS, line({ indikator: "Mere" })] },
  ],
  [
    "a cell merged over several rows takes nothing",
    [FORM],
    [STRAND],
    { merges: ["E2:E3"] },
    { skipped: [{ cell: "E2", reason: "merged" }] },
  ],
  [
    "a cell covered by its neighbour takes nothing, and the neighbour does",
    [FORM],
    [STRAND],
    { merges: ["C2:D2"] },
    { skipped: [{ cell: "D2", reason: "merged" }] },
  ],
])("%s", (_, rows, lines, details, expected) => {
  expect(filling(rows, lines, details)).toMatchObject(expected);
});

test("rows whose indicator is merged, and hidden rows, are left alone", () => {
  const transfer = filling([FORM], [STRAND], { merges: ["A2:A3"], hiddenRows: [3] }, 6);
  expect(Object.keys(written(transfer))).toEqual(["A5", "B5", "C5", "D5", "E5"]);
});

test("a formula that shows nothing is something", () => {
  const sheet = sheetFromRows("Skema", [
    ["Indikator", "År"],
    ["x", "y"],
  ]);
  const formula = { value: "", text: "", numberFormat: "General", formula: 'IF(A9="","",A9)' };
  const rows = new Map([...sheet.rows, [1, [undefined, formula]] as const]);
  const form = {
    sheet: { ...sheet, rows },
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: readForm([
      { column: 0, text: "Indikator" },
      { column: 1, text: "År" },
    ]),
  };
  expect(written(planTransfer(form, [STRAND], "da"))).toEqual({ A3: "Andel uden job", B3: 2023 });
});

test.each<[readonly string[], BasisLine, unknown]>([
  [["Indikator", "Værdi"], STRAND, "13,6 %"],
  [["Indikator", "Værdi", "Enhed"], STRAND, 13.6],
  [["Indikator", "Værdi (%)"], STRAND, 13.6],
  [["Indikator", "Værdi (%)"], ARREARS, undefined],
  [["Indikator", "Værdi"], line({ value: "Måles i år 1", unit: "" }), "Måles i år 1"],
  [["Indikator", "Værdi"], line({ value: "", unit: "" }), undefined],
])("below %j a figure keeps its unit", (headings, one, expected) => {
  const transfer = filling([headings], [one]);
  expect(written(transfer)["B2"]).toEqual(expected);
  expect(transfer.skipped).toEqual(one === ARREARS ? [{ cell: "B2", reason: "unit" }] : []);
});

test("a row that has all of a line goes before one that says no more than its indicator", () => {
  const rows = [
    FORM,
    ["Andel uden job", null, "12,59 %", null, 2023],
    ["Antal udsættelser", null, 7, "sager", "2022/2023"],
    ["Andel uden job", "Strand", 13.6, "%", 2023],
  ];
  expect(filling(rows, [STRAND, NORD, ARREARS], { merges: ["B2:B3"] })).toMatchObject({ passedOver: [], left: [] });
  // Where nothing else tells them apart, the order does.
  const names = [FORM, ["Andel uden job"], ["Andel uden job"]];
  expect(written(filling(names, [STRAND, NORD]))).toMatchObject({ B2: "Strand", B3: "Nord" });
});

test("whatever the form holds, only empty cells are written, each once, and filling twice changes nothing more", () => {
  const value = fc.constantFrom<CellValue>(null, null, null, "Andel uden job", "Strand", "x", 7, 2023, " ");
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { maxLength: 6 }), (body) => {
      const rows = [FORM, ...body];
      const transfer = filling(rows, [STRAND, NORD, ARREARS], { merges: ["B2:B3"] });
      const sheet = sheetFromRows("Skema", rows);
      const cells = transfer.changes.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      const after: CellValue[][] = Array.from({ length: rows.length + 2 }, (_, row) => [...(rows[row] ?? [])]);
      for (const { cell, to } of transfer.changes) {
        const at = parseCellName(cell)!;
        expect(cellAt(sheet, at.row, at.column)).toBeUndefined();
        after[at.row]![at.column] = to;
      }
      const again = filling(
        after.map((row) => Array.from({ length: 5 }, (_, column) => row[column] ?? null)),
        [STRAND, NORD, ARREARS],
        { merges: ["B2:B3"] },
        after.length,
      );
      expect(again.changes).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
