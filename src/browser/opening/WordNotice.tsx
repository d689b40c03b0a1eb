import * as React from "react";
import type { WordReader } from "../../hosts/wordReader";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { WORD_TEXTS } from "../../locales/wordTexts";
import { PagePictures } from "../../pane/pages/PagePictures";
import { counted, voiceOf } from "../../reports/voice";
import type { ReadDocument } from "./protocol";

export interface WordNoticeProps {
  readonly language: Language;
  readonly file: string;
  readonly document: ReadDocument;
  /** The document itself. */
  readonly bytes: Blob;
  readonly reader: WordReader;
}

/** That what stands open was made of a document, and what of it wasn't recognised. */
export default function WordNotice({ language, file, document, bytes, reader }: WordNoticeProps): React.ReactElement {
  const { format, notRecognised, pages, sheets } = document;
  const texts = WORD_TEXTS[language];
  const count = counted(texts.notRecognised, notRecognised.length, voiceOf(language));
  return (
    <div className="notice word">
      <div className="besides">
        <div>
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
        {pages !== null && <PagePictures {...{ language, reader, file, bytes, pages, sheets }} />}
      </div>
    </div>
  );
}
