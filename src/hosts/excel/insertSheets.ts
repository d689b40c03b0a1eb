import { rangeName, type CellAddress, type CellRange } from "../../core/workbook/address";
import type { NewCell, NewSheet, NewValidation, NewValue, StyledCell } from "../newSheet";
import { rectanglesOf } from "../rectangles";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import { MAX_BYTES } from "./parts";
import { uniqueSheetName } from "./sheetNames";
import { asWritten } from "./writing";

/** The product's own light green, for headings of sheets we make. */
const HEADING_FILL = "#E2F0D9";

/** Excel's own limits for what it says when something else is typed. */
const LONGEST_ALERT = 225;
const LONGEST_LIST = 255;

/** Adds the sheets behind the last one and shows the first. Two requests, and one more for each 4 MB of cells. */
export async function insertSheets(api: ExcelApi, own: OwnWrites, sheets: readonly NewSheet[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  return api.runAsOneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const done = own.expectSheetsBeside(worksheets.items.map(({ id }) => id));
    const added: Excel.Worksheet[] = [];
    try {
      const names = namesFor(sheets, worksheets.items);
      // Links may point to a sheet that comes later, so all are there before the first is filled.
      for (const name of names) added.push(addSheet(worksheets, name));
      await fillAll(context, added, sheets);
      done(added.map(({ id }) => id));
      return names;
    } catch (error) {
      done([]);
      throw error;
    }
  });
}

function namesFor(sheets: readonly NewSheet[], existing: readonly Excel.Worksheet[]): string[] {
  const taken = existing.map(({ name }) => name);
  const names: string[] = [];
  for (const { name } of sheets) names.push(uniqueSheetName(name, [...taken, ...names]));
  return names;
}

function addSheet(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.load("id");
  return sheet;
}

async function fillAll(
  context: Excel.RequestContext,
  targets: readonly Excel.Worksheet[],
  sheets: readonly NewSheet[],
): Promise<void> {
  const room = { bytes: MAX_BYTES };
  for (const [index, target] of targets.entries()) {
    const sheet = sheets[index];
    if (sheet !== undefined) await fill(context, target, sheet, room);
  }
  targets[0]?.activate();
  await context.sync();
}

async function fill(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: NewSheet,
  room: { bytes: number },
): Promise<void> {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  // Formats first: what is written into a cell is read by the format that the cell has then.
  setFormats(target, sheet);
  for (let top = 0; top < sheet.rows.length && width > 0;) {
    const rows: (string | number | boolean)[][] = [];
    while (top + rows.length < sheet.rows.length && (rows.length === 0 || room.bytes > 0)) {
      const row = valuesOf(sheet.rows[top + rows.length] ?? [], width);
      rows.push(row);
      room.bytes -= row.reduce<number>((sum, value) => sum + String(value).length + 3, 0);
    }
    const range = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
    target.getRange(rangeName(range)).untrack().values = rows;
    top += rows.length;
    if (room.bytes <= 0) {
      await context.sync();
      room.bytes = MAX_BYTES;
    }
  }
  setLinks(target, sheet);
  for (const validation of sheet.validations ?? []) setValidation(target, validation);
  if (sheet.frozenRows !== undefined && sheet.frozenRows > 0) target.freezePanes.freezeRows(sheet.frozenRows);
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
function setFormats(target: Excel.Worksheet, { rows, widths }: NewSheet): void {
  widths.forEach((characters, column) => {
    const range = target.getRange(rangeName({ top: 0, left: column, bottom: 0, right: column })).untrack();
    range.getEntireColumn().untrack().format.columnWidth = pointsFor(characters);
  });
  const over = (
    has: (style: StyledCell) => boolean,
    set: (range: Excel.Range, rows: number, columns: number) => void,
  ): void => {
    for (const range of rangesWhere(rows, has)) {
      const { top, left, bottom, right } = range;
      set(target.getRange(rangeName(range)).untrack(), bottom - top + 1, right - left + 1);
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
        documentReference: `'${sheet.replaceAll("'", "''")}'!${to}`,
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
