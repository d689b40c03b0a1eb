/** How far the reading has come, from 0 to 1. */
type OnProgress = (fraction: number) => void;

export interface PaceOptions {
  readonly onProgress?: OnProgress;
  /** Stops the reading, which then fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a host lends to the reading of files. */
export interface ReadOptions extends PaceOptions {
  /**
   * Unpacks a whole deflated part, of at most so many bytes, faster than the reader itself; throws when it is damaged or
   * longer.
   */
  readonly inflate?: (packed: Uint8Array, most: number) => Uint8Array;
}

/** The longest stretch of work, in milliseconds, before whoever waits (a page, a worker's messages) gets a turn. */
const STRETCH = 40;

/** Lets others have a turn. Not by setTimeout: a page in the background gets its timers once a second. */
function turn(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Keeps a long reading from blocking its thread, reports its progress and stops it when asked to. */
export class Pace {
  private done = 0;
  private total = 0;
  private since = Date.now();

  constructor(private readonly options: PaceOptions) {
    options.signal?.throwIfAborted();
  }

  /** Says how many bytes there are to read in all. */
  expect(bytes: number): void {
    this.total = bytes;
  }

  /** Counts bytes as read, and pauses when the thread has been busy for long. */
  async advance(bytes: number): Promise<void> {
    this.done += bytes;
    if (Date.now() - this.since < STRETCH) return;
    if (this.total > 0) this.options.onProgress?.(Math.min(1, this.done / this.total));
    await turn();
    this.options.signal?.throwIfAborted();
    this.since = Date.now();
  }

  /** Says that all is read. */
  finish(): void {
    this.options.onProgress?.(1);
  }
}
