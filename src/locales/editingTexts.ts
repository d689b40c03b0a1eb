import { editing as danish } from "./da/editing";
import { editing as english } from "./en/editing";
import type { Language } from "./types";

/** What the grid says of typing into its cells. `{name}` stands for a value. */
export type EditingTexts = typeof danish;

export const EDITING_TEXTS: Readonly<Record<Language, EditingTexts>> = { da: danish, en: english };
