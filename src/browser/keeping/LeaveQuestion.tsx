import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import type { Language } from "../../locales/types";

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
  const stay = React.useRef<HTMLButtonElement>(null);
  const opener = React.useRef(document.activeElement);
  React.useEffect(() => {
    stay.current?.focus();
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  return (
    <section
      className="notice question"
      aria-labelledby="leave-question"
      onKeyDown={(event) => {
        if (event.key === "Escape") onStay();
      }}
    >
      <div>
        <h2 id="leave-question" className="notice-title">
          {fillIn(language, texts.heading, { files: files.join(", ") })}
        </h2>
        <p>{keeps === "all" ? texts.kept : texts.lost}</p>
      </div>
      <div className="notice-buttons">
        <button ref={stay} type="button" className="primary" onClick={onStay}>
          {texts.stay}
        </button>
        <button type="button" className="quiet" onClick={onGo}>
          {texts.go}
        </button>
      </div>
    </section>
  );
}
