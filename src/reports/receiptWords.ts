import { BASELINEDATA_HEADINGS } from "../core/data/baselinedataColumns";
import { LBF_HEADINGS } from "../core/reading/headings";
import { isMeasure } from "../core/tables/budgetFields";
import type { ColumnQuestion } from "../core/tables/columnQuestions";
import type { ColumnMeaning, ReadColumn, Receipt } from "../core/tables/receipt";
import type { BudgetMeaning } from "../core/tables/staffingTypes";
import { cellName, rangeName } from "../core/workbook/address";
import type { CellRef } from "../core/check/finding";
import { fillIn } from "../locales/fillIn";
import { RECEIPT_TEXTS } from "../locales/receiptTexts";
import type { Language } from "../locales/types";
import { writtenChoice } from "../locales/written";
import { meaningInWords } from "./budgetMeaning";
import type { LeftOut, ReceiptColumn, ReceiptUnread, TableReceipt } from "./model";
import type { RecognisedTable } from "./recognised";
import { counted, type Voice } from "./voice";
import { tableInWords } from "./words";

/** How a table was read, with its columns in words. */
export function receiptInWords(
  { table, columns, unread }: Receipt,
  language: Language,
): Pick<TableReceipt, "columns" | "unread"> {
  const sheet = table.sheet.name;
  return {
    columns: columns.map((column): ReceiptColumn => ({
      sheet,
      cell: cellName(column.at),
      heading: oneLine(column.heading),
      meaning: columnInWords(column.meaning, language),
      known: isTextual(column) && column.known === "figures" ? "texts" : column.known,
      isSure: column.isSure,
      figures: column.figures,
      told: table.kind === "budget" && column.known === "user" ? lineOf(sheet, columns, column) : null,
    })),
    unread: unread.map(({ at, heading, range, figures }): ReceiptUnread => ({
      ...{ sheet, cell: cellName(at), heading: oneLine(heading) },
      ...{ range: rangeName(range), figures },
    })),
  };
}

function lineOf(sheet: string, columns: readonly ReadColumn[], { at }: ReadColumn): ReceiptColumn["told"] {
  const isTurned = columns.length > 1 && columns.every((other) => other.at.column === at.column);
  return isTurned ? { sheet, axis: "row", index: at.row } : { sheet, axis: "column", index: at.column };
}

function isTextual({ meaning }: ReadColumn): boolean {
  return meaning?.of === "staff" && !isMeasure(meaning.meaning);
}

/** Null for a column that isn't used. */
function columnInWords(meaning: ColumnMeaning | null, language: Language): string | null {
  switch (meaning?.of) {
    case undefined:
      return null;
    case "goals":
      return LBF_HEADINGS[meaning.table][meaning.goal] ?? null;
    case "staff":
      return meaning.meaning.kind === "ignore" ? null : meaningInWords(meaning.meaning, language);
    case "data":
      return BASELINEDATA_HEADINGS[meaning.column];
  }
}

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

/** What was left out of a table, or isn't certain, as what the check didn't look at. */
export function unreadInWords(
  tables: readonly RecognisedTable[],
  questions: readonly ColumnQuestion[],
  language: Language,
): LeftOut[] {
  const staff = tables.flatMap(({ kind, sheet, receipt }) =>
    kind !== "medarbejdere"
      ? []
      : receipt.unread.map(({ heading, range }): LeftOut => ({
          ...{ sheet, range: rangeName(range) },
          ...unreadReason({ heading, question: null }, language),
        })),
  );
  return [...staff, ...questions.map((question) => questionInWords(question, language))];
}

/** So many readings are named in a sentence. */
const MOST_NAMED = 3;

function questionInWords(question: ColumnQuestion, language: Language): LeftOut {
  const { sheet, range, heading, read } = question;
  const place = { sheet, range: rangeName(range) };
  if (read === null) return { ...place, ...unreadReason({ heading, question }, language) };
  const meaning = meaningInWords(read.meaning, language);
  return { ...place, reason: "column-unsure", values: { heading: oneLine(heading), meaning } };
}

/** Why figures weren't read: what they may be, where that can be asked. */
export function unreadReason(
  { heading, question }: { readonly heading: string; readonly question: ColumnQuestion | null },
  language: Language,
): Pick<LeftOut, "reason" | "values"> {
  const values = { heading: oneLine(heading) };
  if (question === null) return { reason: "staff-column-unread", values };
  const named = question.candidates.filter(({ kind }) => kind !== "ignore").slice(0, MOST_NAMED);
  const choice = writtenChoice(
    named.map((meaning) => quoted(meaning, language)),
    language,
  );
  return { reason: heading === "" ? "column-unnamed" : "column-unread", values: { ...values, candidates: choice } };
}

function quoted(meaning: BudgetMeaning, language: Language): string {
  const word = meaningInWords(meaning, language);
  return language === "da" ? `”${word}”` : `“${word}”`;
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}
