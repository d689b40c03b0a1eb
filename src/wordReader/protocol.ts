import type { WordPlan } from "../core/word/readWordPlan";
import type { PageToDraw } from "../formats/pdf/drawPages";
import type { Problem } from "../hosts/pageWorker";
import type { WordReadCode } from "../hosts/wordReader";

/** What the page asks the worker for. */
export type WordRequest =
  | { readonly kind: "read"; readonly id: number; readonly file: Blob }
  /** A worker draws the pages of one file, the first that it is given. */
  | { readonly kind: "draw"; readonly id: number; readonly file: Blob; readonly page: PageToDraw };

/** What the worker answers; `id` is the request's. */
export type WordAnswer =
  | { readonly kind: "read"; readonly id: number; readonly plan: WordPlan }
  | { readonly kind: "drawn"; readonly id: number; readonly picture: ImageBitmap }
  | Problem<WordReadCode>;
