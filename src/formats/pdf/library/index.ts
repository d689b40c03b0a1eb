import { speakAgain } from "./quietly";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
// The part that takes the file apart runs in the thread that asks: that is a worker of ours already.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

speakAgain();

/** Mozilla's pdf.js, as much of it as is used. It is large: loaded when the first PDF comes, as a piece of its own. */
export { getDocument, OPS };
