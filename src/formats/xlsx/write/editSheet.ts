import { LAST_COLUMN, parseCellName, parseRangeName, rangeName, type CellRange } from "../../../core/workbook/address";
import type { CellEdit, MergeEdit } from "../../../core/workbook/edits";
import { movedFormula } from "../../../core/workbook/formula";
import { FormatError } from "../../errors";
import { resolveReferences } from "../../xml/entities";
import { MAX_CELL_CHARACTERS } from "../limits";
import { asFirst, cellWith, formulaIn, newCell, withoutResult, type CellContent } from "./cellXml";
import { editMerges } from "./editMerges";
import { surveySheet, type MissingCell, type SheetSurvey, type WrittenCell, type WrittenRow } from "./sheetSurvey";
import { spliced, type Splice } from "./splices";
import type { StyleBook } from "./styleBook";
import { withAttribute } from "./tags";

const COLUMNS = LAST_COLUMN + 1;
/** Days from 1 January 1900 to 1 January 1904, where old workbooks from a Mac begin to count. */
const DAYS_1904 = 1462;

/** What is to be done with one sheet. */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly merges: readonly MergeEdit[];
  /** Cells whose results are no longer true. */
  readonly stale: readonly string[];
}

export interface SheetSources {
  readonly part: string;
  readonly styles: StyleBook;
  readonly from1904: boolean;
}

export interface EditedSheet {
  readonly text: string;
  /** Whether cells have gained or lost a formula. */
  readonly changesFormulas: boolean;
}

/**
 * The sheet's part with these cells changed: rows and cells are made where there are none, and everything else stays as
 * it is written.
 * @throws FormatError xlsx/edit-array where a cell's formula fills other cells too, xlsx/edit-text for a text that no cell
 * can hold
 */
export function editSheet(text: string, edit: SheetEdit, sources: SheetSources): EditedSheet {
  const cells = new Map(edit.cells.map((cell) => [placeOf(cell.cell), cell]));
  const stale = new Set(edit.stale.map(placeOf));
  for (const place of cells.keys()) stale.delete(place);
  const looks = edit.cells.flatMap(({ like }) => (like === null ? [] : placeOf(like)));
  const survey = surveySheet(text, sources.part, new Set([...cells.keys(), ...stale, ...looks]));
  refuseParts(survey, cells, edit.sheet);
  const writer = new SheetWriter(text, { survey, cells, sources });
  for (const place of stale) writer.dropResult(place);
  writer.moveShared();
  for (const [place, cell] of cells) writer.write(place, cell);
  writer.finishRows();
  const merged = editMerges(text, survey, edit.merges);
  return { text: spliced(text, [...writer.splices, ...merged]), changesFormulas: writer.changesFormulas };
}

function placeOf(cell: string): number {
  const at = parseCellName(cell);
  if (at === null) throw new RangeError(`no cell: ${cell}`);
  return at.row * COLUMNS + at.column;
}

function addressOf(place: number): { row: number; column: number } {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}

/** Part of an array formula or a data table can't be changed without the rest; all of it can. */
function refuseParts({ arrays }: SheetSurvey, cells: ReadonlyMap<number, CellEdit>, sheet: string): void {
  for (const { top, left, bottom, right } of arrays) {
    const inside = [...cells].filter(([place]) => {
      const { row, column } = addressOf(place);
      return row >= top && row <= bottom && column >= left && column <= right;
    });
    const [first] = inside;
    if (first !== undefined && inside.length < (bottom - top + 1) * (right - left + 1))
      throw new FormatError("xlsx/edit-array", { sheet, cell: first[1].cell });
  }
}

interface Context {
  readonly survey: SheetSurvey;
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly sources: SheetSources;
}

class SheetWriter {
  readonly splices: Splice[] = [];
  changesFormulas = false;
  /** New cells by the row they go into, those of unwritten rows by its number. */
  private readonly into = new Map<
    WrittenRow,
    { readonly place: number; readonly at: number; readonly xml: string }[]
  >();
  private readonly newRows = new Map<number, { readonly at: number; readonly cells: string[] }>();
  private reach: CellRange | null = null;
  private readonly prefix: string;

  constructor(
    private readonly text: string,
    private readonly context: Context,
  ) {
    const { name } = context.survey.root;
    this.prefix = name.slice(0, name.indexOf(":") + 1);
  }

  dropResult(place: number): void {
    for (const cell of this.context.survey.found.get(place) ?? []) this.splices.push(...withoutResult(this.text, cell));
  }

  /** Where the first cell of a shared formula gets something else, the next one takes over its text. */
  moveShared(): void {
    const { survey, cells } = this.context;
    for (const { index, first, others } of survey.shared) {
      if (first === null || !cells.has(first.place)) continue;
      const left = others.filter(({ place }) => !cells.has(place));
      const [next] = left;
      if (next === undefined) continue;
      const written = resolveReferences(formulaIn(this.text, first)) ?? "";
      const [from, to] = [addressOf(first.place), addressOf(next.place)];
      const formula = movedFormula(written, { rows: to.row - from.row, columns: to.column - from.column });
      const range = rangeName(around(left.map(({ place }) => addressOf(place))));
      this.splices.push(...asFirst(next, { index, range, formula }));
    }
  }

  write(place: number, edit: CellEdit): void {
    const { found, missing } = this.context.survey;
    const written = found.get(place);
    if (written !== undefined) {
      for (const cell of written) this.rewrite(cell, edit);
      return;
    }
    const own = missing.get(place);
    if (own !== undefined) this.add(own, edit);
  }

