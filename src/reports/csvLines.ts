import { csvField } from "./escape";

/** Excel takes a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A text, or what the product wrote itself and stands as it is, such as a figure with its comma. */
export type CsvField = string | { readonly as: string };

/**
 * A table as CSV for a Danish Excel, a line a piece: semicolons, CRLF, UTF-8 with a byte order mark, and no text that a
 * program takes for a formula. The headings are the first row.
 */
export function* csvLines(rows: Iterable<readonly CsvField[]>): Generator<string> {
  let mark = BYTE_ORDER_MARK;
  for (const row of rows) {
    const fields = row.map((field) => (typeof field === "string" ? csvField(field) : field.as));
    yield `${mark}${fields.join(";")}\r\n`;
    mark = "";
  }
}
