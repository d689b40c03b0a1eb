import { mendResidue } from "../reading/residue";
import { isUnknown, textOf } from "../tables/regions/grid";
import type { CellAddress } from "../workbook/address";
import { numberShown } from "../workbook/numberFormat";
import type { Cell } from "../workbook/snapshot";
import type { AfterCell, TidyReason } from "./tidyPlan";

/** A sheet cell that holds something, with its place. */
export interface CellPart {
  readonly at: CellAddress;
  readonly cell: Cell;
}

export type Joined = AfterCell | { readonly kind: "refused"; readonly reason: TidyReason; readonly at: CellAddress };

/**
 * The cell that the paragraphs make: moved whole when there is one, else joined by line breaks, every character kept.
 * @param like a cell whose format an empty one takes
 * @param words "mend" puts words right that a PDF has broken, as layout/text-residue does
 */
export function joinParts(parts: readonly CellPart[], like: CellAddress, words: "mend" | "keep"): Joined {
  const [first, ...others] = parts;
  if (first === undefined) return { kind: "empty", like };
  const formatted = parts.find(({ cell }) => cell.leftOut !== undefined);
  if (formatted !== undefined) return { kind: "refused", reason: "formatted", at: formatted.at };
  if (others.length === 0) return oneCell(first, words);
  for (const { at, cell } of parts) {
    if (cell.formula !== undefined || isUnknown(cell)) return { kind: "refused", reason: "formula", at };
    if (typeof cell.value !== "string" && !isShownWhole(cell)) return { kind: "refused", reason: "rounded", at };
  }
  const text = parts.map(({ cell }) => (typeof cell.value === "string" ? cell.value : textOf(cell))).join("\n");
  return { kind: "text", from: parts.map(({ at }) => at), text: words === "mend" ? mendResidue(text) : text };
}

function oneCell({ at, cell }: CellPart, words: "mend" | "keep"): Joined {
  if (isUnknown(cell) && cell.formula === undefined) return { kind: "refused", reason: "formula", at };
  if (words === "mend" && typeof cell.value === "string" && cell.formula === undefined) {
    const text = mendResidue(cell.value);
    if (text !== cell.value) return { kind: "text", from: [at], text };
  }
  return { kind: "moved", from: at };
}

/** Whether what is shown says the number to its last digit: joined with text it stays as it is shown. */
function isShownWhole({ value, text, numberFormat }: Cell): boolean {
  if (typeof value !== "number") return true;
  const digits = text.trim().replace(/\s?%$/, "").replace(",", ".");
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return false;
  const { scale } = numberShown(numberFormat, value);
  return Math.abs(Number(digits) - value * scale) <= Math.abs(value * scale) * 1e-12;
}
