import { BROWSER_TEXTS, type PageProblem } from "../../locales/browserTexts";
import { FILE_ERRORS } from "../../locales/fileErrors";
import { fillIn } from "../../locales/fillIn";
import type { Language, Sentence } from "../../locales/types";
import type { OpenProblem } from "./protocol";

/** What is wrong and what to do about it, in words. */
export function problemSentence(language: Language, { code, values }: OpenProblem): Sentence {
  const { problems } = BROWSER_TEXTS[language];
  const { what, todo } = isPageProblem(code) ? problems[code] : FILE_ERRORS[language][code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}

function isPageProblem(code: OpenProblem["code"]): code is PageProblem {
  return Object.hasOwn(BROWSER_TEXTS.da.problems, code);
}
