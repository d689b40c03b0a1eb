import { parseCellName, parseRangeName, type CellRange } from "../../../src/core/workbook/address";
import { REPORT_MARK, REPORT_MARK_VALUE } from "../../../src/core/workbook/reportMark";
import type { SheetTable, Visibility, Workbook } from "../../../src/core/workbook/snapshot";

export type ScriptedValue = string | number | boolean;

export interface ScriptedCell {
  value: ScriptedValue;
  format: string;
  text: string;
  /** With its "=". */
  formula: string | null;
  locked: boolean;
  /** An apostrophe stands before the text, which the user sees when editing. */
  hasApostrophe?: boolean;
}

export interface ScriptedFormat {
  readonly id: string;
  readonly type: string;
  range: CellRange;
  formula: string;
  fill: string | null;
  /** What it makes of the cells' text. */
  readonly isStruck?: boolean;
  readonly numberFormat?: string;
  readonly borders: Map<string, { style: string; color: string }>;
}

/** A sheet as the scripted Excel holds it; tests may look into it and change it at will. */
export interface ScriptedSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** Names scoped to the sheet. */
  readonly names: ScriptedName[];
  readonly cells: Map<number, Map<number, ScriptedCell>>;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: SheetTable[];
  readonly charts: ScriptedChart[];
  /** Fonts, fills, borders and alignments of cells, by "row,column"; plain where nothing is said. */
  readonly cellLooks: Map<string, unknown>;
  /** The parts of a cell's text that have fonts of their own, by "row,column". */
  readonly textRuns: Map<string, readonly { readonly text: string; readonly font: object }[]>;
  /** What each formula of the sheet has given. */
  readonly results: Map<string, Pick<ScriptedCell, "value" | "text">>;
  conditionalFormats: ScriptedFormat[];
  isProtected: boolean;
  /** What Excel refuses to tell of it. */
  refuses?: readonly ("merges" | "hidden" | "formats")[];
  allowFormatCells: boolean;
  frozenRows: number;
  /** The table with buttons for filtering on its headings. */
  filtered: string | null;
  /** How it prints, as far as that was set. */
  readonly page: Record<string, unknown>;
  /** What was set of formats, links and validations, in order: "A1:C1 font.bold" → true. */
  readonly looks: { readonly at: CellRange; readonly what: string; readonly value: unknown }[];
}

export interface ScriptedName {
  readonly name: string;
  readonly formula: string;
  visible: boolean;
}

export interface ScriptedChart {
  readonly type: string;
  readonly source: CellRange;
  title: string;
  place: string;
}

export interface ScriptedXmlPart {
  readonly id: string;
  xml: string;
}

export interface ScriptedWorkbook {
  readonly sheets: ScriptedSheet[];
  readonly names: { readonly name: string; readonly formula: string }[];
  xmlParts: ScriptedXmlPart[];
  active: ScriptedSheet | null;
  selection: { sheet: ScriptedSheet; range: CellRange } | null;
  isStructureProtected: boolean;
  /** Paper sizes are refused then, as Excel for Windows does. */
  hasNoPrinter: boolean;
  nextId: number;
}

export function workbookFrom(workbook: Workbook): ScriptedWorkbook {
  const scripted: ScriptedWorkbook = {
    sheets: [],
    names: workbook.definedNames.map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })),
    xmlParts: workbook.customXml.map(({ xml }, index) => ({ id: `{XML${String(index)}}`, xml })),
    active: null,
    selection: null,
    isStructureProtected: false,
    hasNoPrinter: false,
    nextId: 1,
  };
  for (const sheet of workbook.sheets) {
    const added = addSheet(scripted, sheet.name);
    added.visibility = sheet.visibility;
    if (sheet.isReport) added.names.push({ name: REPORT_MARK, formula: `=${REPORT_MARK_VALUE}`, visible: false });
    added.merges.push(...sheet.merges);
    sheet.hiddenRows.forEach((row) => added.hiddenRows.add(row));
    sheet.hiddenColumns.forEach((column) => added.hiddenColumns.add(column));
    added.tables.push(...sheet.tables);
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell === undefined) return;
        const { value, text, numberFormat, formula, error } = cell;
        setCell(added, row, column, {
          value: error ?? value ?? "",
          format: numberFormat,
          text,
          formula: formula === undefined ? null : `=${formula}`,
          locked: true,
        });
      });
    }
  }
  scripted.active = scripted.sheets[0] ?? null;
  return scripted;
}

export function addSheet(workbook: ScriptedWorkbook, name: string): ScriptedSheet {
  const sheet: ScriptedSheet = {
    id: `{SHEET${String(workbook.nextId)}}`,
    name,
    visibility: "visible",
    names: [],
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    cellLooks: new Map(),
    textRuns: new Map(),
    results: new Map(),
    conditionalFormats: [],
    isProtected: false,
    allowFormatCells: false,
    frozenRows: 0,
    filtered: null,
    page: {},
    looks: [],
  };
  workbook.nextId += 1;
  workbook.sheets.push(sheet);
  return sheet;
}

const EMPTY: ScriptedCell = { value: "", format: "General", text: "", formula: null, locked: true };

