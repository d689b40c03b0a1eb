import { FILE_ERRORS } from "../../locales/fileErrors";
import { fillIn } from "../../locales/fillIn";
import type { Language, Sentence } from "../../locales/types";
import { isPageProblem, pageSentence } from "./pageProblem";
import type { OpenProblem } from "./protocol";

/** What is wrong and what to do about it, in words. */
export function problemSentence(language: Language, { code, values }: OpenProblem): Sentence {
  if (isPageProblem(code)) return pageSentence(language, code, values);
  const { what, todo } = FILE_ERRORS[language][code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}
