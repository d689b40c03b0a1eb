import type { LeftOut } from "../workbook/snapshot";
import type { Form } from "../forms/form";
import { findHeadings, HeadingReader } from "../tables/regions/findHeadings";
import { readGoalTable, ReadingMemo } from "../tables/goals/goalTable";
import { FreeCells } from "../tables/regions/freeCells";
import type { Grid } from "../tables/regions/grid";
import { staffingColumns } from "../tables/staffing/staffingColumns";
import { furtherRows, goalRowsOf, holdsAnything, plainText, type GoalRows } from "./goalRows";
import type { NotedText } from "./tableTexts";
import { cellText, layOut, notedText, oneSpaced, type TableTexts } from "./tableTexts";
import { coveredTexts, leftOutOfBlocks, textOfBlocks } from "./text";
import type { PagePlace, WordBlock, WordCell, WordDocument, WordTable } from "./wordDocument";

/** A piece of a document by what it is in a form, in reading order. */
export type Entry =
  | LineEntry
  | FieldEntry
  | { readonly kind: "goals"; readonly table: GoalRows }
  /** A table of staff, headings first. */
  | {
      readonly kind: "staff";
      readonly rows: readonly (readonly NotedText[])[];
      readonly places: readonly PagePlace[];
    }
  /** Text that isn't seen, or that is struck out with all of its line. */
  | { readonly kind: "unseen"; readonly text: string }
  /** An empty line, or the end of a row of the form. */
  | { readonly kind: "gap" };

export interface LineEntry extends NotedText {
  readonly kind: "line";
  readonly heading: number | null;
}

/** A row of a form: the label in the first cell, and what was filled in beside it. */
export interface FieldEntry {
  readonly kind: "field";
  readonly label: string;
  /** What is left out of the label. */
  readonly leftOut: LeftOut | null;
  /** The text beside it, cell by cell. */
  readonly values: readonly NotedText[];
  readonly content: readonly Entry[];
}

/** A label is a few words. */
const LONGEST_LABEL = 130;
/** Columns that a table of goals has at least when it goes on without its headings. */
const FEWEST_COLUMNS = 4;

/** The document as lines, fields and tables. Tables that only lay out the form are taken apart. */
export function outlineOf(document: WordDocument, forms: readonly Form[]): Entry[] {
  return new Outliner(forms).entries(document.blocks);
}

class Outliner {
  private readonly readers: readonly HeadingReader[];
  private readonly memo = new ReadingMemo();

  constructor(forms: readonly Form[]) {
    this.readers = forms.map((form) => new HeadingReader(form));
  }

  entries(blocks: readonly WordBlock[]): Entry[] {
    const found: Entry[] = [];
    for (const block of blocks) {
      if (block.kind === "table") {
        this.addTable(block, found);
        found.push(...coveredTexts(block).map(unseen));
      } else found.push(...linesOf(block));
    }
    return found;
  }

  private addTable(word: WordTable, found: Entry[]): void {
    const table = layOut(word);
    const { places = [] } = word;
    const isHeadingRow = (row: number): boolean => findHeadings(table.grid, row, this.readers).length > 0;
    const before = lastTable(found);
    if (before !== null && this.goesOn(table, before, isHeadingRow)) {
      before.places.push(...places);
      before.rows.push(...furtherRows(table).filter((row) => row.some(holdsAnything)));
      return;
    }
    for (let row = 0; row < table.rows;) {
      const [headings] = findHeadings(table.grid, row, this.readers);
      if (headings !== undefined) {
        const { range } = readGoalTable(table.grid, headings, isHeadingRow, this.memo);
        found.push({ kind: "goals", table: goalRowsOf(table, headings, range.bottom, places) });
        row = Math.max(row, range.bottom) + 1;
      } else if (headsStaff(table.grid, row)) {
        const end = this.staffEnd(table, row, isHeadingRow);
        found.push({ kind: "staff", rows: textRows(table, row, end), places });
        row = end;
      } else {
        found.push(...this.formRow(word.rows[row]?.cells ?? []), { kind: "gap" });
        row += 1;
      }
    }
  }

