import type { Feature } from "write-excel-file/universal";
import { appendMarkupInsideElement, findElement, sanitizeTextContent } from "write-excel-file/utility";
import { cellName, type CellRange } from "../../core/workbook/address";
import type { NewSheet } from "../../core/workbook/newSheet";
import { REPORT_MARK, REPORT_MARK_VALUE } from "../../core/workbook/reportMark";
import { quotedSheet } from "../../core/workbook/sheetNames";
import { printTitles } from "./printTitles";

/**
 * Lets write-excel-file, which knows no names, write those of each sheet: the mark of a report, the rows that every
 * printed page begins with, and the table that is filtered.
 */
export function definedNames(sheets: readonly NewSheet[]): Feature<Blob> {
  const names = sheets.flatMap(namesOf).join("");
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) => {
            const element = findElement(xml, "definedNames");
            if (element === undefined) throw new Error("write-excel-file no longer writes definedNames");
            return names === "" ? xml : appendMarkupInsideElement(xml, element, names);
          },
        },
      },
    },
  };
}

function namesOf(sheet: NewSheet, index: number): string[] {
  const { name, role, filter } = sheet;
  const titles = printTitles(sheet);
  const found: string[] = [];
  if (filter !== undefined)
    found.push(nameOf("_xlnm._FilterDatabase", index, `${quotedSheet(name)}!${absolute(filter)}`, { hidden: 1 }));
  if (titles !== null) found.push(nameOf("_xlnm.Print_Titles", index, titles, {}));
  if (role === "report") found.push(nameOf(REPORT_MARK, index, REPORT_MARK_VALUE, { hidden: 1 }));
  return found;
}

function nameOf(name: string, sheet: number, refersTo: string, { hidden }: { readonly hidden?: 1 }): string {
  const isHidden = hidden === 1 ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheet}"${isHidden}>${sanitizeTextContent(refersTo)}</definedName>`;
}

function absolute({ top, left, bottom, right }: CellRange): string {
  return [
    { row: top, column: left },
    { row: bottom, column: right },
  ]
    .map((cell) => cellName(cell).replace(/([A-Z]+)(\d+)/, "$$$1$$$2"))
    .join(":");
}
