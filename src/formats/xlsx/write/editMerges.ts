import { parseAreaName, rangeName, type CellRange } from "../../../core/workbook/address";
import type { MergeEdit } from "../../../core/workbook/edits";
import type { SheetSurvey } from "./sheetSurvey";
import type { Splice } from "./splices";
import { withAttribute } from "./tags";
import { appending, parseXml } from "./xmlTree";

/** What stands before the merges in a worksheet, from its cells on (ECMA-376-1 18.3.1.99). */
const BEFORE = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
];

/** The changes that undo and make merges. */
export function editMerges(text: string, survey: SheetSurvey, edits: readonly MergeEdit[]): Splice[] {
  const { root, sections } = survey;
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const undone = new Set(edits.flatMap((edit) => edit.undone.map(rangeName)));
  const made = edits.flatMap((edit) => edit.made);
  if (undone.size + made.length === 0) return [];
  const section = sections.find(({ name }) => name === `${prefix}mergeCells`);
  if (section === undefined) {
    const before = sections.filter(({ name }) => BEFORE.some((own) => name === prefix + own)).at(-1);
    const at = before?.end ?? root.closeStart;
    const list = `<${prefix}mergeCells count="${made.length}">${mergesXml(prefix, made)}</${prefix}mergeCells>`;
    return made.length === 0 ? [] : [{ from: at, to: at, text: list }];
  }
  const list = parseXml(text.slice(section.start, section.end), "mergeCells");
  const isUndone = (ref: string | undefined): boolean => {
    const range = parseAreaName(ref ?? "");
    return range !== null && undone.has(rangeName(range));
  };
  const gone = list.children.filter(({ attributes }) => isUndone(attributes.get("ref")));
  const left = list.children.length - gone.length + made.length;
  // An empty list isn't allowed.
  if (left === 0) return [{ from: section.start, to: section.end, text: "" }];
  const tag = text.slice(section.start, section.openEnd);
  const counted = list.attributes.has("count") ? withAttribute(tag, "count", String(left)) : tag;
  const inside = appending(list, mergesXml(prefix, made));
  if (section.openEnd === section.end)
    return [{ from: section.start + inside.from, to: section.start + inside.to, text: inside.text }];
  return [
    { from: section.start, to: section.openEnd, text: counted },
    ...gone.map(({ start, end }) => ({ from: section.start + start, to: section.start + end, text: "" })),
    { from: section.start + inside.from, to: section.start + inside.to, text: inside.text },
  ];
}

function mergesXml(prefix: string, ranges: readonly CellRange[]): string {
  return ranges.map((range) => `<${prefix}mergeCell ref="${rangeName(range)}"/>`).join("");
}