  /** A table broken in two, as a page break or a hand does it: as many columns, and no headings of its own. */
  private goesOn(table: TableTexts, before: GoalRows, isHeadingRow: (row: number) => boolean): boolean {
    if (table.columns !== before.columns || before.columns !== before.headings.length) return false;
    if (table.columns < FEWEST_COLUMNS || headsStaff(table.grid, 0)) return false;
    return !Array.from({ length: table.rows }, (_, row) => row).some(isHeadingRow);
  }

  /** A table of staff ends at an empty row, at a line across, or at another table's headings. */
  private staffEnd(table: TableTexts, top: number, isHeadingRow: (row: number) => boolean): number {
    let row = top + 1;
    for (; row < table.rows; row += 1) {
      const filled = Array.from({ length: table.columns }, (_, column) => table.cellAt(row, column)).filter(
        (cell) => cell !== undefined && cellText(cell) !== "",
      );
      if (filled.length === 0 || filled[0]?.columns === table.columns || isHeadingRow(row)) break;
    }
    return row;
  }

  private formRow(cells: readonly WordCell[]): Entry[] {
    const struck = cells.filter((cell) => cellText(cell) === "").flatMap((cell) => struckLines(cell.blocks));
    return [...this.filledRow(cells.filter((cell) => cellText(cell) !== "")), ...struck];
  }

  private filledRow(filled: readonly WordCell[]): Entry[] {
    const [first, ...others] = filled;
    const label = first === undefined ? "" : cellText(first);
    const isLabel = label.length <= LONGEST_LABEL && first?.blocks.every(({ kind }) => kind === "paragraph") === true;
    if (!isLabel || others.length === 0) return filled.flatMap((cell) => this.entries(cell.blocks));
    return [
      {
        kind: "field",
        label,
        leftOut: leftOutOfBlocks(first.blocks),
        values: others.map(notedText),
        content: others.flatMap((cell) => this.entries(cell.blocks)),
      },
    ];
  }
}

/** The table of goals that the last entries are, empty lines aside. */
function lastTable(entries: readonly Entry[]): GoalRows | null {
  let at = entries.length - 1;
  while (entries[at]?.kind === "gap" || entries[at]?.kind === "unseen") at -= 1;
  const last = entries[at];
  return last?.kind === "goals" ? last.table : null;
}

const unseen = (text: string): Entry => ({ kind: "unseen", text });

/** What is struck out of blocks that say nothing else. */
function struckLines(blocks: readonly WordBlock[]): Entry[] {
  const struck = leftOutOfBlocks(blocks)?.struck;
  return struck === undefined ? [] : [unseen(struck)];
}

/** A paragraph; one with a tab is a label and its value. */
function linesOf(paragraph: WordBlock): Entry[] {
  const text = textOfBlocks([paragraph]).trim();
  if (paragraph.kind === "table") return [];
  const { heading, notes, leftOut } = paragraph;
  if (text === "") return leftOut?.struck === undefined ? [{ kind: "gap" }] : struckLines([paragraph]);
  const tab = text.indexOf("\t");
  if (tab < 1 || tab > LONGEST_LABEL || text.includes("\n"))
    return [{ kind: "line", text: oneSpaced(text), heading, notes, leftOut }];
  const value = oneSpaced(text.slice(tab + 1)).trim();
  const content: Entry[] = [{ kind: "line", text: value, heading: null, notes, leftOut }];
  return [
    {
      kind: "field",
      label: text.slice(0, tab).trim(),
      leftOut: null,
      values: [{ text: value, notes, leftOut }],
      content,
    },
  ];
}

function textRows(table: TableTexts, top: number, end: number): NotedText[][] {
  return Array.from({ length: end - top }, (_, index) =>
    Array.from({ length: table.columns }, (_cell, column) => {
      const cell = table.cellAt(top + index, column);
      return cell === undefined ? plainText("") : notedText(cell);
    }),
  );
}

function headsStaff(grid: Grid, row: number): boolean {
  return staffingColumns(new FreeCells(grid, () => false), row, 0) !== null;
}
