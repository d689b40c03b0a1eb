import type { CellValue } from "../../../../../src/core/workbook/snapshot";
import type { LayoutSheet, Row } from "../layout";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { LATER_LAYOUTS } from "./laterLayouts";
import { MISREAD_LAYOUTS } from "./misreadLayouts";
import { EVIDENCE_LAYOUTS } from "./layouts";
import { hoursRead, hoursWritten, loud, planOf } from "./layout";

type Change = (sheet: LayoutSheet) => LayoutSheet;

const rows =
  (change: (row: Row, at: number) => Row): Change =>
  (sheet) => ({ ...sheet, rows: sheet.rows.map(change) });

const holdsFigures = (row: Row): boolean => row.some((value) => typeof value === "number");
const inText = (change: (text: string) => string) => (value: CellValue) =>
  typeof value === "string" ? change(value) : value;

/** Places move with the cells: formats and merges are left out where a change moves them. */
function moved(sheet: LayoutSheet, by: { readonly rows: number; readonly columns: number }): LayoutSheet {
  const shift = (cell: string): string => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return `${String.fromCharCode(letters.charCodeAt(0) + by.columns)}${String(Number(digits) + by.rows)}`;
  };
  const { formats, merges } = sheet;
  return {
    ...sheet,
    rows: [
      ...Array.from({ length: by.rows }, (): Row => []),
      ...sheet.rows.map((row) => [...Array.from({ length: by.columns }, () => null), ...row]),
    ],
    ...(formats === undefined
      ? {}
      : { formats: Object.fromEntries(Object.entries(formats).map(([cell, format]) => [shift(cell), format])) }),
    ...(merges === undefined ? {} : { merges: merges.map((range) => range.split(":").map(shift).join(":")) }),
  };
}

/** A column put in behind the second; what stood there moves one to the right. */
function withColumn(sheet: LayoutSheet, valueAt: (row: Row, at: number) => CellValue): LayoutSheet {
  const shift = (cell: string): string =>
    cell >= "C" ? `${String.fromCharCode(cell.charCodeAt(0) + 1)}${cell.slice(1)}` : cell;
  const { formats, merges } = sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (row.length < 3 ? row : [...row.slice(0, 2), valueAt(row, at), ...row.slice(2)])),
    ...(formats === undefined
      ? {}
      : { formats: Object.fromEntries(Object.entries(formats).map(([cell, format]) => [shift(cell), format])) }),
    ...(merges === undefined ? {} : { merges: merges.map((range) => range.split(":").map(shift).join(":")) }),
  };
}

const CHANGES: readonly (readonly [string, Change])[] = [
  ["as it is", (sheet) => sheet],
  ["shifted", (sheet) => moved(sheet, { rows: 3, columns: 2 })],
  ["an empty column in front", (sheet) => moved(sheet, { rows: 0, columns: 1 })],
  ["an empty column inside", (sheet) => withColumn(sheet, () => null)],
  ["a column of words inside", (sheet) => withColumn(sheet, (row) => (holdsFigures(row) ? "kol." : null))],
  ["on a sheet with another name", (sheet) => ({ ...sheet, name: "Ark7" })],
  [
    "under a title of staff",
    (sheet) => ({
      ...moved(sheet, { rows: 1, columns: 0 }),
      rows: [["Bemanding og økonomi"], ...moved(sheet, { rows: 1, columns: 0 }).rows.slice(1)],
    }),
  ],
  ["headings in capitals", rows((row) => (holdsFigures(row) ? row : row.map(inText((text) => text.toUpperCase()))))],
  ["headings with spaces around", rows((row) => (holdsFigures(row) ? row : row.map(inText((text) => `  ${text} `))))],
  ["a note below", (sheet) => ({ ...sheet, rows: [...sheet.rows, [], ["Note: beløbene er foreløbige."]] })],
  [
    "a column of remarks at the end",
    (sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const heading = sheet.rows.findIndex((row) => row.filter((value) => typeof value === "string").length > 2);
      return rows((row, at) => {
        if (at !== heading && !holdsFigures(row)) return row;
        const filled = [...row, ...Array.from({ length: width - row.length }, () => null)];
        return [...filled, at === heading ? "Uddybende bemærkninger" : at % 2 === 0 ? "se bilag" : null];
      })(sheet);
    },
  ],
];

const all = [...EVIDENCE_LAYOUTS, ...LATER_LAYOUTS, ...FURTHER_LAYOUTS, ...MISREAD_LAYOUTS].flatMap((layout) =>
  CHANGES.map(([name, change]) => [`${layout.name}: ${name}`, layout, change] as const),
);

test.each(all)("%s", (_name, layout, change) => {
  const workbook = planOf({ ...layout, sheets: layout.sheets.map(change) });
  const inSmall = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase()).sort();
  expect(inSmall(hoursRead(workbook))).toEqual(inSmall(hoursWritten(layout)));
  expect(loud(workbook)).toEqual([]);
});
