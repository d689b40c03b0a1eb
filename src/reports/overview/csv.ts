import { csvField } from "../escape";
import type { OverviewTable } from "./rows";

/** Excel takes a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table of the overview as a Danish Excel opens it: semicolons, CRLF, and nothing that a cell could run as a formula. */
export function* overviewCsv({ columns, rows, total }: OverviewTable): Generator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ heading }) => heading));
  for (const row of rows) yield line(row);
  if (total !== null) yield line(total);
}

function line(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => (typeof field === "number" ? String(field) : csvField(field))).join(";")}\r\n`;
}
