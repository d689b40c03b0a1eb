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
  /** How far what is open is saved. */
  readonly children?: React.ReactNode;
}

/** What is open, that it stays on the computer, and the way to something else. */
export function Header({ language, fileName, onBack, onFiles, children }: HeaderProps): React.ReactElement {
  const { product, stays, open, views } = BROWSER_TEXTS[language];
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
      {onFiles !== null && <ChooseFiles label={open.another} kind="quiet" onFiles={onFiles} />}
    </header>
  );
}
