import * as React from "react";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { SeverityIcon } from "../SeverityIcon";
import { FileReason } from "../lazy";
import { isPageProblem, pageSentence } from "./pageProblem";
import type { OpenProblem } from "./protocol";
import { Reason } from "./Reason";
import { REPORT_TEXTS } from "../../locales/reportTexts";

/** Under this many milliseconds nothing is said of waiting. */
const PATIENCE = 300;

export interface Opening {
  readonly file: string;
  /** From 0 to 1. */
  readonly fraction: number;
}

export interface ReadingProps {
  readonly language: Language;
  readonly opening: Opening;
  readonly onCancel: () => void;
}

/** That a file is being read, how far it has come, and the way to stop it. */
export function Reading({ language, opening, onCancel }: ReadingProps): React.ReactElement | null {
  const [waited, setWaited] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setWaited(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, []);
  if (!waited) return null;
  const texts = BROWSER_TEXTS[language].open;
  return (
    <div className="notice" role="status">
      <label className="reading">
        {fillIn(language, texts.reading, { file: opening.file })}
        <progress max={1} value={opening.fraction} />
      </label>
      <button type="button" className="quiet" onClick={onCancel}>
        {texts.cancel}
      </button>
    </div>
  );
}

export interface FileProblem {
  /** The file's name; null when there is no file. */
  readonly file: string | null;
  readonly problem: OpenProblem;
}

/** Why a file couldn't be opened and what to do about it; stays until the next file is opened. */
export function ProblemNotice({
  language,
  failed,
}: {
  readonly language: Language;
  readonly failed: FileProblem;
}): React.ReactElement {
  const { problem } = failed;
  return (
    <div className="notice problem" role="alert">
      <SeverityIcon severity="error" label={REPORT_TEXTS[language].severity.error} />
      <div>
        {failed.file !== null && (
          <p className="notice-title">
            {fillIn(language, BROWSER_TEXTS[language].open.problem, { file: failed.file })}
          </p>
        )}
        {isPageProblem(problem.code) ? (
          <Reason sentence={pageSentence(language, problem.code, problem.values)} />
        ) : (
          <React.Suspense fallback={null}>
            <FileReason language={language} problem={problem} />
          </React.Suspense>
        )}
      </div>
    </div>
  );
}
