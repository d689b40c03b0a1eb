import type { tidy as danish } from "../da/tidy";

export const tidy: typeof danish = {
  action: "Tidy the table",
  heading: "Tidy the table on {sheet}, {range}",
  intro: "This is how the table will look. All text is kept, and nothing outside the table is changed.",
  what: "What happens",
  does: {
    splitRows: {
      none: "",
      one: "1 row that only continues another is joined to the row above.",
      many: "{count} rows that only continue another are joined to the row above.",
    },
    merges: {
      none: "",
      one: "1 merge is undone. If its value applies to several rows, it is written in each of them.",
      many: "{count} merges are undone. If a value applies to several rows, it is written in each of them.",
    },
    emptyRows: {
      none: "",
      one: "1 empty row is removed from the table. No rows of the sheet are deleted.",
      many: "{count} empty rows are removed from the table. No rows of the sheet are deleted.",
    },
    columns: {
      none: "",
      one: "1 column moves, so that the order is that of LBF’s template.",
      many: "{count} columns move, so that the order is that of LBF’s template.",
    },
    headings: {
      none: "",
      one: "1 heading gets LBF’s wording.",
      many: "{count} headings get LBF’s wording.",
    },
    mended: {
      none: "",
      one: "1 cell gets its divided words and loose letters made whole.",
      many: "{count} cells get their divided words and loose letters made whole.",
    },
  },
  before: "Before",
  after: "After",
  moreRows: { none: "", one: "and 1 more row", many: "and {count} more rows" },
  apply: "Tidy",
  cancel: "Cancel",
  copy: "Copy the tidied table",
  copyIntro: "The program cannot write in the workbook here. Copy the table and paste it in Excel.",
  copied: "The tidied table is copied. Paste it in Excel where the table is to begin.",
  close: "Close",
  done: "The table is tidied.",
  nothing: "There is nothing to tidy in the table.",
  gone: "The table is no longer in the same place. Check the workbook again.",
  refusedIntro: "The program cannot tidy the table.",
  refused: {
    formula:
      "{cell} is calculated by a formula or shows an error, and would be joined with other text. Correct the row by hand, or write the figure in place of the formula.",
    rounded:
      "{cell} holds more decimals than it shows, and would be joined with other text. Show all decimals, or correct the row by hand.",
    formatted:
      "{cell} has text that is struck out, raised or hidden, and that formatting would be lost. Correct the row by hand.",
    referred:
      "A formula or a name points at single cells of the table and would point at the wrong ones afterwards (see {cell}). Correct the formula first, or move the cells by hand.",
    beside: "There is something right beside the table in {cell} that belongs to the row. Move it first.",
    hidden: "A row or column of the table is hidden (at {cell}). Show it first, so that you can see what happens.",
    "excel-table":
      "The table is formatted as a table in Excel. Choose Table Design and Convert to Range, and try again.",
    edge: "A merge reaches out of the table (at {cell}). Undo it first.",
    headings: "Headings are merged across several columns (at {cell}). Undo that before the columns are moved.",
    unclear:
      "It cannot be told which row something in the table belongs to (at {cell}). Correct it by hand with LBF’s template as a model.",
  },
};
