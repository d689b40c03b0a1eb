import type { SampleId } from "../locales/browserTexts";
import { OpenError } from "./opening/protocol";

/** The workbooks that come with the page, in the order they are offered. */
export const SAMPLES: readonly SampleId[] = ["broendby-2025", "noerrebro-2026-udsnit"];

const loaded = new Map<SampleId, File>();

/** The sample as a file, from the page's own server; kept, so that it can be opened again without. */
export async function sampleFile(id: SampleId): Promise<File> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const name = `${id}.xlsx`;
  const file = new File([await bytesOf(`samples/${name}`)], name);
  loaded.set(id, file);
  return file;
}

/** The sample that the page's address asks for, "?eksempel=broendby-2025"; null when it asks for none. */
export function sampleInAddress(search: string): SampleId | null {
  const asked = new URLSearchParams(search).get("eksempel");
  return SAMPLES.find((id) => id === asked) ?? null;
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.arrayBuffer();
  } catch {
    // No connection: the same problem, and the same advice, as an answer without the file.
  }
  throw new OpenError({ code: "sample-missing", values: {} });
}
