import { repeated as danish } from "./da/repeated";
import { repeated as english } from "./en/repeated";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of figures that stand in several places of a plan. `{name}` stands for a value. */
export interface RepeatedTexts {
  readonly heading: string;
  readonly caption: string;
  /** What came of it, in one sentence: all agree, or `{differing}` of `{count}` don't. */
  readonly agreeing: CountForms;
  readonly differing: CountForms;
  readonly result: { readonly agree: string; readonly differ: string };
  /** `{figure}` and where it stands. */
  readonly place: string;
  readonly more: CountForms;
  readonly morePlaces: CountForms;
  /** Whom figures are about that nothing is written at. */
  readonly area: string;
  readonly kommune: string;
  /** In place of a cell, `{sentence}` of a document. */
  readonly document: string;
  readonly columns: {
    readonly indikator: string;
    readonly omraade: string;
    readonly aar: string;
    readonly result: string;
    readonly places: string;
  };
}

export const REPEATED_TEXTS: Readonly<Record<Language, RepeatedTexts>> = { da: danish, en: english };
