import { cellName, parseCellName, parseRangeName, rangeName } from "../../../../src/core/workbook/address";
import type { CellRange } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import type { CellValue, Sheet, Workbook } from "../../../../src/core/workbook/snapshot";

interface DraftCell {
  readonly value: CellValue;
  readonly format: string;
}

/** A cell of a written sheet: a value, or a value with its number format. */
export type Written = CellValue | readonly [CellValue, string];

const EMPTY: DraftCell = { value: null, format: "General" };

/** A sheet that a mutation may change as a user would; rows are counted from 1 and columns named by letter, as in Excel. */
export class DraftSheet {
  private cells: DraftCell[][];
  private merges: CellRange[] = [];
  private hiddenRows = new Set<number>();
  private hiddenColumns = new Set<number>();

  constructor(
    public name: string,
    rows: readonly (readonly Written[])[],
  ) {
    this.cells = rows.map((row) => row.map(cellOf));
  }

  get(cell: string): CellValue {
    const { row, column } = place(cell);
    return (this.cells[row]?.[column] ?? EMPTY).value;
  }

  set(cell: string, value: CellValue, format = "General"): this {
    const { row, column } = place(cell);
    this.put(row, column, { value, format });
    return this;
  }

  /** Writes a row's cells from the named cell towards the right. */
  write(from: string, values: readonly Written[]): this {
    const { row, column } = place(from);
    values.forEach((value, index) => this.put(row, column + index, cellOf(value)));
    return this;
  }

  /** Empties every cell of the range. */
  clear(range: string): this {
    this.eachCell(range, () => EMPTY);
    return this;
  }

  /** Puts a function of each text in the range in its place; cells without text are left. */
  rewrite(range: string, change: (text: string) => CellValue): this {
    this.eachCell(range, (cell) =>
      typeof cell.value === "string" ? { value: change(cell.value), format: cell.format } : cell,
    );
    return this;
  }

  /** The row's cells move down; merges that span the place grow. */
  insertRow(row: number, values: readonly Written[] = []): this {
    this.fill(row - 1);
    this.cells.splice(row - 1, 0, values.map(cellOf));
    this.merges = this.merges.map((range) => ({
      ...range,
      top: range.top >= row - 1 ? range.top + 1 : range.top,
      bottom: range.bottom >= row - 1 ? range.bottom + 1 : range.bottom,
    }));
    this.hiddenRows = shifted(this.hiddenRows, row - 1);
    return this;
  }

  deleteRow(row: number): this {
    this.cells.splice(row - 1, 1);
    this.merges = this.merges
      .map((range) => ({
        ...range,
        top: range.top > row - 1 ? range.top - 1 : range.top,
        bottom: range.bottom >= row - 1 ? range.bottom - 1 : range.bottom,
      }))
      .filter((range) => range.bottom > range.top || range.right > range.left);
    return this;
  }

  insertColumn(column: string, values: Readonly<Record<number, Written>> = {}): this {
    const at = columnIndex(column);
    this.cells.forEach((row, index) => {
      while (row.length < at) row.push(EMPTY);
      const written = values[index + 1];
      row.splice(at, 0, written === undefined ? EMPTY : cellOf(written));
    });
    this.merges = this.merges.map((range) => ({
      ...range,
      left: range.left >= at ? range.left + 1 : range.left,
      right: range.right >= at ? range.right + 1 : range.right,
    }));
    this.hiddenColumns = shifted(this.hiddenColumns, at);
    return this;
  }

  deleteColumn(column: string): this {
    const at = columnIndex(column);
    this.cells.forEach((row) => row.splice(at, 1));
    this.merges = this.merges
      .filter((range) => !(range.left === at && range.right === at))
      .map((range) => ({
        ...range,
        left: range.left > at ? range.left - 1 : range.left,
        right: range.right >= at ? range.right - 1 : range.right,
      }));
    return this;
  }

  /** Puts the columns of the given rows in another order: `order` names today's columns, left to right. */
  reorder(rows: readonly [number, number], from: string, order: readonly string[]): this {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      const moved = order.map((column) => this.cells[row - 1]?.[columnIndex(column)] ?? EMPTY);
      moved.forEach((cell, index) => this.put(row - 1, columnIndex(from) + index, cell));
    }
    return this;
  }

  /** Merges the cells; what the covered cells held is lost, as in Excel. */
  merge(range: string): this {
    const area = area_(range);
    const first = this.cells[area.top]?.[area.left] ?? EMPTY;
    this.eachCell(range, () => EMPTY);
    this.put(area.top, area.left, first);
    this.merges.push(area);
    return this;
  }

  /** Takes the merge away; the value stays in its top cell. */
  unmerge(range: string): this {
    const wanted = rangeName(area_(range));
    this.merges = this.merges.filter((merge) => rangeName(merge) !== wanted);
    return this;
  }

  hideRow(row: number): this {
    this.hiddenRows.add(row - 1);
    return this;
  }

  hideColumn(column: string): this {
    this.hiddenColumns.add(columnIndex(column));
    return this;
  }

  toSheet(): Sheet {
    const formats: Record<string, string> = {};
    this.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => (formats[cellName({ row, column })] = cell.format)),
    );
    return sheetFromRows(
      this.name,
      this.cells.map((row) => row.map((cell) => cell.value)),
      {
        merges: this.merges.map(rangeName),
        hiddenRows: [...this.hiddenRows],
        hiddenColumns: [...this.hiddenColumns],
        formats,
      },
    );
  }

  private eachCell(range: string, change: (cell: DraftCell) => DraftCell): void {
    const { top, left, bottom, right } = area_(range);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        this.put(row, column, change(this.cells[row]?.[column] ?? EMPTY));
      }
    }
  }

  private put(row: number, column: number, cell: DraftCell): void {
    this.fill(row + 1);
    const cells = this.cells[row];
    if (cells === undefined) return;
    while (cells.length <= column) cells.push(EMPTY);
    cells[column] = cell;
  }

  private fill(rows: number): void {
    while (this.cells.length < rows) this.cells.push([]);
  }
}

/** A workbook under change. */
export class Draft {
  constructor(public sheets: DraftSheet[]) {}

  /** The named sheet, or the first. */
  sheet(name?: string): DraftSheet {
    const found = name === undefined ? this.sheets[0] : this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name ?? ""}`);
    return found;
  }

  toWorkbook(): Workbook {
    return workbookOf(...this.sheets.map((sheet) => sheet.toSheet()));
  }
}

function cellOf(written: Written): DraftCell {
  return isFormatted(written) ? { value: written[0], format: written[1] } : { value: written, format: "General" };
}

function isFormatted(written: Written): written is readonly [CellValue, string] {
  return Array.isArray(written);
}

function place(cell: string): { row: number; column: number } {
  const found = parseCellName(cell);
  if (found === null) throw new Error(`no cell ${cell}`);
  return found;
}

function area_(range: string): CellRange {
  const found = parseRangeName(range);
  if (found === null) throw new Error(`no range ${range}`);
  return found;
}

function columnIndex(column: string): number {
  return place(`${column}1`).column;
}

function shifted(indexes: ReadonlySet<number>, from: number): Set<number> {
  return new Set([...indexes].map((index) => (index >= from ? index + 1 : index)));
}
