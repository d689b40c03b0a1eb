import type { WordPlan } from "../core/word/readWordPlan";
import type { PageToDraw } from "../formats/pdf/drawPages";
import type { FormatErrorCode, FormatErrorValues } from "../formats/errors";

/** Reads a delaftale in Word for the pane, in a worker: the page stays alive whatever the document holds. */
export interface WordReader {
  /**
   * What the document holds of a plan.
   * @throws WordReadError for everything that is wrong with the file; the signal's reason when stopped
   */
  open(file: File, options?: { readonly signal?: AbortSignal }): Promise<WordPlan>;
  /** The pages of a PDF as pictures; nothing where no picture can be drawn. */
  pages?(file: Blob): PagePictures;
}

/** The pages of a file as pictures. They hold the file until they are ended. */
export interface PagePictures {
  /** @throws WordReadError when it can't be drawn; the signal's reason when stopped */
  draw(page: PageToDraw, options?: { readonly signal?: AbortSignal }): Promise<ImageBitmap>;
  end(): void;
}

/** What a reader can meet besides what is wrong with the file; "not-started": the worker couldn't be loaded. */
export type WordReaderProblem = "not-started" | "too-slow" | "unexpected";

export type WordReadCode = FormatErrorCode | WordReaderProblem;

/** Why a document couldn't be read; its sentence is found by `code` in src/locales/wordTexts.ts. */
export class WordReadError extends Error {
  override readonly name = "WordReadError";

  constructor(
    readonly code: WordReadCode,
    readonly values: FormatErrorValues = {},
  ) {
    super(code);
  }
}
