import * as React from "react";
import type { Cell } from "../../core/workbook/snapshot";
import { piecesOf } from "./cellPieces";

/** What the cell shows, struck out and raised as the sheet has it. */
export function CellText({ cell }: { readonly cell: Cell | undefined }): React.ReactElement {
  return (
    <>
      {piecesOf(cell).map(({ kind, text }, index) => {
        if (kind === "struck") return <s key={index}>{text}</s>;
        return kind === "raised" ? <sup key={index}>{text}</sup> : text;
      })}
    </>
  );
}
