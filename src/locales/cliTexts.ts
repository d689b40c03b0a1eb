import { cli as danish } from "./da/cli";
import { cli as english } from "./en/cli";
import type { Language, Sentence } from "./types";

/** What the command line says besides the findings. `{name}` stands for a value. */
export interface CliTexts {
  readonly help: { readonly check: string; readonly inspect: string };
  readonly callProblems: Readonly<Record<CallProblem, string>>;
  /** Stands after every problem with the call. */
  readonly seeHelp: { readonly check: string; readonly inspect: string };
  /** `{done}` of `{count}` files. */
  readonly checkedFiles: string;
  /** A folder was given and holds no workbook. */
  readonly emptyFolder: string;
  readonly fileProblem: string;
  /** Why what the workbook's own store says isn't used. */
  readonly storeProblem: Readonly<Record<"newer" | "unreadable", string>>;
  readonly written: string;
  readonly notWritten: string;
  /** A data file was read, and holds no figures. */
  readonly noFigures: Sentence;
  readonly unexpected: Sentence;
  /** The process that checked the file ended before its time. */
  readonly gaveUp: Sentence;
}

/** What can be wrong with a call. */
export type CallProblem =
  | "no-file"
  | "unknown-option"
  | "value-missing"
  | "value-unneeded"
  | "unknown-language"
  | "unknown-format"
  | "unknown-overview"
  | "unknown-severity"
  | "unknown-accepted"
  | "not-a-date"
  | "output-is-input";

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { da: danish, en: english };
