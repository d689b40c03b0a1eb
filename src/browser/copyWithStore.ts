import { STORE_NAMESPACE, storeFromXml, storeToXml } from "../hosts/storePart";

/** Loads what makes the copy. */
export const loadCopying = () => import(/* webpackChunkName: "copying" */ "../formats/xlsx/withStore");

/** The bytes of a copy of the file with the store in it. The file itself is only read, and read anew. */
export async function copyWithStore(file: File, store: string): Promise<Uint8Array> {
  const { withStore } = await loadCopying();
  return withStore(new Uint8Array(await file.arrayBuffer()), {
    xml: storeToXml(store),
    isOurs: (xml) => storeFromXml(xml) !== null,
    namespace: STORE_NAMESPACE,
  });
}
