import { escapeXml, zipParts, type Parts } from "./xlsxParts";

const TYPES = "application/vnd.openxmlformats-officedocument";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DOCUMENT_TYPE = `${TYPES}.wordprocessingml.document.main+xml`;

export interface BuiltDocument {
  /** What stands in w:body. */
  readonly body: string;
  /** What stands in w:footnotes. */
  readonly footnotes?: string;
  /** What stands in w:styles. */
  readonly styles?: string;
  readonly contentType?: string;
  /** Parts to add, put in place of others, or leave out (null). */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A .docx of the given markup. */
export function buildDocx({ body, footnotes = "", styles = "", contentType, parts = {} }: BuiltDocument): Uint8Array {
  const whole: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="${contentType ?? DOCUMENT_TYPE}"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONSHIPS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/document.xml": wordPart("document", `<w:body>${body}</w:body>`),
    "word/styles.xml": wordPart("styles", styles),
    "word/footnotes.xml": wordPart("footnotes", footnotes),
    ...parts,
  };
  const kept = Object.entries(whole).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return zipParts(Object.fromEntries(kept) satisfies Parts);
}

function wordPart(root: string, content: string): string {
  return `<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;
}

/** A run of text whose line breaks and tabs are written as Word does. */
export function run(text: string): string {
  const pieces = text.split(/(\n|\t)/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    return piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r>${pieces.join("")}</w:r>`;
}

/** A paragraph of runs, or of text. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A cell with the paragraphs of the text, a line each. */
export function cell(text: string, properties = ""): string {
  const content = text.startsWith("<")
    ? text
    : text
        .split("\n")
        .map((line) => paragraph(run(line)))
        .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export function table(rows: readonly (readonly string[] | string)[]): string {
  const written = rows.map((cells) => (typeof cells === "string" ? cells : row(cells.map((text) => cell(text)))));
  return `<w:tbl>${written.join("")}</w:tbl>`;
}
