import type { KeptStatus } from "../overview/statuses";
import type { KeptWork, KeptWorks } from "./keptWork";

const DATABASE = "baselinekontrol";
/** Counts up with every store that comes to. */
const VERSION = 2;
const WORKS = "works";
const STATUSES = "statuses";
const STORES = [WORKS, STATUSES] as const;

type StoreName = (typeof STORES)[number];

/**
 * The browser's own store of this page. It is opened anew for each thing: one that stays open keeps another version of the
 * program from opening it.
 */
export const KEPT_WORKS: KeptWorks = {
  all: () => inStore(WORKS, "readonly", (works) => works.getAll() as IDBRequest<KeptWork[]>),
  put: async (work) => {
    await inStore(WORKS, "readwrite", (works) => works.put(work));
  },
  remove: async (ids) => {
    await inStore(WORKS, "readwrite", (works) => {
      for (const id of ids) works.delete(id);
      return works.count();
    });
  },
};

/** What is decided about plans of the overview. */
export const KEPT_STATUSES = {
  all: (): Promise<readonly KeptStatus[]> =>
    inStore(STATUSES, "readonly", (statuses) => statuses.getAll() as IDBRequest<KeptStatus[]>),
  put: async (status: KeptStatus): Promise<void> => {
    await inStore(STATUSES, "readwrite", (statuses) => statuses.put(status));
  },
  removeAll: async (): Promise<void> => {
    await inStore(STATUSES, "readwrite", (statuses) => statuses.clear());
  },
} as const;

async function inStore<Result>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise<Result>((done, fail) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      // Not before it is on the disk: a request that succeeded may still be undone with its transaction.
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error ?? new Error("aborted"));
      transaction.onerror = () => fail(transaction.error ?? new Error("failed"));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    // Throws where the browser has none for this page.
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      const { result } = request;
      for (const store of STORES)
        if (!result.objectStoreNames.contains(store)) result.createObjectStore(store, { keyPath: "id" });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error("not opened"));
    request.onblocked = () => fail(new Error("blocked"));
  });
}
