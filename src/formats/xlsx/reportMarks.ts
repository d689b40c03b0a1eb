import type { Feature } from "write-excel-file/universal";
import { appendMarkupInsideElement, findElement } from "write-excel-file/utility";
import type { NewSheet } from "../../core/workbook/newSheet";
import { REPORT_MARK, REPORT_MARK_VALUE } from "../../core/workbook/reportMark";

/** Lets write-excel-file, which knows no names, write the mark of each report among the sheets. */
export function reportMarks(sheets: readonly NewSheet[]): Feature<Blob> {
  const marks = sheets.map(({ role }, index) => (role === "report" ? markOf(index) : "")).join("");
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) => {
            const names = findElement(xml, "definedNames");
            if (names === undefined) throw new Error("write-excel-file no longer writes definedNames");
            return marks === "" ? xml : appendMarkupInsideElement(xml, names, marks);
          },
        },
      },
    },
  };
}

function markOf(sheet: number): string {
  return `<definedName name="${REPORT_MARK}" localSheetId="${sheet}" hidden="1">${REPORT_MARK_VALUE}</definedName>`;
}
