import type { KeptWork, KeptWorks } from "./keptWork";

const DATABASE = "baselinekontrol";
const WORKS = "works";

/**
 * The browser's own store of this page. It is opened anew for each thing: one that stays open keeps another version of the
 * program from opening it.
 */
export const KEPT_WORKS: KeptWorks = {
  all: () => inStore("readonly", (works) => works.getAll() as IDBRequest<KeptWork[]>),
  put: async (work) => void (await inStore("readwrite", (works) => works.put(work))),
  remove: async (ids) =>
    void (await inStore("readwrite", (works) => {
      for (const id of ids) works.delete(id);
      return works.count();
    })),
};

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (works: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise<Result>((done, fail) => {
      const transaction = database.transaction(WORKS, mode);
      const request = work(transaction.objectStore(WORKS));
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
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(WORKS, { keyPath: "id" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error("not opened"));
    request.onblocked = () => fail(new Error("blocked"));
  });
}
