/** Everything that can stop a file from being read. The codes are stable: scripts and tests rely on them. */
export type FormatErrorCode = WorkbookErrorCode | DocumentErrorCode | DataErrorCode;

/** What can be wrong with a file of data (CSV, PX, JSON-stat, or a workbook that is read as data). */
export type DataErrorCode =
  | "data/empty"
  | "data/binary"
  | "data/is-web-page"
  | "data/is-xml"
  | "data/not-a-table"
  | "data/not-json-stat"
  | "data/unknown-encoding"
  // It is cut off, or contradicts itself
  | "data/json-cut"
  | "data/json-syntax"
  | "data/json-damaged"
  | "data/json-order"
  | "data/px-cut"
  | "data/px-statement"
  | "data/px-damaged"
  | "data/px-key"
  | "data/count-differs"
  | "data/size-differs"
  | "data/open-quote"
  // It is sound, and holds no figures
  | "data/json-no-figures"
  | "data/json-links"
  | "data/json-fault"
  // It is larger than what can be read safely
  | "data/too-large"
  | "data/too-many-rows"
  | "data/too-many-columns"
  | "data/too-many-cells"
  | "data/too-long-field";

/** What can be wrong with a Word document. */
export type DocumentErrorCode =
  // It is in a format that isn't read
  | "docx/old-doc"
  | "docx/is-docm"
  | "docx/is-dotx"
  | "docx/is-odt"
  | "docx/is-rtf"
  | "docx/not-a-document"
  | "docx/encrypted"
  // It is a .docx, but not a sound one
  | "docx/damaged"
  | "docx/doctype"
  // It is larger than what can be read safely
  | "docx/too-much"
  // Nothing of a plan was recognised in it
  | "docx/no-tables"
  // Nor can it be: what may hold the tables is no text of the document
  | "docx/linked-document"
  | "docx/subdocument"
  | "docx/embedded-sheet"
  | "docx/embedded-object"
  | PdfErrorCode;

/** What can be wrong with a PDF. */
type PdfErrorCode =
  // What reads it couldn't be loaded
  | "pdf/not-loaded"
  | "pdf/encrypted"
  | "pdf/damaged"
  // There is nothing in it that can be read as text
  | "pdf/scanned"
  | "pdf/no-text"
  | "pdf/no-characters"
  // It is larger than what can be read safely
  | "pdf/too-many-pages"
  | "pdf/too-much"
  // Nothing of a plan was recognised in it
  | "pdf/no-tables";

/** What can be wrong with a workbook, or with getting at any file. */
export type WorkbookErrorCode =
  // Getting at the file
  | "file/not-found"
  | "file/not-a-file"
  | "file/no-access"
  | "file/locked"
  | "file/unreadable"
  | "file/too-large"
  | "file/is-link"
  // It is something else than an .xlsx
  | "xlsx/empty"
  | "xlsx/not-a-zip"
  | "xlsx/encrypted"
  | "xlsx/old-xls"
  | "xlsx/is-xlsb"
  | "xlsx/is-ods"
  | "xlsx/is-csv"
  | "xlsx/is-web-page"
  | "xlsx/is-docx"
  | "xlsx/is-pptx"
  | "xlsx/is-iwork"
  | "xlsx/not-a-workbook"
  // It is an .xlsx, but not a sound one
  | "xlsx/missing-part"
  | "xlsx/damaged"
  | "xlsx/doctype"
  // It is larger than what can be read safely
  | "xlsx/too-large"
  | "xlsx/ratio"
  | "xlsx/too-many-cells"
  // It is sound, and can't take a change
  | "xlsx/edit-array"
  | "xlsx/edit-table"
  | "xlsx/edit-text"
  | "xlsx/edit-sheet";

/** What fills the {name} places of the code's sentence. */
export type FormatErrorValues = Readonly<Record<string, string | number>>;

/**
 * A file that cannot be read, and why. The sentence for the user is found by `code` in src/locales/…/fileErrors.ts;
 * `message` is for logs alone.
 */
export class FormatError extends Error {
  override readonly name = "FormatError";

  constructor(
    readonly code: FormatErrorCode,
    readonly values: FormatErrorValues = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
  }
}
