import type { SheetRow, Workbook } from "../../core/workbook/snapshot";
import type { FileReport } from "../../reports/model";

/** Rows of a sheet, by its place in the workbook. */
export interface RowPiece {
  readonly of: "workbook";
  readonly sheet: number;
  readonly rows: ReadonlyMap<number, SheetRow>;
}

type Indicators = NonNullable<FileReport["basis"]>["indicators"];

/** Indicators of a result's basis, of which a large plan has one a row. */
export interface IndicatorPiece {
  readonly of: "report";
  readonly indicators: Indicators;
}

/** As many as a slow computer unpacks without anybody noticing. */
const MOST_CELLS = 12_000;
const MOST_INDICATORS = 1_000;

/** The workbook in pieces small enough to be sent one by one, and what is left of it, of which sheets may lack their rows. */
export function inPieces(workbook: Workbook): { readonly pieces: readonly RowPiece[]; readonly rest: Workbook } {
  const pieces: RowPiece[] = [];
  const sheets = workbook.sheets.map((sheet, index) => {
    const own = rowPieces(sheet.rows);
    if (own.length < 2) return sheet;
    pieces.push(...own.map((rows): RowPiece => ({ of: "workbook", sheet: index, rows })));
    return { ...sheet, rows: new Map<number, SheetRow>() };
  });
  return { pieces, rest: { ...workbook, sheets } };
}

/** Puts it together again. */
export function fromPieces(rest: Workbook, pieces: readonly RowPiece[]): Workbook {
  if (pieces.length === 0) return rest;
  const added = rest.sheets.map(() => new Map<number, SheetRow>());
  for (const { sheet, rows } of pieces) for (const [row, cells] of rows) added[sheet]?.set(row, cells);
  return {
    ...rest,
    sheets: rest.sheets.map((sheet, index) => {
      const rows = added[index];
      return rows === undefined || rows.size === 0 ? sheet : { ...sheet, rows };
    }),
  };
}

/** The same of a result. */
export function reportInPieces(report: FileReport): {
  readonly pieces: readonly IndicatorPiece[];
  readonly rest: FileReport;
} {
  const { basis } = report;
  if (basis === null || basis.indicators.length <= MOST_INDICATORS) return { pieces: [], rest: report };
  const pieces: IndicatorPiece[] = [];
  for (let from = 0; from < basis.indicators.length; from += MOST_INDICATORS)
    pieces.push({ of: "report", indicators: basis.indicators.slice(from, from + MOST_INDICATORS) });
  return { pieces, rest: { ...report, basis: { ...basis, indicators: [] } } };
}

/** Puts it together again. */
export function reportFromPieces(rest: FileReport, pieces: readonly IndicatorPiece[]): FileReport {
  if (rest.basis === null || pieces.length === 0) return rest;
  return { ...rest, basis: { ...rest.basis, indicators: pieces.flatMap(({ indicators }) => indicators) } };
}

function rowPieces(rows: ReadonlyMap<number, SheetRow>): ReadonlyMap<number, SheetRow>[] {
  const pieces: Map<number, SheetRow>[] = [];
  let room = 0;
  for (const [row, cells] of rows) {
    if (room <= 0) {
      pieces.push(new Map());
      room = MOST_CELLS;
    }
    pieces.at(-1)?.set(row, cells);
    room -= cells.length;
  }
  return pieces;
}
