import { word as danish } from "./da/word";
import { word as english } from "./en/word";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of a delaftale that is read from Word. `{name}` stands for a value. */
export interface WordTexts {
  /** A document stands open as the sheets it makes. */
  readonly read: string;
  readonly notRecognised: CountForms;
}

export const WORD_TEXTS: Readonly<Record<Language, WordTexts>> = { da: danish, en: english };
