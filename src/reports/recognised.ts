import { contains, type CellAddress, type CellRange } from "../core/workbook/address";
import type { GoalRow, GoalTable, PlanTables, TableKind } from "../core/tables/types";

/** A table found in the workbook, whatever its kind, as a report needs to know it. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: CellRange;
  readonly indsatsomraade: string | null;
  /** How many logical rows it has. */
  readonly rows: number;
  readonly holds: (sheet: string, at: CellAddress) => boolean;
  /** What the logical row over the given sheet row (from zero) is about, on one line; null where there is no row. */
  readonly rowName: (row: number) => string | null;
}

/** All tables of the workbook, in sheet order, top to bottom, left to right. */
export function recognisedTables(tables: PlanTables): RecognisedTable[] {
  const order = new Map(tables.sheets.map((sheet, index) => [sheet.name, index]));
  return tables.goals
    .map(goalTable)
    .sort(
      (a, b) =>
        (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
        a.range.top - b.range.top ||
        a.range.left - b.range.left,
    );
}

function goalTable({ kind, sheet, range, indsatsomraade, rows }: GoalTable): RecognisedTable {
  return {
    kind,
    sheet: sheet.name,
    range,
    indsatsomraade,
    rows: rows.length,
    holds: (name, at) => name === sheet.name && contains(range, at.row, at.column),
    rowName: (row) => nameOf(rowOver(rows, row), kind),
  };
}

/** The row that spans the sheet row; rows stand in ascending order. */
function rowOver(rows: readonly GoalRow[], sheetRow: number): GoalRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined) return undefined;
    if (sheetRow < row.top) high = middle - 1;
    else if (sheetRow > row.bottom) low = middle + 1;
    else return row;
  }
  return undefined;
}

/** A row of the delmålstabel is known by its delmål; in overordnede mål, where one Mål spans several rows, by its indikator. */
function nameOf(row: GoalRow | undefined, kind: GoalTable["kind"]): string | null {
  const cells = kind === "delmaal" ? [row?.delmaal, row?.indikator] : [row?.indikator, row?.delmaal];
  const named = cells.find((cell) => cell !== null && cell !== undefined && !cell.empty);
  return named ? oneLine(named.text) : null;
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}
