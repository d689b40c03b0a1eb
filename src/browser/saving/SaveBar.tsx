import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { SAVING_TEXTS, type SavingTexts } from "../../locales/savingTexts";
import type { Language } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import type { Saving } from "./useSaving";

export interface SaveBarProps {
  readonly language: Language;
  readonly saving: Saving;
  /** Whether what is saved can go into the file itself. */
  readonly canWriteBack: boolean;
}

/** What isn't saved, and the ways to save it. */
export default function SaveBar({ language, saving, canWriteBack }: SaveBarProps): React.ReactElement {
  const texts = SAVING_TEXTS[language];
  const { phase, begin } = saving;
  const isBusy = phase.kind === "saving";
  return (
    <div className="save-bar" role="group" aria-label={texts.save}>
      <p role="status">{stateOf(saving, texts, language)}</p>
      {canWriteBack && (
        <button type="button" className="quiet" aria-disabled={isBusy} onClick={() => !isBusy && begin("back")}>
          {texts.save}
        </button>
      )}
      <button type="button" className="quiet" aria-disabled={isBusy} onClick={() => !isBusy && begin("copy")}>
        {texts.saveCopy}
      </button>
    </div>
  );
}

function stateOf({ phase, unsaved }: Saving, texts: SavingTexts, language: Language): string {
  if (phase.kind === "saving") return texts.saving;
  if (phase.kind === "saved" && unsaved === 0) {
    const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(phase.at);
    const { how, name } = phase.wanted;
    return fillIn(language, how === "back" ? texts.savedBack : texts.savedCopy, { file: name, time });
  }
  return counted(texts.unsaved, unsaved, voiceOf(language));
}
