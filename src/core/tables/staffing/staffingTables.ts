import { isGuidance } from "../../forms/guidance";
import { isEmpty } from "../../reading/placeholders";
import { isStaffingTotal, readStaffingLine, type StaffingContext } from "../../reading/staffing";
import type { CellRange } from "../../workbook/address";
import { FreeCells, takenBy } from "../regions/freeCells";
import { type Grid, type IsTaken, textOf } from "../regions/grid";
import { indsatsomraadeOf } from "../regions/indsatsomraadeOf";
import { isSectionLabel } from "../regions/sections";
import { endsStaffing, isFootnote, readStaffingHeading, type StaffingHeading } from "./staffingHeadings";
import { staffingLinesOf } from "./staffingLines";
import { bodyBelow, staffingColumns, type StaffingColumn } from "./staffingColumns";
import { withHoursOfArea } from "./staffingHours";
import { readStaffingColumns, type HeadedColumns } from "./staffingMeanings";
import { readStaffingRow, shareScaleOf } from "./staffingRows";
import type { StaffingLine, StaffingTable } from "./staffingTable";
import type { PlanFacts } from "../planFacts";

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
 * @param isTaken whether a cell belongs to a table already found.
 */
export function readStaffingTables(grid: Grid, plan: PlanFacts, isTaken: IsTaken): StaffingTable[] {
  return new StaffingFinder(grid, plan, isTaken).find();
}

class StaffingFinder {
  private readonly isBudgetSheet: boolean;
  private readonly context: StaffingContext;
  private readonly cells: FreeCells;
  /** What the lists found so far take up. */
  private readonly claimed: { readonly range: CellRange }[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly plan: PlanFacts,
    isTaken: IsTaken,
  ) {
    this.isBudgetSheet = BUDGET_SHEET.test(grid.sheet.name);
    this.context = { planName: plan.name };
    const isClaimed = takenBy(this.claimed);
    this.cells = new FreeCells(grid, (row, column) => isTaken(row, column) || isClaimed(row, column));
  }

  find(): StaffingTable[] {
    const found: StaffingTable[] = [];
    let looked = 0;
    for (const row of this.grid.rowIndexes) {
      if (!this.cells.isTaken(row)) looked += 1;
      if (looked > MOST_ROWS) break;
      // Of tables side by side each is found in turn: what is found is no longer free.
      for (let table = this.tableAt(row); table !== null; table = this.tableAt(row)) found.push(table);
    }
    return found;
  }

