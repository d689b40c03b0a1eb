import * as React from "react";
import { BROWSER_TEXTS } from "../locales/browserTexts";
import type { Language } from "../locales/types";
import { ChooseFiles } from "./opening/ChooseFiles";

export interface HeaderProps {
  readonly language: Language;
  /** The opened file's name; null while there is none. */
  readonly fileName: string | null;
  /** Leads back to the overview that the plan was opened from; absent where there is none. */
  readonly onBack: (() => void) | null;
  /** Opens other files; absent where the page offers that already. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  /** Prints the report; null while there is none. */
  readonly onPrint: (() => void) | null;
  /** The guide's section on what is shown. */
  readonly guide: string;
  /** Chooses the page's language; null where an opened plan has one of its own. */
  readonly onLanguage: ((language: Language) => void) | null;
  /** How far what is open is saved. */
  readonly children?: React.ReactNode;
}

/** What is open, that it stays on the computer, and the way to something else. */
export function Header(props: HeaderProps): React.ReactElement {
  const { language, fileName, onBack, onPrint, onFiles, guide, onLanguage, children } = props;
  const { product, stays, open, views, help, print } = BROWSER_TEXTS[language];
  return (
    <header className="page-head">
      {onBack !== null && (
        <button type="button" className="quiet" onClick={onBack}>
          {views.back}
        </button>
      )}
      <p className="page-head-file">{fileName ?? product}</p>
      <p className="page-head-stays">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M4 7V5a4 4 0 018 0v2h1v8H3V7zm2 0h4V5a2 2 0 00-4 0z" />
        </svg>{" "}
        {stays}
      </p>
      {children}
      {onPrint !== null && (
        <button type="button" className="quiet" onClick={onPrint}>
          {print.report}
        </button>
      )}
      {onFiles !== null && <ChooseFiles label={open.another} kind="quiet" onFiles={onFiles} />}
      {onLanguage !== null && <Languages language={language} onLanguage={onLanguage} />}
      <a className="quiet help" href={guide} target="_blank" rel="noreferrer" aria-label={help} title={help}>
        ?
      </a>
    </header>
  );
}

const LANGUAGES: readonly Language[] = ["da", "en"];

/** Each language under its own name, so that whoever doesn't read the other finds it. */
function Languages(props: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): React.ReactElement {
  const { language, onLanguage } = props;
  return (
    <div className="languages" role="group" aria-label={BROWSER_TEXTS[language].language}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className="quiet"
          lang={one}
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
        >
          {BROWSER_TEXTS[one].languageName}
        </button>
      ))}
    </div>
  );
}
