import type { fix as danish } from "../da/fix";

export const fix: typeof danish = {
  changes: {
    none: "There is nothing to correct.",
    one: "1 cell was corrected.",
    many: "{count} cells were corrected.",
  },
  shown: {
    none: "There is nothing to correct.",
    one: "1 cell can be corrected.",
    many: "{count} cells can be corrected.",
  },
  change: "{place}: {from} → {to} ({rule})",
  text: "“{text}”",
  empty: "empty",
  merges: {
    none: "",
    one: "1 merge was changed.",
    many: "{count} merges were changed.",
  },
  copy: "The copy is {path}",
  refused: {
    changed: "{place} changed on the way and wasn’t corrected.",
    locked: "{place} is protected against changes and wasn’t corrected. Unprotect it in Excel, or write {to} yourself.",
    formula: "{place} is a formula and wasn’t corrected. Correct the cell that it takes its value from.",
    gone: "{place} is no longer there and wasn’t corrected.",
    moved: "The row at {place} has moved and wasn’t corrected.",
  },
  protectedSheet: "The table {place} wasn’t put right: the sheet is protected. Unprotect it in Excel first.",
  notTidied: "The table {place} wasn’t put right. {reason}",
  signed: "The file is digitally signed. The signature doesn’t hold for the copy.",
  document:
    "Passed over: only workbooks are corrected. Open the delaftale in the browser edition, and save it as a workbook.",
  notTheSame: {
    what: "The copy isn’t written: {place} doesn’t read back as it was corrected.",
    todo: "Correct the file in Excel, and please report it with a copy without confidential information.",
  },
  rules: { tidy: "put right", pull: "imported figures" },
};
