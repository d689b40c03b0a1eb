import type { DataFile } from "../core/data/dataFile";
import { guessMapping } from "../core/data/guessMapping";
import { placesOf } from "../core/data/dataPlaces";
import { readFigures, type TakenFigures } from "../core/data/readFigures";
import type { RawTable } from "../core/data/dataFigure";
import { FormatError } from "../formats/errors";
import { MAX_DATA_BYTES } from "../formats/data/limits";
import { readData } from "../formats/data/readData";
import { DataReadError, MOST_FIGURES, PREVIEW_ROWS, type DataPreview, type WantedFigures } from "../hosts/dataReader";
import type { DataAnswer, DataRequest } from "./protocol";

const MEGABYTE = 1024 * 1024;

/** The worker's work, apart from being one: keeps the file that was opened last and answers what is asked of it. */
export class DataService {
  private open: { readonly name: string; readonly file: DataFile } | null = null;

  constructor(private readonly answer: (answer: DataAnswer) => void) {}

  /** Answers the request; what goes wrong is an answer too. */
  async serve(request: DataRequest): Promise<void> {
    const { id } = request;
    try {
      this.answer(await this.answerTo(request));
    } catch (error) {
      const known = error instanceof FormatError || error instanceof DataReadError;
      this.answer(
        known
          ? { kind: "problem", id, code: error.code, values: error.values }
          : { kind: "problem", id, code: "unexpected", values: {} },
      );
    }
  }

  private async answerTo(request: DataRequest): Promise<DataAnswer> {
    const { id } = request;
    switch (request.kind) {
      case "open": {
        // The file before makes room first.
        this.open = null;
        const { found, tables } = await this.read(request);
        return { kind: "opened", id, found, tables: tables.map(previewOf) };
      }
      case "guess": {
        const { table, name } = this.tableAt(request.table);
        return { kind: "guessed", id, mapping: guessMapping(table, { file: name, ...request.told }) };
      }
      case "figures":
        return { kind: "figures", id, read: figuresOf(this.tableAt(request.table).table, request) };
    }
  }

  private async read({ id, file, encoding, separator }: DataRequest & { kind: "open" }): Promise<DataFile> {
    if (file.size > MAX_DATA_BYTES) {
      throw new FormatError("data/too-large", { megabytes: MAX_DATA_BYTES / MEGABYTE });
    }
    const read = await readData(await bytesOf(file), file.name, {
      ...(encoding === undefined ? {} : { encoding }),
      ...(separator === undefined ? {} : { separator }),
      onProgress: (fraction) => this.answer({ kind: "progress", id, fraction }),
    });
    this.open = { name: file.name, file: read };
    return read;
  }

  private tableAt(index: number): { readonly table: RawTable; readonly name: string } {
    const table = this.open?.file.tables[index];
    if (this.open === null || table === undefined) throw new DataReadError("closed");
    return { table, name: this.open.name };
  }
}

/** A file that was moved or changed after it was chosen can no longer be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FormatError("file/unreadable", {}, { cause: error });
  }
}

function previewOf({ name, about, rows }: RawTable): DataPreview {
  const columnCount = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return { name, about, rowCount: rows.length, columnCount, rows: rows.slice(0, PREVIEW_ROWS) };
}

function figuresOf(
  table: RawTable,
  { mapping, wanted: { origin, places } }: Pick<DataRequest & { kind: "figures" }, "mapping" | "wanted">,
): TakenFigures {
  const { figures, skipped, skippedCount, elsewhere } = readFigures(table, mapping, origin, filterOf(places));
  if (figures.length > MOST_FIGURES) throw new DataReadError("too-many-figures", { limit: MOST_FIGURES });
  return { figures, skipped, skippedCount, elsewhere };
}

function filterOf(places: WantedFigures["places"]): ReturnType<typeof placesOf> | undefined {
  return places === "all" ? undefined : placesOf(places.kommune);
}
