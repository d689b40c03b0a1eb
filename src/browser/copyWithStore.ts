import type { StoreUpdate } from "../hosts/host";
import { nextPart, STORE_NAMESPACE, storeOfPart, storeToXml } from "../hosts/storePart";

/** Loads what makes the copy. */
export const loadCopying = () => import(/* webpackChunkName: "copying" */ "../formats/xlsx/withStore");

/**
 * A copy of the file with the store in it that `change` makes of the file's own; no bytes when it makes nothing of it. The
 * file itself is only read, and read anew.
 */
export async function copyWithStore<Update extends StoreUpdate>(
  file: File,
  change: (parts: readonly string[]) => Update,
): Promise<{ readonly update: Update | null; readonly bytes: Uint8Array | null }> {
  const { withStore } = await loadCopying();
  let update: Update | null = null;
  const bytes = await withStore(new Uint8Array(await file.arrayBuffer()), {
    isOurs: (part) => storeOfPart(part) !== null,
    change: (ours) => {
      const before = ours.map((part) => storeOfPart(part) ?? "");
      update = change(before);
      return update.text === null ? null : { first: nextPart(update.text, before), others: storeToXml("") };
    },
    namespace: STORE_NAMESPACE,
  });
  return { update, bytes };
}
