import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { WORD_TEXTS } from "../../locales/wordTexts";
import { counted, voiceOf } from "../../reports/voice";
import type { ReadDocument } from "./protocol";

export interface WordNoticeProps {
  readonly language: Language;
  readonly file: string;
  readonly document: ReadDocument;
}

/** That what stands open was made of a document, and what of it wasn't recognised. */
export default function WordNotice({ language, file, document }: WordNoticeProps): React.ReactElement {
  const { format, notRecognised } = document;
  const texts = WORD_TEXTS[language];
  const count = counted(texts.notRecognised, notRecognised.length, voiceOf(language));
  return (
    <div className="notice word">
      <p>{fillIn(language, texts.read[format], { file })}</p>
      {notRecognised.length === 0 ? (
        <p>{count}</p>
      ) : (
        <details>
          <summary>{count}</summary>
          <ul>
            {notRecognised.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
