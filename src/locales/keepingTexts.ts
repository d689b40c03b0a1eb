import { keeping as danish } from "./da/keeping";
import { keeping as english } from "./en/keeping";
import type { Language } from "./types";

/** What the browser edition says of work that isn't saved, and of what the browser keeps of it. `{name}` stands for a value. */
export type KeepingTexts = typeof danish;

export const KEEPING_TEXTS: Readonly<Record<Language, KeepingTexts>> = { da: danish, en: english };
