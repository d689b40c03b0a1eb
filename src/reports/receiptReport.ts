import { BASELINEDATA_HEADINGS } from "../core/data/baselinedataColumns";
import { isMeasure } from "../core/tables/budget/budgetFields";
import type { ColumnQuestion } from "../core/tables/columnQuestions";
import { lineOfCell, type ColumnMeaning, type ReadColumn, type Receipt } from "../core/tables/receipt";
import type { BudgetMeaning } from "../core/tables/staffing/staffingTable";
import { cellName, rangeName } from "../core/workbook/address";
import type { Language } from "../locales/types";
import { writtenChoice } from "../locales/written";
import { meaningInWords } from "./budgetMeaning";
import type { LeftOut, ReceiptColumn, ReceiptUnread, TableReceipt } from "./model";
import type { RecognisedTable } from "./recognised";
import { oneLine } from "./wrap";

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
      told: table.kind === "budget" && column.known === "user" ? lineOfCell(table, column.at) : null,
    })),
    unread: unread.map(({ at, heading, range, figures }): ReceiptUnread => ({
      ...{ sheet, cell: cellName(at), heading: oneLine(heading) },
      ...{ range: rangeName(range), figures },
    })),
  };
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
      return meaning.heading;
    case "staff":
      return meaning.meaning.kind === "ignore" ? null : meaningInWords(meaning.meaning, language);
    case "data":
      return BASELINEDATA_HEADINGS[meaning.column];
  }
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
