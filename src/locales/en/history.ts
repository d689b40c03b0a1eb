import type { history as danish } from "../da/history";

/** What is said of the changes that the pane has made. */
export const history: typeof danish = {
  open: { none: "Undo", one: "Undo (1)", many: "Undo ({count})" },
  heading: "Changes you can undo",
  intro: "The newest is first. Each change can be undone on its own, as long as the cells are as they were written.",
  empty: "Nothing has been changed yet.",
  cells: { none: "", one: "1 cell written: {place}", many: "{count} cells written, the first is {place}" },
  table: "The table {place} was tidied",
  sheets: { none: "", one: "The sheet {place} was added", many: "{count} sheets were added, the first is {place}" },
  figures: "Imported figures were written to the sheet {place}",
  undo: "Undo",
  redo: "Redo",
  undoNamed: "Undo: {title}",
  redoNamed: "Redo: {title}",
  isUndone: "Undone",
  forget: "Clear the list",
  forgotten: "The list is cleared. The workbook is unchanged.",
  close: "Close",
  undone: { none: "Nothing was put back.", one: "1 cell was put back.", many: "{count} cells were put back." },
  redone: { none: "Nothing was redone.", one: "1 cell was redone.", many: "{count} cells were redone." },
  removed: { none: "Nothing was removed.", one: "The sheet was removed.", many: "{count} sheets were removed." },
  inserted: {
    none: "Nothing has been inserted.",
    one: "The sheet is inserted again.",
    many: "{count} sheets are inserted again.",
  },
};
