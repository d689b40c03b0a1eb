import * as React from "react";
import type { Sheet } from "../../core/workbook/snapshot";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";

export interface SheetTabsProps {
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly active: string;
  /** How many findings each sheet has. */
  readonly counts: ReadonlyMap<string, number>;
  /** The id of the panel that shows the active sheet. */
  readonly panel: string;
  readonly onSelect: (sheet: string) => void;
}

/** The sheet tabs below the grid: one tab stop, arrow keys between them. */
export function SheetTabs({ language, sheets, active, counts, panel, onSelect }: SheetTabsProps): React.ReactElement {
  const texts = BROWSER_TEXTS[language].grid;
  const list = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const from = sheets.findIndex(({ name }) => name === active);
    const to = positionAfter(event.key, from, sheets.length);
    const sheet = to === null ? undefined : sheets[to];
    if (to === null || sheet === undefined) return;
    event.preventDefault();
    onSelect(sheet.name);
    const tab = list.current?.children[to];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div ref={list} className="sheet-tabs" role="tablist" aria-label={texts.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ name, visibility }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          aria-controls={panel}
          tabIndex={name === active ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {visibility === "visible" ? name : fillIn(language, texts.hiddenSheet, { sheet: name })}
          {(counts.get(name) ?? 0) > 0 && <span className="tab-count">{counts.get(name)}</span>}
        </button>
      ))}
    </div>
  );
}

function positionAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
