import { isOpened, kindOfFile } from "../../formats/fileKinds";
import type { PassedOverReason } from "../../locales/passedOverTexts";
import type { OpenProblem } from "./protocol";

/** What was chosen or dropped: files, and folders with what is in them. */
export type Given = File | FileSystemDirectoryEntry;

interface FoundFile {
  /** The file's name, behind those of the folders it was found in. */
  readonly path: string;
  readonly file: File;
}

export interface PassedOverFile {
  readonly path: string;
  readonly reason: PassedOverReason;
}

/** A file or folder that there is no getting at. */
interface UnreadEntry {
  readonly path: string;
  readonly problem: OpenProblem;
}

/** What is to be opened of that which was given, and what became of the rest. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly passedOver: readonly PassedOverFile[];
  readonly unread: readonly UnreadEntry[];
  /** How many files of the folders are of kinds that hold no plan. */
  readonly others: number;
}

const COLLATOR = new Intl.Collator("da", { numeric: true });

/**
 * Finds the files that are to be opened, in the order given and, within a folder, of their names. A file that is given
 * itself is opened whatever it is called, as on the command line; of a folder only what may hold a plan. Lock files are
 * passed over everywhere.
 * @throws the signal's reason when stopped
 */
export async function findFiles(given: readonly Given[], signal: AbortSignal): Promise<Found> {
  const search = new Search(signal);
  for (const one of inOrder(given)) {
    if (one instanceof File && one.webkitRelativePath !== "") search.inFolder(one);
    else if (one instanceof File) search.file(one.name, one);
    else await search.folder(one);
  }
  return search;
}

/** A folder that was chosen comes as its files, in an order of the browser's own. */
function inOrder(given: readonly Given[]): readonly Given[] {
  const placeOf = (one: Given): string => (one instanceof File ? one.webkitRelativePath : "");
  return [...given].sort((a, b) => COLLATOR.compare(placeOf(a), placeOf(b)));
}

class Search implements Found {
  readonly files: FoundFile[] = [];
  readonly passedOver: PassedOverFile[] = [];
  readonly unread: UnreadEntry[] = [];
  others = 0;

  constructor(private readonly signal: AbortSignal) {}

  file(path: string, file: File): void {
    if (kindOfFile(file.name) === "lock") this.passedOver.push({ path, reason: "lock-file" });
    else this.files.push({ path, file });
  }

  /** A file of a folder that was chosen. */
  inFolder(file: File): void {
    const path = file.webkitRelativePath;
    const kind = kindOfFile(file.name);
    if (path.split("/").some((name) => kindOfFile(name) === "hidden")) return;
    if (kind === "lock" || isOpened(kind)) this.file(path, file);
    else this.others += 1;
  }

  async folder(folder: FileSystemDirectoryEntry): Promise<void> {
    this.signal.throwIfAborted();
    const entries = await this.reach(folder, "folder-unreadable", () => entriesOf(folder));
    for (const entry of entries?.sort((a, b) => COLLATOR.compare(a.name, b.name)) ?? []) await this.entry(entry);
  }

  private async entry(entry: FileSystemEntry): Promise<void> {
    const kind = kindOfFile(entry.name);
    if (kind === "hidden") return;
    if (isFolder(entry)) await this.folder(entry);
    else if (kind === "lock") this.passedOver.push({ path: pathOf(entry), reason: "lock-file" });
    else if (!isOpened(kind)) this.others += 1;
    else if (isFile(entry)) {
      const file = await this.reach(entry, "file/unreadable", () => fileOf(entry));
      if (file !== null) this.file(pathOf(entry), file);
    }
  }

  /** What `get` gives; null where there is no getting at the entry, which then stands among the unread. */
  private async reach<Result>(
    entry: FileSystemEntry,
    code: OpenProblem["code"],
    get: () => Promise<Result>,
  ): Promise<Result | null> {
    try {
      return await get();
    } catch {
      this.unread.push({ path: pathOf(entry), problem: { code, values: {} } });
      return null;
    }
  }
}

/** A browser gives a folder's entries in portions, and an empty one when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => entry.file(done, fail));
}

/** The path begins with the folder that was dropped. */
function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, "");
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

export function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
