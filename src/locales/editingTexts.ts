import { editing as danish } from "./da/editing";
import { editing as english } from "./en/editing";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What the grid says of typing into its cells. `{name}` stands for a value. */
export interface EditingTexts {
  /** The button that begins it. */
  readonly edit: string;
  /** Names the field. */
  readonly field: string;
  /** How it is begun, for those who don't see it; and how it is left. */
  readonly begin: string;
  readonly keys: string;
  readonly typed: string;
  readonly emptied: string;
  readonly written: CountForms;
  readonly refused: Readonly<
    Record<"covered" | "calculates" | "too-long" | "changed" | "moved" | "locked" | "gone" | "formula", string>
  >;
  readonly andMore: string;
  readonly notPasted: Readonly<Record<"hidden" | "outside" | "too-large", string>>;
  readonly close: string;
}

export const EDITING_TEXTS: Readonly<Record<Language, EditingTexts>> = { da: danish, en: english };
