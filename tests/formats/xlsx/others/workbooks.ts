import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { cellName, columnName, rangeName } from "../../../../src/core/workbook/address";
import type { NewCell } from "../../../../src/core/workbook/newSheet";
import type { Sheet, Workbook } from "../../../../src/core/workbook/snapshot";
import { writeXlsx } from "../../../../src/formats/xlsx/writeXlsx";
import { type BuiltCell, type BuiltSheet, type BuiltWorkbook, buildXlsx } from "../../../support/xlsxBuilder";
import type { Draft } from "../../../core/check/plans/draft";
import { esbjerg } from "../../../core/check/plans/esbjerg";
import { holbaek } from "../../../core/check/plans/holbaek";
import { randers } from "../../../core/check/plans/randers";
import { herning } from "../../../core/check/plans/staffing/herning";
import { soroe } from "../../../core/check/plans/staffing/soroe";
import { vejle } from "../../../core/check/plans/vejle";
import { workbookOfLayout } from "../../../core/tables/budget/layout";
import { LAYOUTS } from "../../../core/tables/budget/layouts";

export interface NamedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ROOT = join(__dirname, "../../../..");

/** Every workbook that the tests hold: files, plans and budgets in layouts of their own, and those made by hand. */
export async function allWorkbooks(): Promise<NamedWorkbook[]> {
  return [...filesIn("assets"), ...filesIn("tests/fixtures"), ...plans(), ...budgets(), ...byHand(), await written()];
}

function filesIn(folder: string): NamedWorkbook[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.xls[xm]$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(ROOT, path), bytes: new Uint8Array(readFileSync(path)) }));
}

function plans(): NamedWorkbook[] {
  const drafts: Readonly<Record<string, Draft>> = {
    esbjerg: esbjerg(),
    holbaek: holbaek(),
    randers: randers(),
    vejle: vejle(),
    herning: herning(),
    soroe: soroe(),
  };
  return Object.entries(drafts).map(([name, draft]) => packed(`plan ${name}`, draft.toWorkbook()));
}

function budgets(): NamedWorkbook[] {
  return LAYOUTS.map((layout) => packed(`budget ${layout.name}`, workbookOfLayout(layout)));
}

/** A workbook that the tests hold as a snapshot, as the file Excel would make of it. */
function packed(name: string, { sheets }: Workbook): NamedWorkbook {
  return { name, bytes: buildXlsx({ sheets: sheets.map(builtSheet) }) };
}

function builtSheet({ name, rows, merges, hiddenRows, hiddenColumns }: Sheet): BuiltSheet {
  const cells: Record<string, BuiltCell> = {};
  const formats: Record<string, string> = {};
  for (const [row, line] of rows) {
    line.forEach((cell, column) => {
      if (cell === undefined) return;
      const { value, formula, error, numberFormat } = cell;
      const place = cellName({ row, column });
      cells[place] = {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(error === undefined ? {} : { error }),
      };
      if (numberFormat !== "General") formats[place] = numberFormat;
    });
  }
  return {
    name,
    cells,
    formats,
    merges: merges.map(rangeName),
    hiddenRows: [...hiddenRows].map((row) => row + 1),
    hiddenColumns: [...hiddenColumns].map(columnName),
  };
}

