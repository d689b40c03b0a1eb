import { findIndsatsomraade } from "../../reading/indsatsomraader";
import { mayHoldTitle } from "../../reading/staffing/titles";
import { fold } from "../../reading/text";
import type { CellAddress, CellRange } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { areaOfTitle, bottomOf, type Block } from "./budgetBlock";
import { numberOf } from "./budgetCells";
import { columnsByFigures } from "./columnsByFigures";
import { fieldsOf, isMeasure, withMapping, type BodyOf, type Field, type Head } from "./budgetFields";
import { isFundingTitle, fundingPartyOf } from "./budgetFunding";
import { HeaderFinder, type BudgetHeader } from "./budgetHeader";
import { headingUnit, readColumnHeading, saysThousands } from "./budgetHeadings";
import { isPositionLabel } from "./budgetLabels";
import { areaIn } from "./budgetMeaning";
import { type Grid, holdsSomething, isUnknown, textOf } from "../regions/grid";
import type { BudgetMapping, RowMapping } from "../staffing/staffingTable";

/** How far down a sheet budgets are looked for outside its other tables. */
const MOST_ROWS = 5_000;
/** A budget has no more rows. */
const MOST_RECORDS = 2_000;
const MOST_EMPTY = 2;
const TITLE_ROWS = 6;
const MOST_COLUMNS = 80;

/** The blocks of budgets on a sheet, top to bottom. */
export function budgetBlocks(grid: Grid, told: ToldOfBudget): Block[] {
  return new BlockFinder(grid, told).find();
}

/** What the user has said of the budgets of a sheet. */
export interface ToldOfBudget {
  readonly mapping: readonly BudgetMapping[];
  /** Ranges that are budgets, headings in the first row. */
  readonly pointedOut: readonly CellRange[];
}

class BlockFinder {
  private readonly headers: HeaderFinder;
  private readonly blocks: Block[] = [];
  private lastBottom = -1;

  constructor(
    private readonly grid: Grid,
    private readonly told: ToldOfBudget,
  ) {
    this.headers = new HeaderFinder(
      grid,
      told.mapping.flatMap((one) => ("column" in one ? [one] : [])),
    );
  }

  find(): Block[] {
    let looked = 0;
    for (const row of this.grid.rowIndexes) {
      if (row <= this.lastBottom) continue;
      looked += 1;
      if (looked > MOST_ROWS) break;
      const blocks = this.blocksAt(row);
      if (blocks.length === 0) continue;
      const found = blocks.flatMap((block) => [block, ...this.beside(block)]);
      // What stands beside may reach further down, past rows where nothing stands below the block.
      this.lastBottom = Math.max(...found.map(bottomOf));
      this.blocks.push(...found);
    }
    return this.blocks;
  }

  private blocksAt(row: number): Block[] {
    const told = this.pointedOut(row);
    if (told !== null) return [told];
    const turned = this.turned(row);
    if (turned.length > 0) return turned;
    const block = this.upright(row) ?? this.plainFunding(row);
    return block === null ? [] : [block];
  }

  /** The last row below, after which something stands in the columns again or nothing at all. */
  private freeBelow(bottom: number, columns: readonly number[]): number {
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    let last = bottom;
    for (let row = bottom + 1; row <= bottom + MOST_RECORDS && row - last <= MOST_EMPTY; row += 1) {
      if (!this.isEmptyRow(row, left, right)) break;
      if (this.grid.rows.has(row)) last = row;
    }
    return last;
  }

  /** Blocks that stand beside one, in the rows that it reaches over. */
  private beside({ turned, grid, head, label, fields, records }: Block): Block[] {
    if (turned === "columns") return [];
    const columns = [label, ...fields.map(({ index }) => index)];
    const rows = { top: head, bottom: this.freeBelow(records.at(-1) ?? head, columns) };
    const sides = [
      { ...rows, left: 0, right: Math.min(...columns) - 1 },
      { ...rows, left: Math.max(...columns) + 1, right: MOST_COLUMNS - 1 },
    ];
    return sides.flatMap((side) => {
      const window = side.right > side.left ? grid.within(side) : null;
      return window === null || window.rowIndexes.length < 2 ? [] : new BlockFinder(window, this.told).find();
    });
  }

  private upright(row: number): Block | null {
    const header = this.headers.headerAt(row) ?? (this.blocks.length === 0 ? this.mapped(row) : null);
    // Over positions in columns, names of people head nothing.
    if (header === null || this.turned(row + 1).length > 0) return null;
    return this.uprightBlock(header, this.grid.lastRow);
  }

  private uprightBlock(header: BudgetHeader, lastRow: number): Block | null {
    const records = this.recordRows(header, lastRow);
    return records.length === 0 ? null : this.block("rows", header, { records }, header.top);
  }

