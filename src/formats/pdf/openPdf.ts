import type { PDFDocumentProxy } from "pdfjs-dist";
import { FormatError } from "../errors";
import type { Pace } from "../xlsx/pace";
import { MAX_GLYPHS, MAX_PAGE_GLYPHS, MAX_PAGES } from "./limits";
import type { PageMarks } from "./marks";
import { readMarks } from "./readMarks";

/** Loads pdf.js. It is a piece of its own in the pages and on the command line: few plans come as PDF. */
const loadLibrary = () => import(/* webpackChunkName: "pdfjs" */ "./library");

type Library = Awaited<ReturnType<typeof loadLibrary>>;
/** How pdf.js opens a file, and what it opens. */
type OpeningTask = ReturnType<Library["getDocument"]>;

/** What is asked for besides where the pages are to be drawn. */
export type DrawingOptions = Pick<
  Extract<NonNullable<Parameters<Library["getDocument"]>[0]>, { verbosity?: number | undefined }>,
  "CanvasFactory" | "FilterFactory" | "maxImageSize"
>;

/**
 * Begins to open a PDF, without evaluating, fetching or loading anything. Who asks for it destroys it.
 * @throws FormatError pdf/not-loaded
 */
export async function openTask(
  bytes: Uint8Array,
  drawing: DrawingOptions = {},
): Promise<{ readonly task: OpeningTask; readonly operators: Library["OPS"] }> {
  const { getDocument, OPS } = await loadLibrary().catch((error: unknown) => {
    throw new FormatError("pdf/not-loaded", {}, { cause: error });
  });
  const task = getDocument({
    // pdf.js takes over what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are never unpacked to be read.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...drawing,
  });
  return { task, operators: OPS };
}

/**
 * What is drawn on the pages of a PDF.
 * @throws FormatError pdf/not-loaded, pdf/encrypted, pdf/damaged, pdf/too-many-pages, pdf/too-much; the signal's reason when stopped
 */
export async function readPages(bytes: Uint8Array, pace: Pace): Promise<PageMarks[]> {
  const { task, operators } = await openTask(bytes);
  try {
    const document = await opened(task.promise);
    if (document.numPages > MAX_PAGES)
      throw new FormatError("pdf/too-many-pages", { pages: document.numPages, limit: MAX_PAGES });
    pace.expect(document.numPages);
    const pages: PageMarks[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const marks = await readPage(document, number, operators);
      glyphs += marks.glyphs.length;
      if (marks.glyphs.length > MAX_PAGE_GLYPHS || glyphs > MAX_GLYPHS) throw new FormatError("pdf/too-much");
      pages.push(marks);
      await pace.advance(1);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** @throws FormatError pdf/encrypted, pdf/damaged */
export async function opened(promise: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new FormatError(isLocked ? "pdf/encrypted" : "pdf/damaged", {}, { cause: error });
  }
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  operators: Parameters<typeof readMarks>[1],
): Promise<PageMarks> {
  try {
    const page = await document.getPage(number);
    const marks = await readMarks(page, operators);
    page.cleanup();
    return marks;
  } catch (error) {
    throw new FormatError("pdf/damaged", {}, { cause: error });
  }
}
