import type { StoreProblem } from "../core/store/store";
import { cli as danish } from "./da/cli";
import { cli as english } from "./en/cli";
import type { Language, Sentence } from "./types";

/** What the command line says besides the findings. `{name}` stands for a value. */
export interface CliTexts {
  readonly help: { readonly program: string; readonly check: string; readonly inspect: string; readonly fix: string };
  /** `{name}` is no command. */
  readonly unknownCommand: string;
  readonly callProblems: Readonly<Record<CallProblem, string>>;
  /** Stands after every problem with the call. */
  readonly seeHelp: { readonly check: string; readonly inspect: string; readonly fix: string };
  /** `{done}` of `{count}` files. */
  readonly checkedFiles: string;
  /** A folder was given and holds no workbook. */
  readonly emptyFolder: string;
  readonly fileProblem: string;
  /** Why what the workbook's own store says isn't used. */
  readonly storeProblem: Readonly<Record<StoreProblem, string>>;
  readonly written: string;
  /** `{path}` couldn't be written: `{reason}`, one of the sentences below. */
  readonly notWritten: string;
  /** The same for standard output. */
  readonly notPrinted: string;
  /** Why something couldn't be written and what to do, by the file system's code. */
  readonly writeProblems: { readonly known: Readonly<Partial<Record<string, string>>>; readonly other: string };
  /** Why a file isn't checked although it could be read, besides passedOverTexts; `{instead}` is checked in its place. */
  readonly passedOver: Readonly<Record<"same-file" | "folder-link", string>>;
  /** A folder that can't be looked into. */
  readonly closedFolder: Sentence;
  readonly unexpected: Sentence;
  /** The worker that read the file ended before it was done, by why. */
  readonly gaveUp: Readonly<Record<"memory" | "time" | "crash", Sentence>>;
  /** The program's workers can't be started. */
  readonly noWorkers: string;
  /** A fault of the program's own, outside any file. */
  readonly programFault: string;
}

/** What can be wrong with a call. */
export type CallProblem =
  | "no-file"
  | "unknown-option"
  | "value-missing"
  | "value-unneeded"
  | "unknown-language"
  | "unknown-format"
  | "unknown-fix-format"
  | "output-ending"
  | "output-no-folder"
  | "unknown-overview"
  | "unknown-severity"
  | "unknown-accepted"
  | "unknown-form"
  | "not-a-date"
  | "output-is-input"
  | "output-twice"
  | "output-not-ours"
  | "output-is-folder";

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { da: danish, en: english };
