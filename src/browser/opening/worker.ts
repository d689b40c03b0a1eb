import { FormatError } from "../../formats/errors";
import { MAX_FILE_BYTES } from "../../formats/xlsx/limits";
import { readXlsx } from "../../formats/xlsx/readXlsx";
import type { Workbook } from "../../core/workbook/snapshot";
import type { OpenProblem, WorkerAnswer, WorkerRequest } from "./protocol";

const MEGABYTE = 1024 * 1024;

/** The requests under way, by id. */
const running = new Map<number, AbortController>();

const loadSummarise = () => import(/* webpackChunkName: "summarise" */ "../overview/summarise");

function answer(message: WorkerAnswer): void {
  postMessage(message);
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === "prepare") void loadSummarise();
  else if (data.kind === "cancel") running.get(data.id)?.abort();
  else void serve(data);
});

async function serve(request: Extract<WorkerRequest, { file: File }>): Promise<void> {
  const { id } = request;
  const control = new AbortController();
  running.set(id, control);
  try {
    const workbook = await read(request.file, id, control.signal);
    if (request.kind === "read") answer({ kind: "workbook", id, workbook });
    else {
      const { summarise } = await loadSummarise();
      answer({ kind: "summary", id, line: summarise(workbook, request.today) });
    }
  } catch (error) {
    if (control.signal.aborted) answer({ kind: "cancelled", id });
    else answer({ kind: "problem", id, problem: problemOf(error) });
  } finally {
    running.delete(id);
  }
}

async function read(file: File, id: number, signal: AbortSignal): Promise<Workbook> {
  if (file.size > MAX_FILE_BYTES) {
    throw new FormatError("file/too-large", { megabytes: Math.floor(MAX_FILE_BYTES / MEGABYTE) });
  }
  const bytes = await bytesOf(file);
  const onProgress = (fraction: number): void => answer({ kind: "progress", id, fraction });
  return readXlsx(bytes, { signal, onProgress });
}

/** A file that was moved or changed after it was chosen can no longer be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FormatError("file/unreadable", {}, { cause: error });
  }
}

function problemOf(error: unknown): OpenProblem {
  if (error instanceof FormatError) return { code: error.code, values: error.values };
  return { code: "unexpected", values: {} };
}