const KINDS: BuiltSheet = {
  name: "Celler",
  rows: [
    ["Delmål – “æøå”", "to\nlinjer", "  mellemrum  ", '<5 & "6"', "👍", "2023", "13,6 %", "_x005F_x000D_"],
    [0.136, 0.136, 0.2542, 1_680_000, -1234.5, 1 / 3, 1e15, 0.1 + 0.2, 37, -0.5],
    [46027, 46027, 46027, 46027.5, 0.5, 1.5, 60, 1, 46027],
    [true, false, { error: "#DIV/0!" }, { formula: "NA()", error: "#N/A" }, { error: "#REF!" }, { error: "#VALUE!" }],
    [{ runs: ["13,6 ", "%"] }, { runs: ["Del", "mål"] }],
    [
      { formula: "B2*2", value: 0.272 },
      { formula: 'A1&""', value: "Delmål" },
      { formula: "B2>0", value: true },
      { formula: "Ark2!A1" },
      { formula: 'IF(1,"")', value: "" },
    ],
    [null, null, { value: null }],
    [1234.5, 12_500, 0.136, -3, 13.6, 13.6, "tekst", 2023],
  ],
  formats: {
    B2: "0.0%",
    C2: "0.00%",
    D2: "#,##0",
    E2: '#,##0.00 "kr."',
    A3: "dd-mm-yyyy",
    B3: "d. mmmm yyyy",
    C3: "mmm yyyy",
    D3: "dd-mm-yyyy hh:mm",
    E3: "hh:mm",
    F3: "[h]:mm",
    G3: "dd-mm-yyyy",
    H3: "yyyy",
    I3: "dddd",
    A6: "0.0%",
    C7: "0.0%",
    A8: "#,##0,",
    B8: '#,##0, "t.kr."',
    C8: "0.0\\ \\%",
    D8: "0;[Red]-0",
    E8: '0.0" %"',
    F8: "_-* #,##0.00_-;-* #,##0.00_-",
    G8: '@" %"',
    H8: "0000",
  },
};

const PLACES: BuiltSheet = {
  name: "Flettet & skjult",
  rows: [["a", "b"], ["c", "d", "e"], ["f"], ["g"]],
  merges: ["A1:B2", "C2:C4"],
  hiddenRows: [3, 9],
  hiddenColumns: ["B", "D"],
};

const raised = (text: string): string => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
const struck = (text: string): string => `<r><rPr><strike/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;
const inline = (...runs: readonly string[]): string => `<c t="inlineStr"><is>${runs.join("")}</is></c>`;

/** What the builder doesn't write: other programs' ways of saying the same. */
const DATA = [
  '<row r="1"><c r="A1" t="str"><v>lige i cellen</v></c><c r="B1"><v> 1.36E-1 </v></c><c r="D1" t="b"><v>1</v></c></row>',
  `<row r="2">${inline(plain("25,42"), raised("3"))}${inline(plain("62 m"), raised("2"))}${inline(raised("2"))}</row>`,
  `<row r="3">${inline(struck("25,4 %"), plain(" 22,1 %"))}${inline(struck("25,4 %"))}</row>`,
  '<row r="4"><c r="A4" t="inlineStr"><is><t>del</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="C4" t="e"><v>#NUM!</v></c></row>',
  '<row r="5"><c r="A5"><f t="shared" si="0" ref="A5:A6">B1*2</f><v>4</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>6</v></c></row>',
  '<row r="7"><c r="A7" t="d"><v>2026-01-05</v></c><c r="C7" t="n"><v>1.5E3</v></c><c r="D7" t="b"><v>0</v></c></row>',
  '<row r="8" hidden="1"><c r="A8" t="str"><v><![CDATA[a<b]]></v></c></row>',
].join("");

function byHand(): NamedWorkbook[] {
  const workbooks: Readonly<Record<string, BuiltWorkbook>> = {
    "by hand: cells, shared texts": { sheets: [KINDS] },
    "by hand: cells, inline texts": { sheets: [KINDS], texts: "inline" },
    "by hand: places": {
      sheets: [PLACES, { name: "Skjult", state: "hidden" }, { name: "Gemt", state: "veryHidden", rows: [[1]] }],
    },
    "by hand: data": {
      sheets: [{ name: "Data", data: DATA }],
    },
    "by hand: from 1904": {
      sheets: [{ name: "1904", rows: [[44565, 0.5, 2023]], formats: { A1: "dd-mm-yyyy", B1: "hh:mm" } }],
      date1904: true,
    },
  };
  return Object.entries(workbooks).map(([name, workbook]) => ({ name, bytes: buildXlsx(workbook) }));
}

/** By the product's own writer. */
async function written(): Promise<NamedWorkbook> {
  const rows: NewCell[][] = [
    [{ value: "Overskrift", heading: true, bold: true }, "æøå", "=1+1", "-5 %", "constructor"],
    [13.6, { value: 0.136, numberFormat: "0.0%" }, { value: 46027, numberFormat: "dd-mm-yyyy" }, null, "a\nb"],
  ];
  return {
    name: "written by us",
    bytes: await writeXlsx([{ name: "Rapport", role: "report", rows, widths: [20, 10, 10, 10, 10] }]),
  };
}
