import type { DrawnPages } from "../formats/pdf/drawPages";
import type { WordAnswer, WordRequest } from "./protocol";
import { bytesOf, problemOf, readWordFile } from "./readWordFile";

/** Loads what draws a PDF, and with it pdf.js: only where its pages are asked for. */
const loadDrawing = () => import(/* webpackChunkName: "pdf" */ "../formats/pdf/drawPages");

/** The file that is open to be drawn. */
let pages: Promise<DrawnPages> | null = null;

addEventListener("message", ({ data }: MessageEvent<WordRequest>) => {
  if (data.kind === "read") void readWordFile(data).then((answer) => postMessage(answer));
  else void draw(data);
});

async function draw({ id, file, page }: Extract<WordRequest, { kind: "draw" }>): Promise<void> {
  try {
    pages ??= bytesOf(file).then(async (bytes) => (await loadDrawing()).openPages(bytes));
    const picture = await (await pages).draw(page);
    postMessage({ kind: "drawn", id, picture } satisfies WordAnswer, { transfer: [picture] });
  } catch (error) {
    postMessage(problemOf(id, error));
  }
}
