import type { Workbook } from "../../core/workbook/snapshot";
import type { FileHost } from "../../hosts/file";
import type { FileHandle, WritableFile } from "../opening/handles";
import { OpenError, type OpenProblem } from "../opening/protocol";
import type { WorkbookReader } from "../opening/workbookReader";

/** What stands in the way of saving. */
export type SaveProblem =
  /** The copy can't be made. */
  | { readonly kind: "writing"; readonly problem: OpenProblem }
  /** "changed": the file is no longer the one that was opened; "gone"; "refused": the user or the browser said no; "failed". */
  | { readonly kind: "disk"; readonly why: "changed" | "gone" | "refused" | "failed" };

export type Saved = { readonly kind: "saved"; readonly bytes: Blob } | SaveProblem;

export interface SavedFileParts {
  readonly host: FileHost;
  readonly reader: Pick<WorkbookReader, "write">;
  /** The file that was read; null for a workbook that stands in no file. */
  readonly bytes: Blob | null;
  readonly workbook: Workbook;
  readonly file: File;
  readonly handle: FileHandle | null;
}

/** The opened file as it is saved: the bytes that the working copy rests on, and the file on the disk. */
export class SavedFile {
  private base: Blob | Workbook;
  /** What the file on the disk held when it was last read or written here. */
  private onDisk: Blob | null;
  private file: File;
  private handle: FileHandle | null;

  constructor(private readonly parts: SavedFileParts) {
    this.base = parts.bytes ?? parts.workbook;
    this.onDisk = parts.bytes;
    this.file = parts.file;
    this.handle = parts.handle;
  }

  /** The bytes that the working copy rests on; null for a workbook that stands in no file yet. */
  get restsOn(): Blob | null {
    return this.base instanceof Blob ? this.base : null;
  }

  /** Whether what is saved can go into the file itself. */
  get canWriteBack(): boolean {
    return this.handle !== null && this.onDisk !== null;
  }

  /** Makes a copy with the changes in it, and has `take` keep it; from then on the working copy rests on that. */
  async saveCopy(take: (bytes: Blob) => void): Promise<Saved> {
    const { host } = this.parts;
    const point = host.savePoint();
    const made = await this.make(point.edits);
    if (!(made instanceof Blob)) return made;
    take(made);
    this.base = made;
    host.saved(point);
    return { kind: "saved", bytes: made };
  }

  /**
   * Writes the changes into the file on the disk, as long as it still is the one that was opened: all of it, or nothing. To
   * be called while the user's press lasts, for the browser asks her too.
   */
  async writeBack(): Promise<Saved> {
    const { host } = this.parts;
    const { handle, onDisk } = this;
    if (handle === null || onDisk === null) return { kind: "disk", why: "refused" };
    if (!(await isAllowed(handle))) return { kind: "disk", why: "refused" };
    const point = host.savePoint();
    const made = await this.make(point.edits);
    if (!(made instanceof Blob)) return made;
    const why = await replace(handle, onDisk, made);
    if (why !== null) return { kind: "disk", why };
    this.base = made;
    this.onDisk = made;
    this.file = await handle.getFile().catch(() => this.file);
    host.saved(point);
    return { kind: "saved", bytes: made };
  }

  /** Looks at the file on the disk: it is the same; it is another, which can be read; or the browser lets nobody see. */
  async look(): Promise<"same" | "unreadable" | File> {
    const { onDisk } = this;
    if (onDisk === null) return "same";
    try {
      const file = this.handle === null ? this.file : await this.handle.getFile();
      const isUntouched = file.lastModified === this.file.lastModified && file.size === this.file.size;
      // The way a file was chosen in tells whether its time can be asked anew.
      if (this.handle !== null && isUntouched) return "same";
      if (!(await holdsSame(file, onDisk))) return file;
      this.file = file;
      return "same";
    } catch {
      return "unreadable";
    }
  }

  /** That the file was read anew. */
  readAgain({ bytes, file, handle }: Pick<SavedFileParts, "file" | "handle"> & { readonly bytes: Blob }): void {
    this.base = bytes;
    this.onDisk = bytes;
    this.file = file;
    this.handle = handle ?? this.handle;
  }

  private async make(edits: ReturnType<FileHost["edits"]>): Promise<Blob | SaveProblem> {
    try {
      return await this.parts.reader.write(this.base, edits);
    } catch (error) {
      const problem: OpenProblem = error instanceof OpenError ? error.problem : { code: "unexpected", values: {} };
      return { kind: "writing", problem };
    }
  }
}

async function isAllowed(handle: FileHandle): Promise<boolean> {
  const mode = { mode: "readwrite" } as const;
  try {
    if ((await handle.queryPermission(mode)) === "granted") return true;
    return (await handle.requestPermission(mode)) === "granted";
  } catch {
    return false;
  }
}

/** Puts the bytes in the place of the file where it holds what is expected; else nothing is written, and why. */
async function replace(
  handle: FileHandle,
  expected: Blob,
  bytes: Blob,
): Promise<"changed" | "gone" | "refused" | "failed" | null> {
  const isSame = async (): Promise<boolean> => holdsSame(await handle.getFile(), expected);
  let writable: WritableFile | null = null;
  try {
    if (!(await isSame())) return "changed";
    writable = await handle.createWritable();
    await writable.write(bytes);
    // Somebody else may have saved it while this was being written.
    if (!(await isSame())) {
      await writable.abort();
      return "changed";
    }
    await writable.close();
    return null;
  } catch (error) {
    await writable?.abort().catch(() => undefined);
    const name = error instanceof DOMException ? error.name : "";
    if (name === "NotFoundError") return "gone";
    return name === "NotAllowedError" || name === "NoModificationAllowedError" ? "refused" : "failed";
  }
}

/** Whether both hold the same bytes. Rejects where the file can't be read. */
async function holdsSame(file: Blob, expected: Blob): Promise<boolean> {
  const [now, then] = await Promise.all([file.arrayBuffer(), expected.arrayBuffer()]);
  const [one, other] = [new Uint8Array(now), new Uint8Array(then)];
  if (one.length !== other.length) return false;
  // A file of some megabytes is looked through with every check: a call for each byte would be felt.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
