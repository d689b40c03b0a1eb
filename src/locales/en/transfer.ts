import type { transfer as danish } from "../da/transfer";

export const transfer: typeof danish = {
  open: "Transfer to a form",
  openAbout: "Select an empty form in the workbook with its headings at the top. Only empty cells are filled.",
  openCopy: "Copy for a form",
  openCopyAbout:
    "Select the form’s headings and the rows below them. What goes in its empty cells can be copied, to paste in Excel.",
  heading: "Transfer to {place}",
  intro: "The first row is headings. Choose what goes in each column.",
  column: "Column {letter}",
  columnWith: "Column {letter}: “{heading}”",
  unused: "Left empty",
  twice: "“{field}” is chosen twice. Choose it in one place only.",
  noIndicator: "Choose the column that the indicator goes in.",
  preview: "This will be written",
  previewCopy: "This goes in the form",
  cells: { none: "No cells", one: "1 cell", many: "{count} cells" },
  more: { none: "", one: "and 1 more cell", many: "and {count} more cells" },
  nothing: "There are no empty cells to fill. Select the headings and the empty rows below them.",
  kept: {
    none: "",
    one: "1 filled cell that holds something else stays.",
    many: "{count} filled cells that hold something else stay.",
  },
  passedOver: "Rows that belong to no indicator; they stay as they are: {rows}.",
  merged: "Merged cells that are left empty: {cells}. Unmerge them if they are to be filled.",
  unit: "The heading has another unit than the figure, so these cells are left empty: {cells}.",
  left: {
    none: "",
    one: "There is no room for 1 line. Insert a row in the form, and select it again.",
    many: "There is no room for {count} lines. Insert more rows in the form, and select it again.",
  },
  write: { none: "Write in the form", one: "Write 1 cell", many: "Write {count} cells" },
  copy: { none: "Copy {range}", one: "Copy {range}: 1 cell", many: "Copy {range}: {count} cells" },
  copyIntro: "The form cannot be filled here. Copy, and paste in Excel.",
  copyAbout:
    "Copy one piece at a time, and paste it at its first cell. The pieces cover only cells that are empty in the form.",
  copyInstead: "Copy instead",
  copied: "Copied. Go to {place} on the sheet {sheet}, and paste.",
  moreBlocks: { none: "", one: "and 1 piece more", many: "and {count} pieces more" },
  cancel: "Cancel",
};
