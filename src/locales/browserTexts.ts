import { browser as danish } from "./da/browser";
import { browser as english } from "./en/browser";
import type { Language } from "./types";

/** What the browser edition says around the pane. `{name}` stands for a value. */
export type BrowserTexts = typeof danish;

export type PageProblem = keyof BrowserTexts["problems"];

export type SampleId = "broendby-2025" | "noerrebro-2026-udsnit";

export const BROWSER_TEXTS: Readonly<Record<Language, BrowserTexts>> = { da: danish, en: english };
