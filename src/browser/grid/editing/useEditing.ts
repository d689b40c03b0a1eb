import * as React from "react";
import { asTyped, typedInto } from "../../../core/reading/typedCell";
import { cellName, type CellAddress, type CellRange } from "../../../core/workbook/address";
import { cellAt } from "../../../core/workbook/snapshot";
import { isLocked } from "../../../core/workbook/writingRules";
import type { TypedCell } from "../../../hosts/file";
import type { ApplyResult } from "../../../hosts/host";
import type { Language } from "../../../locales/types";
import type { SheetLayout } from "../sheetLayout";
import type { EditMode } from "./CellEditor";
import { blockOf, type Block, type Pasted } from "./clipboardBlock";
import { planBlock, planCleared, planTyped, type Planned, type RefusedCell } from "./plan";
import { saidOf, whyNot, type Said } from "./said";

/** Writes what was typed, at once. */
export type WriteCells = (cells: readonly TypedCell[]) => ApplyResult;

/** A cell that is being typed in. */
export interface OpenCell {
  readonly at: CellAddress;
  readonly initial: string;
  readonly mode: EditMode;
}

export interface Editing {
  readonly open: OpenCell | null;
  /** What came of it last; null for nothing. */
  readonly said: Said | null;
  readonly begin: (at: CellAddress, mode: EditMode) => void;
  readonly close: () => void;
  /** False where nothing could be written. */
  readonly write: (at: CellAddress, text: string) => boolean;
  readonly clear: (range: CellRange) => void;
  /** Gives what it was laid into; null where it wasn't. */
  readonly paste: (range: CellRange, pasted: Pasted | Block) => CellRange | null;
  readonly dismiss: () => void;
}

/** What is typed into the cells of a sheet, and what came of it. `write` is null where nothing can be. */
export function useEditing(layout: SheetLayout | null, language: Language, write: WriteCells | null): Editing {
  const [open, setOpen] = React.useState<OpenCell | null>(null);
  const [said, setSaid] = React.useState<Said | null>(null);
  const name = layout?.sheet.name;
  // What was said is of the sheet that was shown.
  React.useEffect(() => setSaid(null), [name]);

  const writePlanned = ({ cells, refused }: Planned): boolean => {
    if (write === null) return false;
    const result = cells.length === 0 ? null : write(cells);
    const others = (result?.refused ?? []).map(({ change, reason }): RefusedCell => ({ cell: change.cell, reason }));
    setSaid(saidOf(language, { written: result?.written ?? [], refused: [...refused, ...others] }));
    return (result?.applied.length ?? 0) > 0 || refused.length + others.length === 0;
  };
  return {
    open,
    said,
    begin: (at, mode) => {
      if (layout === null || write === null) return;
      const { sheet } = layout;
      const cell = cellAt(sheet, at.row, at.column);
      const reason = cell?.formula !== undefined ? "formula" : isLocked(sheet, at.row, at.column) ? "locked" : null;
      if (reason !== null) {
        setSaid(saidOf(language, { written: [], refused: [{ cell: cellName(at), reason }] }));
        return;
      }
      setSaid(null);
      setOpen({ at, mode, initial: asTyped(typedInto(sheet, at), cell?.text ?? "") });
    },
    close: () => setOpen(null),
    write: (at, text) => {
      const isSame = open?.mode === "on" && text === open.initial;
      if (layout === null || (!isSame && !writePlanned(planTyped(layout, at, text)))) return false;
      setOpen(null);
      return true;
    },
    clear: (range) => {
      if (layout !== null) writePlanned(planCleared(layout, range));
    },
    paste: (range, pasted) => {
      setOpen(null);
      if (layout === null) return null;
      const block = "html" in pasted ? blockOf(pasted) : pasted;
      const planned = block === null ? "too-large" : planBlock(layout, range, block);
      if (typeof planned === "string") {
        setSaid(whyNot(language, planned));
        return null;
      }
      writePlanned(planned);
      return planned.range;
    },
    dismiss: () => setSaid(null),
  };
}
