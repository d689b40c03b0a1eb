import type { CellAddress, CellRange } from "../../workbook/address";
import { columnsOf, type GoalColumn } from "../../forms/form";
import { isGuidance } from "../../forms/guidance";
import { fold } from "../../reading/text";
import type { FoundHeadings } from "../regions/foundHeadings";
import { BodyCell, type CellState } from "./bodyCell";
import { type Grid, holdsSomething, textOf } from "../regions/grid";
import { isSectionLabel, saysOrigin, startsNextSection } from "../regions/sections";
import type { SplitRow } from "../planTables";
import { type Beside, isFurtherParagraph } from "./wordRow";

/** The sheet rows that make up one logical row, and where each of its columns has its values. */
export interface RowBlock {
  readonly top: number;
  bottom: number;
  /** By column, counted from the table's first. */
  readonly cells: BodyCell[];
}

export interface GoalBody {
  readonly blocks: readonly RowBlock[];
  readonly splitRows: readonly SplitRow[];
  readonly emptyRows: readonly number[];
  readonly merges: readonly CellRange[];
  /** The last row that belongs to the table; the headings' own when it has no rows. */
  readonly bottom: number;
}

interface SheetRowView {
  readonly row: number;
  /** By column, counted from the table's first. */
  readonly states: readonly CellState[];
  /** Number of columns with text of their own. */
  readonly own: number;
}

/** So many empty rows in a row end a table. */
const MOST_EMPTY_ROWS = 4;

const LONGEST_HEADING = 60;
/** Headings hold no figures; the baselines of a row do. */
const HOLDS_FIGURE = /\d[\d.,]*\s?%/;

/** Reads the rows below the headings, until another table, a section of the form, or nothing more. */
export function readGoalBody(grid: Grid, headings: FoundHeadings, isHeadingRow: (row: number) => boolean): GoalBody {
  return new BodyReader(grid, headings, isHeadingRow).read();
}

class BodyReader {
  private readonly columns: readonly number[];
  private readonly byGoal = new Map<GoalColumn, number>();
  /** The form's columns beside those that name the row. */
  private readonly beside: readonly GoalColumn[];
  private readonly years: readonly GoalColumn[];
  /** Columns whose value stands once over the rows it counts for. */
  private readonly statedOnce: ReadonlySet<number>;
  private readonly blocks: RowBlock[] = [];
  private readonly splitRows: SplitRow[] = [];
  private readonly emptyRows: number[] = [];
  private readonly sectionRows = new Set<number>();
  private bottom: number;

  constructor(
    private readonly grid: Grid,
    private readonly headings: FoundHeadings,
    private readonly isHeadingRow: (row: number) => boolean,
  ) {
    this.bottom = headings.bottom;
    const columns: number[] = [];
    for (let column = headings.left; column <= headings.right; column += 1) columns.push(column);
    this.columns = columns;
    for (const heading of headings.headings) if (heading.goal !== null) this.byGoal.set(heading.goal, heading.column);
    const form = columnsOf(headings);
    this.beside = form.map(({ id }) => id).filter((id) => id !== "delmaal" && id !== "indikator");
    this.years = form.flatMap(({ id, reader }) => (reader === "year" ? [id] : []));
    this.statedOnce = new Set(form.flatMap(({ id, statedOnce }) => (statedOnce && this.byGoal.get(id)) ?? []));
  }

  read(): GoalBody {
    let pendingEmpty: number[] = [];
    const last = this.grid.lastRow;
    for (let row = this.headings.bottom + 1; row <= last; row += 1) {
      const view = this.view(row);
      if (view.own === 0) {
        const block = this.blocks.at(-1);
        if (pendingEmpty.length === 0 && block !== undefined && this.isHeldByMerge(view, block)) {
          block.bottom = row;
          continue;
        }
        // A row that is struck out whole is no row of the table, and no gap in it.
        if (this.isStruckOut(row)) continue;
        pendingEmpty.push(row);
        if (pendingEmpty.length > MOST_EMPTY_ROWS) break;
        continue;
      }
      if (this.endsTable(view, pendingEmpty.length > 0)) break;
      if (this.isLineAcross(view)) {
        this.sectionRows.add(row);
        continue;
      }
      this.emptyRows.push(...pendingEmpty);
      const continues = pendingEmpty.length === 0;
      pendingEmpty = [];
      this.addRow(view, continues);
    }
    this.bottom = Math.max(this.bottom, this.blocks.at(-1)?.bottom ?? 0);
    return {
      blocks: this.blocks,
      splitRows: this.splitRows,
      emptyRows: this.emptyRows.filter((row) => this.blocks.length > 0 && row < this.bottom),
      merges: this.loneMerges(),
      bottom: this.bottom,
    };
  }

