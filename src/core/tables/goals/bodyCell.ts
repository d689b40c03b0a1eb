import type { Form } from "../../forms/form";
import { isGuidance } from "../../forms/guidance";
import { isEmpty } from "../../reading/placeholders";
import type { CellAddress } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { isUnknown, textOf } from "../regions/grid";
import type { GoalCell } from "../planTables";

/**
 * How a cell of a sheet row stands: with text of its own, below or to the right of a merged cell that holds the text,
 * or empty.
 */
export type CellState = "own" | "below" | "left" | "empty";

/** A Delmål merged over its indicators is theirs too: "above" counts as their own. */
type BodyState = CellState | "above";

type CellPart = GoalCell["parts"][number];

const NO_PARTS: readonly CellPart[] = [];

/** A cell of a logical row over its sheet cells. Long tables have millions: what is rarely asked for is made when asked. */
export class BodyCell implements GoalCell {
  readonly text: string;
  readonly empty: boolean;
  readonly setAside: boolean;
  readonly inherited: boolean;
  readonly unknown: boolean;

  /** The cell's place, the sheet cell with text if any, and the further paragraphs from the rows below. */
  constructor(
    private readonly row: number,
    private readonly column: number,
    private readonly cell: Cell | undefined,
    private readonly state: BodyState,
    private readonly form: Form,
    private readonly below: readonly CellPart[] = NO_PARTS,
  ) {
    this.text = below.length === 0 ? textOf(cell) : textsOf(this.parts);
    this.unknown = below.length === 0 ? isUnknown(cell) : this.parts.some((part) => isUnknown(part.cell));
    this.empty = !this.unknown && isEmpty(this.text);
    this.inherited = state === "below" || state === "above";
    this.setAside = state === "left" || state === "below" || this.unknown || isGuidance(this.text, [form]);
  }

  get single(): Cell | undefined {
    return this.below.length === 0 ? this.cell : undefined;
  }

  get at(): CellAddress {
    return this.cell === undefined && this.below[0] !== undefined
      ? this.below[0].at
      : { row: this.row, column: this.column };
  }

  get parts(): readonly CellPart[] {
    const { cell } = this;
    return cell === undefined ? this.below : [{ at: { row: this.row, column: this.column }, cell }, ...this.below];
  }

  /** The same with a further paragraph from the row below. */
  with(part: CellPart): BodyCell {
    return new BodyCell(this.row, this.column, this.cell, this.state, this.form, [...this.below, part]);
  }
}

function textsOf(parts: readonly CellPart[]): string {
  return parts
    .map(({ cell }) => textOf(cell))
    .filter((text) => text !== "")
    .join("\n");
}