  /** A range that the user has pointed out: its first row is the headings, its last the last of its rows. */
  private pointedOut(row: number): Block | null {
    const range = this.told.pointedOut.find(({ top }) => top === row);
    const header = range === undefined ? null : (this.headers.mappedHeader(row) ?? this.headers.headerAt(row));
    return range === undefined || header === null ? null : this.uprightBlock(header, range.bottom);
  }

  private isPointedOut(row: number): boolean {
    return this.told.pointedOut.some(({ top }) => top === row);
  }

  /** By the user's mapping alone: the row above the first position. */
  private mapped(row: number): BudgetHeader | null {
    const label = this.headers.mappedLabel;
    if (label === null || !isPositionLabel(textOf(this.grid.cell(row + 1, label)))) return null;
    return this.headers.mappedHeader(row);
  }

  private recordRows(header: BudgetHeader, lastRow = this.grid.lastRow): number[] {
    const columns = [header.label, ...header.fields.map((field) => field.index)];
    const right = Math.max(...columns);
    const left = Math.min(...columns);
    const records: number[] = [];
    let lastFilled = 0;
    let empty = 0;
    for (
      let row = header.bottom + 1;
      row <= Math.min(lastRow, this.grid.lastRow) && empty < MOST_EMPTY && records.length < MOST_RECORDS;
      row += 1
    ) {
      if (this.isPointedOut(row)) break;
      if (this.isEmptyRow(row, left, right)) {
        empty += 1;
        continue;
      }
      if (this.headers.headerAt(row) !== null || this.beginsFunding(row, header)) break;
      empty = 0;
      records.push(row);
      if (this.holdsFigure(row, header.fields)) lastFilled = records.length;
    }
    // Lines without figures at the end are the next table's title.
    return records.slice(0, lastFilled);
  }

  private isEmptyRow(row: number, left: number, right: number): boolean {
    const cells = this.grid.rows.get(row);
    if (cells === undefined) return true;
    for (let column = left; column <= right; column += 1) if (holdsSomething(cells[column])) return false;
    return true;
  }

  private holdsFigure(row: number, fields: readonly Field[]): boolean {
    return fields.some(
      (field) =>
        (isMeasure(field.meaning) || field.omraade !== null) &&
        (numberOf(this.grid.cell(row, field.index)) !== null || isUnknown(this.grid.cell(row, field.index))),
    );
  }

  /** "Finansiering" over rows whose figures stand in other columns than the budget's amounts. */
  private beginsFunding(row: number, header: BudgetHeader): boolean {
    if (header.isFunding || !this.isFundingRow(row)) return false;
    const columns = this.figureColumns(row);
    const amounts = header.fields.filter((field) =>
      ["year", "total", "amount", "annual-cost", "funding"].includes(field.meaning?.kind ?? ""),
    );
    return columns.length > 0 && !columns.some((column) => amounts.some((field) => field.index === column));
  }

  private isFundingRow(row: number): boolean {
    const cells = this.grid.rows.get(row) ?? [];
    const filled = cells.slice(0, MOST_COLUMNS).filter((cell) => textOf(cell) !== "");
    const [first] = filled;
    return filled.length === 1 && typeof first?.value === "string" && isFundingTitle(first.value);
  }

  /** Columns with figures in the rows below, up to the next empty one. */
  private figureColumns(row: number): number[] {
    const found = new Set<number>();
    for (let below = row + 1; below <= row + 12; below += 1) {
      const cells = this.grid.rows.get(below);
      if (cells === undefined) {
        if (below === row + 1) continue;
        break;
      }
      cells.slice(0, MOST_COLUMNS).forEach((cell, column) => {
        const number = numberOf(cell);
        if (number !== null && !number.isPercent) found.add(column);
      });
    }
    return [...found].sort((a, b) => a - b);
  }

  /** A list of sources below "Finansiering", without headings of its own. */
  private plainFunding(row: number): Block | null {
    if (!this.isFundingRow(row)) return null;
    const [amount] = this.figureColumns(row);
    const cells = this.grid.rows.get(row) ?? [];
    const label = cells.findIndex((cell) => textOf(cell) !== "");
    if (amount === undefined || label < 0 || amount <= label) return null;
    const total: Field = {
      index: amount,
      at: { row, column: amount },
      heading: "",
      meaning: { kind: "total" },
      omraade: null,
      ofYear: {},
      factor: saysThousands(textOf(cells[label])) ? 1000 : null,
      plainHours: false,
      sumsHours: false,
      openTotal: false,
      amountsPer: null,
      isPartOfPost: false,
      known: "heading",
      isSure: true,
    };
    const header: BudgetHeader = {
      top: row,
      bottom: row,
      fields: [total],
      label,
      corner: textOf(cells[label]),
      isFunding: true,
    };
    const records = this.recordRows(header);
    const isFunding = records.some((record) => fundingPartyOf(textOf(this.grid.cell(record, label))) !== null);
    return isFunding ? this.block("rows", header, { records }, row) : null;
  }

