import * as React from "react";
import type { CellAddress } from "../../core/workbook/address";
import type { CellLook, LookRun } from "../../core/workbook/look";
import type { Cell } from "../../core/workbook/snapshot";
import { REPORT_TEXTS } from "../../locales/reportTexts";
import type { Language } from "../../locales/types";
import type { ReportFinding } from "../../reports/model";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import { textOf } from "./cellPieces";
import { CellText } from "./CellText";
import { runStyle, styleOf } from "./cellLook";

export interface GridCellProps {
  readonly language: Language;
  /** "E11" */
  readonly name: string;
  readonly place: string;
  /** Both from zero. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly look: CellLook;
  /** Its text in several fonts; null where it has one. */
  readonly runs: readonly LookRun[] | null;
  /** Where it leads; null for a cell that is no link. */
  readonly link: string | null;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Wider than the cell where its text runs on over empty cells to the right. */
  readonly textWidth: number;
  readonly active: boolean;
  readonly findings: readonly ReportFinding[] | undefined;
  readonly marked: boolean;
  readonly outlined: boolean;
  readonly selected: boolean;
  /** What it is typed in, in place of what it shows; null while it isn't. */
  readonly editor: React.ReactNode;
  /** It can't be typed in. */
  readonly readOnly: boolean;
  readonly acts: CellActs;
}

/** What the grid does when something is done to one of its cells: the same object for as long as the grid is there. */
export interface CellActs {
  readonly select: (cell: CellAddress, how: "move" | "extend") => void;
  /** Pressed and let go. */
  readonly click: (cell: CellAddress) => void;
  /** Pressed twice. */
  readonly activate: (cell: CellAddress) => void;
  readonly enter: (cell: CellAddress) => void;
  readonly leave: () => void;
}

/**
 * One cell of the sheet, a merge being one; a finding shows as a corner, and is part of the cell's name. Drawn anew only
 * where something of it is another: most of what is in view isn't touched by a press.
 */
export const GridCell = React.memo(function GridCell(props: GridCellProps): React.ReactElement {
  const { language, name, cell, findings, active, rowSpan, columnSpan, acts } = props;
  const at = { row: props.row, column: props.column };
  const worst = findings?.[0];
  const { struck, raised, link } = BROWSER_TEXTS[language].grid;
  const { leftOut } = cell ?? {};
  const parts = [name, textOf(cell)];
  if (leftOut?.struck !== undefined) parts.push(fillIn(language, struck, { text: leftOut.struck }));
  if (leftOut?.raised !== undefined) parts.push(fillIn(language, raised, { text: leftOut.raised }));
  if (props.link !== null) parts.push(fillIn(language, link, { link: props.link }));
  for (const finding of findings ?? [])
    parts.push(`${REPORT_TEXTS[language].severity[finding.severity]}: ${finding.what}`);
  const hasFinding = worst !== undefined;
  const colouring = props.selected || props.marked ? "covered" : "own";
  const text = <CellText cell={cell} runs={props.runs} styleOf={(font) => runStyle(font, props.look, colouring)} />;
  return (
    <div
      role="gridcell"
      data-place={props.place}
      tabIndex={active ? 0 : -1}
      aria-colindex={props.column + 1}
      aria-rowspan={rowSpan > 1 ? rowSpan : undefined}
      aria-colspan={columnSpan > 1 ? columnSpan : undefined}
      // A cell that is typed in is named by its field.
      aria-label={props.editor === null ? parts.filter((part) => part !== "").join(", ") : undefined}
      className={classes(props, worst)}
      style={{
        left: props.left,
        width: props.width,
        height: props.height,
        ...styleOf(props.look, colouring),
      }}
      aria-selected={props.selected || active}
      aria-readonly={props.readOnly}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // The browser would give the cell focus before the grid knows which cell is the active one.
        event.preventDefault();
        // A finger's drag scrolls.
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          event.currentTarget.releasePointerCapture(event.pointerId);
        acts.select(at, event.shiftKey ? "extend" : "move");
      }}
      onClick={() => acts.click(at)}
      onDoubleClick={() => acts.activate(at)}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse" && event.buttons === 1) acts.select(at, "extend");
        else if (hasFinding) acts.enter(at);
      }}
      onPointerLeave={hasFinding ? acts.leave : undefined}
    >
      {props.editor !== null ? (
        props.editor
      ) : props.textWidth > props.width ? (
        <span className="spilling" style={{ maxWidth: props.textWidth }}>
          {text}
        </span>
      ) : (
        text
      )}
    </div>
  );
});

function classes(
  { cell, look, active, editor, selected, outlined, marked, textWidth, width, rowSpan, columnSpan }: GridCellProps,
  worst: ReportFinding | undefined,
): string {
  const names = ["cell"];
  if (look.vertical === "center") names.push("at-middle");
  if (look.fill !== undefined) names.push("filled");
  if (typeof cell?.value === "number") names.push("number");
  if (cell?.error !== undefined || typeof cell?.value === "boolean") names.push("centred");
  if (rowSpan > 1 || columnSpan > 1) names.push("merged");
  if (textWidth > width) names.push("spills");
  if (worst !== undefined) names.push("found", worst.severity);
  if (marked) names.push("marked");
  if (selected) names.push("selected");
  if (outlined) names.push("outlined");
  if (active) names.push("active");
  if (editor !== null) names.push("edited");
  return names.join(" ");
}
