import type { editing as danish } from "../da/editing";

export const editing: typeof danish = {
  edit: "Edit cell",
  field: "Content of {cell}",
  begin: "Type in a cell to change it, or press F2 to edit what it holds.",
  keys: "Enter writes in the cell, Escape leaves it as it was, and Alt+Enter begins a new line.",
  typed: "{cell} is changed.",
  emptied: "{cell} is emptied.",
  written: { none: "No cells are changed.", one: "1 cell is changed.", many: "{count} cells are changed." },
  refused: {
    covered: "{cells} is part of a merged cell and is not changed. Type in the merged cell.",
    calculates:
      "{cells} is not changed. Formulas are calculated in Excel alone, so write the formula there. If it is a text, put an apostrophe before it.",
    "too-long": "{cells} is not changed. A cell has room for 32,767 characters.",
    changed: "{cells} has changed meanwhile and is not written over.",
    moved: "{cells} stands elsewhere now and is not changed.",
    locked: "{cells} is locked and is not changed. Unprotect the sheet in Excel.",
    gone: "{cells} is no more.",
    formula: "{cells} is calculated by a formula and is not changed. Edit the formula in Excel.",
  },
  andMore: "{cells} and {count} more",
  notPasted: {
    hidden: "Nothing is pasted, since some of the cells are hidden. Choose “Show hidden”, and paste again.",
    outside: "Nothing is pasted, since the sheet has no room for it. Select a cell further up or to the left.",
    "too-large": "Nothing is pasted, since it is too much at once. Copy the table alone.",
  },
  close: "Close",
};
