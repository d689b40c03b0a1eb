import type { WorkbookEdits } from "../../core/workbook/edits";
import type { Workbook } from "../../core/workbook/snapshot";
import { writeEdits } from "../../formats/xlsx/write";
import { writeWorkbook } from "../../formats/xlsx/writeWorkbook";
import { keptStore } from "../../hosts/storePart";

/** Loaded by the worker when something is saved. */
export async function writeCopy(
  base: Blob | Workbook,
  edits: WorkbookEdits,
  { signal }: { readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const bytes = base instanceof Blob ? new Uint8Array(await base.arrayBuffer()) : await writeWorkbook(base);
  return writeEdits(bytes, edits, { storePart: keptStore, signal });
}
