import { STORE_NAMESPACE, storeFromXml, storeToXml } from "../hosts/storePart";

/** The bytes of a copy of the file with the store in it. The file itself is only read, and read anew. */
export async function copyWithStore(file: File, store: string): Promise<Uint8Array> {
  const { withStore } = await import(/* webpackChunkName: "copying" */ "../formats/xlsx/withStore");
  return withStore(new Uint8Array(await file.arrayBuffer()), {
    xml: storeToXml(store),
    isOurs: (xml) => storeFromXml(xml) !== null,
    namespace: STORE_NAMESPACE,
  });
}
