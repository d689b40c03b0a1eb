import * as React from "react";
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import {
  cellName,
  columnName,
  contains,
  parseCellName,
  type CellAddress,
  type CellRange,
} from "../../core/workbook/address";
import { linkAt, lookAt } from "../../core/workbook/look";
import { cellAt } from "../../core/workbook/snapshot";
import { isLocked } from "../../core/workbook/writingRules";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import type { Language } from "../../locales/types";
import type { ReportFinding } from "../../reports/model";
import type { EditMode } from "./editing/CellEditor";
import type { Pasted } from "./editing/clipboardBlock";
import type { OpenCell } from "./editing/useEditing";
import { FindingCard } from "./FindingCard";
import { runsOf } from "./cellPieces";
import { GridCell, type CellActs } from "./GridCell";
import type { Copied } from "./copied";
import { moveBy, owner, selectBy } from "./navigation";
import {
  HEADER_HEIGHT,
  mergeAt,
  onlyCell,
  placeOf,
  positionOf,
  roomOf,
  ROW_HEADER_WIDTH,
  ROW_HEIGHT,
  type SheetLayout,
} from "./sheetLayout";

const CARD_WIDTH = 288;
/** How long a card stays when the pointer leaves its cell, so that the pointer can reach it. In milliseconds. */
const CARD_STAYS = 250;

export interface SheetGridProps {
  readonly layout: SheetLayout;
  readonly language: Language;
  readonly active: CellAddress;
  /** The cells that are selected, the active one among them. */
  readonly selected: CellRange;
  /** By cell name. */
  readonly findings: ReadonlyMap<string, readonly ReportFinding[]>;
  /** The cells that the user has had marked. */
  readonly marked: ReadonlySet<string>;
  /** The cell of the finding that the user stands on in the pane. */
  readonly outlined: string | null;
  /** Makes the cell the active one. "extend" keeps the corner where the selection began. */
  readonly onMove: (to: CellAddress, how: "move" | "extend") => void;
  /** Selects the cells around the active one, which stays so. */
  readonly onSelectAround: (range: CellRange) => void;
  readonly onOpenFinding: (cell: string) => void;
  /** What is selected, for other programs. */
  readonly onCopy: () => Copied;
  /** Ctrl+PageDown and Ctrl+PageUp: to the next sheet, or the one before. */
  readonly onTurn: (by: 1 | -1) => void;
  /** Drawn over the cells; null where nothing is. */
  readonly overlay: React.ReactNode;
  /** A cell was pressed and let go. */
  readonly onClick: (cell: CellAddress) => unknown;
  /** Enter on the active cell, where there is no finding: true where it did something. */
  readonly onEnter: () => boolean;
  /** Null where nothing can be written. */
  readonly editing: GridEditing | null;
}

/** What the grid takes part in of typing into its cells. */
interface GridEditing {
  /** The cell that is typed in. */
  readonly open: OpenCell | null;
  readonly field: (open: OpenCell, box: { readonly width: number; readonly height: number }) => React.ReactElement;
  readonly begin: (mode: EditMode) => void;
  readonly clear: () => void;
  readonly paste: (pasted: Pasted) => void;
}

export interface SheetGridHandle {
  readonly focus: () => void;
}

/**
 * One sheet as a spreadsheet program shows it. One tab stop; only what is in view is in the page, and always the active
 * cell, so that focus is never lost.
 */
