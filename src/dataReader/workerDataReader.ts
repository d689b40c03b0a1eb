import {
  DataReadError,
  type DataReader,
  type OpenDataOptions,
  type OpenedData,
  type ToldOfTable,
  type WantedFigures,
} from "../hosts/dataReader";
import type { ImportMapping } from "../core/data/mapping";
import type { TakenFigures } from "../core/data/readFigures";
import { PageWorker } from "../hosts/pageWorker";
import type { DataAnswer, DataRequest } from "./protocol";

/** The longest that one request may take, in milliseconds. */
const TIME_LIMIT = 120_000;

/**
 * Has a worker read the files. To cancel is to end the worker, which frees its memory at once whatever it is busy with;
 * the next file gets a new one.
 */
export class WorkerDataReader implements DataReader {
  private readonly worker: PageWorker<DataRequest, DataAnswer>;
  /** The number of the file that was opened last; the worker holds no other. */
  private opened = 0;

  constructor(startWorker: () => Worker, timeLimit = TIME_LIMIT) {
    this.worker = new PageWorker({
      start: startWorker,
      timeLimit,
      error: (code, values) => new DataReadError(code, values),
    });
  }

  async open(file: File, options: OpenDataOptions = {}): Promise<OpenedData> {
    const { encoding, separator } = options;
    const task = {
      kind: "open",
      file,
      ...(encoding === undefined ? {} : { encoding }),
      ...(separator === undefined ? {} : { separator }),
    } as const;
    options.signal?.throwIfAborted();
    const of = ++this.opened;
    const { found, tables } = await this.worker.ask(task, ["opened"], options);
    return {
      fileName: file.name,
      kind: found.kind,
      found,
      tables,
      guess: (table, told) => this.guess(of, table, told),
      figures: (table, mapping, wanted) => this.figures(of, { table, mapping, wanted }),
    };
  }

  /** Starts the worker before it is needed, so that a file can be read after the network has gone. */
  warmUp(): void {
    this.worker.run();
  }

  close(): void {
    this.opened++;
    this.worker.end(new DataReadError("closed"));
  }

  private async guess(of: number, table: number, told: ToldOfTable): Promise<ImportMapping> {
    this.requireOpen(of);
    const { mapping } = await this.worker.ask({ kind: "guess", table, told }, ["guessed"]);
    return mapping;
  }

  private async figures(
    of: number,
    asked: { readonly table: number; readonly mapping: ImportMapping; readonly wanted: WantedFigures },
  ): Promise<TakenFigures> {
    this.requireOpen(of);
    const { read } = await this.worker.ask({ kind: "figures", ...asked }, ["figures"]);
    return read;
  }

  private requireOpen(of: number): void {
    if (this.opened !== of) throw new DataReadError("closed");
  }
}
