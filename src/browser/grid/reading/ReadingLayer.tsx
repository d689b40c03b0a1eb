import * as React from "react";
import { columnName } from "../../../core/workbook/address";
import { fillIn } from "../../../locales/fillIn";
import { READING_TEXTS } from "../../../locales/readingTexts";
import type { Language } from "../../../locales/types";
import { HEADER_HEIGHT, positionOf, ROW_HEADER_WIDTH, type SheetLayout } from "../sheetLayout";
import type { ReadStretch } from "./columnsRead";

export interface ReadingLayerProps {
  readonly layout: SheetLayout;
  readonly language: Language;
  readonly stretches: readonly ReadStretch[];
  /** Opens what is asked of the column with the heading in the cell. */
  readonly onAsk: (cell: string) => void;
}

/** So far down there is room for words above a heading. */
const ROOM_ABOVE = 40;

/** Over the sheet: each column's meaning in words at its heading, and a tint or hatching over its cells. */
export default function ReadingLayer({ layout, language, stretches, onAsk }: ReadingLayerProps): React.ReactElement {
  const texts = READING_TEXTS[language];
  if (stretches.length === 0) return <p className="sheet-empty">{texts.none}</p>;
  return (
    <ul className="reading-layer" aria-label={texts.label}>
      {stretches.map((stretch) => {
        const words = wordsOf(stretch, language);
        const box = boxOf(stretch, layout);
        return (
          <li key={stretch.cell} className={`reading-column ${stretch.kind}`} style={box}>
            <span className={`reading-label${box.top < HEADER_HEIGHT + ROOM_ABOVE ? " within" : ""}`}>
              {stretch.isAsked ? (
                <button type="button" onClick={() => onAsk(stretch.cell)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf({ head, meaning, kind, isAsked }: ReadStretch, language: Language): string {
  const texts = READING_TEXTS[language];
  const column = columnName(head.column);
  if (kind === "unread") return fillIn(language, isAsked ? texts.unreadAsk : texts.unread, { column });
  if (meaning === null) return fillIn(language, texts.unused, { column });
  return fillIn(language, kind === "unsure" && isAsked ? texts.unsure : texts.readAs, { column, meaning });
}

function boxOf({ range }: ReadStretch, { rows, columns, tops, lefts }: SheetLayout) {
  const behind = (shown: ArrayLike<number>, last: number): number => {
    const position = positionOf(shown, last + 1);
    return (shown[position] ?? 0) > last ? position : shown.length;
  };
  const top = tops[positionOf(rows, range.top)] ?? 0;
  const left = lefts[positionOf(columns, range.left)] ?? 0;
  return {
    top: top + HEADER_HEIGHT,
    left: left + ROW_HEADER_WIDTH,
    width: Math.max(0, (lefts[behind(columns, range.right)] ?? 0) - left),
    height: Math.max(0, (tops[behind(rows, range.bottom)] ?? 0) - top),
  };
}
