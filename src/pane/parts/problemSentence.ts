import { fillIn } from "../../locales/fillIn";
import { HOST_ERRORS } from "../../locales/hostErrors";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { Language, Sentence } from "../../locales/types";
import type { Problem } from "../state/state";

/** The problem in words: what it is, and what to do. */
export function problemSentence({ code, values }: Pick<Problem, "code" | "values">, language: Language): Sentence {
  if (code === "internal") return PANE_TEXTS[language].problem.unexpected;
  const { what, todo } = HOST_ERRORS[language][code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}
