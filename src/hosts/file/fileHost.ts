import { cellName, parseCellName } from "../../core/workbook/address";
import type { CellRef } from "../../core/findings/finding";
import type { WorkbookEdits } from "../../core/workbook/edits";
import type { Workbook } from "../../core/workbook/snapshot";
import { plainText } from "../changing";
import {
  HostError,
  type ApplyResult,
  type Capabilities,
  type Host,
  type HostChange,
  type Mark,
  type SelectedRange,
} from "../host";
import type { CellText } from "./cells";
import { writeDataSheet } from "./dataSheet";
import { removeSheet } from "./removeSheet";
import { putTableBack, rewriteTable } from "./rewriteTable";
import type { Reopened } from "./reopen";
import { WorkingCopy, type SavePoint } from "./workingCopy";
import { applyChanges, putCellsBack, typeCells, type TypedCell } from "./writeCells";

/** The port over an opened file, and what the page around the pane takes part in. */
export interface FileHost extends Host {
  /** Tells the grid which cell to show; gives back how to stop. */
  onGoTo(listener: (cell: CellRef) => void): () => void;
  /** Tells the grid of the marks that stand now, at once and at every change; gives back how to stop. */
  onMarks(listener: (marks: readonly Mark[]) => void): () => void;
  /** What the user has selected in the grid. */
  select(range: SelectedRange | null): void;
  /** The workbook as it is now: another one after every change, of which all is the same that hasn't changed. */
  workbook(): Workbook;
  /** Tells of the workbook after every change, whoever made it; gives back how to stop. */
  onWorkbook(listener: (workbook: Workbook) => void): () => void;
  /**
   * Writes what the user typed in the grid, whatever the cells held; formulas and locked cells are refused. As one action,
   * which those who listen to changes are told of.
   */
  readonly type: (cells: readonly TypedCell[]) => ApplyResult;
  /** How the workbook differs from the file. */
  edits(): WorkbookEdits;
  /** Brings a workbook that nothing was changed in to where the edits left one of the same file. */
  restore(edits: WorkbookEdits): void;
  /** The file has become another: the work goes on in that, as far as it fits. */
  reopen(workbook: Workbook): Promise<Reopened>;
  /** What is to be saved now. */
  savePoint(): SavePoint;
  /** That it was saved: from now on the workbook differs from that. */
  saved(point: SavePoint): void;
}

const CAPABILITIES: Capabilities = {
  write: true,
  store: true,
  insertSheets: true,
  rewriteTables: true,
  nativeUndo: false,
  live: true,
  download: true,
};

export interface FileHostOptions {
  /** What Excel would show of a value. */
  readonly text?: CellText;
  /** Sees whether the file has become another, before the workbook is read. */
  readonly beforeReading?: () => Promise<void>;
}

/** What a cell shows where nobody knows how to follow its format. */
const PLAIN_TEXT: CellText = plainText;

/** Needed where a file is changed while it is open. */
export const loadReopening = () => import(/* webpackChunkName: "reopening" */ "./reopen");

/**
 * An opened .xlsx in the browser, as a working copy: the file itself is never changed here. Marks and selection live as
 * long as the host does.
 */
export function createFileHost(
  opened: Workbook,
  { text = PLAIN_TEXT, beforeReading = () => Promise.resolve() }: FileHostOptions = {},
): FileHost {
  const copy = new WorkingCopy(opened, text);
  const goingTo = new Listeners<CellRef>();
  const marking = new Listeners<readonly Mark[]>();
  const selecting = new Listeners<CellRef>();
  const changing = new Listeners<HostChange>();
  const showing = new Listeners<Workbook>();
  let marks: readonly Mark[] = [];
  let selected: SelectedRange | null = null;
  let readings = 0;

  const setMarks = (next: readonly Mark[]): void => {
    marks = next;
    marking.tell(marks);
  };
  const exists = ({ sheet, cell }: CellRef): boolean => copy.find(sheet) !== undefined && parseCellName(cell) !== null;
  /** Does the work, and tells of the workbook where that is another afterwards. */
  const working = <Result>(work: () => Result): Result => {
    const before = copy.workbook;
    try {
      return work();
    } finally {
      if (copy.workbook !== before) showing.tell(copy.workbook);
    }
  };
  const asked = <Result>(work: () => Result): Promise<Result> =>
    new Promise((done) => {
      done(working(work));
    });

  return {
    capabilities: CAPABILITIES,
    read: async ({ signal, onProgress } = {}) => {
      if (signal?.aborted === true) throw new HostError("cancelled");
      await beforeReading();
      onProgress?.(1, copy.workbook.sheets.at(-1)?.name ?? "");
      return Promise.resolve(copy.workbook);
    },
    goTo: async (cell) => {
      if (!exists(cell)) throw new HostError("sheet-gone", { sheet: cell.sheet });
      goingTo.tell(cell);
      return Promise.resolve();
    },
    apply: (changes) => asked(() => applyChanges(copy, changes)),
    putBack: (cells) => asked(() => putCellsBack(copy, cells)),
    mark: async (next) => {
      setMarks(next.filter(exists));
      return Promise.resolve([]);
    },
    unmark: async () => {
      setMarks([]);
      return Promise.resolve([]);
    },
    hasMarks: () => marks.length > 0,
    readStore: () => asked(() => copy.stores),
    writeStore: (change) => asked(() => copy.changeStore(change)),
    insertSheets: async (sheets) => {
      const names = await asked(() => copy.add(sheets));
      const [first] = names;
      if (first !== undefined) goingTo.tell({ sheet: first, cell: "A1" });
      return names.map((name) => ({ name, id: null }));
    },
    writeData: (change) =>
      asked(() => {
        writeDataSheet(copy, change);
        return { name: change.sheet, id: null };
      }),
    rewriteTable: (plan) => asked(() => rewriteTable(copy, plan)),
    putTableBack: (table) => asked(() => putTableBack(copy, table)),
    removeSheet: (sheet) => asked(() => removeSheet(copy, sheet)),
    selection: async () => Promise.resolve(selected),
    onChange: (listener) => changing.add(listener),
    reading: () => readings,
    onSelect: (listener) => selecting.add(listener),
    onGoTo: (listener) => goingTo.add(listener),
    onMarks(listener) {
      listener(marks);
      return marking.add(listener);
    },
    select(range) {
      selected = range;
      if (range === null) return;
      selecting.tell({ sheet: range.sheet, cell: cellName({ row: range.range.top, column: range.range.left }) });
    },
    workbook: () => copy.workbook,
    onWorkbook: (listener) => showing.add(listener),
    type: (cells) => {
      const result = working(() => typeCells(copy, cells));
      if (result.written.length > 0) changing.tell({ source: "user", written: result.written });
      return result;
    },
    edits: () => copy.edits(),
    restore: (edits) => working(() => copy.restore(edits)),
    reopen: async (workbook) => {
      const { fitted } = await loadReopening();
      const { edits, reopened } = fitted(copy.edits(), { before: copy.opened, now: workbook });
      readings += 1;
      working(() => copy.reopen(workbook, edits));
      return reopened;
    },
    savePoint: () => copy.savePoint(),
    saved: (point) => working(() => copy.restOn(point)),
  };
}

class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();

  add(listener: (value: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(value: T): void {
    for (const listener of this.all) listener(value);
  }
}
