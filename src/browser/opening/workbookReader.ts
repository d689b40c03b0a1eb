import type { CheckOptions } from "../../core/check/checked";
import type { WorkbookEdits } from "../../core/workbook/edits";
import { NO_WORKBOOK, patchBetween } from "../../core/workbook/patch";
import type { Workbook } from "../../core/workbook/snapshot";
import { PageWorker, type AskOptions } from "../../hosts/pageWorker";
import type { Checked, Checker } from "../../pane";
import type { Language } from "../../locales/types";
import { fromPieces, reportFromPieces, type IndicatorPiece, type RowPiece } from "./pieces";
import {
  OpenError,
  type FileSummary,
  type HeldData,
  type ReadPlan,
  type SummariseTask,
  type ToldOfData,
  type WorkerAnswer,
  type WorkerRequest,
} from "./protocol";

export interface ReaderLimits {
  /** The longest that a file may take, in milliseconds. */
  readonly total: number;
  /** How long a worker that was told to stop may take to do so before it is ended, in milliseconds. */
  readonly grace: number;
}

const READER_LIMITS: ReaderLimits = { total: 60_000, grace: 1_000 };

/** Which workbook a worker keeps, and the number of the request by which it came to. */
interface Kept {
  readonly worker: Worker;
  readonly id: number;
  readonly workbook: Workbook;
}

/**
 * Reads workbooks in a worker, so that the page stays alive whatever a file holds. A file that takes too long is
 * given up; a worker that doesn't stop when told to is ended, and the next file gets a new one.
 */
export class WorkbookReader {
  private readonly worker: PageWorker<Exclude<WorkerRequest, { kind: "prepare" }>, WorkerAnswer>;
  private kept: Kept | null = null;

  constructor(startWorker: () => Worker, { total, grace }: ReaderLimits = READER_LIMITS) {
    this.worker = new PageWorker({
      start: startWorker,
      timeLimit: total,
      error: (code, values) => new OpenError({ code, values }),
      stopping: { message: (id) => ({ kind: "cancel", id }) satisfies WorkerRequest, grace },
    });
  }

  /** Starts the worker before it is needed, so that a file can be read after the network has gone. */
  warmUp(): void {
    this.worker.post({ kind: "prepare" } satisfies WorkerRequest);
  }

  /**
   * The workbook in the file, or the one that its document makes.
   * @throws OpenError for everything that is wrong with the file; the signal's reason when stopped
   */
  async read(file: File, options: AskOptions = {}): Promise<ReadPlan> {
    const pieces: RowPiece[] = [];
    const onPiece = (piece: RowPiece | IndicatorPiece): void => {
      if (piece.of === "workbook") pieces.push(piece);
    };
    const answer = await this.worker.ask({ kind: "read", file }, ["workbook"], { ...options, onPiece });
    const { document, bytes, isSigned } = answer;
    const workbook = fromPieces(answer.workbook, pieces);
    this.keep(answer.id, workbook);
    return { workbook, document, bytes, isSigned };
  }

  /**
   * What the overview says of the file: read and checked in the worker, of which nothing else is kept. Null for a file of
   * nothing but our own reports. Throws as `read`.
   */
  async summarise(file: File, task: SummariseTask, options: AskOptions = {}): Promise<FileSummary | null> {
    const { summary } = await this.worker.ask({ kind: "summarise", file, ...task }, ["summary"], options);
    return summary;
  }

  /** The same of a workbook as it is now, which may be another than its file. */
  async summariseOpen(
    workbook: Workbook,
    name: string,
    task: SummariseTask,
    options: AskOptions = {},
  ): Promise<FileSummary | null> {
    // A file that is read in between takes the workbook's place in the worker.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const of = await this.sent(workbook);
      if (of === null) continue;
      const kept = { kind: "summariseKept", of, name, ...task } as const;
      const answer = await this.worker.ask(kept, ["summary", "gone"], options);
      if (answer.kind === "summary") return answer.summary;
    }
    throw new OpenError({ code: "unexpected", values: {} });
  }

  /** What became of the files of data that plans are held against. */
  async tellOfData(data: HeldData, language: Language, options: AskOptions = {}): Promise<readonly ToldOfData[]> {
    const { told } = await this.worker.ask({ kind: "tellOfData", data, language }, ["toldOfData"], options);
    return told;
  }

  /**
   * Checks a workbook in the worker, and puts the result into words there: what has changed of the workbook that it keeps
   * is sent to it. By `otherwise` when the worker can't.
   */
  async check(workbook: Workbook, options: CheckOptions, otherwise: Checker): Promise<Checked> {
    const of = await this.sent(workbook);
    if (of === null) return otherwise(workbook, options);
    const { kind } = await this.worker.ask({ kind: "check", of, options }, ["checked", "gone"]);
    if (kind === "gone") return otherwise(workbook, options);
    return {
      report: async (file, language) => {
        const pieces: IndicatorPiece[] = [];
        const onPiece = (piece: RowPiece | IndicatorPiece): void => {
          if (piece.of === "report") pieces.push(piece);
        };
        const answer = await this.worker.ask({ kind: "report", of, file, language }, ["report", "gone"], { onPiece });
        if (answer.kind === "report") return reportFromPieces(answer.report, pieces);
        return (await otherwise(workbook, options)).report(file, language);
      },
    };
  }

  /** The number by which the worker has the workbook; null where it can't be given it. */
  private async sent(workbook: Workbook): Promise<number | null> {
    const { kept } = this;
    const base = kept?.worker === this.worker.current ? kept : null;
    if (base?.workbook === workbook) return base.id;
    const patch = patchBetween(base?.workbook ?? NO_WORKBOOK, workbook);
    const { kind, id } = await this.worker.ask({ kind: "change", of: base?.id ?? 0, patch }, ["changed", "gone"]);
    return kind === "changed" && this.keep(id, workbook) ? id : null;
  }

  /** Notes that the worker keeps the workbook; false where it was ended meanwhile. */
  private keep(id: number, workbook: Workbook): boolean {
    const worker = this.worker.current;
    if (worker === null) return false;
    this.kept = { worker, id, workbook };
    return true;
  }

  /**
   * A copy of the file with the edits in it, or a new file of a workbook that stands in none.
   * @throws OpenError where it can't be written
   */
  async write(base: Blob | Workbook, edits: WorkbookEdits): Promise<Blob> {
    const { bytes } = await this.worker.ask({ kind: "write", base, edits }, ["written"]);
    return bytes;
  }
}
