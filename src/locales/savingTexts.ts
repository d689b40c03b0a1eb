import { saving as danish } from "./da/saving";
import { saving as english } from "./en/saving";
import type { CountForms } from "./reportTexts";
import type { Language, Sentence } from "./types";

/** What the browser edition says of saving an opened file and of reading it anew. `{name}` stands for a value. */
export interface SavingTexts {
  /** What there is to be saved, for the header. */
  readonly unsaved: CountForms;
  readonly saving: string;
  /** `{file}`, `{time}`. */
  readonly savedCopy: string;
  readonly savedBack: string;
  readonly save: string;
  readonly saveCopy: string;
  readonly cancel: string;
  readonly saveAnyway: string;
  /** Put into the name of a copy. */
  readonly mark: string;
  /** Asked before the file itself is written. */
  readonly askBack: { readonly heading: string; readonly about: CountForms };
  /** Told of a workbook with a digital signature. */
  readonly signed: Sentence;
  readonly failed: string;
  readonly disk: Readonly<Record<"changed" | "gone" | "refused" | "failed", Sentence>>;
  readonly reloaded: {
    readonly heading: string;
    readonly cells: CountForms;
    readonly sheetsNew: string;
    readonly sheetsGone: string;
    /** Changes of the user's that no longer fit the file. */
    readonly left: CountForms;
    /** A change: what was to stand where. */
    readonly leftCell: string;
    readonly leftSheet: string;
    readonly leftAnswers: string;
    readonly kept: CountForms;
    readonly close: string;
  };
  readonly outdated: Sentence & { readonly choose: string };
}

export const SAVING_TEXTS: Readonly<Record<Language, SavingTexts>> = { da: danish, en: english };
