import type { FoundHeadings } from "../tables/regions/foundHeadings";
import { notedText, cellText, type NotedText, type TableTexts } from "./tableTexts";
import { columnsOf, type Form, type GoalTableKind } from "../forms/form";
import { joinLeftOut } from "./text";
import type { PagePlace, WordCell } from "./wordDocument";

/** A table of goals as it is to stand in a sheet: every cell whole, merged cells resolved. */
export interface GoalRows {
  readonly form: Form;
  readonly kind: GoalTableKind;
  /** The columns of the Word table, by which a table that goes on after a page break is known. */
  readonly columns: number;
  readonly headings: readonly NotedText[];
  readonly rows: NotedText[][];
  /** Where it stands on the document's pages. */
  readonly places: PagePlace[];
  /** Lines that run across the table, and are no rows of it. */
  readonly across: readonly NotedText[];
}

/** A text that nothing else belongs to. */
export function plainText(text: string): NotedText {
  return { text, notes: [], leftOut: null };
}

const NOTHING = plainText("");

/** Whether there is anything to keep, be it only what is struck out. */
export function holdsAnything({ text, leftOut }: NotedText): boolean {
  return text !== "" || leftOut?.struck !== undefined;
}

/**
 * The table under the headings, down to the row `bottom`. A cell merged down counts for every row it covers, but a Mål
 * over its indicators stands once, as in LBF's form; rows that share one Indikator are one row.
 */
export function goalRowsOf(
  table: TableTexts,
  headings: FoundHeadings,
  bottom: number,
  places: readonly PagePlace[] = [],
): GoalRows {
  const columns = Array.from({ length: headings.right - headings.left + 1 }, (_, index) => headings.left + index);
  const columnOf = (goal: string): number | null =>
    headings.headings.find((heading) => heading.goal === goal)?.column ?? null;
  const indikator = columnOf("indikator");
  const statedOnce = new Set(
    columnsOf(headings).flatMap((column) => (column.statedOnce === true ? [columnOf(column.id)] : [])),
  );
  const rows: NotedText[][] = [];
  const across: NotedText[] = [];
  for (let row = headings.bottom + 1; row <= bottom; row += 1) {
    const lone = loneCell(table, row, columns);
    if (lone !== null && lone.columns >= Math.max(3, columns.length / 2)) {
      across.push(notedText(lone));
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
      isHeld(column) && !statedOnce.has(column) ? held(table, row, column) : own(table, row, column),
    );
    if (texts.some(holdsAnything)) rows.push(texts);
  }
  return {
    form: headings.form,
    kind: headings.kind,
    columns: table.columns,
    headings: columns.map((column) => ({
      text: headings.headings.find((heading) => heading.column === column)?.text ?? "",
      notes: notesAbove(table, headings, column),
      leftOut: null,
    })),
    rows,
    places: [...places],
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

function own(table: TableTexts, row: number, column: number): NotedText {
  const cell = table.cellAt(row, column);
  return cell === undefined ? NOTHING : notedText(cell);
}

/** What a cell merged down from above says; one merged from the left says nothing here, and notes stand once. */
function held(table: TableTexts, row: number, column: number): NotedText {
  const covering = table.covering(row, column);
  return covering?.cell.column === column ? plainText(cellText(covering.cell)) : NOTHING;
}

function joined(above: NotedText, below: NotedText): NotedText {
  if (!holdsAnything(below)) return above;
  return {
    text: [above.text, below.text].filter((text) => text !== "").join("\n"),
    notes: [...above.notes, ...below.notes],
    leftOut: joinLeftOut(above.leftOut, below.leftOut),
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
