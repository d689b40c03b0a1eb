import { FormatError } from "../errors";
import { opened, openTask } from "./openPdf";

/** Which page is to be drawn, and how. */
export interface PageToDraw {
  /** From 1. */
  readonly page: number;
  /** In pixels of the picture. */
  readonly width: number;
  /** By how many quarters clockwise the page is turned besides. */
  readonly turn: number;
}

/** The pages of a PDF as pictures. */
export interface DrawnPages {
  draw(page: PageToDraw): Promise<ImageBitmap>;
}

/** Pixels of a picture: a page of A4 in three times the size of its points. */
const MOST_PIXELS = 5_000_000;
/** Pixels of a picture inside a page, as of one that was scanned in 600 dots an inch. */
const MOST_PIXELS_INSIDE = 40_000_000;

/**
 * Opens a PDF to draw its pages, one at a time, off the page that shows them.
 * @throws FormatError for everything that is wrong with the file
 */
export async function openPages(bytes: Uint8Array): Promise<DrawnPages> {
  const { task } = await openTask(bytes, {
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    maxImageSize: MOST_PIXELS_INSIDE,
  });
  const document = await opened(task.promise);
  return {
    async draw({ page: number, width, turn }) {
      try {
        const page = await document.getPage(number);
        const rotation = page.rotate + 90 * turn;
        const { width: own, height } = page.getViewport({ scale: 1, rotation });
        const scale = Math.min(width / own, Math.sqrt(MOST_PIXELS / (own * height)));
        const viewport = page.getViewport({ scale, rotation });
        const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("no context to draw in");
        // pdf.js asks for a canvas of a page; what it does with it one of a worker can too.
        const canvasContext = context as unknown as CanvasRenderingContext2D;
        await page.render({ canvas: null, canvasContext, viewport }).promise;
        page.cleanup();
        return canvas.transferToImageBitmap();
      } catch (error) {
        throw new FormatError("pdf/damaged", {}, { cause: error });
      }
    },
  };
}

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** What pdf.js draws parts of a page on: there is no document to make a canvas in. */
class OffscreenCanvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(held: CanvasAndContext): void {
    if (held.canvas !== null) held.canvas.width = held.canvas.height = 0;
    held.canvas = held.context = null;
  }
}

/** Filters are elements of a document; without them a few pictures have other shades. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {
    // Nothing was made.
  }
}

function none(): string {
  return "none";
}
