import { saving as danish } from "./da/saving";
import { saving as english } from "./en/saving";
import type { Language } from "./types";

/** What the browser edition says of saving an opened file and of reading it anew. `{name}` stands for a value. */
export type SavingTexts = typeof danish;

export const SAVING_TEXTS: Readonly<Record<Language, SavingTexts>> = { da: danish, en: english };
