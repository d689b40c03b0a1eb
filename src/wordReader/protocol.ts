import type { WordPlan } from "../core/word/readWordPlan";
import type { FormatErrorValues } from "../formats/errors";
import type { WordReadCode } from "../hosts/wordReader";

/** What the worker, which is asked once for one file, answers. */
export type WordAnswer =
  | { readonly kind: "read"; readonly plan: WordPlan }
  | { readonly kind: "problem"; readonly code: WordReadCode; readonly values: FormatErrorValues };
