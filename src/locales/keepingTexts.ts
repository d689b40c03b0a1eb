import { keeping as danish } from "./da/keeping";
import { keeping as english } from "./en/keeping";
import type { Language } from "./types";

/** What the browser edition says of work that isn't saved, and of what the browser keeps of it. `{name}` stands for a value. */
export interface KeepingTexts {
  /** Beside what isn't saved. */
  readonly state: Readonly<Record<"kept" | "not-possible" | "not-wanted", string>>;
  readonly forget: string;
  readonly offer: string;
  readonly otherVersion: string;
  readonly goOn: string;
  readonly discard: string;
  readonly elsewhere: string;
  readonly start: {
    readonly heading: string;
    readonly about: string;
    readonly entry: string;
    readonly remove: string;
    readonly removeNamed: string;
    readonly removeAll: string;
  };
  readonly leave: {
    readonly heading: string;
    readonly kept: string;
    readonly lost: string;
    readonly stay: string;
    readonly go: string;
  };
  /** In the overview. */
  readonly unsaved: string;
}

export const KEEPING_TEXTS: Readonly<Record<Language, KeepingTexts>> = { da: danish, en: english };
