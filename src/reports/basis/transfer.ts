import type { CellChange } from "../../core/findings/finding";
import { fold } from "../../core/reading/text";
import { cellName, contains, type CellRange } from "../../core/workbook/address";
import { isVacant } from "../../core/workbook/formatting";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
import type { Language } from "../../locales/types";
import { readFormHeading } from "./formHeadings";
import { figureInWords, saidIn, type BasisLine, type LineField } from "./lines";

/** A form of the user's: its row of headings, and the rows below it that may be filled. */
export interface Form {
  readonly sheet: Sheet;
  /** The headings are its first row. */
  readonly range: CellRange;
  /** What its columns ask for, by column from zero. */
  readonly columns: ReadonlyMap<number, LineField>;
}

/** What filling a form would do. */
export interface Transfer {
  /** Each into an empty cell; row by row, from the left. */
  readonly changes: readonly CellChange[];
  /** Empty cells of rows that are filled which take nothing, and why. */
  readonly skipped: readonly SkippedCell[];
  /** Sheet rows from one that hold something of their own which no line of the basis fits. */
  readonly passedOver: readonly number[];
  /** How many cells of the filled rows hold something else already, which stays. */
  readonly kept: number;
  /** Lines that the form has no row for. */
  readonly left: readonly BasisLine[];
}

interface SkippedCell {
  readonly cell: string;
  /** "unit": the column is for figures in another unit. */
  readonly reason: "merged" | "unit";
}

/** What a row is told by. */
const KEYS: readonly LineField[] = ["indsatsomraade", "delmaal", "indikator", "omraade"];

/**
 * Lays the lines of the basis into a form. A row that names an indicator already takes that indicator's line; lines that
 * are left go into the empty rows in their order. Nothing is written over, hidden rows are left alone, and so are merged
 * cells, since a value there would count for several rows.
 */
export function planTransfer(form: Form, lines: readonly BasisLine[], language: Language): Transfer {
  const typed = typedRows(form);
  const rows = linesOfRows(form, typed, lines, language);
  const passedOver = typed.filter((row) => !rows.has(row)).map((row) => row + 1);
  const taken = new Set(rows.values());
  let left = lines.filter((line) => !taken.has(line));
  for (let row = form.range.top + 1; row <= form.range.bottom && left.length > 0; row += 1) {
    const [line, ...rest] = left;
    if (line === undefined || !isFree(form, row)) continue;
    rows.set(row, line);
    left = rest;
  }
  return { ...filled(form, rows, language), passedOver, left };
}

function filled(
  form: Form,
  rows: ReadonlyMap<number, BasisLine>,
  language: Language,
): Pick<Transfer, "changes" | "skipped" | "kept"> {
  const changes: CellChange[] = [];
  const skipped: SkippedCell[] = [];
  let kept = 0;
  for (const [row, line] of [...rows].sort(([a], [b]) => a - b)) {
    for (const [column, field] of form.columns) {
      if (saidIn(line, field) === "") continue;
      const name = cellName({ row, column });
      const entry = entryOf(form, column, line, language);
      if (!isVacant(cellAt(form.sheet, row, column))) kept += holdsEntry(form, row, column, entry) ? 0 : 1;
      else if (isMerged(form.sheet, row, column)) skipped.push({ cell: name, reason: "merged" });
      else if (entry === OTHER_UNIT) skipped.push({ cell: name, reason: "unit" });
      else changes.push({ sheet: form.sheet.name, cell: name, from: "", to: entry, ...shareOf(field, line, entry) });
    }
  }
  return { changes, skipped, kept };
}

/** Told when a column is for figures in another unit. */
const OTHER_UNIT = Symbol("other unit");

type Entry = string | number | typeof OTHER_UNIT;