  /** Positions in columns: a row of titles, and labels to the left of the rows below; with several columns a position a block of each. */
  private turned(row: number): Block[] {
    const cells = this.grid.rows.get(row) ?? [];
    const width = Math.min(cells.length, MOST_COLUMNS);
    let first = -1;
    let titles = 0;
    for (let column = 0; column < width; column += 1) {
      const value = cells[column]?.value;
      if (typeof value === "number") return [];
      if (typeof value !== "string" || value.length > 80 || !mayHoldTitle(value) || !isPositionLabel(value)) continue;
      if (readColumnHeading(value)?.kind === "meaning" && titles === 0) continue;
      titles += 1;
      if (first < 0) first = column;
    }
    if (titles < 2 || first < 1) return [];
    const label = this.labelsLeftOf(row, first);
    if (label === null) return [];
    const counted = this.countedBelow(row, first);
    if (counted.length > 0)
      return counted.flatMap(
        (columns) => this.turnedBlock({ row, label, top: row + 1, unit: columns.unit }, columns) ?? [],
      );
    const records: number[] = [];
    for (let column = label + 1; column < width; column += 1) if (textOf(cells[column]) !== "") records.push(column);
    const block = this.turnedBlock({ row, label, top: row, unit: null }, { records });
    return block === null ? [] : [block];
  }

  private turnedBlock(
    {
      row,
      label,
      top,
      unit,
    }: { readonly row: number; readonly label: number; readonly top: number; readonly unit: string | null },
    { records, under }: Pick<Block, "records" | "under">,
  ): Block | null {
    const width = Math.max(label, ...records) + 1;
    const groups = unit === null ? [] : [unit];
    const heads = this.rowHeads(top, label).map((head) => ({ ...head, groups: [...groups, ...head.groups] }));
    const rows = this.told.mapping.filter((one): one is RowMapping => "row" in one);
    const fields = withMapping(
      fieldsOf(heads, this.bodyBeside(label, width)),
      new Map(rows.map((one) => [one.row, one])),
    );
    if (fields.filter((field) => isMeasure(field.meaning) || field.omraade !== null).length < 2) return null;
    const corner = textOf(this.grid.cell(row, label));
    const header: BudgetHeader = { top: row, bottom: top, fields, label: row, corner, isFunding: false };
    return this.block("columns", header, { records, under }, label);
  }

  /** "Timer" and "Kr." in turn below the titles: the columns by what they count, each with the column of its title. */
  private countedBelow(row: number, first: number): CountedColumns[] {
    const found = new Map<string, CountedColumns>();
    const titles = this.grid.rows.get(row) ?? [];
    let title = -1;
    let last = -1;
    for (const [column, cell] of (this.grid.rows.get(row + 1) ?? []).slice(0, MOST_COLUMNS).entries()) {
      if (column < first || textOf(cell) === "") continue;
      const unit = headText(cell);
      if (headingUnit(unit).unit === null) return [];
      while (last < column) {
        last += 1;
        if (textOf(titles[last]) !== "") title = last;
      }
      const known = found.get(fold(unit)) ?? { unit, records: [], under: new Map<number, number>() };
      known.records.push(column);
      known.under.set(column, title);
      found.set(fold(unit), known);
    }
    // One unit under every title says nothing that a line of headings doesn't.
    return found.size < 2 || [...found.values()].some(({ records }) => records.length < 2) ? [] : [...found.values()];
  }

  /** What stands beside the headings down the label column. */
  private bodyBeside(label: number, width: number): BodyOf {
    return (row) => {
      const cells = (this.grid.rows.get(row) ?? []).slice(label + 1, width);
      if (cells.some((cell) => numberOf(cell) !== null || isUnknown(cell))) return "figures";
      return cells.some((cell) => textOf(cell) !== "") ? "texts" : "nothing";
    };
  }

  /** The column left of the titles whose cells below are headings. */
  private labelsLeftOf(row: number, first: number): number | null {
    for (let column = first - 1; column >= 0; column -= 1) {
      let known = 0;
      for (let below = row + 1; below <= row + 15; below += 1) {
        const text = headText(this.grid.cell(below, column));
        if (text !== "" && readColumnHeading(text) !== null) known += 1;
      }
      if (known >= 2) return column;
    }
    return null;
  }