  private isStruckOut(row: number): boolean {
    const cells = this.grid.sheet.rows.get(row);
    return cells !== undefined && this.columns.some((column) => cells[column]?.leftOut?.struck !== undefined);
  }

  private view(row: number): SheetRowView {
    const states: CellState[] = [];
    let own = 0;
    const merged = this.grid.hasMerges && this.grid.mergesIn(row).length > 0;
    const cells = this.grid.sheet.rows.get(row);
    for (const column of this.columns) {
      const merge = merged ? this.grid.mergeAt(row, column) : null;
      const isTopLeft = merge === null || (merge.top === row && merge.left === column);
      if (!isTopLeft) {
        states.push(merge.left < column ? "left" : merge.top > this.headings.bottom ? "below" : "empty");
      } else if (holdsSomething(cells?.[column])) {
        states.push("own");
        own += 1;
      } else states.push("empty");
    }
    return { row, states, own };
  }

  private state(view: SheetRowView, goal: GoalColumn): CellState | null {
    const column = this.byGoal.get(goal);
    return column === undefined ? null : this.stateIn(view, column);
  }

  private stateIn(view: SheetRowView, column: number): CellState {
    return view.states[column - this.headings.left] ?? "empty";
  }

  private firstOwn(view: SheetRowView): number {
    return this.headings.left + view.states.indexOf("own");
  }

  private text(row: number, column: number | undefined): string {
    return column === undefined ? "" : textOf(this.grid.cell(row, column));
  }

  /** A row without text belongs to the row above when a merge of its Indikator (or, without one, any merge) reaches down over it. */
  private isHeldByMerge(view: SheetRowView, block: RowBlock): boolean {
    const indikator = this.byGoal.get("indikator");
    const columns = indikator === undefined ? this.columns : [indikator];
    return columns.some((column) => {
      if (this.stateIn(view, column) !== "below") return false;
      const merge = this.grid.mergeAt(view.row, column);
      return merge !== null && merge.top >= block.top && merge.top <= block.bottom;
    });
  }

  private endsTable(view: SheetRowView, afterGap: boolean): boolean {
    if (this.mayHeadTable(view) && this.isHeadingRow(view.row)) return true;
    if (view.own === 1) {
      const text = this.text(view.row, this.firstOwn(view));
      if (text.startsWith("*") || startsNextSection(text, [this.headings.form])) return true;
    } else if (this.headsStaffing(view)) return true;
    if (this.isLabelled(view)) return true;
    if (!afterGap) return this.blocks.length === 0 && !this.isPlausibleRow(view);
    return !this.isPlausibleRow(view);
  }

  /** Only short texts can be headings; asking for the headings of every row would be slow. */
  private mayHeadTable(view: SheetRowView): boolean {
    if (view.own < 2) return false;
    for (const column of this.columns) {
      if (this.stateIn(view, column) !== "own") continue;
      const value = this.grid.cell(view.row, column)?.value;
      if (typeof value !== "string" || value.length > LONGEST_HEADING || HOLDS_FIGURE.test(value)) return false;
    }
    return true;
  }

  /** A section's label, with whatever beside it: in the table's first text, or left of a table that begins further in. */
  private isLabelled(view: SheetRowView): boolean {
    const label = this.text(view.row, this.labelLeft(view.row) ?? this.firstOwn(view));
    const own = (goal: GoalColumn): string => this.text(view.row, this.byGoal.get(goal));
    return isSectionLabel(label, [this.headings.form]) && !saysOrigin(own("year"), own("source"));
  }

