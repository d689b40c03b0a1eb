import * as React from "react";
import type { CellRef } from "../../core/check/finding";
import type { SelectedRange } from "../../hosts/host";
import { cellName, type CellAddress, type CellRange } from "../../core/workbook/address";
import { cellAt, type Sheet, type Workbook } from "../../core/workbook/snapshot";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import type { ReportFinding } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { CellText } from "./CellText";
import type { CellFindings } from "./cellFindings";
import { measureInGridFont } from "./measureText";
import { owner } from "./navigation";
import { addressByName, SheetGrid, type SheetGridHandle } from "./SheetGrid";
import { layoutSheet } from "./sheetLayout";
import { SheetTabs } from "./SheetTabs";

const PANEL = "sheet-panel";
const NO_FINDINGS: ReadonlyMap<string, readonly ReportFinding[]> = new Map();
const NO_MARKS: ReadonlySet<string> = new Set();

/** Where the user is in a sheet: the active cell, and the corner where the selection began. */
interface Place {
  readonly active: CellAddress;
  readonly anchor: CellAddress;
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
  /** Told what is selected, at once and at every change. Must stay the same function. */
  readonly onSelect: (range: SelectedRange) => void;
}

/** The opened workbook: the active cell's content, the sheet, and the sheet tabs. */
const WorkbookView = React.forwardRef<SheetGridHandle, WorkbookViewProps>(function WorkbookView(props, ref) {
  const { workbook, language, findings, marks, outlined, target, onOpenFinding, onSelect } = props;
  const texts = BROWSER_TEXTS[language].grid;
  const [sheetName, setSheetName] = React.useState(() => firstSheet(workbook)?.name ?? "");
  const [places, setPlaces] = React.useState<ReadonlyMap<string, Place>>(new Map());
  const [revealed, setRevealed] = React.useState<ReadonlySet<string>>(new Set());
  const [focusMoves, setFocusMoves] = React.useState(0);
  const grid = React.useRef<SheetGridHandle>(null);
  const measure = React.useMemo(measureInGridFont, []);
  React.useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }), []);

  const goTo = (sheet: string, active: CellAddress, how: "move" | "extend" = "move"): void => {
    setSheetName(sheet);
    setPlaces((before) => {
      const anchor = how === "move" ? active : (before.get(sheet)?.anchor ?? active);
      return new Map(before).set(sheet, { active, anchor });
    });
  };
  React.useEffect(() => {
    const sheet = workbook.sheets.find(({ name }) => name === target?.sheet);
    if (target === null || sheet === undefined) return;
    const cell = addressByName(target.cell);
    if (sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column)) {
      setRevealed((before) => new Set(before).add(sheet.name));
    }
    goTo(sheet.name, cell);
    if (target.focus === "moves") setFocusMoves((before) => before + 1);
  }, [target, workbook]);
  React.useEffect(() => {
    if (focusMoves > 0) grid.current?.focus();
  }, [focusMoves]);

  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const hidden = revealed.has(sheetName) ? "shown" : "collapsed";
  const layout = React.useMemo(
    () => (sheet === undefined ? null : layoutSheet(sheet, { measure, hidden })),
    [sheet, measure, hidden],
  );
  const place = places.get(sheetName) ?? START;
  React.useEffect(() => onSelect({ sheet: sheetName, range: rangeOf(place) }), [sheetName, place, onSelect]);
  if (sheet === undefined || layout === null) return null;

  const active = owner(layout, place.active);
  const name = cellName(active);
  const cell = cellAt(sheet, active.row, active.column);
  const tabs = workbook.sheets.filter((other) => other.visibility === "visible" || other.name === sheetName);
  const counts = new Map([...findings].map(([key, cells]) => [key, total(cells)]));

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
          {cell?.formula !== undefined && (
            <span className="cell-bar-formula">{fillIn(language, texts.formula, { formula: cell.formula })}</span>
          )}
        </div>
      </div>
      <p id="grid-keys" className="visually-hidden">
        {texts.keys}
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
          onOpenFinding={(found) => onOpenFinding({ sheet: sheetName, cell: found })}
        />
      </div>
      <div className="sheet-foot">
        <SheetTabs
          language={language}
          sheets={tabs}
          active={sheetName}
          counts={counts}
          panel={PANEL}
          onSelect={setSheetName}
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

function firstSheet({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
}

function rangeOf({ active, anchor }: Place): CellRange {
  return {
    top: Math.min(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    bottom: Math.max(active.row, anchor.row),
    right: Math.max(active.column, anchor.column),
  };
}

function total(cells: ReadonlyMap<string, readonly unknown[]>): number {
  let count = 0;
  for (const found of cells.values()) count += found.length;
  return count;
}