  /** The headings down the label column; a line without figures is the heading of the group below it. */
  private rowHeads(top: number, label: number): Head[] {
    const heads: Head[] = [];
    let group: string[] = [];
    let empty = 0;
    for (let row = top + 1; row <= this.grid.lastRow && empty < MOST_EMPTY && heads.length < 200; row += 1) {
      const text = headText(this.grid.cell(row, label));
      if (text === "") {
        const filled = (this.grid.rows.get(row) ?? []).some((cell) => textOf(cell) !== "");
        if (!filled) empty += 1;
        if (!filled) group = [];
        continue;
      }
      empty = 0;
      if (isFundingTitle(text)) break;
      const others = (this.grid.rows.get(row) ?? []).slice(label + 1, MOST_COLUMNS).some((cell) => textOf(cell) !== "");
      if (!others) {
        group = [text];
        continue;
      }
      heads.push({ index: row, at: { row, column: label }, own: text, groups: group });
    }
    return heads;
  }

  private block(
    turned: Block["turned"],
    header: BudgetHeader,
    { records, under }: Pick<Block, "records" | "under">,
    head: number,
  ): Block {
    const titles = this.titlesAbove(header.top);
    const said = [...titles, { text: header.corner, at: { row: header.top, column: header.label } }];
    const ownArea = header.fields.some(({ omraade: area, meaning }) => area !== null || areaIn(meaning) !== null);
    const byRow = header.fields.some((field) => field.meaning?.kind === "omraade");
    const hasYears = header.fields.some((field) => field.meaning?.kind === "year");
    const omraade =
      ownArea || byRow || header.isFunding
        ? null
        : (lastOf(said, ({ text }) => areaOfTitle(text)) ?? findIndsatsomraade(this.grid.sheet.name));
    const block: Block = {
      grid: this.grid,
      turned,
      fields: header.fields,
      label: header.label,
      records,
      under,
      head,
      isFunding: header.isFunding,
      omraade,
      year: hasYears ? null : this.yearOf(said, header),
      thousands: [...said, ...this.sheetTitles()].some(({ text }) => saysThousands(text)),
    };
    return { ...block, fields: columnsByFigures(block) };
  }

  private yearOf(said: readonly Said[], header: BudgetHeader): Block["year"] {
    const found = lastOf(said, ({ text, at }) => {
      const year = yearOfTitle(text);
      return year === null ? null : { year, at };
    });
    if (found !== null) return found;
    const years = this.grid.sheet.name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    const [year] = years;
    return years.length === 1 && year !== undefined
      ? { year: Number(year), at: { row: header.top, column: header.label } }
      : null;
  }

  /** Texts in the rows above, not further than the block before. */
  private titlesAbove(top: number): Said[] {
    const titles: Said[] = [];
    for (let row = Math.max(this.lastBottom + 1, top - TITLE_ROWS, 0); row < top; row += 1)
      titles.push(...this.textsIn(row));
    return titles;
  }

  /** Texts above everything, where "Beløb i 1.000 kr." stands for the whole sheet. */
  private sheetTitles(): Said[] {
    const titles: Said[] = [];
    for (let row = 0; row < TITLE_ROWS; row += 1) {
      const cells = this.grid.rows.get(row) ?? [];
      if (cells.some((cell) => typeof cell?.value === "number")) break;
      titles.push(...this.textsIn(row).slice(0, 3));
    }
    return titles;
  }

  private textsIn(row: number): Said[] {
    const cells = this.grid.rows.get(row) ?? [];
    return cells.slice(0, MOST_COLUMNS).flatMap((cell, column) => {
      const text = textOf(cell);
      return text === "" || text.length > 200 ? [] : [{ text, at: { row, column } }];
    });
  }
}

interface CountedColumns {
  readonly unit: string;
  readonly records: number[];
  readonly under: Map<number, number>;
}

interface Said {
  readonly text: string;
  readonly at: CellAddress;
}

function lastOf<T>(said: readonly Said[], pick: (said: Said) => T | null): T | null {
  for (let index = said.length - 1; index >= 0; index -= 1) {
    const one = said[index];
    const picked = one === undefined ? null : pick(one);
    if (picked !== null) return picked;
  }
  return null;
}

/** "Budget 2026", "2026", "Budgetår: 2026": a title that speaks of one year. */
function yearOfTitle(text: string): number | null {
  const folded = fold(text);
  const years = folded.match(/(?<!\d)20\d\d(?!\d)/g);
  if (
    years?.length !== 1 ||
    !/^(?:.{0,40}budget(?:år|året)?(?: for)?(?: år(?:et)?)?:? ?|år(?:et)?:? ?)?20\d\d(?: .{0,40})?$/.test(folded)
  )
    return null;
  return Number(years[0]);
}

function headText(cell: Cell | undefined): string {
  const text = textOf(cell);
  return text.length > 200 ? "" : text;
}
