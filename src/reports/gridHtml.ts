import { html, lines, type Html } from "./htmlTag";

/** A table for the clipboard, which Word, a mail or a sheet takes with its lines. */
export function gridHtml(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((text) => html`<th>${lines(text, BREAK)}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((text) => html`<td>${lines(text, BREAK)}</td>`)}</tr>`);
  return html`<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`.markup;
}

const BREAK: Html = html`<br>`;
