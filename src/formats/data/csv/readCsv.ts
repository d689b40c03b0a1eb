import Papa from "papaparse";
import type { DataFile, Separator } from "../../../core/data/dataFile";
import { NOTHING_SAID } from "../../../core/data/dataFigure";
import { blocksOf } from "../../../core/data/tableBlocks";
import { FormatError } from "../../errors";
import { Pace } from "../../xlsx/pace";
import { Decoding } from "../encoding";
import { CHUNK_BYTES, MAX_ROW_CHARACTERS, SAMPLE_CHARACTERS } from "../limits";
import type { ReadDataOptions } from "../options";
import type { TextSource } from "../textSource";
import { RowBudget } from "../rowBudget";
import { findSeparator, hasQuotes } from "./separator";
import { Texts } from "./texts";

/** Excel's own line before the table: it says the separator. */
const EXCEL_SEPARATOR = /^sep=([;,\t|])\r?(?:\n|$)/;
const CARRIAGE_RETURN = 0x0d;
const NO_ROW: readonly string[] = [];

/**
 * Reads CSV. Values stay text as written, formulas too; titles above the headings and notes below are rows like the
 * others. Line breaks within quotes become "\n".
 * @throws FormatError data/not-a-table when there is one column alone and the user hasn't chosen the separator,
 *   data/open-quote where a quotation mark reaches over the ends of rows
 */
export async function readCsv({ bytes, encoding, name }: TextSource, options: ReadDataOptions): Promise<DataFile> {
  const pace = new Pace(options);
  pace.expect(bytes.length);
  const decoding = new Decoding(bytes, encoding);
  const first = decoding.next() ?? "";
  const form = formOf(first, options.separator);
  const rows = new CsvRows(form);
  let text: string | null = form.skipped === 0 ? first : first.slice(form.skipped);
  while (text !== null) {
    const next = decoding.next();
    rows.add(text, next === null ? "last" : "more");
    await pace.advance(CHUNK_BYTES);
    text = next;
  }
  const isTable = rows.width > 1 || options.separator !== undefined;
  if (!isTable) throw new FormatError("data/not-a-table");
  pace.finish();
  const { separator, quoted } = form;
  return {
    kind: "csv",
    tables: blocksOf({ name, rows: rows.read, about: NOTHING_SAID }),
    found: { kind: "csv", encoding, separator, quoted, unreadable: decoding.unreadable, doubts: [] },
  };
}

interface CsvForm {
  readonly separator: Separator | null;
  readonly quoted: boolean;
  readonly newline: "\n" | "\r";
  /** Characters before the table. */
  readonly skipped: number;
}

function formOf(text: string, chosen: Separator | undefined): CsvForm {
  const said = EXCEL_SEPARATOR.exec(text);
  const skipped = said?.[0].length ?? 0;
  const sample = text.slice(skipped, skipped + SAMPLE_CHARACTERS);
  const newline = !sample.includes("\n") && sample.includes("\r") ? "\r" : "\n";
  const separator = chosen ?? (said?.[1] as Separator | undefined) ?? findSeparator(sample, newline);
  return { separator, quoted: hasQuotes(sample, separator), newline, skipped };
}

/** Takes the text of a file piece by piece. */
class CsvRows {
  readonly read: (readonly string[])[] = [];
  private readonly parser: Papa.Parser;
  private readonly texts = new Texts();
  private readonly budget = new RowBudget();
  /** The beginning of a row whose end is in the next piece. */
  private begun = "";

  constructor({ separator, newline }: CsvForm) {
    // The library's own streaming reads a file as UTF-8 in one go or in a worker of its own making.
    this.parser = new Papa.Parser({ delimiter: separator ?? ";", newline });
  }

  get width(): number {
    return this.budget.width;
  }

  add(part: string, end: "more" | "last"): void {
    const text = this.begun + part;
    const { data, errors, meta } = this.parser.parse(text, 0, end === "more") as Papa.ParseResult<string[]>;
    this.requireQuotes(errors, data);
    this.begun = end === "more" ? text.slice(meta.cursor) : "";
    if (this.begun.length > MAX_ROW_CHARACTERS) {
      throw new FormatError("data/too-long-field", {
        row: this.read.length + data.length + 1,
        limit: MAX_ROW_CHARACTERS,
      });
    }
    const breaks = text.includes('"') && text.includes("\r") ? "within" : "between";
    for (const row of data) this.keep(row, breaks);
    if (end === "last" && this.read.at(-1) === NO_ROW) this.read.pop();
  }

  /**
   * A quotation mark too many makes one field of what follows, over the ends of rows: their figures would be gone without a
   * word. Within a row it does no harm.
   */
  private requireQuotes(errors: readonly Papa.ParseError[], data: readonly (readonly string[])[]): void {
    for (const { code, row = 0 } of errors) {
      const fields = data[row] ?? [];
      const isOpen =
        code === "MissingQuotes" || (code === "InvalidQuotes" && fields.some((field) => field.includes("\n")));
      if (isOpen) throw new FormatError("data/open-quote", { row: this.read.length + row + 1 });
    }
  }

  /** @param breaks whether line breaks may stand within fields too */
  private keep(row: string[], breaks: "within" | "between"): void {
    const last = row.length - 1;
    const ending = row[last] ?? "";
    // The parser parts rows by "\n" alone, so that files with both endings are read.
    if (ending.charCodeAt(ending.length - 1) === CARRIAGE_RETURN) row[last] = ending.slice(0, -1);
    this.budget.add(row.length);
    if (last <= 0 && row[0] === "") {
      this.read.push(NO_ROW);
      return;
    }
    for (let column = 0; column <= last; column += 1) {
      const text = row[column] ?? "";
      const plain = breaks === "within" && text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
      row[column] = this.texts.keep(plain, column);
    }
    this.read.push(row);
  }
}
