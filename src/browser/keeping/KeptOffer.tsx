import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import type { Language } from "../../locales/types";
import { KEPT_VERSION, type KeptWork } from "./keptWork";
import { writtenTime } from "./words";

export interface KeptOfferProps {
  readonly language: Language;
  readonly file: string;
  /** Of the file that is open, the newest first. */
  readonly works: readonly KeptWork[];
  /** Another tab has the file open, with work of its own. */
  readonly isElsewhere: boolean;
  readonly onGoOn: (work: KeptWork) => void;
  readonly onDiscard: (work: KeptWork) => void;
}

/** Work on the opened file that was never saved, to be gone on with or thrown away. */
export function KeptOffer(props: KeptOfferProps): React.ReactElement {
  const { language, file, works, isElsewhere, onGoOn, onDiscard } = props;
  const texts = KEEPING_TEXTS[language];
  return (
    <>
      {works.map((work) => (
        <div key={work.id} className="notice question">
          <div role="status">
            <p className="notice-title">
              {fillIn(language, texts.offer, { file, time: writtenTime(work.at, language) })}
            </p>
            {work.version !== KEPT_VERSION && <p>{texts.otherVersion}</p>}
          </div>
          <div className="notice-buttons">
            {work.version === KEPT_VERSION && (
              <button type="button" className="primary" onClick={() => onGoOn(work)}>
                {texts.goOn}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => onDiscard(work)}>
              {texts.discard}
            </button>
          </div>
        </div>
      ))}
      {isElsewhere && (
        <p className="notice" role="status">
          {fillIn(language, texts.elsewhere, { file })}
        </p>
      )}
    </>
  );
}
