import * as React from "react";
import { BROWSER_TEXTS } from "../locales/browserTexts";
import type { Language } from "../locales/types";

export type View = "sheet" | "findings";

const VIEWS: readonly View[] = ["findings", "sheet"];

export interface ViewTabsProps {
  readonly language: Language;
  readonly view: View;
  readonly onSelect: (view: View) => void;
}

/** On a narrow screen, the choice between the sheet and the pane. */
export function ViewTabs({ language, view, onSelect }: ViewTabsProps): React.ReactElement {
  const texts = BROWSER_TEXTS[language].views;
  const list = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = VIEWS.findIndex((candidate) => candidate !== view);
    onSelect(VIEWS[other] ?? view);
    const tab = list.current?.children[other];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div ref={list} className="view-tabs" role="tablist" aria-label={texts.label} onKeyDown={onKeyDown}>
      {VIEWS.map((candidate) => (
        <button
          key={candidate}
          type="button"
          role="tab"
          aria-selected={candidate === view}
          tabIndex={candidate === view ? 0 : -1}
          onClick={() => onSelect(candidate)}
        >
          {texts[candidate]}
        </button>
      ))}
    </div>
  );
}
