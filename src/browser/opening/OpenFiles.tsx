import * as React from "react";
import { BROWSER_TEXTS, type SampleId } from "../../locales/browserTexts";
import type { Language } from "../../locales/types";
import { SAMPLES } from "../samples";
import { ChooseFiles } from "./ChooseFiles";
import { ChooseFolder } from "./ChooseFolder";

export interface OpenFilesProps {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (id: SampleId) => void;
}

/** The ways to open a workbook, as the first visit shows them. */
export function OpenFiles({ language, onFiles, onSample }: OpenFilesProps): React.ReactElement {
  const texts = BROWSER_TEXTS[language].open;
  return (
    <div className="open-files">
      <div className="drop-zone">
        <ChooseFiles label={texts.choose} kind="primary" onFiles={onFiles} />
        <ChooseFolder label={texts.chooseFolder} onFiles={onFiles} />
        <p>{texts.drop}</p>
        <p>{texts.several}</p>
      </div>
      <p>{texts.samples}</p>
      <ul className="samples">
        {SAMPLES.map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onSample(id)}>
              {texts.sample[id]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
