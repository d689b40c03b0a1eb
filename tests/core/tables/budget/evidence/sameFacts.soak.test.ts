import type { CellValue } from "../../../../../src/core/workbook/snapshot";
import type { LayoutSheet, Row } from "../layout";
import { FOREIGN_LAYOUTS } from "./foreignLayouts";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { LATER_LAYOUTS } from "./laterLayouts";
import { MISREAD_LAYOUTS } from "./misreadLayouts";
import { UNSEEN_LAYOUTS } from "./unseenLayouts";
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

const PERCENT_TEXT = /^(\d+(?:[.,]\d+)?) ?%$/;
const headings = (row: Row): boolean =>
  !holdsFigures(row) && row.filter((value) => typeof value === "string").length > 1;

/** Every percentage of the sheet written another way, in percent: 40. */
function percentAs(write: (percent: number) => { readonly value: CellValue; readonly format?: string }): Change {
  return (sheet) => {
    const formats = { ...sheet.formats };
    // A column of percentages holds them bare where only some have the sign.
    const inPercent = new Set(
      sheet.rows.flatMap((row, at) =>
        row.flatMap((_, column) =>
          (formats[`${String.fromCharCode(65 + column)}${String(at + 1)}`] ?? "").includes('"%"') ? [column] : [],
        ),
      ),
    );
    const changed = sheet.rows.map((row, at) =>
      row.map((value, column) => {
        const cell = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
        const format = formats[cell] ?? "";
        const text = typeof value === "string" ? PERCENT_TEXT.exec(value) : null;
        const percent =
          text !== null
            ? Number(text[1]!.replace(",", "."))
            : typeof value === "number" && (format.includes("%") || (inPercent.has(column) && value <= 100))
              ? value * (inPercent.has(column) ? 1 : 100)
              : null;
        if (percent === null) return value;
        const written = write(Math.round(percent * 100) / 100);
        Reflect.deleteProperty(formats, cell);
        if (written.format !== undefined) formats[cell] = written.format;
        return written.value;
      }),
    );
    return { ...sheet, rows: changed, formats };
  };
}

/** The columns behind the first in another order, where the sheet is one table without headings over headings. */
function reordered(order: (columns: readonly number[]) => readonly number[]): Change {
  return (sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    const isApart = Array.from({ length: width }, (_, column) => column).some((column) =>
      sheet.rows.every((row) => (row[column] ?? null) === null),
    );
    const labels = sheet.rows.filter((row) => row.slice(1).some((value) => typeof value === "string"));
    if (sheet.merges !== undefined || isApart || labels.length > 1) return sheet;
    const columns = [0, ...order(Array.from({ length: width - 1 }, (_, index) => index + 1))];
    const moves = new Map(columns.map((from, to) => [from, to]));
    const letter = (column: number): string => String.fromCharCode(65 + column);
    const formats = Object.fromEntries(
      Object.entries(sheet.formats ?? {}).map(([cell, format]) => [
        `${letter(moves.get(cell.charCodeAt(0) - 65) ?? 0)}${cell.slice(1)}`,
        format,
      ]),
    );
    return {
      ...sheet,
      formats,
      rows: sheet.rows.map((row) => (row.length < 2 ? row : columns.map((from) => row[from] ?? null))),
    };
  };
}

const TOTAL = /^(?:\d+(?:\.\d+)? )?(?:i alt|sum|samlet|total|udgifter i alt|samlede udgifter|samlet budget)$/i;

/** The total of the sheet's last table once more, below it. */
function withPlainTotal(sheet: LayoutSheet): LayoutSheet {
  const last = sheet.rows.at(-1);
  const isTotal = last !== undefined && typeof last[0] === "string" && TOTAL.test(last[0]);
  return isTotal ? { ...sheet, rows: [...sheet.rows, ["Total", ...last.slice(1)]] } : sheet;
}

/** A column of totals once more, behind it. */
function withPlainTotals(sheet: LayoutSheet): LayoutSheet {
  const at = sheet.rows.findIndex(headings);
  const row = sheet.rows[at];
  const isTotal = typeof row?.at(-1) === "string" && TOTAL.test(String(row.at(-1)));
  const width = row?.length ?? 0;
  if (!isTotal || sheet.merges !== undefined || sheet.rows.some((one) => one.length > width)) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((one, index) =>
      one.length < width || index < at ? one : [...one, index === at ? "Sum" : (one.at(-1) ?? null)],
    ),
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
  [
    "headings broken inside words",
    rows((row) =>
      headings(row) ? row.map(inText((text) => text.replace(/(?<=\p{L}{6})(?=\p{Ll}{5})/u, "-\n"))) : row,
    ),
  ],
  [
    "numbers before the labels",
    rows((row, at) =>
      holdsFigures(row) && typeof row[0] === "string" && /^\p{L}/u.test(row[0])
        ? [`1.${String(at)} ${row[0]}`, ...row.slice(1)]
        : row,
    ),
  ],
  ["percent as fractions in its format", percentAs((percent) => ({ value: percent / 100, format: "0%" }))],
  ["percent as bare fractions", percentAs((percent) => ({ value: percent / 100 }))],
  ["percent as bare numbers", percentAs((percent) => ({ value: percent }))],
  ["percent as text", percentAs((percent) => ({ value: `${String(percent).replace(".", ",")} %` }))],
  ["percent with the sign in the format", percentAs((percent) => ({ value: percent, format: '0"%"' }))],
  ["the columns backwards", reordered((columns) => [...columns].reverse())],
  ["the last column first", reordered((columns) => [...columns.slice(-1), ...columns.slice(0, -1)])],
  ["two columns changed about", reordered(([a = 1, b = 1, ...rest]) => (rest.length === 0 ? [b, a] : [b, a, ...rest]))],
  ["a plain total more below", withPlainTotal],
  ["a plain total more behind", withPlainTotals],
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

const all = [
  ...EVIDENCE_LAYOUTS,
  ...LATER_LAYOUTS,
  ...FURTHER_LAYOUTS,
  ...MISREAD_LAYOUTS,
  ...FOREIGN_LAYOUTS,
  ...UNSEEN_LAYOUTS,
].flatMap((layout) => CHANGES.map(([name, change]) => [`${layout.name}: ${name}`, layout, change] as const));

test.each(all)("%s", (_name, layout, change) => {
  const workbook = planOf({ ...layout, sheets: layout.sheets.map(change) });
  const inSmall = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase()).sort();
  expect(inSmall(hoursRead(workbook))).toEqual(inSmall(hoursWritten(layout)));
  expect(loud(workbook)).toEqual([]);
});
