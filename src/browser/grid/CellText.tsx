import * as React from "react";
import type { Cell } from "../../core/workbook/snapshot";
import type { LookRun } from "../../core/workbook/look";
import { piecesOf } from "./cellPieces";

export interface CellTextProps {
  readonly cell: Cell | undefined;
  /** The text in its fonts, where it has several. */
  readonly runs?: readonly LookRun[] | null;
  readonly styleOf?: (font: NonNullable<LookRun["font"]>) => React.CSSProperties;
}

/** What the cell shows, struck out and raised as the sheet has it. */
export function CellText({ cell, runs = null, styleOf }: CellTextProps): React.ReactElement {
  if (runs !== null)
    return (
      <>
        {runs.map(({ text, font }, index) => (
          <span key={index} style={font === null ? undefined : styleOf?.(font)}>
            {text}
          </span>
        ))}
      </>
    );
  return (
    <>
      {piecesOf(cell).map(({ kind, text }, index) => {
        if (kind === "struck") return <s key={index}>{text}</s>;
        return kind === "raised" ? <sup key={index}>{text}</sup> : text;
      })}
    </>
  );
}
