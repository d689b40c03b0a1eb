import { stored as danish } from "./da/stored";
import { stored as english } from "./en/stored";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of all that a workbook's own users have told beforehand. `{name}` stands for a value. */
export interface StoredTexts {
  readonly heading: string;
  /** In the first column of a list of findings. */
  readonly kind: string;
  /** In a line of the overview. */
  readonly remark: string;
  /** Those that a remark has no room for. */
  readonly others: CountForms;
  readonly yearLimit: string;
  /** `{form}` is one that this version of the program doesn't know. */
  readonly form: string;
  readonly formUnknown: string;
  readonly areas: string;
  readonly kommune: string;
  readonly period: string;
  readonly comparison: string;
  readonly table: { readonly delmaal: string; readonly "overordnede-maal": string; readonly budget: string };
  /** What a column of the budget holds, or a row of one that lies down. */
  readonly line: { readonly column: string; readonly row: string };
  /** One that is passed over. */
  readonly ignoredLine: { readonly column: string; readonly row: string };
  readonly answers: { readonly staff: CountForms; readonly indicators: CountForms };
  readonly accepted: CountForms;
  readonly acceptedWith: string;
  readonly faulty: CountForms;
  /** What it did: `{change}` is of the three below. */
  readonly without: string;
  readonly more: CountForms;
  readonly fewer: CountForms;
  readonly moreAndFewer: string;
}

export const STORED_TEXTS: Readonly<Record<Language, StoredTexts>> = { da: danish, en: english };
