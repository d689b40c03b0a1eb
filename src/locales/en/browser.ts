import type { browser as danish } from "../da/browser";

export const browser: typeof danish = {
  product: "Baselinekontrol",
  stays: "The file does not leave your computer",
  language: "Language",
  languageName: "English",
  help: "Guide to what you see (in Danish, opens in a new tab)",
  copyMark: "corrected",
  open: {
    choose: "Open a workbook",
    chooseFolder: "Open a folder of plans",
    another: "Open another",
    several: "Choose several at once for an overview of them.",
    drop: "Or drag them here: Excel files (.xlsx), delaftaler (agreements on one indsatsområde) in Word (.docx) or PDF, or a whole folder.",
    dropNow: "Drop the files to open them",
    samples: "Try a sample:",
    sample: {
      "broendby-2025": "Brøndby: delmål and budget",
      "noerrebro-2026-udsnit": "Nørrebro: overall goals and delmål",
    },
    reading: "Reading {file}",
    cancel: "Stop",
    cancelled: "Opening was stopped.",
    problem: "{file} cannot be opened",
    opened: "{file} is open.",
  },
  print: {
    report: "Print report",
    overview: "Print overview",
    /** On the paper, where the result is from before what was changed. */
    stale: "The report is from before the latest changes to the workbook. Check again before you use it.",
    shownOnly: "Only {shown} of {count} plans are included: those that were shown.",
  },
  views: {
    label: "View",
    sheet: "Sheet",
    findings: "Check",
    back: "Back to the overview",
    width: "Width of the check",
    widthValue: "{width} px",
    widthHint: "Drag to change the width. Double-click for the original one.",
  },
  grid: {
    region: "The workbook",
    keys: "Arrow keys move between cells, with Ctrl to the edge of the block. Shift selects on the way; Ctrl+A selects the block, Ctrl+Space the column and Shift+Space the row. Tab leaves the sheet. Enter on a cell with a finding goes to the finding. Ctrl+PageDown and Ctrl+PageUp change sheet. F6 switches between sheet and check.",
    struck: "struck out: {text}",
    raised: "note mark: {text}",
    tabs: "Sheets of the workbook",
    hiddenSheet: "{sheet} (hidden)",
    hiddenParts: {
      none: "",
      one: "1 row or column is hidden.",
      many: "{count} rows and columns are hidden.",
    },
    showHidden: "Show hidden",
    empty: "The sheet is empty.",
    cell: "Cell {cell}",
    content: "Content of {cell}",
    goToFinding: "Go to the finding",
    more: { none: "", one: "And 1 more finding in the cell.", many: "And {count} more findings in the cell." },
    formula: "Formula: ={formula}",
    link: "Link: {link}",
  },
  overview: {
    heading: { none: "Overview without plans", one: "Overview of 1 file", many: "Overview of {count} files" },
    lead: "Choose a plan to see its findings. Choose a heading to sort.",
    unknown: "Not found",
    progress: "{done} of {count} {count|file|files} checked",
    done: "All {count} files are checked. Total: {errors} {errors|error|errors}.",
    doneOne: "The file is checked. Total: {errors} {errors|error|errors}.",
    stopped: "The check was stopped. {done} of {count} {count|file|files} checked.",
  },
  problems: {
    "too-slow": {
      what: "Reading the file took more than {seconds} seconds and was stopped.",
      todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and choose that.",
    },
    "not-started": {
      what: "The part of the program that reads files could not be loaded.",
      todo: "See whether the network is connected, and reload the page.",
    },
    unexpected: {
      what: "Something went wrong while the file was read.",
      todo: "Reload the page and try again. If it happens again, open the file in Excel and save it again.",
    },
    "sample-missing": {
      what: "The sample could not be loaded.",
      todo: "See whether the network is connected, and try again. Or open a file from your computer.",
    },
    "no-workbook": {
      what: "There is no workbook (.xlsx) or delaftale (.docx or .pdf) in what you dragged here.",
      todo: "Drag an Excel file (.xlsx) or a delaftale in Word or PDF here, or choose “Open a workbook”.",
    },
    "lock-file": {
      what: "The file is only there while another file is open.",
      todo: "Choose the other file: the one with the same name without ~$ in front.",
    },
    "folder-unreadable": {
      what: "The folder cannot be opened.",
      todo: "Ask for access to it, or put a copy on the computer’s own disk.",
    },
  },
};