/** What is written into a cell so that it shows what the line says: a figure alone only where the form says its unit. */
function entryOf(form: Form, column: number, line: BasisLine, language: Language): Entry {
  const field = form.columns.get(column);
  if (field === undefined) return "";
  const value = saidIn(line, field);
  const { unit } = line;
  if (field !== "value" || (typeof value === "string" && unit === "")) return value;
  const asked = readFormHeading(cellAt(form.sheet, form.range.top, column)?.text ?? "").unit;
  if (asked !== null && unit !== "" && unit !== asked) return OTHER_UNIT;
  if (asked !== null || unit === "" || [...form.columns.values()].includes("unit")) return value;
  if (typeof value === "string") return `${value} ${unit}`;
  return figureInWords({ label: null, value, upper: null, qualifier: null, decimals: line.decimals, unit }, language);
}

function shareOf(field: LineField, { unit }: BasisLine, entry: string | number): Pick<CellChange, "isPercent"> {
  return field === "value" && unit === "%" && typeof entry === "number" ? { isPercent: true } : {};
}

/** Rows with something in the form's own columns, from the top. */
function typedRows(form: Form): number[] {
  const { sheet, range, columns } = form;
  return [...sheet.rows.keys()]
    .filter((row) => row > range.top && row <= range.bottom && !sheet.hiddenRows.has(row))
    .filter((row) => [...columns.keys()].some((column) => !isVacant(cellAt(sheet, row, column))))
    .sort((a, b) => a - b);
}

/**
 * The line that each row is about. A row may fit several lines, so those that agree most find each other first, in
 * what tells lines apart before all else: a row that says no more than the indicator would take the line that a row
 * further down has all of.
 */
function linesOfRows(
  form: Form,
  rows: readonly number[],
  lines: readonly BasisLine[],
  language: Language,
): Map<number, BasisLine> {
  const pairs = rows.flatMap((row) =>
    lines
      .filter((line) => isAbout(form, row, line))
      .map((line) => ({ row, line, ...agreement(form, row, line, language) })),
  );
  const found = new Map<number, BasisLine>();
  const taken = new Set<BasisLine>();
  for (const { row, line } of pairs.sort((a, b) => b.keys - a.keys || b.others - a.others)) {
    if (found.has(row) || taken.has(line)) continue;
    found.set(row, line);
    taken.add(line);
  }
  return found;
}

/** In how many cells the row says what the line does. */
function agreement(form: Form, row: number, line: BasisLine, language: Language) {
  const agreeing = [...form.columns].filter(([column]) =>
    holdsEntry(form, row, column, entryOf(form, column, line, language)),
  );
  const keys = agreeing.filter(([, field]) => KEYS.includes(field)).length;
  return { keys, others: agreeing.length - keys };
}

/** Whether a row names the line's indicator, and says nothing else of what tells lines apart. */
function isAbout({ sheet, columns }: Form, row: number, line: BasisLine): boolean {
  let namesIndicator = false;
  for (const [column, field] of columns) {
    const cell = cellAt(sheet, row, column);
    if (!KEYS.includes(field) || cell === undefined || isVacant(cell)) continue;
    if (fold(cell.text) !== fold(String(saidIn(line, field)))) return false;
    if (field === "indikator") namesIndicator = true;
  }
  return namesIndicator;
}

/** Whether a row is there to be filled: in view, empty, and with a place of its own for the indicator. */
function isFree({ sheet, columns }: Form, row: number): boolean {
  if (sheet.hiddenRows.has(row)) return false;
  return [...columns].every(
    ([column, field]) =>
      isVacant(cellAt(sheet, row, column)) && !(field === "indikator" && isMerged(sheet, row, column)),
  );
}

/** Covered by another cell, or spread over several rows. A cell that is wide alone is one cell to its reader. */
function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  const merge = merges.find((one) => contains(one, row, column));
  return merge !== undefined && (merge.bottom > merge.top || merge.left !== column);
}

function holdsEntry({ sheet }: Form, row: number, column: number, entry: Entry): boolean {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined || isVacant(cell) || typeof entry === "symbol") return false;
  const isShare = typeof entry === "number" && cell.value === Number((entry / 100).toPrecision(12));
  return cell.value === entry || isShare || fold(cell.text) === fold(String(entry));
}