  /** The column of the first text left of the table; null where nothing stands there, or a table of its own may. */
  private labelLeft(row: number): number | null {
    const { top, bottom, left } = this.headings;
    const holds = (at: number, column: number): boolean => this.text(at, column) !== "";
    for (let column = left - 1; column >= 0; column -= 1) {
      for (let heading = top; heading <= bottom; heading += 1) if (holds(heading, column)) return null;
      if (holds(row, column)) return column;
    }
    return null;
  }

  private headsStaffing(view: SheetRowView): boolean {
    const text = this.text(view.row, this.firstOwn(view));
    return text.length < 12 && fold(text) === "stilling";
  }

  /** A row of the table has a Delmål or an Indikator, and something beside it. */
  private isPlausibleRow(view: SheetRowView): boolean {
    const named = (["delmaal", "indikator"] as const).some((goal) => {
      const state = this.state(view, goal);
      return state === "own" || state === "below";
    });
    const filled = view.states.filter((state) => state === "own" || state === "below").length;
    if (this.blocks.length === 0) return named || filled >= 2;
    return named && filled >= 2;
  }

  /** A line merged over most of the table, or LBF's guidance text alone in a row: no row of the table. */
  private isLineAcross(view: SheetRowView): boolean {
    if (view.own !== 1) return false;
    const column = this.firstOwn(view);
    if (isGuidance(this.text(view.row, column), [this.headings.form])) return true;
    const merge = this.grid.mergeAt(view.row, column);
    return merge !== null && merge.right - merge.left + 1 >= Math.max(3, this.columns.length / 2);
  }

  private addRow(view: SheetRowView, adjacent: boolean): void {
    const block = this.blocks.at(-1);
    if (block !== undefined && adjacent && this.continuesRow(view, block)) {
      this.join(view, block);
      return;
    }
    this.blocks.push({
      top: view.row,
      bottom: view.row,
      cells: this.columns.map((column) => this.bodyCell(view, column)),
    });
  }

  private bodyCell(view: SheetRowView, column: number): BodyCell {
    const state = this.stateIn(view, column);
    if (state === "below") {
      const merge = this.grid.mergeAt(view.row, column);
      const row = merge?.top ?? view.row;
      const left = merge?.left ?? column;
      const cell = this.grid.cell(row, left);
      return new BodyCell(
        row,
        left,
        holdsSomething(cell) ? cell : undefined,
        column === this.byGoal.get("delmaal") ? "above" : state,
        this.headings.form,
      );
    }
    const cell = state === "left" ? undefined : this.grid.cell(view.row, column);
    const own = state === "own" || cell?.leftOut !== undefined ? cell : undefined;
    return new BodyCell(view.row, column, own, state, this.headings.form);
  }

  private join(view: SheetRowView, block: RowBlock): void {
    let first: CellAddress | null = null;
    for (const column of this.columns) {
      if (this.stateIn(view, column) !== "own") continue;
      const cell = this.grid.cell(view.row, column);
      const at = { row: view.row, column };
      first ??= at;
      const index = column - this.headings.left;
      const before = block.cells[index];
      if (cell !== undefined && before !== undefined) block.cells[index] = before.with({ at, cell });
    }
    block.bottom = view.row;
    this.splitRows.push({
      row: view.row,
      at: first ?? { row: view.row, column: this.headings.left },
      joinedTo: { row: block.top, column: this.headings.left },
    });
  }

