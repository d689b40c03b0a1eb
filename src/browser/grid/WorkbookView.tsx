import * as React from "react";
import type { CellRef } from "../../core/findings/finding";
import type { SelectedRange } from "../../hosts/host";
import { cellName, type CellAddress, type CellRange } from "../../core/workbook/address";
import { cellAt, type Sheet, type Workbook } from "../../core/workbook/snapshot";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { EDITING_TEXTS } from "../../locales/editingTexts";
import { fillIn } from "../../locales/fillIn";
import { REPORT_TEXTS } from "../../locales/reportTexts";
import type { Language } from "../../locales/types";
import { READING_TEXTS } from "../../locales/readingTexts";
import type { FileReport, ReportFinding } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { SeverityIcon } from "../SeverityIcon";
import { linkAt } from "../../core/workbook/look";
import { loadReading } from "../lazyReading";
import { CellText } from "./CellText";
import { copiedCells } from "./copied";
import type { CellFindings } from "./cellFindings";
import { CellEditor, type Leaving } from "./editing/CellEditor";
import { useEditing, type OpenCell, type WriteCells } from "./editing/useEditing";
import { moveBy, owner } from "./navigation";
import { columnsRead, stretchAt } from "./reading/columnsRead";
import { addressByName, SheetGrid, type SheetGridHandle } from "./SheetGrid";
import { useLayout } from "./useLayout";
import { SheetTabs } from "./SheetTabs";

const ReadingLayer = React.lazy(loadReading);

const PANEL = "sheet-panel";
const NO_FINDINGS: ReadonlyMap<string, readonly ReportFinding[]> = new Map();
const NO_MARKS: ReadonlySet<string> = new Set();

/** Where the user is in a sheet: the active cell, and the corner where the selection began. */
interface Place {
  readonly active: CellAddress;
  readonly anchor: CellAddress;
  /** What is selected, where it isn't what lies between the two: whole rows, columns or blocks around the active cell. */
  readonly around?: CellRange;
}

const START: Place = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

/** A cell to show, and whether focus goes there too. */
export interface Target extends CellRef {
  readonly focus: "moves" | "stays";
}

export interface WorkbookViewProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly findings: CellFindings;
  /** The marked cells by sheet, by cell name. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** The cell of the finding that the user stands on in the pane. */
  readonly outlined: CellRef | null;
  /** The cell to show; a new object each time it is asked for. */
  readonly target: Target | null;
  readonly onOpenFinding: (cell: CellRef) => void;
  /** How the sheets were read; null while nothing is checked. */
  readonly report: FileReport | null;
  /** Opens what is asked of the column whose heading the cell is. */
  readonly onAsk: (cell: CellRef) => void;
  /** Told what is selected, at once and at every change. Must stay the same function. */
  readonly onSelect: (range: SelectedRange) => void;
  /** Writes what was typed; null where nothing can be. */
  readonly onWrite: WriteCells | null;
}