export const SheetGrid = React.forwardRef<SheetGridHandle, SheetGridProps>(function SheetGrid(props, ref) {
  const { layout, language, active, selected, findings, marked, outlined, onMove, onOpenFinding, editing } = props;
  const { onCopy, onTurn, overlay, onEnter } = props;
  const texts = BROWSER_TEXTS[language].grid;
  const scroller = React.useRef<HTMLDivElement>(null);
  const wantsFocus = React.useRef(false);
  const [hasFocus, setHasFocus] = React.useState(false);
  const card = useCard();

  const activeRow = positionOf(layout.rows, active.row);
  const activeColumn = positionOf(layout.columns, active.column);
  const rows = useVirtualizer({
    count: layout.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (position) => layout.heights[position] ?? ROW_HEIGHT,
    overscan: 4,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    rangeExtractor: (range) => withOwners(range, activeRow, layout),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (position) => layout.widths[position] ?? 0,
    overscan: 2,
    scrollMargin: ROW_HEADER_WIDTH,
    scrollPaddingStart: ROW_HEADER_WIDTH,
    rangeExtractor: (range) => withColumns(range, activeColumn),
  });

  // It knows of other heights only when it is told.
  const { measure: placeAgain } = rows;
  const { heights } = layout;
  const placed = React.useRef(heights);
  React.useLayoutEffect(() => {
    if (placed.current === heights) return;
    placed.current = heights;
    placeAgain();
  }, [heights, placeAgain]);

  // While the sheet is hidden it has no size and draws no cells.
  const isDrawn = rows.getVirtualItems().length > 0 && columns.getVirtualItems().length > 0;

  const focusActive = React.useCallback((): void => {
    const place = placeOf(active.row, active.column);
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    // Not drawn yet: when it is.
    wantsFocus.current = cell === undefined || cell === null;
    cell?.focus({ preventScroll: true });
    // Where the page itself scrolls, its head gives way to the sheet.
    scroller.current?.scrollIntoView({ block: "nearest" });
  }, [active.row, active.column]);
  React.useImperativeHandle(ref, () => ({ focus: focusActive }), [focusActive]);

  // What was closed at a cell is shown again when the user comes back to it.
  const { restore } = card;
  React.useEffect(restore, [active.row, active.column, restore]);

  const { scrollToIndex: toRow } = rows;
  const { scrollToIndex: toColumn } = columns;
  React.useEffect(() => {
    if (!isDrawn) return;
    toRow(activeRow);
    toColumn(activeColumn);
  }, [isDrawn, activeRow, activeColumn, toRow, toColumn]);
  // Before the page is painted: a key pressed at once must not find the cell that is gone, and with it nothing.
  React.useLayoutEffect(() => {
    if (wantsFocus.current) focusActive();
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey && !event.altKey && (event.key === "PageDown" || event.key === "PageUp")) {
      event.preventDefault();
      onTurn(event.key === "PageDown" ? 1 : -1);
      return;
    }
    const name = cellName(active);
    if (event.key === "Enter" && findings.has(name)) {
      event.preventDefault();
      onOpenFinding(name);
      return;
    }
    if (event.key === "Enter" && !event.shiftKey && onEnter()) {
      event.preventDefault();
      return;
    }
    const around = event.altKey ? null : selectBy(event, active, selected, layout);
    if (around !== null) {
      event.preventDefault();
      props.onSelectAround(around);
      return;
    }
    if (editing !== null && editsBy(event, editing)) return;
    const page = Math.max(1, rows.getVirtualItems().length - 8);
    const to = moveBy(event, active, layout, page);
    if (to === null || event.altKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    onMove(to, event.shiftKey ? "extend" : "move");
  };

  const select = (cell: CellAddress, how: "move" | "extend"): void => {
    wantsFocus.current = true;
    onMove(cell, how);
    if (cell.row === active.row && cell.column === active.column) focusActive();
  };

  const acts = useActs({
    select,
    click: (cell) => props.onClick(cell),
    activate: (cell) => {
      if (editing !== null) editing.begin("on");
      else if (findings.has(cellName(cell))) onOpenFinding(cellName(cell));
    },
    enter: ({ row, column }) => card.enter(placeOf(row, column)),
    leave: card.leave,
  });

  const shownCard =
    (editing?.open ?? null) !== null ? null : card.of(hasFocus ? placeOf(active.row, active.column) : null);
  const cardCell = shownCard === null ? null : addressOf(shownCard);
  const cardFindings = cardCell === null ? undefined : findings.get(cellName(cardCell));
  const width = ROW_HEADER_WIDTH + columns.getTotalSize();

  return (
    <div
      ref={scroller}
      className={layout.sheet.look === undefined ? "sheet" : "sheet paper"}
      onFocus={() => setHasFocus(true)}
      onBlur={({ relatedTarget }) => setHasFocus(scroller.current?.contains(relatedTarget) === true)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || shownCard === null) return;
        card.dismiss(shownCard);
        if (hasFocus) focusActive();
      }}
      onCopy={(event) => {
        // Text that the user has marked, in the card of a finding, is copied as it is.
        if (window.getSelection()?.isCollapsed === false) return;
        const { text, html } = onCopy();
        event.clipboardData.setData("text/plain", text);
        event.clipboardData.setData("text/html", html);
        event.preventDefault();
      }}
      onPaste={({ clipboardData }) =>
        editing?.paste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") })
      }
    >
      <div
        className="sheet-content"
        role="grid"
        aria-label={layout.sheet.name}
        aria-readonly={editing === null}
        aria-multiselectable="true"
        aria-rowcount={(layout.rows[layout.rows.length - 1] ?? 0) + 1}
        aria-colcount={(layout.columns[layout.columns.length - 1] ?? 0) + 1}
        aria-describedby="grid-keys"
        style={{ width }}
        onKeyDown={onKeyDown}
      >
        <div className="sheet-head" aria-hidden="true" style={{ height: HEADER_HEIGHT }}>
          <div className="sheet-corner" style={{ width: ROW_HEADER_WIDTH }} />
          {columns.getVirtualItems().map(({ index, start, size }) => (
            <div
              key={index}
              className={`column-name${index === activeColumn ? " current" : ""}${gap(layout.columns, index)}`}
              style={{ left: start, width: size }}
            >
              {columnName(layout.columns[index] ?? 0)}
            </div>
          ))}
        </div>
        <div className="sheet-body" role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => (
            <div
              key={item.index}
              role="row"
              aria-rowindex={(layout.rows[item.index] ?? 0) + 1}
              className="sheet-row"
              style={{ transform: `translateY(${item.start - HEADER_HEIGHT}px)`, height: item.size, width }}
            >
              <div
                className={`row-name${item.index === activeRow ? " current" : ""}${gap(layout.rows, item.index)}`}
                aria-hidden="true"
                style={{ width: ROW_HEADER_WIDTH }}
              >
                {(layout.rows[item.index] ?? 0) + 1}
              </div>
              {cellsOf(item, columns.getVirtualItems(), layout).map(({ row, column, ...box }) => {
                const name = cellName({ row, column });
                const place = placeOf(row, column);
                const open = editing?.open ?? null;
                const isOpen = open?.at.row === row && open.at.column === column;
                const held = cellAt(layout.sheet, row, column);
                return (
                  <GridCell
                    key={column}
                    language={language}
                    name={name}
                    place={place}
                    row={row}
                    column={column}
                    cell={held}
                    look={lookAt(layout.sheet, row, column)}
                    runs={runsOf(layout.sheet, row, column)}
                    link={linkAt(layout.sheet, row, column)}
                    {...box}
                    left={box.left + ROW_HEADER_WIDTH}
                    active={row === active.row && column === active.column}
                    findings={findings.get(name)}
                    marked={marked.has(name)}
                    outlined={outlined === name}
                    selected={isSelected(selected, row, column)}
                    acts={acts}
                    editor={isOpen ? editing?.field(open, box) : null}
                    readOnly={editing === null || held?.formula !== undefined || isLocked(layout.sheet, row, column)}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
      {overlay}
      {cardCell !== null && cardFindings !== undefined && (
        <FindingCard
          language={language}
          findings={cardFindings}
          style={cardPlace(cardCell, layout, scroller.current)}
          onOpen={() => onOpenFinding(cellName(cardCell))}
          onPointerEnter={() => card.enter(placeOf(cardCell.row, cardCell.column))}
          onPointerLeave={card.leave}
        />
      )}
      {layout.empty && <p className="sheet-empty">{texts.empty}</p>}
    </div>
  );
});

/** Does what the key says of typing; false where it says nothing. */
function editsBy(event: React.KeyboardEvent, editing: GridEditing): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isPlain = !ctrlKey && !metaKey && !altKey;
  if (isPlain && (key === "F2" || key === "Enter")) editing.begin("on");
  else if (isPlain && (key === "Delete" || key === "Backspace")) editing.clear();
  else {
    // The key itself goes on into the field, which has focus by then: so do accents, and what is put together of several.
    if (isTyped(event)) editing.begin("over");
    return false;
  }
  event.preventDefault();
  return true;
}

function isTyped({ key, ctrlKey, metaKey, altKey, nativeEvent }: React.KeyboardEvent): boolean {
  // AltGr is told as Ctrl and Alt together.
  const isCommand = (ctrlKey || metaKey || altKey) && !nativeEvent.getModifierState("AltGraph");
  return !isCommand && ([...key].length === 1 || key === "Dead" || key === "Process");
}

/** Whether the cell is one of several selected; a lone active cell has its outline already. */
function isSelected(range: CellRange, row: number, column: number): boolean {
  return (range.bottom > range.top || range.right > range.left) && contains(range, row, column);
}

/** The acts as they are now, in an object that stays the same, so that cells need not be drawn anew for it. */
function useActs(acts: CellActs): CellActs {
  const latest = React.useRef(acts);
  latest.current = acts;
  const [same] = React.useState<CellActs>(() => ({
    select: (...of) => latest.current.select(...of),
    click: (...of) => latest.current.click(...of),
    activate: (...of) => latest.current.activate(...of),
    enter: (...of) => latest.current.enter(...of),
    leave: () => latest.current.leave(),
  }));
  return same;
}

/** Which cell's card is shown: the one under the pointer, else the one with focus, unless it was dismissed. */
function useCard() {
  const [hovered, setHovered] = React.useState<string | null>(null);
  const [dismissed, setDismissed] = React.useState<string | null>(null);
  const leaving = React.useRef<number>();
  React.useEffect(() => () => window.clearTimeout(leaving.current), []);
  const restore = React.useCallback(() => setDismissed(null), []);
  return {
    restore,
    enter: (place: string): void => {
      window.clearTimeout(leaving.current);
      setHovered(place);
    },
    leave: (): void => {
      leaving.current = window.setTimeout(() => setHovered(null), CARD_STAYS);
    },
    dismiss: setDismissed,
    of: (focused: string | null): string | null => {
      const shown = hovered ?? focused;
      return shown === dismissed ? null : shown;
    },
  };
}

interface CellBox extends CellAddress {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The room for the text, which runs on over empty neighbours when the cell is the row's only one. */
  readonly textWidth: number;
}

/** The cells of a row that are drawn: not those that a merge from another cell covers. */
function cellsOf(row: VirtualItem, columns: readonly VirtualItem[], layout: SheetLayout): CellBox[] {
  const sheetRow = layout.rows[row.index] ?? 0;
  const alone = onlyCell(layout.sheet.rows.get(sheetRow) ?? []);
  const boxes: CellBox[] = [];
  const drawn = new Set<number>();
  for (const { index } of columns) {
    const found = owner(layout, { row: sheetRow, column: layout.columns[index] ?? 0 });
    if (found.row !== sheetRow || drawn.has(found.column)) continue;
    drawn.add(found.column);
    boxes.push(boxOf(found, row.index, layout, alone));
  }
  return boxes;
}

function boxOf({ row, column }: CellAddress, rowPosition: number, layout: SheetLayout, alone: number | null): CellBox {
  const { rows, columns, tops, lefts } = layout;
  const merge = mergeAt(layout, row, column);
  const first = positionOf(columns, column);
  const cells = layout.sheet.rows.get(row) ?? [];
  const covered = (at: number): boolean => mergeAt(layout, row, at) !== null;
  const last =
    merge !== null || cells[column] === undefined
      ? column
      : roomOf(layout.sheet, { row, column, alone, cells, covered });
  const afterRow = merge === null ? rowPosition + 1 : behind(rows, merge.bottom);
  const afterColumn = merge === null ? first + 1 : behind(columns, merge.right);
  const left = lefts[first] ?? 0;
  const width = (lefts[afterColumn] ?? 0) - left;
  return {
    row,
    column,
    left,
    width,
    height: (tops[afterRow] ?? 0) - (tops[rowPosition] ?? 0),
    rowSpan: afterRow - rowPosition,
    columnSpan: merge === null ? 1 : afterColumn - first,
    textWidth: last === column ? width : (lefts[behind(columns, last)] ?? 0) - left,
  };
}

/** The position behind the last shown row or column that isn't after the given one. */
function behind(shown: ArrayLike<number>, last: number): number {
  const position = positionOf(shown, last + 1);
  return (shown[position] ?? 0) > last ? position : shown.length;
}

/** The rows in view, the active one, and those where a merge begins that reaches into view. */
function withOwners(range: Range, active: number, layout: SheetLayout): number[] {
  const inView = defaultRangeExtractor(range);
  const wanted = new Set([...inView, active]);
  const top = layout.rows[inView[0] ?? 0] ?? 0;
  for (const merge of layout.mergesByRow.get(top) ?? []) wanted.add(positionOf(layout.rows, merge.top));
  return [...wanted].filter((position) => position < range.count).sort((a, b) => a - b);
}

function withColumns(range: Range, active: number): number[] {
  return [...new Set([...defaultRangeExtractor(range), active])].filter((p) => p < range.count).sort((a, b) => a - b);
}

/** Marks a heading that hidden rows or columns lie before. */
function gap(shown: ArrayLike<number>, position: number): string {
  const before = position === 0 ? -1 : (shown[position - 1] ?? 0);
  return (shown[position] ?? 0) > before + 1 ? " after-hidden" : "";
}

function addressOf(place: string): CellAddress {
  const [row = 0, column = 0] = place.split(",").map(Number);
  return { row, column };
}

/** Below the cell, or above it where there is more room; inside the visible part of the sheet. */
function cardPlace(cell: CellAddress, layout: SheetLayout, scroller: HTMLElement | null): React.CSSProperties {
  const { top, left, bottom } = edges(cell, layout);
  if (scroller === null) return {};
  const viewTop = scroller.scrollTop;
  const viewBottom = viewTop + scroller.clientHeight - HEADER_HEIGHT;
  const rightmost = scroller.scrollLeft + scroller.clientWidth - CARD_WIDTH - 8;
  const x = Math.max(scroller.scrollLeft + 4, Math.min(left + ROW_HEADER_WIDTH, rightmost));
  const below = viewBottom - bottom >= top - viewTop;
  return {
    left: x,
    width: Math.min(CARD_WIDTH, scroller.clientWidth - 16),
    ...(below ? { top: bottom + HEADER_HEIGHT + 2 } : { top: top + HEADER_HEIGHT - 2, transform: "translateY(-100%)" }),
  };
}

function edges(cell: CellAddress, layout: SheetLayout): { top: number; left: number; bottom: number } {
  const merge = mergeAt(layout, cell.row, cell.column);
  const row = positionOf(layout.rows, cell.row);
  return {
    top: layout.tops[row] ?? 0,
    left: layout.lefts[positionOf(layout.columns, cell.column)] ?? 0,
    bottom: layout.tops[merge === null ? row + 1 : behind(layout.rows, merge.bottom)] ?? 0,
  };
}

/** The place of a cell by its name; the sheet's first cell for a name that is none. */
export function addressByName(name: string): CellAddress {
  return parseCellName(name) ?? { row: 0, column: 0 };
}