  /**
   * Whether the row only continues the row above. Pasting from Word gives every paragraph a row of its own and merges
   * the cells with one paragraph down over them; a year is one paragraph always, so a row with a year of its own is new.
   */
  private continuesRow(view: SheetRowView, block: RowBlock): boolean {
    const delmaal = this.state(view, "delmaal");
    const indikator = this.state(view, "indikator");
    const present = this.beside.flatMap((goal) => this.state(view, goal) ?? []);
    const heldDown = (state: CellState | null): boolean => state === "below";
    const hasYear = this.years.some((goal) => this.state(view, goal) === "own");

    if (delmaal !== "own" && indikator !== "own") {
      if (hasYear) return false;
      // With a baseline and a source of its own it is a row whose Indikator is missing, or merged down over it; a year
      // that is merged down too tells the paragraphs of a pasted cell.
      const isWhole = this.state(view, "baseline") === "own" && this.state(view, "source") === "own";
      const yearHeldDown = this.years.some((goal) => heldDown(this.state(view, goal)));
      if (isWhole && !yearHeldDown) return false;
      return delmaal !== null || indikator !== null;
    }
    if (hasYear) return false;
    if (heldDown(indikator))
      return this.state(view, "source") !== "own" || this.years.some((goal) => heldDown(this.state(view, goal)));
    if (present.length > 0 && present.every(heldDown)) return indikator === "own" || delmaal === "own";
    if (indikator === "own" && this.state(view, "baseline") === "own") return this.isFurtherParagraph(view, block);
    const loneText = present.every((state) => state === "empty" || state === "below");
    if (!loneText) return false;
    const column = this.byGoal.get(indikator === "own" ? "indikator" : "delmaal");
    if (delmaal === "own" && indikator === "own") return false;
    return continuesSentence(this.textAbove(block, column), this.text(view.row, column));
  }

  private isFurtherParagraph(view: SheetRowView, block: RowBlock): boolean {
    const columns = this.beside.flatMap((goal) => (goal === "baseline" ? [] : (this.byGoal.get(goal) ?? [])));
    const held = columns.flatMap((column) => {
      const merge = this.stateIn(view, column) === "below" ? this.grid.mergeAt(view.row, column) : null;
      return merge?.top === block.top ? [merge] : [];
    });
    const filled = held.filter(({ top, left }) => holdsSomething(this.grid.cell(top, left)));
    return isFurtherParagraph({
      delmaal: this.besides(view, block, "delmaal"),
      indikator: this.besides(view, block, "indikator"),
      baseline: this.besides(view, block, "baseline"),
      held,
      columns: columns.length,
      filled: filled.length,
    });
  }

  private besides(view: SheetRowView, block: RowBlock, goal: GoalColumn): Beside {
    const column = this.byGoal.get(goal);
    const parts = column === undefined ? [] : (block.cells[column - this.headings.left]?.parts ?? []);
    return {
      first: textOf(parts[0]?.cell),
      above: textOf(parts.at(-1)?.cell),
      own: this.state(view, goal) === "own" ? this.text(view.row, column) : "",
    };
  }

  private textAbove(block: RowBlock, column: number | undefined): string {
    return column === undefined ? "" : textOf(block.cells[column - this.headings.left]?.parts.at(-1)?.cell);
  }

  /** The merges of the body that the form doesn't have and that no split row explains. */
  private loneMerges(): CellRange[] {
    const found: CellRange[] = [];
    const seen = new Set<CellRange>();
    // What another column than LBF's is for, and whether it may be merged, is not ours to say.
    const unknown = new Set(this.headings.headings.filter(({ goal }) => goal === null).map(({ column }) => column));
    const tops = this.blocks.map((block) => block.top);
    for (let row = this.headings.bottom + 1; row <= this.bottom; row += 1) {
      if (!this.grid.hasMerges) break;
      for (const merge of this.grid.mergesIn(row)) {
        if (seen.has(merge) || merge.top !== row) continue;
        if (merge.right < this.headings.left || merge.left > this.headings.right) continue;
        seen.add(merge);
        const oneColumn = merge.left === merge.right;
        if (oneColumn && (unknown.has(merge.left) || this.statedOnce.has(merge.left))) continue;
        const block = this.blocks[lastAtOrBefore(tops, row)];
        const insideOneRow = block !== undefined && merge.bottom <= block.bottom;
        if (oneColumn && insideOneRow) continue;
        found.push(merge);
      }
    }
    return found;
  }
}

/** "…i gang med en" + "uddannelse": the text goes on in lower case, or the one above breaks off. */
function continuesSentence(above: string, text: string): boolean {
  const first = text.charAt(0);
  const isLower = first !== first.toUpperCase() && first === first.toLowerCase();
  return above !== "" && (isLower || /[-,–]$/.test(above));
}

/** Index of the last number that is not above `value`, in ascending numbers; -1 for none. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