/** The opened workbook: the active cell's content, the sheet, and the sheet tabs. */
const WorkbookView = React.forwardRef<SheetGridHandle, WorkbookViewProps>(function WorkbookView(props, ref) {
  const { workbook, language, findings, marks, outlined, target, onOpenFinding, onSelect, onWrite } = props;
  const { report, onAsk } = props;
  const [showsReading, setShowsReading] = React.useState(false);
  const texts = BROWSER_TEXTS[language].grid;
  const edits = EDITING_TEXTS[language];
  const [chosen, setChosen] = React.useState(() => firstSheet(workbook)?.name ?? "");
  const [places, setPlaces] = React.useState<ReadonlyMap<string, Place>>(new Map());
  const [revealed, setRevealed] = React.useState<ReadonlySet<string>>(new Set());
  const [focusMoves, setFocusMoves] = React.useState(0);
  const grid = React.useRef<SheetGridHandle>(null);
  React.useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }), []);

  const goTo = (sheet: string, active: CellAddress, how: "move" | "extend" = "move"): void => {
    setChosen(sheet);
    setPlaces((before) => {
      const anchor = how === "move" ? active : (before.get(sheet)?.anchor ?? active);
      return new Map(before).set(sheet, { active, anchor });
    });
  };
  React.useLayoutEffect(() => {
    const sheet = workbook.sheets.find(({ name }) => name === target?.sheet);
    if (target === null || sheet === undefined) return;
    const cell = addressByName(target.cell);
    if (sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column)) {
      setRevealed((before) => new Set(before).add(sheet.name));
    }
    goTo(sheet.name, cell);
    if (target.focus === "moves") setFocusMoves((before) => before + 1);
    // A change of the workbook is no reason to leave where the user has gone since.
  }, [target]);
  React.useLayoutEffect(() => {
    if (focusMoves > 0) grid.current?.focus();
  }, [focusMoves]);

  // A sheet that was added may be taken back while it is shown.
  const sheet = workbook.sheets.find(({ name }) => name === chosen) ?? firstSheet(workbook);
  const sheetName = sheet?.name ?? "";
  const hidden = revealed.has(sheetName) ? "shown" : "collapsed";
  const layout = useLayout(sheet, hidden);
  const place = places.get(sheetName) ?? START;
  const editing = useEditing(layout, language, onWrite);
  const stretches = React.useMemo(
    () => (showsReading && report !== null ? columnsRead(report, sheetName) : null),
    [showsReading, report, sheetName],
  );
  React.useEffect(() => onSelect({ sheet: sheetName, range: rangeOf(place) }), [sheetName, place, onSelect]);
  if (sheet === undefined || layout === null) return null;

  const active = owner(layout, place.active);
  const name = cellName(active);
  const cell = cellAt(sheet, active.row, active.column);
  const link = linkAt(sheet, active.row, active.column);
  const tabs = workbook.sheets.filter((other) => other.visibility === "visible" || other.name === sheetName);
  const counts = new Map([...findings].map(([key, cells]) => [key, total(cells)]));

  const ask = (head: string): void => onAsk({ sheet: sheetName, cell: head });
  /** Opens what is asked of the column, where the cell stands in one that is shown as asked about; tells whether it did. */
  const askAt = (at: CellAddress): boolean => {
    const found = stretchAt(stretches ?? [], at);
    if (found?.isAsked !== true) return false;
    ask(found.cell);
    return true;
  };
  const turn = (by: 1 | -1): void => {
    const next = tabs[tabs.findIndex((tab) => tab.name === sheetName) + by];
    if (next === undefined) return;
    setChosen(next.name);
    setFocusMoves((before) => before + 1);
  };
  /** Goes on from the cell that was typed in. */
  const leave = (at: CellAddress, leaving: Leaving): void => {
    const key = LEAVING_KEYS[leaving];
    if (key === null) return;
    goTo(sheetName, moveBy({ key, ctrlKey: false }, at, layout, 1) ?? at);
    setFocusMoves((before) => before + 1);
  };
  const select = (range: CellRange | null): void => {
    if (range === null) return;
    const first = { row: range.top, column: range.left };
    setPlaces((before) =>
      new Map(before).set(sheetName, { active: first, anchor: { row: range.bottom, column: range.right } }),
    );
    setFocusMoves((before) => before + 1);
  };
  const field = (
    open: OpenCell,
    { width, height }: { readonly width: number; readonly height: number },
  ): React.ReactElement => (
    <CellEditor
      label={fillIn(language, edits.field, { cell: cellName(open.at) })}
      initial={open.initial}
      mode={open.mode}
      width={width}
      height={height}
      onWrite={(text, leaving) => {
        const isDone = editing.write(open.at, text);
        if (isDone) leave(open.at, leaving);
        return isDone;
      }}
      onCancel={() => {
        editing.close();
        setFocusMoves((before) => before + 1);
      }}
      onBlock={(block) => select(editing.paste(rangeOf({ active: open.at, anchor: open.at }), block))}
    />
  );

  return (
    <>
      <div className="cell-bar">
        <span className="cell-bar-name">{name}</span>
        <div
          className="cell-bar-content"
          role="region"
          tabIndex={0}
          aria-label={fillIn(language, texts.content, { cell: name })}
        >
          <CellText cell={cell} />
          {link !== null && <span className="cell-bar-formula">{fillIn(language, texts.link, { link })}</span>}
          {cell?.formula !== undefined && (
            <span className="cell-bar-formula">{fillIn(language, texts.formula, { formula: cell.formula })}</span>
          )}
        </div>
        {onWrite !== null && (
          <button type="button" className="cell-bar-edit" onClick={() => editing.begin(active, "on")}>
            {edits.edit}
          </button>
        )}
      </div>
      <p id="grid-keys" className="visually-hidden">
        {onWrite === null ? texts.keys : `${edits.begin} ${texts.keys}`}
      </p>
      <p id="grid-editing" className="visually-hidden">
        {edits.keys}
      </p>
      <p className="visually-hidden" role="status">
        {editing.said?.heard ?? ""}
      </p>
      <div id={PANEL} className="sheet-panel" role="tabpanel" aria-label={sheet.name}>
        <SheetGrid
          key={`${sheetName} ${hidden}`}
          ref={grid}
          layout={layout}
          language={language}
          active={active}
          selected={rangeOf(place)}
          findings={findings.get(sheetName) ?? NO_FINDINGS}
          marked={marks.get(sheetName) ?? NO_MARKS}
          outlined={outlined?.sheet === sheetName ? outlined.cell : null}
          onMove={(to, how) => goTo(sheetName, to, how)}
          onSelectAround={(around) => setPlaces((before) => new Map(before).set(sheetName, { ...place, around }))}
          onCopy={() => copiedCells(layout, rangeOf(place))}
          onTurn={turn}
          overlay={
            stretches !== null && (
              <React.Suspense fallback={null}>
                <ReadingLayer layout={layout} language={language} stretches={stretches} onAsk={ask} />
              </React.Suspense>
            )
          }
          onClick={askAt}
          onEnter={() => askAt(active)}
          onOpenFinding={(found) => onOpenFinding({ sheet: sheetName, cell: found })}
          editing={
            onWrite === null
              ? null
              : {
                  open: editing.open,
                  field,
                  begin: (mode) => editing.begin(active, mode),
                  clear: () => editing.clear(rangeOf(place)),
                  paste: (pasted) => select(editing.paste(rangeOf(place), pasted)),
                }
          }
        />
        {editing.said !== null && editing.said.seen.length > 0 && (
          <div className="cell-said">
            <SeverityIcon severity="warning" label={REPORT_TEXTS[language].severity.warning} />
            <div>
              {editing.said.seen.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <button type="button" className="quiet" onClick={editing.dismiss}>
              {edits.close}
            </button>
          </div>
        )}
      </div>
      <div className="sheet-foot">
        {report !== null && report.receipts.length > 0 && (
          <button
            type="button"
            className="reading-toggle"
            aria-pressed={showsReading}
            onClick={() => setShowsReading(!showsReading)}
          >
            {READING_TEXTS[language].show}
          </button>
        )}
        <SheetTabs
          language={language}
          sheets={tabs}
          active={sheetName}
          counts={counts}
          panel={PANEL}
          onSelect={setChosen}
        />
        {layout.hidden > 0 && (
          <p className="sheet-hidden">
            {counted(texts.hiddenParts, layout.hidden, voiceOf(language))}{" "}
            <button
              type="button"
              className="link"
              onClick={() => setRevealed((before) => new Set(before).add(sheetName))}
            >
              {texts.showHidden}
            </button>
          </p>
        )}
      </div>
    </>
  );
});

export default WorkbookView;

const LEAVING_KEYS: Readonly<Record<Leaving, string | null>> = {
  stay: null,
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
};

function firstSheet({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
}

function rangeOf({ active, anchor, around }: Place): CellRange {
  return (
    around ?? {
      top: Math.min(active.row, anchor.row),
      left: Math.min(active.column, anchor.column),
      bottom: Math.max(active.row, anchor.row),
      right: Math.max(active.column, anchor.column),
    }
  );
}

function total(cells: ReadonlyMap<string, readonly unknown[]>): number {
  let count = 0;
  for (const found of cells.values()) count += found.length;
  return count;
}
