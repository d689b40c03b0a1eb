import type { CellRef } from "../../core/findings/finding";
import type { HostChange } from "../host";
import { HIDING_EVENTS, NAME_EVENTS, SORT_EVENTS, type ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";

/** What Excel says of a change; `triggerSource` from ExcelApi 1.14. */
interface Told {
  readonly source?: string;
  readonly worksheetId: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

/**
 * Tells of changes, and of what is selected. Excel's events are hints alone: which cells, and how often, differs from client to client, so
 * nothing but who made the change is passed on.
 */
export class ChangeWatcher {
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly selecting = new Set<(cell: CellRef) => void>();
  private names: ReadonlyMap<string, string> = new Map();
  private registering: Promise<void> | null = null;

  constructor(
    private readonly api: ExcelApi,
    private readonly own: OwnWrites,
  ) {}

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    void this.register();
    return () => this.listeners.delete(listener);
  }

  /** Tells of the cell that the user selects, as far as its sheet is one of those read last. */
  subscribeToSelection(listener: (cell: CellRef) => void): () => void {
    this.selecting.add(listener);
    void this.register();
    return () => this.selecting.delete(listener);
  }

  /** What the sheets are called that Excel tells of by their ids. */
  knowSheets(sheets: readonly { readonly id?: string; readonly name: string }[]): void {
    this.names = new Map(sheets.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name]])));
  }

  /**
   * Asks Excel for its events, once. While a cell is being edited Excel refuses; it is asked again at the next call,
   * which the host makes whenever it reads.
   */
  async register(): Promise<void> {
    if (this.listeners.size + this.selecting.size === 0) return;
    this.registering ??= this.ask().catch(() => {
      this.registering = null;
    });
    await this.registering;
  }

  private async ask(): Promise<void> {
    const told = (tell: (told: Told) => void) => (one: Told) => {
      tell(one);
      return Promise.resolve();
    };
    const handler = told((one) => this.tell(one));
    const lookHandler = told((one) => this.tellOfLooks(one));
    await this.api.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(handler);
      worksheets.onAdded.add(handler);
      worksheets.onDeleted.add(handler);
      worksheets.onSelectionChanged.add(told((one) => this.tellOfSelection(one)));
      worksheets.onFormatChanged.add(lookHandler);
      if (this.api.supports(SORT_EVENTS)) {
        worksheets.onRowSorted.add(handler);
        worksheets.onColumnSorted.add(handler);
      }
      if (this.api.supports(HIDING_EVENTS)) worksheets.onRowHiddenChanged.add(handler);
      if (this.api.supports(NAME_EVENTS)) {
        worksheets.onNameChanged.add(handler);
        worksheets.onVisibilityChanged.add(handler);
        worksheets.onMoved.add(handler);
      }
      await context.sync();
    });
  }

  private tell({ source, worksheetId, address = "", triggerSource }: Told): void {
    const isRemote = source === "Remote";
    const isOwn =
      triggerSource === undefined
        ? !isRemote && this.own.isOwn(worksheetId, address)
        : triggerSource === "ThisLocalAddin";
    if (isOwn) return;
    this.tellAll(isRemote);
  }

  /** Excel doesn't say who changed how cells look: what comes right after our own writing is ours. */
  private tellOfLooks({ source, worksheetId }: Told): void {
    const isRemote = source === "Remote";
    if (isRemote || !this.own.wroteJustNow(worksheetId)) this.tellAll(isRemote);
  }

  private tellOfSelection({ worksheetId, address = "" }: Told): void {
    const sheet = this.names.get(worksheetId);
    const cell = /^[A-Z]+[0-9]+/.exec(address)?.[0];
    if (sheet === undefined || cell === undefined) return;
    for (const listener of this.selecting) listener({ sheet, cell });
  }

  private tellAll(isRemote: boolean): void {
    for (const listener of this.listeners) listener({ source: isRemote ? "remote" : "user" });
  }
}
