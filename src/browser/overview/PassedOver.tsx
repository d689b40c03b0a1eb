import * as React from "react";
import { PASSED_OVER_TEXTS } from "../../locales/passedOverTexts";
import type { Language } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import type { PassedOverFile } from "../opening/found";

export interface PassedOverProps {
  readonly language: Language;
  readonly files: readonly PassedOverFile[];
  readonly others: number;
}

/** What is no plan of that which was given: lock files and our own outputs by name, anything else by number. */
export function PassedOver({ language, files, others }: PassedOverProps): React.ReactElement | null {
  if (files.length === 0 && others === 0) return null;
  const texts = PASSED_OVER_TEXTS[language];
  return (
    <ul className="passed-over">
      {files.map(({ path, reason }) => (
        <li key={path}>
          {path}: {texts.reasons[reason]}
        </li>
      ))}
      {others > 0 && <li>{counted(texts.others, others, voiceOf(language))}</li>}
    </ul>
  );
}
