import { rangeName, type CellAddress, type CellRange } from "../../core/workbook/address";
import { REPORT_MARK, REPORT_MARK_VALUE } from "../../core/workbook/reportMark";
import type { NewCell, NewChart, NewSheet, NewValidation, NewValue, StyledCell } from "../../core/workbook/newSheet";
import { quotedSheet } from "../../core/workbook/sheetNames";
import { rectanglesOf } from "../rectangles";
import { MAX_BYTES } from "./parts";
import { asWritten } from "./writing";

/** The product's own light green, for headings of sheets we make. */
const HEADING_FILL = "#E2F0D9";

/** Excel's own limits for what it says when something else is typed. */
const LONGEST_ALERT = 225;
const LONGEST_LIST = 255;

/** What is left of a request's size; a new request begins when it is used up. */
export interface Room {
  bytes: number;
}

export function newRoom(): Room {
  return { bytes: MAX_BYTES };
}

/** Puts everything of a sheet of ours into an empty one. */
export async function fillSheet(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: NewSheet,
  room: Room,
): Promise<void> {
  sheet.widths.forEach((characters, column) => {
    const range = target.getRange(rangeName({ top: 0, left: column, bottom: 0, right: column })).untrack();
    range.getEntireColumn().untrack().format.columnWidth = pointsFor(characters);
  });
  await writeRows(context, target, { top: 0, rows: sheet.rows }, room);
  setLinks(target, sheet);
  for (const validation of sheet.validations ?? []) setValidation(target, validation);
  for (const chart of sheet.charts ?? []) addChart(target, chart);
  if (sheet.frozenRows !== undefined && sheet.frozenRows > 0) target.freezePanes.freezeRows(sheet.frozenRows);
  if (sheet.filter !== undefined) target.autoFilter.apply(rangeName(sheet.filter));
  if (sheet.role === "report") target.names.add(REPORT_MARK, `=${REPORT_MARK_VALUE}`).visible = false;
}

/** Writes rows from column A on, their formats first: what is written into a cell is read by the format it has then. */
export async function writeRows(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  { top, rows }: { readonly top: number; readonly rows: NewSheet["rows"] },
  room: Room,
): Promise<void> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  setFormats(target, rows, top);
  for (let from = 0; from < rows.length && width > 0;) {
    const values: (string | number | boolean)[][] = [];
    while (from + values.length < rows.length && (values.length === 0 || room.bytes > 0)) {
      const row = valuesOf(rows[from + values.length] ?? [], width);
      values.push(row);
      room.bytes -= row.reduce<number>((sum, value) => sum + String(value).length + 3, 0);
    }
    const range = { top: top + from, left: 0, bottom: top + from + values.length - 1, right: width - 1 };
    target.getRange(rangeName(range)).untrack().values = values;
    from += values.length;
    if (room.bytes <= 0) {
      await context.sync();
      room.bytes = MAX_BYTES;
    }
  }
}

function valuesOf(row: readonly NewCell[], width: number): (string | number | boolean)[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column] ?? null;
    return asWritten(valueOf(cell), styleOf(cell)?.numberFormat ?? "General");
  });
}

function valueOf(cell: NewCell): NewValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function styleOf(cell: NewCell): StyledCell | null {
  return typeof cell === "object" ? cell : null;
}

/** Each kind of format over the cells that have it, as few ranges as can be. */
function setFormats(target: Excel.Worksheet, rows: NewSheet["rows"], below: number): void {
  const over = (
    has: (style: StyledCell) => boolean,
    set: (range: Excel.Range, rows: number, columns: number) => void,
  ): void => {
    for (const range of rangesWhere(rows, has)) {
      const { top, left, bottom, right } = range;
      const place = { top: top + below, left, bottom: bottom + below, right };
      set(target.getRange(rangeName(place)).untrack(), bottom - top + 1, right - left + 1);
    }
  };
  over(
    ({ bold, heading }) => bold === true || heading === true,
    (range) => (range.format.font.bold = true),
  );
  over(
    ({ wrap }) => wrap === true,
    (range) => {
      range.format.wrapText = true;
      range.format.verticalAlignment = "Top";
    },
  );
  over(
    ({ heading }) => heading === true,
    (range) => (range.format.fill.color = HEADING_FILL),
  );
  for (const code of numberFormatsOf(rows)) {
    over(
      ({ numberFormat }) => numberFormat === code,
      (range, height, width) => (range.numberFormat = matrixOf(code, height, width)),
    );
  }
}

function matrixOf(value: string, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(value));
}

/** Excel for Windows and the web: 7 pixels a character and 5 beside, at 96 dots an inch. */
function pointsFor(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function numberFormatsOf(rows: NewSheet["rows"]): Set<string> {
  const codes = new Set<string>();
  for (const row of rows) {
    for (const cell of row) {
      const code = styleOf(cell)?.numberFormat;
      if (code !== undefined) codes.add(code);
    }
  }
  return codes;
}

function rangesWhere(rows: NewSheet["rows"], has: (style: StyledCell) => boolean): CellRange[] {
  const cells: CellAddress[] = [];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style !== null && has(style)) cells.push({ row: at, column });
    });
  });
  return rectanglesOf(cells);
}

function setLinks(target: Excel.Worksheet, { rows }: NewSheet): void {
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style?.linkTo === undefined) return;
      const { sheet, cell: to } = style.linkTo;
      const range = target.getRange(rangeName({ top: at, left: column, bottom: at, right: column })).untrack();
      range.hyperlink = {
        documentReference: `${quotedSheet(sheet)}!${to}`,
        ...(style.value === null ? {} : { textToDisplay: String(style.value) }),
      };
    });
  });
}

function setValidation(target: Excel.Worksheet, { rule, message, ...range }: NewValidation): void {
  const rules = ruleOf(rule);
  if (rules === null) return;
  const { dataValidation } = target.getRange(rangeName(range)).untrack();
  dataValidation.rule = rules;
  // A warning can be overruled: LBF also takes a school year, or a reason in place of a figure.
  dataValidation.errorAlert = {
    title: "Baselinekontrol",
    message: message.slice(0, LONGEST_ALERT),
    showAlert: true,
    style: "Warning",
  };
}

/** Null for a list that Excel cannot hold: its options stand in one text, parted by commas. */
function ruleOf(rule: NewValidation["rule"]): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "list": {
      const source = rule.options.join(",");
      const fits = source.length <= LONGEST_LIST && !rule.options.some((option) => option.includes(","));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
  }
}

/** Series are the columns of the source, named by its first row; the first column names what stands on the axis. */
function addChart(target: Excel.Worksheet, { source, place, title }: NewChart): void {
  const chart = target.charts.add("BarClustered", target.getRange(rangeName(source)).untrack(), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  // Bars stand from the bottom up otherwise, against the order of the rows.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const { top, left, bottom, right } = place;
  const corner = (row: number, column: number): string =>
    rangeName({ top: row, left: column, bottom: row, right: column });
  chart.setPosition(corner(top, left), corner(bottom, right));
}
