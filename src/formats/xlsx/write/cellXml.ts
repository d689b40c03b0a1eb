import { cellName } from "../../../core/workbook/address";
import { attributesOf } from "./tags";
import { textElement, escapeText } from "./xmlText";
import type { WrittenCell } from "./sheetSurvey";
import type { Splice } from "./splices";

/** What a cell is to hold. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

/** Attributes that tell of what the cell held: its type, and what Excel keeps of a value or a formula beside it. */
const OF_CONTENT = new Set(["t", "s", "cm", "vm"]);
const CONTENT = new Set(["f", "v", "is"]);

/** A cell as it is written, holding something else: all that doesn't tell of its content stays. */
export function cellWith(text: string, cell: WrittenCell, content: CellContent, style: number | null): string {
  const { name, start, openEnd, parts } = cell;
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const tag = text.slice(start, openEnd);
  const kept = attributesOf(tag).filter((attribute) => !OF_CONTENT.has(attribute.name));
  const others = parts.filter((part) => !CONTENT.has(part.name.slice(prefix.length)));
  return element(prefix, {
    attributes: kept.map(({ from, to }) => tag.slice(from, to)).join("") + styleAttribute(style),
    content,
    rest: others.map((part) => text.slice(part.start, part.end)).join(""),
  });
}

/** A cell that wasn't written. */
export function newCell(
  prefix: string,
  at: { readonly row: number; readonly column: number },
  content: CellContent,
  style: number | null,
): string {
  return element(prefix, { attributes: ` r="${cellName(at)}"${styleAttribute(style)}`, content, rest: "" });
}

/** The changes that leave a calculated cell without its result: Excel works it out when it opens the file. */
export function withoutResult(text: string, { start, openEnd, parts, name }: WrittenCell): Splice[] {
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const results = parts.filter((part) => ["v", "is"].includes(part.name.slice(prefix.length)));
  const tag = text.slice(start, openEnd);
  const type = attributesOf(tag).find((attribute) => attribute.name === "t");
  return [
    ...(type === undefined ? [] : [{ from: start + type.from, to: start + type.to, text: "" }]),
    ...results.map((part) => ({ from: part.start, to: part.end, text: "" })),
  ];
}

/** The changes that give a cell the text of a formula it shared with others before. */
export function asFirst(
  cell: WrittenCell,
  shared: { readonly index: string; readonly range: string; readonly formula: string },
): Splice[] {
  const prefix = cell.name.slice(0, cell.name.indexOf(":") + 1);
  const own = cell.parts.find((part) => part.name === `${prefix}f`);
  if (own === undefined) return [];
  const tag = `<${own.name} t="shared" ref="${shared.range}" si="${shared.index}">`;
  return [{ from: own.start, to: own.end, text: `${tag}${escapeText(shared.formula)}</${own.name}>` }];
}

/** A cell's formula as it is written. */
export function formulaIn(text: string, cell: WrittenCell): string {
  const prefix = cell.name.slice(0, cell.name.indexOf(":") + 1);
  const own = cell.parts.find((part) => part.name === `${prefix}f`);
  return own === undefined ? "" : text.slice(own.openEnd, own.closeStart);
}

function styleAttribute(style: number | null): string {
  return style === null ? "" : ` s="${style}"`;
}

interface ElementParts {
  readonly attributes: string;
  readonly content: CellContent;
  readonly rest: string;
}

function element(prefix: string, { attributes, content, rest }: ElementParts): string {
  const { type, xml } = contentXml(prefix, content);
  const inside = xml + rest;
  const tag = `<${prefix}c${attributes}${type === null ? "" : ` t="${type}"`}`;
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${prefix}c>`;
}

/** Texts stand in their cells: the list of shared texts, with all its formatting, stays as it is. */
function contentXml(
  prefix: string,
  { value, formula }: CellContent,
): { readonly type: string | null; readonly xml: string } {
  if (formula !== null) return { type: null, xml: `<${prefix}f>${escapeText(formula)}</${prefix}f>` };
  if (typeof value === "number") return { type: null, xml: `<${prefix}v>${value}</${prefix}v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  if (value === null || value === "") return { type: null, xml: "" };
  return { type: "inlineStr", xml: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}