export function cellOf(sheet: ScriptedSheet, row: number, column: number): ScriptedCell {
  return sheet.cells.get(row)?.get(column) ?? EMPTY;
}

export function setCell(sheet: ScriptedSheet, row: number, column: number, cell: ScriptedCell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, ScriptedCell>();
  sheet.cells.set(row, cells);
  cells.set(column, cell);
  if (cell.formula !== null) sheet.results.set(cell.formula, { value: cell.value, text: cell.text });
}

/** The rectangle around all cells with a value within the given one. */
export function usedRange(sheet: ScriptedSheet, within: CellRange): CellRange | null {
  let used: CellRange | null = null;
  for (const [row, cells] of sheet.cells) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, { value }] of cells) {
      if (value === "" || column < within.left || column > within.right) continue;
      used =
        used === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            };
    }
  }
  return used;
}

const WHOLE: CellRange = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** "A1:B2", "3:7" and nothing, which is the whole sheet; null for what Excel does not understand. */
export function rangeAt(address: unknown): CellRange | null {
  if (address === null || address === undefined) return WHOLE;
  if (typeof address !== "string") return null;
  const rows = /^([0-9]+):([0-9]+)$/.exec(address);
  if (rows !== null) return { ...WHOLE, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  return parseRangeName(address);
}

/** Writes a value as Excel takes it from the API: as if it had been typed on a Danish keyboard. */
export function typeInto(sheet: ScriptedSheet, row: number, column: number, typed: unknown): void {
  const before = cellOf(sheet, row, column);
  if (typed === null || typed === undefined) return;
  // Null leaves a cell alone; what is typed takes an earlier apostrophe away.
  const value = typeof typed === "number" || typeof typed === "boolean" || typeof typed === "string" ? typed : "";
  const hasApostrophe = typeof value === "string" && value.startsWith("'") && before.format !== "@";
  setCell(sheet, row, column, { ...before, ...entered(value, before.format), hasApostrophe });
}

/** Writes a formula, or a value as if typed; in place of reckoning, the result is the one the formula had before. */
export function typeFormula(sheet: ScriptedSheet, row: number, column: number, typed: unknown): void {
  if (typeof typed !== "string" || !typed.startsWith("=")) {
    typeInto(sheet, row, column, typed);
    return;
  }
  const { format, locked } = cellOf(sheet, row, column);
  setCell(sheet, row, column, { value: 0, text: "0", ...sheet.results.get(typed), format, locked, formula: typed });
}

function entered(value: ScriptedValue, format: string): Pick<ScriptedCell, "value" | "text" | "formula" | "format"> {
  if (typeof value === "boolean") return { value, text: value ? "SAND" : "FALSK", formula: null, format };
  if (format === "@") return { value: String(value), text: String(value), formula: null, format };
  if (typeof value === "number") return { value, text: shownNumber(value, format), formula: null, format };
  if (value.startsWith("'")) return { value: value.slice(1), text: value.slice(1), formula: null, format };
  if (/^[=+\-@]/.test(value) && value.length > 1)
    return { value: "#NAME?", text: "#NAVN?", formula: `=${value}`, format };
  const number = /^([0-9]+(?:,[0-9]+)?) ?(%?)$/.exec(value);
  if (number !== null) {
    const plain = Number((number[1] ?? "").replace(",", "."));
    return number[2] === "%"
      ? { value: plain / 100, text: value, formula: null, format: "0.00%" }
      : { value: plain, text: value, formula: null, format };
  }
  if (/^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]* [0-9]{4}$/i.test(value)) {
    return { value: 45_000, text: value, formula: null, format: "mmm-yy" };
  }
  return { value, text: value, formula: null, format };
}

function shownNumber(value: number, format: string): string {
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(format);
  if (decimals === null) return String(value).replace(".", ",");
  const isPercent = decimals[2] === "%";
  const shown = (isPercent ? value * 100 : value).toFixed(decimals[1]?.length ?? 0).replace(".", ",");
  return isPercent ? `${shown}%` : shown;
}

const PLAIN_LOOK = {
  fill: { color: "#FFFFFF", pattern: "None" },
  font: { bold: false, color: "#000000", name: "Calibri", size: 11, strikethrough: false, superscript: false },
  wrapText: false,
};

/** How the cell looks, as Excel tells it. */
export function lookOf(sheet: ScriptedSheet, row: number, column: number): unknown {
  return sheet.cellLooks.get(`${String(row)},${String(column)}`) ?? PLAIN_LOOK;
}

/** What is not named stays as it is. */
export function setLook(sheet: ScriptedSheet, row: number, column: number, look: object): void {
  sheet.cellLooks.set(`${String(row)},${String(column)}`, { ...(lookOf(sheet, row, column) as object), ...look });
}

/** Merges the cells, as Excel does: what stands in all but the first is lost. */
export function mergeCells(sheet: ScriptedSheet, range: CellRange): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (row !== range.top || column !== range.left) typeInto(sheet, row, column, "");
    }
  }
  sheet.merges.push(range);
}

/** For tests: the cell by its name, for example "B7". */
export function cellNamed(sheet: ScriptedSheet, name: string): ScriptedCell {
  const at = parseCellName(name);
  if (at === null) throw new Error(`no cell is called ${name}`);
  return cellOf(sheet, at.row, at.column);
}
