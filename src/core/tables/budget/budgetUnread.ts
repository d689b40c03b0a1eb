import { MOST_HOURS_OF_A_YEAR } from "../../reading/staffing/norms";
import type { CellAddress, CellRange } from "../../workbook/address";
import { cellOf, placeOf, type Block } from "./budgetBlock";
import { numberOf, type CellNumber } from "./budgetCells";
import { ofArea } from "./budgetFields";
import { headingUnit, type HeadingUnit } from "./budgetHeadings";
import type { BudgetMeaning, UnreadFigures } from "../staffing/staffingTable";

/** The figures of a column (or row) of a block, with their places. */
export function figuresIn(
  block: Block,
  index: number,
): readonly { readonly at: CellAddress; readonly record: number; readonly number: CellNumber }[] {
  return block.records.flatMap((record) => {
    const number = numberOf(cellOf(block, record, index));
    return number === null ? [] : [{ at: placeOf(block, record, index), record, number }];
  });
}

/**
 * The figures that nobody knows the meaning of.
 * @param indexes of the columns (or rows) that hold them: see `unreadIndexes`.
 */
export function unreadOf(block: Block, indexes: readonly number[]): UnreadFigures[] {
  return indexes.flatMap((index) => {
    const figures = figuresIn(block, index);
    const [first] = figures;
    const last = figures.at(-1);
    if (first === undefined || last === undefined) return [];
    const head = block.fields.find((field) => field.index === index);
    const range: CellRange = {
      top: first.at.row,
      left: first.at.column,
      bottom: last.at.row,
      right: last.at.column,
    };
    const heading = head?.heading ?? "";
    const candidates = candidatesOf(
      heading,
      figures.map(({ number }) => number),
    );
    return [{ at: head?.at ?? first.at, heading, range, figures: figures.length, candidates }];
  });
}

/** Indexes of the columns (or rows) behind the block's labels, headed or not, that hold figures of unknown meaning. */
export function unreadIndexes(block: Block): number[] {
  const known = new Map(block.fields.map((field) => [field.index, field]));
  const last = Math.max(block.label, ...known.keys());
  const found: number[] = [];
  for (let index = block.label + 1; index <= last; index += 1) {
    const field = known.get(index);
    if (field !== undefined && (field.meaning !== null || field.omraade !== null)) continue;
    // A single figure without a heading is a note.
    if (figuresIn(block, index).length > (field === undefined ? 1 : 0)) found.push(index);
  }
  return found;
}

/** What a column may hold by the unit of its heading, or by the size of its figures. */
function candidatesOf(heading: string, numbers: readonly CellNumber[]): BudgetMeaning[] {
  const unit = headingUnit(heading).unit ?? unitBySize(numbers);
  const area = ofArea(null, unit, null);
  if (unit === "hours") return [{ kind: "contract-hours", per: "week" }, area, { kind: "ignore" }];
  if (unit === "amount") return [{ kind: "annual-cost", per: "year" }, { kind: "total" }, area, { kind: "ignore" }];
  return [area, { kind: "contract-hours", per: "posts" }, { kind: "ignore" }];
}

function unitBySize(numbers: readonly CellNumber[]): HeadingUnit {
  const most = Math.max(...numbers.map(({ value }) => Math.abs(value)));
  if (most <= 1 || numbers.some(({ isPercent }) => isPercent)) return "share";
  return most <= MOST_HOURS_OF_A_YEAR ? "hours" : "amount";
}
