import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import type { FileProblem } from "../reports/model";
import { tell } from "./output";
import { tellProblem } from "./fileProblems";

/** From this many files on, how far the check has come is told where standard error is no terminal too. */
const MANY_FILES = 50;
const STEPS = 10;

/** Told after every file: how many are done, and what stood in the way of reading the last. */
export type OnChecked = (done: number, file: string, problem: FileProblem | null) => void;

/** Tells on standard error of each file that couldn't be read, and how far the check has come. */
export function progressOf(count: number, language: Language): OnChecked {
  const step = Math.max(1, Math.floor(count / STEPS));
  const { isTTY } = process.stderr;
  return (done, file, problem) => {
    if (problem !== null) tellProblem(file, problem, language);
    const isDue = isTTY ? count > 1 : count >= MANY_FILES && (done % step === 0 || done === count);
    if (!isDue) return;
    const line = fillIn(language, CLI_TEXTS[language].checkedFiles, { done, count });
    if (isTTY) process.stderr.write(`\r${line}${done === count ? "\n" : ""}`);
    else tell(line);
  };
}