  finishRows(): void {
    const { prefix, text } = this;
    for (const [row, cells] of this.into) {
      const inOrder = cells.sort((a, b) => a.place - b.place);
      const tag = this.widened(
        row,
        inOrder.map(({ place }) => place % COLUMNS),
      );
      const isEmpty = row.openEnd === row.end;
      if (isEmpty) {
        const inside = inOrder.map(({ xml }) => xml).join("");
        this.splices.push({
          from: row.start,
          to: row.end,
          text: `${tag.replace(/\s*\/>$/, ">")}${inside}</${row.name}>`,
        });
        continue;
      }
      if (tag !== text.slice(row.start, row.openEnd))
        this.splices.push({ from: row.start, to: row.openEnd, text: tag });
      for (const { at, xml } of inOrder) this.splices.push({ from: at, to: at, text: xml });
    }
    const rows = [...this.newRows].sort(([a], [b]) => a - b);
    const hidden = this.context.survey.hidesUnwrittenRows ? ' hidden="1"' : "";
    const xmlOf = ([row, { cells }]: (typeof rows)[number]): string =>
      `<${prefix}row r="${row + 1}"${hidden}>${cells.join("")}</${prefix}row>`;
    const data = this.context.survey.sections.find(({ name }) => name === `${prefix}sheetData`);
    if (data !== undefined && data.openEnd === data.end && rows.length > 0) {
      const tag = text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
      const inside = rows.map(xmlOf).join("");
      this.splices.push({ from: data.start, to: data.end, text: `${tag}${inside}</${data.name}>` });
    } else for (const row of rows) this.splices.push({ from: row[1].at, to: row[1].at, text: xmlOf(row) });
    this.growDimension();
  }

  private rewrite(cell: WrittenCell, edit: CellEdit): void {
    if (cell.parts.some(({ name }) => name === `${this.prefix}f`) || edit.formula !== null) this.changesFormulas = true;
    const style = this.styleFor(cell.style, edit);
    const content = this.contentOf(edit, style);
    // Cells that are shared or stale are changed by parts; this one as a whole.
    this.splices.push({ from: cell.start, to: cell.end, text: cellWith(this.text, cell, content, style) });
  }

  private add({ place, style: own, row, at }: MissingCell, edit: CellEdit): void {
    const style = this.styleFor(own, edit);
    const content = this.contentOf(edit, style);
    const isEmpty = content.formula === null && (content.value === null || content.value === "");
    if (isEmpty && style === this.numberOf(own)) return;
    if (edit.formula !== null) this.changesFormulas = true;
    const address = addressOf(place);
    const xml = newCell(this.prefix, address, content, style);
    this.reach = around([address, ...(this.reach === null ? [] : cornersOf(this.reach))]);
    if (row !== null) {
      const into = this.into.get(row);
      if (into === undefined) this.into.set(row, [{ place, at, xml }]);
      else into.push({ place, at, xml });
      return;
    }
    const known = this.newRows.get(address.row);
    if (known === undefined) this.newRows.set(address.row, { at, cells: [xml] });
    else known.cells.push(xml);
  }

  private styleFor(own: string | null, { like, numberFormat, value, formula }: CellEdit): number | null {
    const { styles } = this.context.sources;
    const base = this.numberOf(like === null ? own : this.lookOf(placeOf(like)));
    const formatted = numberFormat === null ? base : styles.withFormat(base ?? 0, numberFormat);
    const isNumber = typeof value === "number" || typeof value === "boolean";
    const style = isNumber && formula === null ? styles.withoutApostrophe(formatted ?? 0) : formatted;
    return style === 0 && base === null ? null : style;
  }

  private numberOf(style: string | null): number | null {
    return style === null ? null : Number(style);
  }

  private lookOf(place: number): string | null {
    const { found, missing } = this.context.survey;
    return found.get(place)?.at(-1)?.style ?? missing.get(place)?.style ?? null;
  }

  private contentOf({ value, formula, sheet, cell }: CellEdit, style: number | null): CellContent {
    const { styles, from1904 } = this.context.sources;
    if (typeof value === "string" && value.length > MAX_CELL_CHARACTERS)
      throw new FormatError("xlsx/edit-text", { sheet, cell });
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`no number: ${value}`);
    if (typeof value !== "number" || !from1904 || !styles.showsDate(style ?? 0)) return { value, formula };
    return { value: value - DAYS_1904, formula };
  }

  /** The row's tag, whose spans take in its new cells. */
  private widened(row: WrittenRow, columns: readonly number[]): string {
    const tag = this.text.slice(row.start, row.openEnd);
    const spans = (row.spans ?? "").split(" ").map((span) => span.split(":").map(Number));
    const isWithin = (column: number) => spans.some(([from = 0, to = 0]) => column + 1 >= from && column + 1 <= to);
    if (row.spans === null || columns.every(isWithin)) return tag;
    const ends = [...spans.flat(), ...columns.map((column) => column + 1)];
    return withAttribute(tag, "spans", `${Math.min(...ends)}:${Math.max(...ends)}`);
  }

  private growDimension(): void {
    const { sections } = this.context.survey;
    const own = sections.find(({ name }) => name === `${this.prefix}dimension`);
    if (own === undefined || this.reach === null) return;
    const tag = this.text.slice(own.start, own.openEnd);
    const written = /\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "";
    const range = parseRangeName(written);
    if (range === null) return;
    const whole = rangeName(around([...cornersOf(range), ...cornersOf(this.reach)]));
    if (whole !== rangeName(range))
      this.splices.push({ from: own.start, to: own.openEnd, text: withAttribute(tag, "ref", whole) });
  }
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function cornersOf({ top, left, bottom, right }: CellRange): Corner[] {
  return [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
}

function around(cells: readonly Corner[]): CellRange {
  const [first = { row: 0, column: 0 }] = cells;
  const range = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}
