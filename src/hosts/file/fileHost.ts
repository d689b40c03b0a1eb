import { cellName, parseCellName } from "../../core/workbook/address";
import type { CellRef } from "../../core/findings/finding";
import type { Workbook } from "../../core/workbook/snapshot";
import { HostError, type Capabilities, type Host, type Mark, type SelectedRange } from "../host";
import { nextPart, storesOfWorkbook } from "../storePart";

/** The port over an opened file, and what the grid beside the pane takes part in. */
export interface FileHost extends Host {
  /** Tells the grid which cell to show; gives back how to stop. */
  onGoTo(listener: (cell: CellRef) => void): () => void;
  /** Tells the grid of the marks that stand now, at once and at every change; gives back how to stop. */
  onMarks(listener: (marks: readonly Mark[]) => void): () => void;
  /** What the user has selected in the grid. */
  select(range: SelectedRange | null): void;
}

const CAPABILITIES: Capabilities = {
  write: false,
  store: false,
  insertSheets: false,
  rewriteTables: false,
  nativeUndo: false,
  live: false,
  download: true,
};

/**
 * An opened .xlsx in the browser. Nothing in the file is ever changed: marks, selection and store live as long as the
 * host does. The store begins as the one in the file, so that acceptances made in Excel are seen here.
 */
export function createFileHost(workbook: Workbook): FileHost {
  const goingTo = new Listeners<CellRef>();
  const marking = new Listeners<readonly Mark[]>();
  const selecting = new Listeners<CellRef>();
  let marks: readonly Mark[] = [];
  let selected: SelectedRange | null = null;
  let stores: readonly string[] = storesOfWorkbook(workbook);

  const setMarks = (next: readonly Mark[]): void => {
    marks = next;
    marking.tell(marks);
  };
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const exists = ({ sheet, cell }: CellRef): boolean => sheets.has(sheet) && parseCellName(cell) !== null;

  return {
    capabilities: CAPABILITIES,
    async read({ signal, onProgress } = {}) {
      if (signal?.aborted === true) throw new HostError("cancelled");
      onProgress?.(1, workbook.sheets.at(-1)?.name ?? "");
      return Promise.resolve(workbook);
    },
    async goTo(cell) {
      if (!exists(cell)) throw new HostError("sheet-gone", { sheet: cell.sheet });
      goingTo.tell(cell);
      return Promise.resolve();
    },
    apply: async () => Promise.reject(new HostError("not-supported")),
    putBack: async () => Promise.reject(new HostError("not-supported")),
    async mark(next) {
      setMarks(next.filter(exists));
      return Promise.resolve([]);
    },
    async unmark() {
      setMarks([]);
      return Promise.resolve([]);
    },
    hasMarks: () => marks.length > 0,
    readStore: async () => Promise.resolve(stores),
    async writeStore(change) {
      const update = change(stores);
      if (update.text === null) return Promise.resolve(update);
      nextPart(update.text, stores);
      stores = [update.text];
      return Promise.resolve(update);
    },
    insertSheets: async () => Promise.reject(new HostError("not-supported")),
    writeData: async () => Promise.reject(new HostError("not-supported")),
    rewriteTable: async () => Promise.reject(new HostError("not-supported")),
    putTableBack: async () => Promise.reject(new HostError("not-supported")),
    removeSheet: async () => Promise.reject(new HostError("not-supported")),
    selection: async () => Promise.resolve(selected),
    // An opened file does not change.
    onChange: () => () => undefined,
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
