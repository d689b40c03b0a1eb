import type { NewSheet } from "../../../core/workbook/newSheet";
import { REPORT_MARK, REPORT_MARK_VALUE } from "../../../core/workbook/reportMark";
import { FormatError } from "../../errors";
import { printTitles } from "../printTitles";
import { spliced, type Splice } from "./splices";
import { withAttribute } from "./tags";
import { escapeAttribute, escapeText } from "./xmlText";
import { appending, childOf, inserting, parseXml, prefixOf, type XmlNode } from "./xmlTree";

/** The order of a workbook's parts (ECMA-376-1 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A sheet that is added, and the relationship that leads to its part. */
export interface AddedSheet {
  readonly sheet: NewSheet;
  readonly relationship: string;
}

/** The namespace that a workbook's own elements are in: transitional or strict. */
export function namespaceOf(text: string, part: string): string {
  const root = parseXml(text, part);
  const prefix = prefixOf(root);
  const own = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  if (own === undefined) throw new FormatError("xlsx/damaged", { part });
  return own;
}

/** The workbook's main part with sheets behind its last, and their names: the mark of a report, and what repeats on pages. */
export function withSheets(text: string, part: string, added: readonly AddedSheet[]): string {
  if (added.length === 0) return text;
  const root = parseXml(text, part);
  const prefix = prefixOf(root);
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) throw new FormatError("xlsx/damaged", { part });
  let id = Math.max(0, ...sheets.children.map(({ attributes }) => Number(attributes.get("sheetId"))));
  const pointer = relationshipAttribute(root);
  const list = added.map(({ sheet, relationship }) => {
    id += 1;
    return `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${id}" ${pointer}="${relationship}"/>`;
  });
  const first = sheets.children.length;
  const names = added.flatMap(({ sheet }, index) => namesXml(sheet, { prefix, index: first + index })).join("");
  return spliced(text, [appending(sheets, list.join("")), ...(names === "" ? [] : [namesSplice(root, names)])]);
}

/** The workbook's main part that asks for everything to be calculated when it is opened. */
export function withCalculation(text: string, part: string): string {
  const root = parseXml(text, part);
  const prefix = prefixOf(root);
  const own = childOf(root, "calcPr");
  if (own === undefined)
    return spliced(text, [
      inserting(root, ORDER, { name: "calcPr", content: `<${prefix}calcPr fullCalcOnLoad="1"/>` }),
    ]);
  const tag = text.slice(own.start, own.openEnd);
  return spliced(text, [{ from: own.start, to: own.openEnd, text: withAttribute(tag, "fullCalcOnLoad", "1") }]);
}

function namesXml(sheet: NewSheet, { prefix, index }: { readonly prefix: string; readonly index: number }): string[] {
  const element = (name: string, attributes: string, refersTo: string): string =>
    `<${prefix}definedName name="${name}" localSheetId="${index}"${attributes}>${escapeText(refersTo)}</${prefix}definedName>`;
  const titles = printTitles(sheet);
  return [
    ...(titles === null ? [] : [element("_xlnm.Print_Titles", "", titles)]),
    ...(sheet.role === "report" ? [element(REPORT_MARK, ' hidden="1"', REPORT_MARK_VALUE)] : []),
  ];
}

function namesSplice(root: XmlNode, names: string): Splice {
  const own = childOf(root, "definedNames");
  if (own !== undefined) return appending(own, names);
  const prefix = prefixOf(root);
  const content = `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  return inserting(root, ORDER, { name: "definedNames", content });
}

/** `r:id` under the prefix that the workbook has for it, which is declared on the spot where it has none. */
function relationshipAttribute(root: XmlNode): string {
  const declared = [...root.attributes].find(
    ([name, value]) => name.startsWith("xmlns:") && /\/officeDocument\/(?:2006\/)?relationships$/.test(value),
  );
  if (declared !== undefined) return `${declared[0].slice("xmlns:".length)}:id`;
  const isStrict = [...root.attributes.values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
  return `xmlns:r="${isStrict ? STRICT : RELATIONS}" r:id`;
}
