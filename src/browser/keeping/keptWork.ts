import type { WorkbookEdits } from "../../core/workbook/edits";
import type { HistoryEntry } from "../../pane";

/** Counts up when what is kept is understood otherwise; work of another version is offered for nothing but removal. */
export const KEPT_VERSION = 1;

/** Work on a file that isn't saved, as the browser keeps it. */
export interface KeptWork {
  /** Of the opening of the file in one tab: two tabs with the same file keep their work apart. */
  readonly id: string;
  readonly version: number;
  /** Of the bytes that the edits are of. */
  readonly hash: string;
  /** What the file was called. */
  readonly file: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly edits: WorkbookEdits;
  readonly history: readonly HistoryEntry[];
}

/** Where work is kept. Every method rejects where the browser doesn't let it. */
export interface KeptWorks {
  readonly all: () => Promise<readonly KeptWork[]>;
  readonly put: (work: KeptWork) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** How long work is kept that nobody has come back to. */
export const KEPT_DAYS = 60;
const DAY_MS = 86_400_000;

/** Whether there is anything that saving the workbook would save. */
export function hasEdits({ cells, merges, sheets, store }: WorkbookEdits): boolean {
  return cells.length > 0 || merges.length > 0 || sheets.length > 0 || store !== null;
}

/** Work that is kept, the newest first, and whose it is. */
export interface SortedWorks {
  /** What no open tab is at: it can be gone on with. */
  readonly left: readonly KeptWork[];
  /** What another tab is at. */
  readonly elsewhere: readonly KeptWork[];
  /** What is too old to be kept. */
  readonly old: readonly KeptWork[];
}

/** `open`: the ids that tabs are at; null where the browser doesn't tell, and all is taken for left. */
export function sortWorks(
  all: readonly KeptWork[],
  { open, own, now }: { readonly open: ReadonlySet<string> | null; readonly own: string | null; readonly now: number },
): SortedWorks {
  const others = all.filter(({ id }) => id !== own).sort((a, b) => b.at - a.at);
  const isOpen = ({ id }: KeptWork): boolean => open?.has(id) === true;
  const isOld = (work: KeptWork): boolean => !isOpen(work) && now - work.at > KEPT_DAYS * DAY_MS;
  return {
    left: others.filter((work) => !isOpen(work) && !isOld(work)),
    elsewhere: others.filter(isOpen),
    old: others.filter(isOld),
  };
}
