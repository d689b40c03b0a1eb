import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import type { Language } from "../../locales/types";
import { Question } from "../Question";

export interface LeaveQuestionProps {
  readonly language: Language;
  /** Whose work isn't saved. */
  readonly files: readonly string[];
  /** Whether the browser keeps it all. */
  readonly keeps: "all" | "not all";
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** Asks before unsaved work is put away for something else. */
export function LeaveQuestion({ language, files, keeps, onStay, onGo }: LeaveQuestionProps): React.ReactElement {
  const texts = KEEPING_TEXTS[language].leave;
  return (
    <Question
      id="leave-question"
      heading={fillIn(language, texts.heading, { files: files.join(", ") })}
      first={{ words: texts.stay, onChoose: onStay }}
      other={{ words: texts.go, onChoose: onGo }}
      onEscape={onStay}
    >
      <p>{keeps === "all" ? texts.kept : texts.lost}</p>
    </Question>
  );
}
