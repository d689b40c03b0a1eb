import { tidiedCells } from "../core/repair/tidied";
import type { TidyPlan } from "../core/repair/tidyPlan";
import type { Cell } from "../core/workbook/snapshot";
import { exactHtml, html, lines, type Html } from "./htmlTag";

/** In Excel a line break within a cell rather than another row; no program else minds. */
const LINE_BREAK = html`<br style="mso-data-placement:same-cell">`;

/** The table put right as HTML that Excel takes cell for cell; texts stay texts ("13,6 %", "- Leder"). */
export function tidiedHtml(plan: TidyPlan): string {
  return html`<table>${rowsOf(plan).map((row) => html`<tr>${row.map(cellHtml)}</tr>`)}</table>`.markup;
}

/** The same as text: a tab between columns, a line each, cells of several lines in quotes as Excel has them. */
export function tidiedText(plan: TidyPlan): string {
  return rowsOf(plan)
    .map((row) => row.map(cellText).join("\t"))
    .join("\n");
}

function rowsOf(plan: TidyPlan): readonly (readonly (Cell | undefined)[])[] {
  return tidiedCells(plan).slice(0, plan.height);
}

function cellHtml(cell: Cell | undefined): Html {
  if (cell === undefined) return html`<td></td>`;
  const format = typeof cell.value === "string" ? html` style="mso-number-format:'\\@'"` : null;
  return exactHtml`<td${format}>${lines(shown(cell), LINE_BREAK)}</td>`;
}

function cellText(cell: Cell | undefined): string {
  const text = cell === undefined ? "" : shown(cell);
  const safe = typeof cell?.value === "string" && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /["\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function shown({ value, text }: Cell): string {
  return typeof value === "string" ? value : text;
}
