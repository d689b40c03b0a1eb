import type { FileHost } from "../../hosts/file";
import type { HistoryEntry, HistoryKeeper } from "../../pane";
import { KEPT_WORKS } from "./database";
import { hashOf } from "./fileHash";
import { hasEdits } from "./keptWork";
import { claim } from "./openTabs";
import { WorkKeeper, type Keeping } from "./workKeeper";

export interface OpenWorkParts {
  readonly file: string;
  readonly host: FileHost;
  /** What the edits are of, as it is now. */
  readonly bytes: () => Blob;
  readonly history: readonly HistoryEntry[];
}

/** The work on an opened file, from when it is opened until it is put away. */
export class OpenWork {
  readonly id = newId();
  /** The changes as the pane lists them, kept with the work so that they can be taken back. */
  readonly historyKeeper: HistoryKeeper;
  private readonly keeper: WorkKeeper;
  private readonly stops: readonly (() => void)[];
  private readonly listeners = new Set<(keeping: Keeping) => void>();
  private keeping: Keeping = "nothing";
  private history: readonly HistoryEntry[];

  constructor(private readonly parts: OpenWorkParts) {
    const { file, host, bytes } = parts;
    this.history = parts.history;
    this.keeper = new WorkKeeper({
      works: KEPT_WORKS,
      id: this.id,
      file,
      hash: () => hashOf(bytes()),
      work: () => ({ edits: host.edits(), history: this.history }),
      onKeeping: (keeping) => {
        this.keeping = keeping;
        for (const listener of this.listeners) listener(keeping);
      },
    });
    this.historyKeeper = {
      load: () => this.history,
      save: (entries) => {
        this.history = entries;
        this.keeper.changed();
      },
    };
    this.stops = [host.onWorkbook(() => this.keeper.changed()), claim(this.id)];
  }

  get isUnsaved(): boolean {
    return hasEdits(this.parts.host.edits());
  }

  /** Whether anything was done that opening the file again wouldn't have. */
  get isTouched(): boolean {
    return this.history.length > 0 || this.isUnsaved;
  }

  get isKept(): boolean {
    return this.keeping === "kept" || this.keeping === "underway";
  }

  /** Tells how the browser stands with the work, at once and at every change; gives back how to stop. */
  onKeeping(listener: (keeping: Keeping) => void): () => void {
    listener(this.keeping);
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  flush(): Promise<void> {
    return this.keeper.flush();
  }

  forget(): void {
    void this.keeper.forget();
  }

  /** Puts the work away: what isn't saved stays in the browser, to be offered again. */
  async end(): Promise<void> {
    await this.keeper.flush();
    this.keeper.stop();
    for (const stop of this.stops) stop();
  }
}

/** Only in pages with https does the browser make ids. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
