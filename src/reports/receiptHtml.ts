import { RECEIPT_TEXTS } from "../locales/receiptTexts";
import { writtenNumber } from "../locales/written";
import { html, type Html } from "./htmlTag";
import type { FileReport, ReceiptColumn, TableReceipt, TableReport } from "./model";
import { meaningOf, receiptLine, receiptNotes } from "./receiptWords";
import type { Voice } from "./voice";
import { emptySectionInWords } from "./words";

/** How the tables were read: a line for each with what isn't plain about it, and folded away every column. */
export function* receiptHtml({ receipts, sections }: FileReport, id: string, voice: Voice): Generator<Html> {
  if (receipts.length === 0) return;
  yield html`<h3 id="${id}">${RECEIPT_TEXTS[voice.language].heading}</h3>\n`;
  for (const receipt of receipts) {
    yield* tableHtml(receipt, voice);
    const section = sections.find(({ table }) => isSame(table, receipt.table));
    if (section?.findings.length === 0) yield html`<p class="soft">${emptySectionInWords(section, voice)}</p>\n`;
  }
}

function isSame(a: TableReport | null, b: TableReport): boolean {
  return a !== null && a.sheet === b.sheet && a.range === b.range && a.kind === b.kind;
}

function* tableHtml(receipt: TableReceipt, voice: Voice): Generator<Html> {
  const line = receiptLine(receipt, voice);
  if (receipt.columns.length === 0) yield html`<p>${line}</p>\n`;
  else yield* columnsHtml(receipt, line, voice);
  const notes = receiptNotes(receipt, voice);
  if (notes.length > 0) yield html`<ul>\n${notes.map(({ text }) => html`<li>${text}</li>\n`)}</ul>\n`;
}

function* columnsHtml({ columns, unread }: TableReceipt, line: string, voice: Voice): Generator<Html> {
  const texts = RECEIPT_TEXTS[voice.language];
  const { cell, heading, meaning, known, figures } = texts.headings;
  yield html`<details><summary>${line}</summary>\n<table>\n<thead><tr>`;
  for (const name of [cell, heading, meaning, known]) yield html`<th scope="col">${name}</th>`;
  yield html`<th scope="col" class="number">${figures}</th></tr></thead>\n<tbody>\n`;
  for (const column of columns) yield rowHtml(column, meaningOf(column, voice), knownOf(column, voice), voice);
  for (const one of unread) yield rowHtml(one, texts.notRead, "", voice);
  yield html`</tbody>\n</table>\n</details>\n`;
}

function rowHtml(
  { cell, heading, figures }: Pick<ReceiptColumn, "cell" | "heading" | "figures">,
  meaning: string,
  known: string,
  { language }: Voice,
): Html {
  const cells = [heading, meaning, known].map((text) => html`<td>${text}</td>`);
  const count = figures === null ? "" : writtenNumber(figures, language);
  return html`<tr><th scope="row" class="cell">${cell}</th>${cells}<td class="number">${count}</td></tr>\n`;
}

function knownOf({ meaning, known }: ReceiptColumn, { language }: Voice): string {
  return meaning === null ? "" : RECEIPT_TEXTS[language].known[known];
}
