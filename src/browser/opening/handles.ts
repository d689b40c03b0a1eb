/** How the browser lets a page at a file on the disk; of browsers that do, Edge and Chrome. */
export interface FileHandle {
  readonly kind: "file" | "directory";
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<WritableFile>;
  queryPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

/** What is written stands in a file of its own until it is closed, and takes the other's place at once then. */
export interface WritableFile {
  write(bytes: Blob): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** The parts of the page's window that TypeScript doesn't know. */
interface PickingWindow {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: true;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileHandle[]>;
}

interface DroppedItem {
  readonly getAsFileSystemHandle?: () => Promise<FileHandle | null>;
}

const handles = new WeakMap<File, Promise<FileHandle | null>>();

/** The way back to the file on the disk; null where the browser gave none. */
export async function handleOf(file: File): Promise<FileHandle | null> {
  return (await handles.get(file)) ?? null;
}

/** Remembers the way back to a file that was read anew. */
function keepHandle(file: File, handle: FileHandle): void {
  handles.set(file, Promise.resolve(handle));
}

/** Remembers where the dropped file stands. To be called while the event lasts. */
export function keepDropped(item: DataTransferItem, file: File): void {
  const { getAsFileSystemHandle } = item as DataTransferItem & DroppedItem;
  if (getAsFileSystemHandle === undefined) return;
  const handle = getAsFileSystemHandle.call(item).then(
    (found) => (found?.kind === "file" ? found : null),
    () => null,
  );
  handles.set(file, handle);
}

/**
 * Lets the user choose files in a way that leads back to them; none when she thinks better of it. Null where the browser has
 * no such way.
 */
export async function pickFiles(endings: readonly string[]): Promise<readonly File[] | null> {
  const { showOpenFilePicker } = window as unknown as PickingWindow;
  if (showOpenFilePicker === undefined) return null;
  try {
    const picked = await showOpenFilePicker({
      multiple: true,
      types: [{ accept: { "application/octet-stream": endings } }],
    });
    return await Promise.all(
      picked.map(async (handle) => {
        const file = await handle.getFile();
        keepHandle(file, handle);
        return file;
      }),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return [];
    // A page within another, or an administrator's word: the ordinary way is still there.
    return null;
  }
}
