import { pane as danish } from "./da/pane";
import { pane as english } from "./en/pane";
import type { Language } from "./types";

/** What the pane says besides findings and reports. `{name}` stands for a value. */
export type PaneTexts = typeof danish;

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { da: danish, en: english };
