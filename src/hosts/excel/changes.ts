import type { HostChange } from "../host";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";

/** What Excel says of a change; `triggerSource` from ExcelApi 1.14. */
interface Told {
  readonly source: string;
  readonly worksheetId: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

/**
 * Tells of changes. Excel's events are hints alone: which cells, and how often, differs from client to client, so
 * nothing but who made the change is passed on.
 */
export class ChangeWatcher {
  private readonly listeners = new Set<(change: HostChange) => void>();
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

  /**
   * Asks Excel for its events, once. While a cell is being edited Excel refuses; it is asked again at the next call,
   * which the host makes whenever it reads.
   */
  async register(): Promise<void> {
    if (this.listeners.size === 0) return;
    this.registering ??= this.ask().catch(() => {
      this.registering = null;
    });
    await this.registering;
  }

  private async ask(): Promise<void> {
    const handler = (told: Told): Promise<void> => {
      this.tell(told);
      return Promise.resolve();
    };
    await this.api.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(handler);
      worksheets.onAdded.add(handler);
      worksheets.onDeleted.add(handler);
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
    for (const listener of this.listeners) listener({ source: isRemote ? "remote" : "user" });
  }
}
