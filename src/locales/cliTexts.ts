import { cli as danish } from "./da/cli";
import { cli as english } from "./en/cli";
import type { Language } from "./types";

/** What the command line says besides the findings. `{name}` stands for a value. */
export type CliTexts = typeof danish;

/** What can be wrong with a call. */
export type CallProblem = keyof CliTexts["callProblems"];

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { da: danish, en: english };
