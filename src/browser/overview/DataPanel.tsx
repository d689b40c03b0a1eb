import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { MANY_PLANS_TEXTS } from "../../locales/manyPlansTexts";
import type { Language } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import type { HeldData, ToldOfData } from "../opening/protocol";

export interface DataPanelProps {
  readonly language: Language;
  readonly data: HeldData;
  /** What became of the files; null while they are read. */
  readonly told: readonly ToldOfData[] | null;
  readonly onHold: (files: readonly File[]) => void;
}

/** The files of data that all plans are held against. */
export function DataPanel({ language, data, told, onHold }: DataPanelProps): React.ReactElement {
  const texts = MANY_PLANS_TEXTS[language].data;
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{texts.about}</p>
      <div className="overview-actions">
        <button type="button" className="quiet" onClick={() => input.current?.click()}>
          {texts.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".csv,.txt,.tsv,.xlsx,.xlsm,.px,.json"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = "";
            if (files.length > 0) onHold(files);
          }}
        />
        {data.files.length > 0 && (
          <button type="button" className="quiet" onClick={() => onHold([])}>
            {texts.remove}
          </button>
        )}
      </div>
      <div role="status">
        {data.files.length > 0 && told === null && <p>{texts.reading}</p>}
        {told !== null && told.length > 0 && (
          <ul>
            {told.map(({ name, figures, problem, notices }, number) => (
              <li key={number}>
                {fillIn(language, counted(texts.figures, figures, voiceOf(language)), { name })}
                {problem !== null && <p>{`${problem.what} ${problem.todo}`.trim()}</p>}
                {notices.map((notice, at) => (
                  <p key={at}>{notice}</p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
