import * as React from "react";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import type { Language } from "../../locales/types";
import type { OpenWork } from "./openWork";
import { useKeepingState } from "./useKeeping";

/** Whether the browser keeps what isn't saved, and the way to have it not. */
export function KeepingState(props: {
  readonly language: Language;
  readonly work: OpenWork;
}): React.ReactElement | null {
  const { language, work } = props;
  const texts = KEEPING_TEXTS[language];
  const keeping = useKeepingState(work);
  if (keeping === "nothing") return null;
  return (
    <div className="keeping">
      <p role="status">{texts.state[keeping === "underway" ? "kept" : keeping]}</p>
      {(keeping === "kept" || keeping === "underway") && (
        <button type="button" className="link" onClick={() => work.forget()}>
          {texts.forget}
        </button>
      )}
    </div>
  );
}
