import { findIndsatsomraade } from "../../reading/indsatsomraader";
import type { CellAddress } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import type { Field } from "./budgetFields";
import { withoutNumber } from "./budgetLabels";
import { type Grid, textOf } from "../regions/grid";

/** A block of a budget as it lies on its sheet: records (positions, costs, totals) by fields, whichever way it is turned. */
export interface Block {
  readonly grid: Grid;
  readonly turned: "rows" | "columns";
  readonly fields: readonly Field[];
  /** Index of the field that holds the records' labels. */
  readonly label: number;
  readonly records: readonly number[];
  /** Columns of records whose label stands over a column before theirs, each with that column: two columns a position. */
  readonly under?: ReadonlyMap<number, number> | undefined;
  /** First row (turned: column) of headings. */
  readonly head: number;
  readonly isFunding: boolean;
  readonly omraade: string | null;
  readonly year: { readonly year: number; readonly at: CellAddress } | null;
  readonly thousands: boolean;
}

/** The cell of a record in a field. */
export function cellOf(block: Block, record: number, field: number): Cell | undefined {
  return block.turned === "rows" ? block.grid.cell(record, field) : block.grid.cell(field, record);
}

export function placeOf(block: Block, record: number, field: number): CellAddress {
  return block.turned === "rows" ? { row: record, column: field } : { row: field, column: record };
}

/** Where the record's label stands. */
export function labelOf(block: Block, record: number): CellAddress {
  return placeOf(block, block.under?.get(record) ?? record, block.label);
}

/** What stands there. */
export function labelText(block: Block, record: number): string {
  const { row, column } = labelOf(block, record);
  return textOf(block.grid.cell(row, column));
}

/** The last row of the block. */
export function bottomOf(block: Block): number {
  return block.turned === "rows"
    ? (block.records.at(-1) ?? block.head)
    : Math.max(...block.fields.map((field) => field.index));
}

/** "Beskæftigelse", "Arbejdspakke 2: Beskæftigelse", "Spor B (Beskæftigelse)" */
export function areaOfTitle(text: string): string | null {
  const named = withoutNumber(text);
  const parts = [named, ...named.split(/[:–(]|(?<=\s)-(?=\s)/).slice(1)];
  return parts.map((part) => findIndsatsomraade(part)).find((area) => area !== null) ?? null;
}
