import type { WordPlan } from "../core/word/readWordPlan";
import type { Problem } from "../hosts/pageWorker";
import type { WordReadCode } from "../hosts/wordReader";

/** What the page asks the worker for. */
export interface WordRequest {
  readonly kind: "read";
  readonly id: number;
  readonly file: Blob;
}

/** What the worker answers; `id` is the request's. */
export type WordAnswer =
  { readonly kind: "read"; readonly id: number; readonly plan: WordPlan } | Problem<WordReadCode>;
