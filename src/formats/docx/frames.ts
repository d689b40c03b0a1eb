import type { WordBlock } from "../../core/word/wordDocument";
import type { Attributes } from "../xml/readXml";
import { MAX_COLUMNS } from "./limits";
import { ParagraphText } from "./paragraphText";
import { isRunProperty, setRunProperty, type RunFormat } from "./runFormat";
import type { WrittenRow } from "./tableGrid";
import { wholeNumber, wordAttribute } from "./wordAttributes";

/** What holds paragraphs and tables: the document, a note, a text box, a cell. */
export interface Container {
  readonly kind: "container";
  readonly depth: number;
  readonly blocks: WordBlock[];
  /** The style of the table it is a cell of. */
  readonly tableStyle: string | null;
  /** A paragraph whose mark was deleted or is hidden: the next goes on with it. */
  openEnded: OpenParagraph | null;
  /** Where the blocks go when it ends. */
  readonly finish: (blocks: WordBlock[]) => void;
}

export interface OpenParagraph {
  readonly kind: "paragraph";
  readonly depth: number;
  readonly text: ParagraphText;
  readonly tableStyle: string | null;
  style: string | null;
  outline: number | null;
  isInList: boolean;
  listLevel: number;
  markDeleted: boolean;
  /** How the paragraph's mark looks; null where nothing is said of it. */
  mark: RunFormat | null;
  readonly notes: string[];
  /** The content of text boxes anchored in it. */
  readonly after: WordBlock[];
}

interface OpenTable {
  readonly kind: "table";
  readonly depth: number;
  readonly rows: WrittenRow[];
  style: string | null;
}

interface OpenRow {
  readonly kind: "row";
  readonly depth: number;
  readonly row: WrittenRow;
  readonly tableStyle: string | null;
}

/** Something of a document that is open while its content is read. */
export type Frame = Container | OpenParagraph | OpenTable | OpenRow;

/** No outline level: body text. */
export const NO_LEVEL = 9;

/** @param begun a paragraph that goes on in this one, and takes its form */
export function newParagraph(depth: number, { openEnded: begun, tableStyle }: Container): OpenParagraph {
  return {
    kind: "paragraph",
    depth,
    text: begun?.text ?? new ParagraphText(),
    tableStyle,
    style: null,
    outline: null,
    isInList: false,
    listLevel: 0,
    markDeleted: false,
    mark: null,
    notes: begun?.notes ?? [],
    after: begun?.after ?? [],
  };
}

/** Takes over a property of a paragraph, its list or its mark. */
export function setParagraphProperty(
  paragraph: OpenParagraph,
  name: string,
  attributes: Attributes,
  [parent, grandparent]: readonly [string, string | undefined],
): void {
  if (parent === "pPr" && grandparent === "p") {
    if (name === "pStyle") paragraph.style = wordAttribute(attributes, "val") ?? null;
    if (name === "outlineLvl") paragraph.outline = wholeNumber(attributes, "val", NO_LEVEL);
  } else if (parent === "numPr") {
    if (name === "ilvl") paragraph.listLevel = wholeNumber(attributes, "val", NO_LEVEL) ?? 0;
    // The list with the number 0 is none.
    if (name === "numId") paragraph.isInList = wholeNumber(attributes, "val", 1) === 1;
  } else if (parent === "rPr" && grandparent === "pPr") {
    if (name === "del" || name === "moveFrom") paragraph.markDeleted = true;
    else if (isRunProperty(name)) setRunProperty((paragraph.mark ??= {}), name, attributes);
  }
}

/** Takes over a property of a row. */
export function setRowProperty(row: WrittenRow, name: string, attributes: Attributes): void {
  if (name === "del") row.isDeleted = true;
  if (name === "gridBefore") row.before = wholeNumber(attributes, "val", MAX_COLUMNS) ?? 0;
}