  private tableAt(row: number): StaffingTable | null {
    const cells = this.cells.row(row);
    for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column += 1) {
      const value = cells[column]?.value;
      if (typeof value !== "string" || value.length > LONGEST_CELL) continue;
      const heading = readStaffingHeading(value.trim());
      const table = heading === null ? this.withoutTitle(row, column, value) : this.titled(row, column, heading);
      if (table !== null) return table;
    }
    return null;
  }

  private titled(row: number, column: number, { rest, sure }: StaffingHeading): StaffingTable | null {
    const columns = sure ? null : this.standingAlone(row, column);
    const list = columns !== null ? this.tableBelow(row, columns) : this.list(row, column, rest, sure);
    return list === null ? null : this.placed(row, column, list);
  }

  private withoutTitle(row: number, column: number, text: string): StaffingTable | null {
    const columns = mayHeadTable(text) ? this.standingAlone(row, column) : null;
    const list = columns === null ? null : this.tableBelow(row, columns);
    return list === null ? null : this.placed(row, column, list);
  }

  /** Headings of a table of staff on a delaftale's sheet; on another sheet such a table may as well be a budget's. */
  private standingAlone(row: number, from: number): StaffingColumn[] | null {
    if (this.isBudgetSheet) return null;
    const columns = staffingColumns(this.cells, row, from);
    const costs = columns?.some((column) => column.role === "amount") === true;
    return columns === null || costs || indsatsomraadeOf(this.grid, row) === null ? null : columns;
  }

  private placed(top: number, left: number, list: FoundList): StaffingTable {
    const { lines, bottom, right, reach } = list;
    const range: CellRange = {
      top,
      left: Math.min(left, ...lines.map((line) => line.at.column)),
      bottom,
      right: Math.max(right, left),
    };
    this.claimed.push({ range: { ...range, right: Math.max(range.right, reach) } });
    const indsatsomraade = indsatsomraadeOf(this.grid, top + 1, range);
    return {
      kind: "medarbejdere",
      sheet: this.grid.sheet,
      range,
      indsatsomraade,
      plan: this.plan,
      lines,
      columns: list.headed === undefined ? [] : readStaffingColumns(this.grid, list.headed, indsatsomraade),
    };
  }

  private list(row: number, column: number, rest: string, sure: boolean): FoundList | null {
    const inCell = this.linesIn(rest, row, column);
    const at = inCell.length > 0 ? column : this.besideColumn(row, column);
    const isBeside = at !== column;
    const table = isBeside ? this.tableFrom(row, at) : null;
    if (table !== null) return table;
    const beside = isBeside ? this.besideLabel(row, column, at) : NO_ROW;
    const start = beside.lines.length > 0 ? at : column;
    const below = this.below(
      row + 1,
      { column: start, notBefore: beside.lines.length > 0 ? start : 0 },
      inCell.length + beside.lines.length > 0,
    );
    if (below === null) return null;
    const lines = [...inCell, ...beside.lines, ...below.lines];
    const meant = sure ? lines.length > 0 : lines.some((line) => line.read.states !== "nothing");
    return meant
      ? {
          lines,
          bottom: Math.max(row, below.bottom),
          right: Math.max(column, start, below.right),
          reach: Math.max(beside.reach, below.reach),
          headed: below.headed,
        }
      : null;
  }

  /** What stands beside a label is the list, unless it is another heading, or a remark beside a label with the list below. */
  private besideLabel(row: number, column: number, at: number): RowOfLines {
    if (readStaffingHeading(textOf(this.cells.cell(row, at))) !== null) return NO_ROW;
    const found = this.rowFrom(row, at);
    const isRemark = found.lines.every(({ read }) => read.states === "nothing" && read.stilling === null);
    return isRemark && textOf(this.cells.cell(row + 1, column)) !== "" ? NO_ROW : found;
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
    const cells = this.cells.row(row);
    for (let at = column + 1; at < Math.min(cells.length, column + MOST_COLUMNS); at += 1)
      if (textOf(cells[at]) !== "") return at;
    return column;
  }

  /** The lines of a row from the column on: one cell of lines, or a row whose cells make one line. */
  private rowFrom(row: number, from: number): RowOfLines {
    const cells = this.cells.row(row);
    const filled: { readonly column: number; readonly text: string }[] = [];
    for (let column = from; column < Math.min(cells.length, from + MOST_COLUMNS); column += 1) {
      const text = textOf(cells[column]);
      if (text !== "" && text.length <= LONGEST_CELL) filled.push({ column, text });
    }
    const [first] = filled;
    if (first === undefined) return NO_ROW;
    const texts = filled.map((cell) => cell.text);
    const inFirst = (): RowOfLines => ({ lines: this.linesIn(first.text, row, first.column), reach: first.column });
    if (filled.length === 1 || isStaffingTotal(first.text) || texts.some((text) => text.includes("\n")))
      return inFirst();
    const text = texts.join(" · ");
    const reach = filled.at(-1)?.column ?? first.column;
    if (isGuidance(text)) return { lines: [], reach };
    const read = { ...readStaffingLine(texts.join(", "), this.context), text };
    return { lines: [{ at: { row, column: first.column }, text, read }], reach };
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
    let reach = column;
    for (let row = from; row <= this.grid.lastRow && empty < MOST_EMPTY_ROWS && lines.length < MOST_LINES; row += 1) {
      if (this.cells.isTaken(row, column)) break;
      const first = this.firstText(row, column);
      if (first === null) {
        empty += 1;
        continue;
      }
      // Left of a list that stands beside its heading: the form's next label.
      if (first.column < notBefore) break;
      const afterGap = empty > 0;
      empty = 0;
      if (isGuidance(first.text) || isFootnote(first.text)) continue;
      if (first.text.length <= 400 && (readStaffingHeading(first.text) !== null || endsStaffing(first.text))) {
        const columns = staffingColumns(this.cells, row, first.column);
        if (columns === null) break;
      }
      const table = this.tableFrom(row, first.column);
      if (table !== null) {
        lines.push(...table.lines);
        return {
          lines,
          bottom: Math.max(bottom, table.bottom),
          right: Math.max(right, table.right),
          reach: Math.max(reach, table.reach),
          headed: table.headed,
        };
      }
      if (this.isBudgetRow(row)) return lines.length === 0 && !hasLines ? null : { lines, bottom, right, reach };
      const read = this.rowFrom(row, first.column);
      // Behind an empty row only what is a line of staff in itself goes on with the list.
      if (
        afterGap &&
        (lines.length > 0 || hasLines) &&
        !read.lines.some(({ read: { states, areaWeight } }) => states !== "nothing" || areaWeight !== null)
      )
        break;
      lines.push(...read.lines);
      bottom = row;
      right = Math.max(right, first.column);
      reach = Math.max(reach, read.reach);
    }
    return { lines, bottom, right, reach };
  }

  private firstText(row: number, from: number): { readonly column: number; readonly text: string } | null {
    const cells = this.cells.row(row);
    for (let column = 0; column < Math.min(cells.length, from + MOST_COLUMNS); column += 1) {
      const text = textOf(cells[column]);
      if (text !== "") return { column, text };
    }
    return null;
  }

  /** More than two numbers in a row: nobody's line of staff. */
  private isBudgetRow(row: number): boolean {
    let numbers = 0;
    for (const cell of this.cells.row(row)) if (typeof cell?.value === "number") numbers += 1;
    return numbers > 3;
  }

  private tableFrom(row: number, from: number): FoundList | null {
    const columns = staffingColumns(this.cells, row, from);
    return columns === null ? null : this.tableBelow(row, columns);
  }

  private tableBelow(headings: number, columns: readonly StaffingColumn[]): FoundList | null {
    const lines: StaffingLine[] = [];
    const rows: number[] = [];
    const left = Math.min(...columns.map(({ column }) => column));
    const position = columns.find(({ role }) => role === "stilling")?.column ?? left;
    let bottom = headings;
    let empty = 0;
    for (
      let row = bodyBelow(this.cells, headings, left);
      row <= this.grid.lastRow && empty < MOST_EMPTY_ROWS && rows.length < MOST_LINES;
      row += 1
    ) {
      if (columns.some(({ column }) => this.cells.isTaken(row, column))) break;
      // Left of a table that stands beside its heading: the form's next label.
      if (this.labelsSection(row, left)) break;
      const texts = columns.map((column) => textOf(this.cells.cell(row, column.column))).filter((text) => text !== "");
      const [first] = texts;
      if (first === undefined) {
        empty += 1;
        continue;
      }
      if (texts.length === 1 && (empty > 0 || endsStaffing(first) || readStaffingHeading(first) !== null)) break;
      empty = 0;
      if (isFootnote(first)) continue;
      bottom = row;
      const label = textOf(this.cells.cell(row, position));
      if (!isStaffingTotal(label === "" ? first : label) && !isGuidance(first)) rows.push(row);
    }
    const share = columns.find((column) => column.role === "share");
    const scale = shareScaleOf(share === undefined ? [] : rows.map((row) => this.grid.cell(row, share.column)));
    const settled = withHoursOfArea(columns, (as) =>
      rows.flatMap((row) => readStaffingRow(this.grid, row, as, this.context, scale)?.read ?? []),
    );
    for (const row of rows) {
      const line = readStaffingRow(this.grid, row, settled, this.context, scale);
      if (line !== null) lines.push(line);
    }
    const right = Math.max(...columns.map((column) => column.column));
    const headed = { headings, columns: settled };
    return lines.length === 0 ? null : { lines, bottom, right, reach: right, headed };
  }

  private labelsSection(row: number, left: number): boolean {
    return this.cells
      .row(row)
      .slice(0, left)
      .some((cell) => textOf(cell) !== "" && (endsStaffing(textOf(cell)) || isSectionLabel(textOf(cell))));
  }
}

/** A cheap first look: a table without a heading above it begins with its column of positions. */
function mayHeadTable(first: string): boolean {
  return first.length < 40 && /^\s*(?:still|medarb|funkt|titel|navn|ansat|personale|jobtitel)/i.test(first);
}

interface RowOfLines {
  readonly lines: readonly StaffingLine[];
  /** The last column that the lines were read of. */
  readonly reach: number;
}

const NO_ROW: RowOfLines = { lines: [], reach: 0 };

interface FoundList {
  readonly lines: readonly StaffingLine[];
  readonly bottom: number;
  readonly right: number;
  /** The last column that anything was read of. */
  readonly reach: number;
  /** Of a table the row of its headings, and its columns. */
  readonly headed?: HeadedColumns | undefined;
}
