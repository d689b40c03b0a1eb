import { BROWSER_TEXTS, type PageProblem } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language, Sentence } from "../../locales/types";
import type { OpenProblem } from "./protocol";

/** Whether the problem is one of the page's own, not of what is in a file. */
export function isPageProblem(code: OpenProblem["code"]): code is PageProblem {
  return Object.hasOwn(BROWSER_TEXTS.da.problems, code);
}

/** What is wrong and what to do about it, in words that the page always has. */
export function pageSentence(language: Language, code: PageProblem, values: OpenProblem["values"]): Sentence {
  const { what, todo } = BROWSER_TEXTS[language].problems[code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}
