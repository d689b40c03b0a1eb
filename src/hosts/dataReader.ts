import type { DataFileKind, Encoding, FoundForm, Separator } from "../core/data/dataFile";
import type { TableStart } from "../core/data/headings";
import type { ImportMapping } from "../core/data/mapping";
import type { Origin, TakenFigures } from "../core/data/readFigures";
import type { RawAbout, RawValue } from "../core/data/dataFigure";
import type { FormatErrorCode, FormatErrorValues } from "../formats/errors";

/**
 * Reads files of data for the pane, in a worker of its own: the page stays alive however large the file is, and never
 * holds more of it than a preview. One file is kept at a time.
 */
export interface DataReader {
  /**
   * Reads the file and keeps it in the worker, in place of the one before. Called again for the same file with another
   * encoding or separator when the user corrects what was found.
   * @throws DataReadError for everything that is wrong with the file; the signal's reason when stopped
   */
  open(file: File, options?: OpenDataOptions): Promise<OpenedData>;
  /** Lets go of the file and of its memory. */
  close(): void;
}

export interface OpenDataOptions {
  /** The user's own choice in place of what is found. Ignored where the file's form has no such thing. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly signal?: AbortSignal;
  /** How far the reading has come, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/**
 * A file that was opened; of use until another one is opened or the reader is closed, after which its methods reject
 * with a DataReadError "closed". Tables are named by their place in `tables`.
 */
export interface OpenedData {
  readonly fileName: string;
  readonly kind: DataFileKind;
  readonly found: FoundForm;
  readonly tables: readonly DataPreview[];
  /** Guesses from the whole table how it is to be read. */
  guess(table: number, told: ToldOfTable): Promise<ImportMapping>;
  /**
   * The table's figures.
   * @throws DataReadError "too-many-figures" when there are more than `MOST_FIGURES`
   */
  figures(table: number, mapping: ImportMapping, wanted: WantedFigures): Promise<TakenFigures>;
}

/** What a guess is to take account of. */
export interface ToldOfTable {
  /** Mappings kept from earlier imports: one of the same source is taken before any guess. */
  readonly kept: readonly ImportMapping[];
  /** Where the user says the table begins. */
  readonly start?: TableStart;
}

export interface WantedFigures {
  readonly origin: Origin;
  /** Of the plan's kommune and what is larger than one, and of all that is smaller; or of every place in the file. */
  readonly places: "all" | { readonly kommune: string | null };
}

/** Figures that one import may bring: more than that is a whole register, which no plan compares itself with. */
export const MOST_FIGURES = 100_000;

/** Rows of a table that the page is given to show. */
export const PREVIEW_ROWS = 200;

/** The beginning of a table, and how large the whole is. */
export interface DataPreview {
  readonly name: string;
  readonly about: RawAbout;
  readonly rowCount: number;
  /** Of the widest row. */
  readonly columnCount: number;
  /** The first rows, at most `PREVIEW_ROWS`. */
  readonly rows: readonly (readonly RawValue[])[];
}

/** What a reader can meet besides what is wrong with the file. */
export type DataReaderProblem =
  /** The worker couldn't be loaded. */
  | "not-started"
  | "too-slow"
  /** The file asked about is no longer the one that is open. */
  | "closed"
  | "too-many-figures"
  | "unexpected";

export type DataReadCode = FormatErrorCode | DataReaderProblem;

/** Why a data file couldn't be read; its sentence is found by `code` in src/locales/dataErrors.ts. */
export class DataReadError extends Error {
  override readonly name = "DataReadError";

  constructor(
    readonly code: DataReadCode,
    readonly values: FormatErrorValues = {},
  ) {
    super(code);
  }
}
