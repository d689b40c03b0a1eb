import { browser as danish } from "./da/browser";
import { browser as english } from "./en/browser";
import type { CountForms } from "./reportTexts";
import type { Language, Sentence } from "./types";

/** What the browser edition says around the pane. `{name}` stands for a value. */
export interface BrowserTexts {
  readonly product: string;
  /** Beside the file's name, always. */
  readonly stays: string;
  readonly language: string;
  readonly open: OpenTexts;
  readonly views: ViewTexts;
  readonly grid: GridTexts;
  readonly overview: OverviewTexts;
  /** Problems that only the page can have; those of the file are in fileErrors. */
  readonly problems: Readonly<Record<PageProblem, Sentence>>;
}

export type PageProblem =
  "too-slow" | "not-started" | "unexpected" | "sample-missing" | "no-workbook" | "lock-file" | "folder-unreadable";

export interface OpenTexts {
  readonly choose: string;
  readonly chooseFolder: string;
  readonly another: string;
  readonly several: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly samples: string;
  readonly sample: Readonly<Record<SampleId, string>>;
  readonly reading: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly problem: string;
  readonly opened: string;
}

export type SampleId = "broendby-2025" | "noerrebro-2026-udsnit";

export interface ViewTexts {
  readonly label: string;
  readonly sheet: string;
  readonly findings: string;
  readonly back: string;
  readonly skip: string;
}

export interface GridTexts {
  readonly region: string;
  readonly keys: string;
  /** What of a cell is struck out, or raised as a note's mark is: `{text}`. */
  readonly struck: string;
  readonly raised: string;
  readonly tabs: string;
  readonly hiddenSheet: string;
  readonly hiddenParts: CountForms;
  readonly showHidden: string;
  readonly empty: string;
  readonly cell: string;
  readonly content: string;
  readonly goToFinding: string;
  readonly more: CountForms;
  readonly formula: string;
}

export interface OverviewTexts {
  readonly heading: CountForms;
  readonly lead: string;
  readonly unknown: string;
  readonly progress: string;
  readonly done: string;
  /** The same where there is one file. */
  readonly doneOne: string;
  readonly stopped: string;
}

export const BROWSER_TEXTS: Readonly<Record<Language, BrowserTexts>> = { da: danish, en: english };
