import type { CheckResult } from "../../core/check/check";
import { isOwnOutput } from "../../core/workbook/reportMark";
import { NO_WORKBOOK, patched } from "../../core/workbook/patch";
import type { Workbook } from "../../core/workbook/snapshot";
import { FormatError } from "../../formats/errors";
import { MAX_FILE_BYTES } from "../../formats/xlsx/limits";
import { isSigned } from "../../formats/xlsx/write/signed";
import { loadWord, readPlan, type PlanFile, type ReadPlanOptions } from "../../formats/readPlan";
import type { DocumentPlan } from "../../formats/readWord";
import { hashOfBytes } from "../keeping/fileHash";
import type { PlanSummary } from "../overview/summarise";
import { inPieces, reportInPieces } from "./pieces";
import type { OpenProblem, ReadDocument, SummariseTask, WorkerAnswer, WorkerRequest } from "./protocol";

const MEGABYTE = 1024 * 1024;

type Work = Exclude<WorkerRequest, { kind: "cancel" } | { kind: "prepare" }>;

/** The workbook that was read last, by its request, and what became of its check. */
interface Kept {
  readonly id: number;
  readonly workbook: Workbook;
  readonly result: CheckResult | null;
}

let kept: Kept | null = null;

/** The requests under way, by id. */
const running = new Map<number, AbortController>();

const loadWriting = () => import(/* webpackChunkName: "writing" */ "./writing");
const loadHeldData = () => import(/* webpackChunkName: "heldData" */ "./heldData");
const loadChecking = () => import(/* webpackChunkName: "checking" */ "./checking");

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === "prepare") {
    void loadChecking();
    void loadWord();
    void loadWriting();
    void loadHeldData();
  } else if (data.kind === "cancel") running.get(data.id)?.abort();
  else void serve(data);
});

async function serve(request: Work): Promise<void> {
  const { id } = request;
  const control = new AbortController();
  running.set(id, control);
  try {
    postMessage(await answerTo(request, control.signal));
  } catch (error) {
    postMessage(
      (control.signal.aborted
        ? { kind: "cancelled", id }
        : { kind: "problem", id, ...problemOf(error) }) satisfies WorkerAnswer,
    );
  } finally {
    running.delete(id);
  }
}

async function answerTo(request: Work, signal: AbortSignal): Promise<WorkerAnswer> {
  const { id } = request;
  switch (request.kind) {
    case "read": {
      const bytes = await bytesOf(request.file);
      const { workbook, word } = await read(bytes, { id, name: request.file.name, signal, looks: "read" });
      kept = { id, workbook, result: null };
      const document = word === null ? null : documentOf(word);
      const isSignedFile = word === null && (await isSigned(bytes));
      const { pieces, rest } = inPieces(workbook);
      for (const piece of pieces) postMessage({ kind: "piece", id, ...piece } satisfies WorkerAnswer);
      return { kind: "workbook", id, workbook: rest, document, bytes: new Blob([bytes]), isSigned: isSignedFile };
    }
    case "summarise": {
      const { file } = request;
      const { name } = file;
      const bytes = await bytesOf(file);
      const { workbook } = await read(bytes, { id, name, signal, looks: "skipped" });
      if (isOwnOutput(workbook)) return { kind: "summary", id, summary: null };
      const [summary, hash] = await Promise.all([summaryOf(workbook, name, request), hashOfBytes(bytes)]);
      return { kind: "summary", id, summary: { ...summary, hash } };
    }
    case "summariseKept": {
      const { name, of } = request;
      if (kept?.id !== of) return { kind: "gone", id };
      return { kind: "summary", id, summary: { ...(await summaryOf(kept.workbook, name, request)), hash: null } };
    }
    case "tellOfData": {
      const { toldOfData } = await loadHeldData();
      return { kind: "toldOfData", id, told: await toldOfData(request.data, request.language) };
    }
    case "change": {
      const before = request.of === 0 ? NO_WORKBOOK : kept?.id === request.of ? kept.workbook : null;
      if (before === null) return { kind: "gone", id };
      kept = { id, workbook: patched(before, request.patch), result: null };
      return { kind: "changed", id };
    }
    case "write": {
      const { writeCopy } = await loadWriting();
      const bytes = await writeCopy(request.base, request.edits, { signal });
      return { kind: "written", id, bytes: new Blob([bytes.slice()]) };
    }
    case "check": {
      const { checkWorkbook } = await loadChecking();
      if (kept?.id !== request.of) return { kind: "gone", id };
      kept = { ...kept, result: checkWorkbook(kept.workbook, request.options) };
      return { kind: "checked", id };
    }
    case "report": {
      const { reportOfCheck } = await loadChecking();
      if (kept?.id !== request.of || kept.result === null) return { kind: "gone", id };
      const { file, language } = request;
      const { pieces, rest } = reportInPieces(reportOfCheck(file, kept.result, { language, min: "info" }));
      for (const piece of pieces) postMessage({ kind: "piece", id, ...piece } satisfies WorkerAnswer);
      return { kind: "report", id, report: rest };
    }
  }
}

function documentOf({ format, notRecognised, pages, sheets }: DocumentPlan): ReadDocument {
  return { format, notRecognised, pages, sheets: sheets.map(({ name, places }) => ({ name, places })) };
}

async function summaryOf(workbook: Workbook, name: string, { today, data }: SummariseTask): Promise<PlanSummary> {
  const { summarise } = await loadChecking();
  const figures = data.files.length === 0 ? [] : await (await loadHeldData()).figuresOf(data);
  return summarise(workbook, { name, today, data: figures });
}

async function read(
  bytes: Uint8Array<ArrayBuffer>,
  { id, ...options }: Pick<ReadPlanOptions, "signal" | "looks" | "name"> & { readonly id: number },
): Promise<PlanFile> {
  const onProgress = (fraction: number): void => postMessage({ kind: "progress", id, fraction } satisfies WorkerAnswer);
  return readPlan(bytes, { ...options, onProgress });
}

/** A file that was moved or changed after it was chosen can no longer be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MAX_FILE_BYTES) {
    throw new FormatError("file/too-large", { megabytes: Math.floor(MAX_FILE_BYTES / MEGABYTE) });
  }
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
