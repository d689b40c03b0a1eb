import { FormatError } from "../formats/errors";
import { readWord } from "../formats/readWord";
import { MAX_FILE_BYTES } from "../formats/xlsx/limits";
import type { WordAnswer, WordRequest } from "./protocol";

/** Reads the file; never rejects: what is wrong with it is an answer too. */
export async function readWordFile({ id, file }: Pick<WordRequest, "id" | "file">): Promise<WordAnswer> {
  try {
    return { kind: "read", id, plan: await readWord(await bytesOf(file)) };
  } catch (error) {
    return problemOf(id, error);
  }
}

/** What is wrong, as the answer to a request. */
export function problemOf(id: number, error: unknown): WordAnswer {
  return error instanceof FormatError
    ? { kind: "problem", id, code: error.code, values: error.values }
    : { kind: "problem", id, code: "unexpected", values: {} };
}

/** A file that was moved or changed after it was chosen can no longer be read. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw new FormatError("docx/too-much");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FormatError("file/unreadable", {}, { cause: error });
  }
}
