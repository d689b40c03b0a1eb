import { isGuidance } from "../reading/guidance";
import { isEmpty } from "../reading/placeholders";
import { isStaffingTotal, readStaffingLine, type StaffingContext } from "../reading/staffing";
import type { CellRange } from "../workbook/address";
import { type Grid, textOf } from "./grid";
import { indsatsomraadeOf } from "./indsatsomraadeOf";
import { endsStaffing, readStaffingHeading } from "./staffingHeadings";
import { staffingLinesOf } from "./staffingLines";
import { staffingColumns, type StaffingColumn } from "./staffingColumns";
import { readStaffingRow, shareScaleOf } from "./staffingRows";
import type { StaffingLine, StaffingTable } from "./staffingTypes";
import type { Plan } from "./types";

/** How far down a sheet lists of staff are looked for outside its other tables. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;
/** No delaftale has more lines of staff. */
const MOST_LINES = 2_000;
const LONGEST_CELL = 20_000;
/** So many empty rows end a list. */
const MOST_EMPTY_ROWS = 2;
const BUDGET_SHEET = /budget|økonomi|finansiering/i;

/**
 * Finds and reads the lists of staff of a sheet: lines below or beside a heading like "Medarbejderressourcer for
 * indsatsområdet:", one or several in a cell, or a table with headings (Stilling, Timer, Andel, …).
 * @param isTaken whether a row belongs to a table already found.
 */
export function readStaffingTables(grid: Grid, plan: Plan, isTaken: (row: number) => boolean): StaffingTable[] {
  return new StaffingFinder(grid, plan, isTaken).find();
}

class StaffingFinder {
  private readonly isBudgetSheet: boolean;
  private readonly context: StaffingContext;

  constructor(
    private readonly grid: Grid,
    private readonly plan: Plan,
    private readonly isTaken: (row: number) => boolean,
  ) {
    this.isBudgetSheet = BUDGET_SHEET.test(grid.sheet.name);
    this.context = { planName: plan.name };
  }

  find(): StaffingTable[] {
    const found: StaffingTable[] = [];
    let looked = 0;
    let next = 0;
    for (const row of this.grid.rowIndexes) {
      if (row < next || this.isTaken(row)) continue;
      looked += 1;
      if (looked > MOST_ROWS) break;
      const table = this.tableAt(row);
      if (table === null) continue;
      found.push(table);
      next = table.range.bottom + 1;
    }
    return found;
  }

