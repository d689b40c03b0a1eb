import type { CellRef } from "../core/findings/finding";
import { fillIn } from "../locales/fillIn";
import { RECEIPT_TEXTS } from "../locales/receiptTexts";
import type { ReceiptColumn, TableReceipt } from "./model";
import { counted, type Voice } from "./voice";
import { tableInWords } from "./words";

/** "Beskæftigelse: Delmålstabel A8:F13 · 5 delmål · 6 kolonner · 12 tal, alle kendt på overskriften" */
export function receiptLine({ table, columns, unread }: TableReceipt, voice: Voice): string {
  const { language } = voice;
  const texts = RECEIPT_TEXTS[language];
  const used = columns.filter(({ meaning }) => meaning !== null);
  const figures = columns.reduce((sum, column) => sum + (column.figures ?? 0), 0);
  const isByHeading = used.every(({ known, isSure }) => known === "heading" && isSure) && unread.length === 0;
  const parts =
    columns.length === 0
      ? table.kind === "medarbejdere"
        ? [texts.lines]
        : []
      : [
          counted(texts.columns, used.length, voice),
          // The rows of imported figures are counted as figures already.
          ...(table.kind === "baselinedata" ? [] : [counted(texts.figures, figures, voice)]),
          ...(isByHeading ? [texts.allByHeading] : []),
        ];
  const named = fillIn(language, texts.table, { sheet: table.sheet, table: tableInWords(table, voice) });
  return [named, ...parts].join(" · ");
}

/** What the column holds, and whether that is certain. */
export function meaningOf({ meaning, isSure }: ReceiptColumn, { language }: Voice): string {
  const texts = RECEIPT_TEXTS[language];
  if (meaning === null) return texts.noMeaning;
  return isSure ? meaning : `${meaning} (${texts.notSure})`;
}

/** Something about a table's reading that is worth looking at, and where. */
export interface ReceiptNote extends CellRef {
  readonly text: string;
}

/** What isn't plain about the reading of a table: columns not read, or not for certain, known otherwise, or left aside. */
export function receiptNotes({ columns, unread }: TableReceipt, voice: Voice): ReceiptNote[] {
  const { language } = voice;
  const texts = RECEIPT_TEXTS[language];
  const say = (sentence: string, values: Readonly<Record<string, string>>): string =>
    fillIn(language, sentence, values);
  const notes: ReceiptNote[] = unread.map(({ sheet, cell, heading, range, figures: count }) => {
    const figures = counted(texts.figures, count, voice);
    const text = say(heading === "" ? texts.unreadUnnamed : texts.unread, { heading, range, figures });
    return { sheet, cell, text };
  });
  for (const { sheet, cell, heading, meaning, isSure } of columns)
    if (meaning !== null && !isSure) notes.push({ sheet, cell, text: say(texts.unsure, { heading, cell, meaning }) });
  for (const known of ["figures", "formula", "user"] as const) {
    const found = columns.filter((column) => column.known === known && column.meaning !== null);
    const names = found.map(({ meaning, cell }) => say(texts.column, { meaning: meaning ?? "", cell }));
    const [first] = found;
    if (first !== undefined)
      notes.push({
        ...{ sheet: first.sheet, cell: first.cell },
        text: say(texts.knownBy, { known: texts.known[known], columns: names.join(", ") }),
      });
  }
  const unused = columns.filter(({ meaning }) => meaning === null);
  const [first] = unused;
  if (first !== undefined) {
    const names = unused.map(({ heading, cell }) => say(texts.quoted, { heading, cell }));
    const { sheet, cell } = first;
    notes.push({ sheet, cell, text: say(texts.unused, { columns: names.join(", ") }) });
  }
  return notes;
}
