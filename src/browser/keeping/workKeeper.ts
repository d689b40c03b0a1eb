import { hasEdits, KEPT_VERSION, type KeptWork, type KeptWorks } from "./keptWork";

/**
 * How the browser stands with the work: there is nothing unsaved; it is being kept; it is kept as it is now; it can't be,
 * and is lost with the page; or the user wants it not to be.
 */
export type Keeping = "nothing" | "underway" | "kept" | "not-possible" | "not-wanted";

/** The work as it is now. */
export type Work = Pick<KeptWork, "edits" | "history">;

export interface KeeperParts {
  readonly works: KeptWorks;
  readonly id: string;
  readonly file: string;
  /** Of the bytes that the edits are of, as they are now; null where the browser can't tell. */
  readonly hash: () => Promise<string | null>;
  readonly work: () => Work;
  readonly onKeeping: (keeping: Keeping) => void;
  readonly now?: () => number;
}

/** So long after a change the work is kept, in milliseconds: who types on is waited for. */
const DELAY = 400;

/** Keeps the work on one opened file in the browser, from the first change until it is saved. */
export class WorkKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private isWanted = true;
  /** When the work was last changed; keeping it again, as the page is hidden, is no change. */
  private at: number | null = null;
  private isStopped = false;

  constructor(private readonly parts: KeeperParts) {}

  /** To be called after every change. */
  changed(): void {
    clearTimeout(this.timer);
    this.at = this.now();
    if (!this.isStopped) this.timer = setTimeout(() => void this.flush(), DELAY);
  }

  /** Keeps what there is, now: the page may be about to go. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    // One after the other: an older state must not come last.
    this.last = this.last.then(() => this.keep());
    return this.last;
  }

  /** Takes the work out of the browser; what is done on this file is not kept any more. */
  forget(): Promise<void> {
    this.isWanted = false;
    return this.flush();
  }

  /** Leaves what is kept where it is, and keeps nothing more. */
  stop(): void {
    clearTimeout(this.timer);
    this.isStopped = true;
  }

  private now(): number {
    return (this.parts.now ?? Date.now)();
  }

  private async keep(): Promise<void> {
    const { works, id, file, work, onKeeping } = this.parts;
    const { edits, history } = work();
    const hashing = this.parts.hash();
    const has = hasEdits(edits);
    const tell = (keeping: Keeping): void => {
      if (!this.isStopped) onKeeping(keeping);
    };
    try {
      if (!has || !this.isWanted) {
        await works.remove([id]);
        tell(has ? "not-wanted" : "nothing");
        return;
      }
      const hash = await hashing;
      if (hash === null) {
        tell("not-possible");
        return;
      }
      tell("underway");
      await works.put({ id, version: KEPT_VERSION, hash, file, at: this.at ?? this.now(), edits, history });
      tell("kept");
    } catch {
      // A private window, a browser that is told to keep nothing, a full disk.
      tell(!has ? "nothing" : this.isWanted ? "not-possible" : "not-wanted");
    }
  }
}
