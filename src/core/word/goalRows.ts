import type { FoundHeadings } from "../tables/findHeadings";
import { cellNotes, cellText, type TableTexts } from "./tableTexts";
import type { GoalTableKind } from "../reading/headings";
import type { WordCell } from "./types";

/** A text with the footnotes that belong to it. */
export interface NotedText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A table of goals as it is to stand in a sheet: every cell whole, merged cells resolved. */
export interface GoalRows {
  readonly kind: GoalTableKind;
  /** The columns of the Word table, by which a table that goes on after a page break is known. */
  readonly columns: number;
  readonly headings: readonly NotedText[];
  readonly rows: NotedText[][];
  /** Lines that run across the table, and are no rows of it. */
  readonly across: readonly NotedText[];
}

const NOTHING: NotedText = { text: "", notes: [] };

/**
 * The table under the headings, down to the row `bottom`. A cell merged down counts for every row it covers, but a Mål
 * over its indicators stands once, as in LBF's form; rows that share one Indikator are one row.
 */
export function goalRowsOf(table: TableTexts, headings: FoundHeadings, bottom: number): GoalRows {
  const columns = Array.from({ length: headings.right - headings.left + 1 }, (_, index) => headings.left + index);
  const columnOf = (goal: "delmaal" | "indikator"): number | null =>
    headings.headings.find((heading) => heading.goal === goal)?.column ?? null;
  const indikator = columnOf("indikator");
  const statedOnce = headings.kind === "overordnede-maal" ? columnOf("delmaal") : null;
  const rows: NotedText[][] = [];
  const across: NotedText[] = [];
  for (let row = headings.bottom + 1; row <= bottom; row += 1) {
    const lone = loneCell(table, row, columns);
    if (lone !== null && lone.columns >= Math.max(3, columns.length / 2)) {
      across.push(textOf(lone));
      continue;
    }
    const isHeld = (column: number): boolean => {
      const covering = table.covering(row, column);
      return covering !== undefined && covering.top < row && covering.top > headings.bottom;
    };
    const above = rows.at(-1);
    if (indikator !== null && above !== undefined && isHeld(indikator)) {
      rows[rows.length - 1] = columns.map((column, index) =>
        isHeld(column) ? (above[index] ?? NOTHING) : joined(above[index] ?? NOTHING, own(table, row, column)),
      );
      continue;
    }
    const texts = columns.map((column) =>
      isHeld(column) && column !== statedOnce ? held(table, row, column) : own(table, row, column),
    );
    if (texts.some(({ text }) => text !== "")) rows.push(texts);
  }
  return {
    kind: headings.kind,
    columns: table.columns,
    headings: columns.map((column) => ({
      text: headings.headings.find((heading) => heading.column === column)?.text ?? "",
      notes: notesAbove(table, headings, column),
    })),
    rows,
    across,
  };
}

/** The rows of a table without headings that goes on with the one before it. */
export function furtherRows(table: TableTexts): NotedText[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.columns }, (_cell, column) =>
      table.cellAt(row, column) === undefined ? held(table, row, column) : own(table, row, column),
    ),
  );
}

function textOf(cell: WordCell): NotedText {
  return { text: cellText(cell), notes: cellNotes(cell) };
}

function own(table: TableTexts, row: number, column: number): NotedText {
  const cell = table.cellAt(row, column);
  return cell === undefined ? NOTHING : textOf(cell);
}

/** What a cell merged down from above says; one merged from the left says nothing here, and notes stand once. */
function held(table: TableTexts, row: number, column: number): NotedText {
  const covering = table.covering(row, column);
  return covering?.cell.column === column ? { text: cellText(covering.cell), notes: [] } : NOTHING;
}

function joined(above: NotedText, below: NotedText): NotedText {
  if (below.text === "") return above;
  return {
    text: [above.text, below.text].filter((text) => text !== "").join("\n"),
    notes: [...above.notes, ...below.notes],
  };
}

/** The only cell of a row that holds text, or null. */
function loneCell(table: TableTexts, row: number, columns: readonly number[]): WordCell | null {
  const filled = columns.flatMap((column) => {
    const cell = table.cellAt(row, column);
    return cell === undefined || cellText(cell) === "" ? [] : [cell];
  });
  const [only, ...others] = filled;
  const isHeldDown = columns.some((column) => (table.covering(row, column)?.top ?? row) < row);
  return only === undefined || others.length > 0 || isHeldDown ? null : only;
}

function notesAbove(table: TableTexts, headings: FoundHeadings, column: number): readonly string[] {
  const rows = Array.from({ length: headings.bottom - headings.top + 1 }, (_, index) => headings.top + index);
  return rows.flatMap((row) => own(table, row, column).notes);
}
