import { csvField } from "../escape";
import type { OverviewTable } from "./rows";
import { valueInCsv } from "./values";

/** Excel takes a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table of the overview as a Danish Excel opens it: semicolons, CRLF, and nothing that a cell could run as a formula.
 * Without the sums: whoever sorts the lines, or adds them up, would take those for one plan more.
 */
export function* overviewCsv({ columns, rows }: OverviewTable): Generator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ heading }) => csvField(heading)));
  for (const row of rows) yield line(row.map(valueInCsv));
}

function line(fields: readonly string[]): string {
  return `${fields.join(";")}\r\n`;
}