  private tableAt(row: number): StaffingTable | null {
    const cells = this.grid.sheet.rows.get(row) ?? [];
    for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column += 1) {
      const value = cells[column]?.value;
      if (typeof value !== "string" || value.length > LONGEST_CELL) continue;
      const heading = readStaffingHeading(value.trim());
      if (heading === null) continue;
      const columns = heading.sure ? null : this.standingAlone(row);
      const list =
        columns !== null ? this.tableBelow(row, columns) : this.list(row, column, heading.rest, heading.sure);
      if (list !== null) return this.placed(row, column, list);
    }
    const columns = this.mayHeadTable(cells[0]?.value ?? cells.find((cell) => cell !== undefined)?.value)
      ? this.standingAlone(row)
      : null;
    const table = columns === null ? null : this.tableBelow(row, columns);
    return table === null ? null : this.placed(row, columns?.[0]?.column ?? 0, table);
  }

  /** A cheap first look: a table without a heading above it begins with its column of positions. */
  private mayHeadTable(first: unknown): boolean {
    return (
      typeof first === "string" &&
      first.length < 40 &&
      /^\s*(?:still|medarb|funkt|titel|navn|ansat|personale|jobtitel)/i.test(first)
    );
  }

  /** Headings of a table of staff on a delaftale's sheet; on another sheet such a table may as well be a budget's. */
  private standingAlone(row: number): StaffingColumn[] | null {
    if (this.isBudgetSheet) return null;
    const columns = staffingColumns(this.grid, row);
    const costs = columns?.some((column) => column.role === "amount") === true;
    return columns === null || costs || indsatsomraadeOf(this.grid, row) === null ? null : columns;
  }

  private placed(top: number, left: number, { lines, bottom, right }: FoundList): StaffingTable {
    const range: CellRange = {
      top,
      left: Math.min(left, ...lines.map((line) => line.at.column)),
      bottom,
      right: Math.max(right, left),
    };
    return {
      kind: "medarbejdere",
      sheet: this.grid.sheet,
      range,
      indsatsomraade: indsatsomraadeOf(this.grid, top + 1),
      plan: this.plan,
      lines,
    };
  }

  private list(row: number, column: number, rest: string, sure: boolean): FoundList | null {
    const inCell = this.linesIn(rest, row, column);
    const beside = inCell.length > 0 ? [] : this.linesBeside(row, column);
    const start = beside.length > 0 ? this.besideColumn(row, column) : column;
    const below = this.below(
      row + 1,
      { column: start, notBefore: beside.length > 0 ? start : 0 },
      inCell.length + beside.length > 0,
    );
    if (below === null) return null;
    const lines = [...inCell, ...beside, ...below.lines];
    const meant = sure ? lines.length > 0 : lines.some((line) => line.read.states !== "nothing");
    return meant ? { lines, bottom: Math.max(row, below.bottom), right: Math.max(column, start, below.right) } : null;
  }

  private linesIn(text: string, row: number, column: number): StaffingLine[] {
    if (text === "" || isGuidance(text)) return [];
    return staffingLinesOf(text).flatMap((line) => this.lineAt(line, row, column) ?? []);
  }

  private lineAt(line: string, row: number, column: number): StaffingLine | null {
    if (isEmpty(line) || isGuidance(line)) return null;
    return { at: { row, column }, text: line, read: readStaffingLine(line, this.context) };
  }

  private besideColumn(row: number, column: number): number {
    const cells = this.grid.sheet.rows.get(row) ?? [];
    for (let at = column + 1; at < Math.min(cells.length, column + MOST_COLUMNS); at += 1)
      if (textOf(cells[at]) !== "") return at;
    return column;
  }

  private linesBeside(row: number, column: number): StaffingLine[] {
    const at = this.besideColumn(row, column);
    return at === column ? [] : this.linesOfRow(row, at);
  }

  /** The lines of a row from the column on: one cell of lines, or a row whose cells make one line. */
  private linesOfRow(row: number, from: number): StaffingLine[] {
    const cells = this.grid.sheet.rows.get(row) ?? [];
    const filled: { readonly column: number; readonly text: string }[] = [];
    for (let column = from; column < Math.min(cells.length, from + MOST_COLUMNS); column += 1) {
      const text = textOf(cells[column]);
      if (text !== "" && text.length <= LONGEST_CELL) filled.push({ column, text });
    }
    const [first] = filled;
    if (first === undefined) return [];
    if (filled.length === 1) return this.linesIn(first.text, row, first.column);
    const texts = filled.map((cell) => cell.text);
    if (isStaffingTotal(first.text) || texts.some((text) => text.includes("\n")))
      return this.linesIn(first.text, row, first.column);
    const text = texts.join(" · ");
    return isGuidance(text)
      ? []
      : [
          {
            at: { row, column: first.column },
            text,
            read: { ...readStaffingLine(texts.join(", "), this.context), text },
          },
        ];
  }

  /** Null when what stands below the heading is a budget. */
  private below(
    from: number,
    { column, notBefore }: { readonly column: number; readonly notBefore: number },
    hasLines: boolean,
  ): FoundList | null {
    const lines: StaffingLine[] = [];
    let bottom = from - 1;
    let empty = 0;
    let right = column;
    for (let row = from; row <= this.grid.lastRow && empty < MOST_EMPTY_ROWS && lines.length < MOST_LINES; row += 1) {
      if (this.isTaken(row)) break;
      const first = this.firstText(row, column);
      if (first === null) {
        empty += 1;
        continue;
      }
      // Left of a list that stands beside its heading: the form's next label.
      if (first.column < notBefore) break;
      const afterGap = empty > 0;
      empty = 0;
      if (isGuidance(first.text)) continue;
      if (first.text.length <= 400 && (readStaffingHeading(first.text) !== null || endsStaffing(first.text))) {
        const columns = staffingColumns(this.grid, row);
        if (columns === null) break;
      }
      const table = this.tableFrom(row);
      if (table !== null) {
        lines.push(...table.lines);
        return { lines, bottom: Math.max(bottom, table.bottom), right: Math.max(right, table.right) };
      }
      if (this.isBudgetRow(row)) return lines.length === 0 && !hasLines ? null : { lines, bottom, right };
      const read = this.linesOfRow(row, first.column);
      // Behind an empty row only what is a line of staff in itself goes on with the list.
      if (
        afterGap &&
        (lines.length > 0 || hasLines) &&
        !read.some(({ read: { states, areaWeight } }) => states !== "nothing" || areaWeight !== null)
      )
        break;
      lines.push(...read);
      bottom = row;
      right = Math.max(right, first.column);
    }
    return { lines, bottom, right };
  }

  private firstText(row: number, from: number): { readonly column: number; readonly text: string } | null {
    const cells = this.grid.sheet.rows.get(row);
    if (cells === undefined) return null;
    for (let column = 0; column < Math.min(cells.length, from + MOST_COLUMNS); column += 1) {
      const text = textOf(cells[column]);
      if (text === "") continue;
      return { column, text };
    }
    return null;
  }

  /** More than two numbers in a row: nobody's line of staff. */
  private isBudgetRow(row: number): boolean {
    const cells = this.grid.sheet.rows.get(row) ?? [];
    let numbers = 0;
    for (const cell of cells) if (typeof cell?.value === "number") numbers += 1;
    return numbers > 3;
  }

  private tableFrom(row: number): FoundList | null {
    const columns = staffingColumns(this.grid, row);
    return columns === null ? null : this.tableBelow(row, columns);
  }

  private tableBelow(headings: number, columns: readonly StaffingColumn[]): FoundList | null {
    const lines: StaffingLine[] = [];
    const rows: number[] = [];
    let bottom = headings;
    let empty = 0;
    for (
      let row = headings + 1;
      row <= this.grid.lastRow && empty < MOST_EMPTY_ROWS && rows.length < MOST_LINES;
      row += 1
    ) {
      if (this.isTaken(row)) break;
      const texts = columns.map((column) => textOf(this.grid.cell(row, column.column))).filter((text) => text !== "");
      const [first] = texts;
      if (first === undefined) {
        empty += 1;
        continue;
      }
      if (texts.length === 1 && (empty > 0 || endsStaffing(first) || readStaffingHeading(first) !== null)) break;
      empty = 0;
      bottom = row;
      if (!isStaffingTotal(first) && !isGuidance(first)) rows.push(row);
    }
    const share = columns.find((column) => column.role === "share");
    const scale = shareScaleOf(share === undefined ? [] : rows.map((row) => this.grid.cell(row, share.column)));
    for (const row of rows) {
      const line = readStaffingRow(this.grid, row, columns, this.context, scale);
      if (line !== null) lines.push(line);
    }
    return lines.length === 0 ? null : { lines, bottom, right: Math.max(...columns.map((column) => column.column)) };
  }
}

interface FoundList {
  readonly lines: readonly StaffingLine[];
  readonly bottom: number;
  readonly right: number;
}
