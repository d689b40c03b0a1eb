import type { WordSheet, WordSheetCell } from "../core/word/sheets";
import type { NewCell, NewSheet } from "../core/workbook/newSheet";
import { heading, title } from "./plan";

/** Characters; texts wrap inside them. */
const WIDTH = 30;

/** A sheet made of a Word document, as it is added to the workbook: LBF's layout, every text as it stands. */
export function sheetOfWord({ name, rows }: WordSheet): NewSheet {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return {
    name,
    role: "plan",
    rows: rows.map((cells) => cells.map(cellOf)),
    widths: Array.from({ length: columns }, () => WIDTH),
  };
}

function cellOf({ value, style }: WordSheetCell): NewCell {
  switch (style) {
    case "plain":
      return value;
    case "bold":
      return title(String(value ?? ""));
    case "heading":
      return heading(String(value ?? ""));
    case "body":
      return { value, wrap: true };
  }
}
